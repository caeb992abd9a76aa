// Automation's text and values.

#include "support.hpp"

#include <comdef.h>
#include <ole2.h>

// COM's objects free themselves: no interface has a destructor.
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

using namespace conformance;

namespace {

std::string hex(HRESULT result)
{
    char text[16];
    wsprintfA(text, "0x%x", result);
    return text;
}

class Counter final : public IUnknown {
  public:
    STDMETHODIMP QueryInterface(REFIID, void **object) override
    {
        *object = nullptr;
        return E_NOINTERFACE;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return ++references; }
    STDMETHODIMP_(ULONG) Release() override { return --references; }

    ULONG references = 1;
};

std::string text_of(const VARIANT &value)
{
    return value.vt == VT_BSTR ? narrow(value.bstrVal) : "no text";
}

} // namespace

CASE("automation.text", "Text knows its length, zeros inside it included", "")
{
    const BSTR text = SysAllocString(L"four");
    STEP(narrow(text), "four");
    STEP(SysStringLen(text), "4");
    STEP(SysStringByteLen(text), "8");
    DO(SysFreeString(text));
    const BSTR zeros = SysAllocStringLen(L"a\0b", 3);
    STEP(SysStringLen(zeros), "3");
    STEP(zeros[2], "98");
    STEP(zeros[3], "0");
    DO(SysFreeString(zeros));
    const BSTR bytes = SysAllocStringByteLen("odd", 3);
    STEP(SysStringByteLen(bytes), "3");
    STEP(SysStringLen(bytes), "1");
    DO(SysFreeString(bytes));
    const BSTR empty = SysAllocString(L"");
    STEP(empty != nullptr, "yes");
    STEP(SysStringLen(empty), "0");
    DO(SysFreeString(empty));
}

CASE("automation.no_text", "NULL is a text of the length 0", "")
{
    STEP(SysAllocString(nullptr) == nullptr, "yes");
    STEP(SysStringLen(nullptr), "0");
    STEP(SysStringByteLen(nullptr), "0");
    DO(SysFreeString(nullptr));
    const BSTR unset = SysAllocStringLen(nullptr, 5);
    STEP(SysStringLen(unset), "5");
    STEP(unset[5], "0");
    DO(SysFreeString(unset));
    STEP(SysAllocStringLen(L"", 0xffffffff) == nullptr, "yes");
    STEP(SysAllocStringByteLen("", 0xffffffff) == nullptr, "yes");
}

CASE("automation.new_text", "Text is replaced where it stands", "")
{
    BSTR text = SysAllocString(L"one");
    STEP(SysReAllocString(&text, L"two and more"), "1");
    STEP(narrow(text), "two and more");
    STEP(SysReAllocStringLen(&text, L"three", 2), "1");
    STEP(narrow(text), "th");
    STEP(SysReAllocStringLen(&text, nullptr, 4), "1");
    STEP(SysStringLen(text), "4");
    STEP(std::wstring(text, 2) == L"th", "yes");
    STEP(SysReAllocString(&text, nullptr), "1");
    STEP(text == nullptr, "yes");
}

CASE("automation.clear", "A value that is cleared frees what it had", "")
{
    VARIANT value;
    VariantInit(&value);
    STEP(value.vt, "0");
    STEP(hex(VariantClear(&value)), "0x0");
    V_VT(&value) = VT_BSTR;
    V_BSTR(&value) = SysAllocString(L"text");
    STEP(hex(VariantClear(&value)), "0x0");
    STEP(value.vt, "0");
    Counter counter;
    V_VT(&value) = VT_UNKNOWN;
    V_UNKNOWN(&value) = &counter;
    STEP(hex(VariantClear(&value)), "0x0");
    STEP(counter.references, "0");
    IUnknown *reference = &counter;
    V_VT(&value) = VT_UNKNOWN | VT_BYREF;
    V_UNKNOWNREF(&value) = &reference;
    STEP(hex(VariantClear(&value)), "0x0");
    STEP(counter.references, "0");
    V_VT(&value) = 15;
    STEP(hex(VariantClear(&value)), "0x80020008");
    STEP(value.vt, "15");
    V_VT(&value) = VT_EMPTY | VT_BYREF;
    STEP(hex(VariantClear(&value)), "0x80020008");
}

