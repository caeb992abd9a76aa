// GUIDs, new ones and as text.
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <sys/random.h>

#include <objbase.h>

namespace {

constexpr std::size_t bytes_of_guid = 16;
constexpr std::size_t length_of_text = 38; // {01234567-89AB-CDEF-0123-456789ABCDEF}

// Which byte of the structure each pair of digits is: the first three numbers are little endian.
constexpr std::array<std::size_t, bytes_of_guid> places{3, 2, 1,  0,  5,  4,  7,  6,
                                                        8, 9, 10, 11, 12, 13, 14, 15};

bool has_dash_before(std::size_t pair)
{
    return pair == 4 || pair == 6 || pair == 8 || pair == 10;
}

std::u16string text_of(REFGUID id)
{
    static_assert(std::endian::native == std::endian::little && sizeof(GUID) == bytes_of_guid);
    const auto bytes = std::bit_cast<std::array<unsigned char, bytes_of_guid>>(id);
    std::u16string text = u"{";
    for (std::size_t pair = 0; pair < places.size(); ++pair) {
        if (has_dash_before(pair))
            text += u'-';
        for (const int digit : {bytes[places[pair]] >> 4, bytes[places[pair]] & 15})
            text += u"0123456789ABCDEF"[digit];
    }
    return text + u'}';
}

/// Its value, or -1.
int digit(char16_t c)
{
    constexpr std::u16string_view digits = u"0123456789abcdef";
    const auto lower = static_cast<char16_t>(c >= u'A' && c <= u'F' ? c - u'A' + u'a' : c);
    const auto at = digits.find(lower);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

std::optional<GUID> guid_of(std::u16string_view text)
{
    if (text.size() != length_of_text || text.front() != u'{' || text.back() != u'}')
        return std::nullopt;
    std::array<unsigned char, bytes_of_guid> bytes{};
    std::size_t at = 1;
    for (std::size_t pair = 0; pair < places.size(); ++pair) {
        if (has_dash_before(pair) && text[at++] != u'-')
            return std::nullopt;
        const int high = digit(text[at]), low = digit(text[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[places[pair]] = static_cast<unsigned char>(high << 4 | low);
        at += 2;
    }
    return std::bit_cast<GUID>(bytes);
}

HRESULT from_text(LPCOLESTR text, GUID *id, HRESULT wrong)
{
    if (!id)
        return E_INVALIDARG;
    const auto found = text ? guid_of(text) : GUID{};
    *id = found.value_or(GUID{});
    return found ? S_OK : wrong;
}

HRESULT as_new_text(REFGUID id, LPOLESTR *text)
{
    if (!text)
        return E_INVALIDARG;
    *text = static_cast<LPOLESTR>(CoTaskMemAlloc((length_of_text + 1) * sizeof(OLECHAR)));
    if (!*text)
        return E_OUTOFMEMORY;
    StringFromGUID2(id, *text, static_cast<int>(length_of_text) + 1);
    return S_OK;
}

} // namespace

HRESULT WINAPI CoCreateGuid(GUID *id)
{
    if (!id)
        return E_INVALIDARG;
    if (::getrandom(id, sizeof *id, 0) != static_cast<ssize_t>(sizeof *id))
        return E_FAIL;
    id->Data3 = static_cast<USHORT>((id->Data3 & 0x0fff) | 0x4000);          // version 4: random
    id->Data4[0] = static_cast<unsigned char>((id->Data4[0] & 0x3f) | 0x80); // of RFC 4122
    return S_OK;
}

int WINAPI StringFromGUID2(REFGUID id, LPOLESTR text, int size)
{
    if (!text || size < static_cast<int>(length_of_text) + 1)
        return 0;
    const std::u16string made = text_of(id);
    std::copy_n(made.c_str(), made.size() + 1, text);
    return static_cast<int>(length_of_text) + 1;
}

HRESULT WINAPI StringFromCLSID(REFCLSID id, LPOLESTR *text)
{
    return as_new_text(id, text);
}

HRESULT WINAPI StringFromIID(REFIID id, LPOLESTR *text)
{
    return as_new_text(id, text);
}

HRESULT WINAPI CLSIDFromString(LPCOLESTR text, LPCLSID id)
{
    return from_text(text, id, CO_E_CLASSSTRING);
}

HRESULT WINAPI IIDFromString(LPCOLESTR text, LPIID id)
{
    // What cannot be one at all is told apart from what merely is none.
    const bool may_be = text && std::u16string_view(text).size() == length_of_text;
    return from_text(text, id, may_be ? CO_E_IIDSTRING : E_INVALIDARG);
}

HRESULT WINAPI CLSIDFromProgID(LPCOLESTR name, LPCLSID id)
{
    if (!name || !id)
        return E_INVALIDARG;
    *id = GUID{};
    return CO_E_CLASSSTRING;
}

HRESULT WINAPI ProgIDFromCLSID(REFCLSID, LPOLESTR *name)
{
    if (!name)
        return E_INVALIDARG;
    *name = nullptr;
    return REGDB_E_CLASSNOTREG;
}