CASE("automation.copy", "A copy has its own text, and one more reference", "")
{
    VARIANT from, to;
    VariantInit(&from);
    VariantInit(&to);
    V_VT(&from) = VT_I4;
    V_I4(&from) = -7;
    STEP(hex(VariantCopy(&to, &from)), "0x0");
    STEP(V_VT(&to), "3");
    STEP(V_I4(&to), "-7");
    V_VT(&from) = VT_BSTR;
    V_BSTR(&from) = SysAllocString(L"text");
    STEP(hex(VariantCopy(&to, &from)), "0x0");
    STEP(text_of(to), "text");
    STEP(V_BSTR(&to) != V_BSTR(&from), "yes");
    STEP(hex(VariantCopy(&to, &to)), "0x0");
    STEP(text_of(to), "text");
    DO(VariantClear(&from));
    Counter counter;
    V_VT(&from) = VT_UNKNOWN;
    V_UNKNOWN(&from) = &counter;
    STEP(hex(VariantCopy(&to, &from)), "0x0");
    STEP(counter.references, "2");
    DO(VariantClear(&to));
    STEP(counter.references, "1");
    V_VT(&from) = 15;
    STEP(hex(VariantCopy(&to, &from)), "0x80020008");
}

CASE("automation.copy_reference", "A reference is copied as such, or followed", "")
{
    VARIANT from, to, inner;
    VariantInit(&from);
    VariantInit(&to);
    VariantInit(&inner);
    SHORT number = 12;
    V_VT(&from) = VT_I2 | VT_BYREF;
    V_I2REF(&from) = &number;
    STEP(hex(VariantCopy(&to, &from)), "0x0");
    STEP(V_I2REF(&to) == &number, "yes");
    STEP(hex(VariantCopyInd(&to, &from)), "0x0");
    STEP(V_VT(&to), "2");
    STEP(V_I2(&to), "12");
    BSTR text = SysAllocString(L"text");
    V_VT(&inner) = VT_BSTR | VT_BYREF;
    V_BSTRREF(&inner) = &text;
    V_VT(&from) = VT_VARIANT | VT_BYREF;
    V_VARIANTREF(&from) = &inner;
    STEP(hex(VariantCopyInd(&to, &from)), "0x0");
    STEP(text_of(to), "text");
    STEP(V_BSTR(&to) != text, "yes");
    DO(VariantClear(&to));
    DO(SysFreeString(text));
    V_VT(&inner) = VT_VARIANT | VT_BYREF;
    V_VARIANTREF(&inner) = &from;
    STEP(hex(VariantCopyInd(&to, &from)), "0x80070057");
    V_VT(&from) = 15 | VT_BYREF;
    STEP(hex(VariantCopyInd(&to, &from)), "0x80070057");
}

CASE("automation.com_error", "_com_error has a text for a result", "")
{
    const _com_error denied(E_ACCESSDENIED);
    STEP(hex(denied.Error()), "0x80070005");
    STEP(lstrlenA(denied.ErrorMessage()) > 5, "yes");
    STEP(lstrcmpA(denied.ErrorMessage(), _com_error(E_FAIL).ErrorMessage()) != 0, "yes");
    STEP(_com_error(static_cast<HRESULT>(0x8123ffff)).ErrorMessage(), "Unknown error 0x8123FFFF");
    STEP(_com_error::HRESULTToWCode(_com_error::WCodeToHRESULT(7)), "7");
    STEP(denied.WCode(), "0");
    STEP(denied.ErrorInfo() == nullptr, "yes");
    HRESULT thrown = S_OK;
    try {
        _com_issue_error(REGDB_E_CLASSNOTREG);
    } catch (const _com_error &error) {
        thrown = error.Error();
    }
    STEP(hex(thrown), "0x80040154");
}

CASE("automation.com_text", "_bstr_t owns its text", "")
{
    const auto shown = [](const _bstr_t &text) {
        return narrow(static_cast<const wchar_t *>(text));
    };
    _bstr_t text(L"one");
    STEP(shown(text), "one");
    const _bstr_t same = text;
    text += _bstr_t(L" two");
    STEP(shown(text), "one two");
    STEP(text.length(), "7");
    STEP(shown(same), "one");
    STEP(same == _bstr_t(L"one"), "yes");
    STEP(same < text, "yes");
    STEP(shown(same + text), "oneone two");
    STEP(!_bstr_t(), "yes");
}
