// GetOpenFileName, GetSaveFileName and what goes with them.
#include "compat/common_dialog/dialog_error.hpp"
#include "compat/common_dialog/file_question.hpp"
#include "compat/common_dialog/file_rules.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include <commdlg.h>
#include <winbase.h>

namespace compat {
namespace {

std::u16string wide(const char *text)
{
    return text ? from_ansi(text) : std::u16string();
}
std::u16string wide(const char16_t *text)
{
    return text ? text : std::u16string();
}

std::string as(const char *, const std::u16string &text)
{
    return to_ansi(text);
}
std::u16string as(const char16_t *, const std::u16string &text)
{
    return text;
}

/// Pairs of texts up to an empty one, as UTF-16 with their zeros.
template <class Char>
std::u16string all_texts(const Char *texts)
{
    std::u16string all;
    while (texts && *texts) {
        for (int of_pair = 0; of_pair < 2; ++of_pair) {
            const std::basic_string<Char> text(texts);
            all += wide(text.c_str()) + u'\0';
            texts += text.size() + 1;
        }
    }
    return all + u'\0';
}

/// What keeps the built-in dialog from being the one that is wanted.
std::optional<DWORD> not_there(DWORD flags)
{
    if (flags & OFN_ENABLEHOOK) {
        not_implemented("OFN_ENABLEHOOK");
        return CDERR_NOHOOK;
    }
    if (flags & (OFN_ENABLETEMPLATE | OFN_ENABLETEMPLATEHANDLE)) {
        not_implemented("OFN_ENABLETEMPLATE");
        return CDERR_NOTEMPLATE;
    }
    return std::nullopt;
}

template <class Request>
FileQuestion request_of(const Request &from, bool saves)
{
    FileQuestion request;
    request.saves = saves;
    request.owner = from.hwndOwner;
    request.flags = from.Flags;
    request.title = wide(from.lpstrTitle);
    request.directory = wide(from.lpstrInitialDir);
    request.extension = wide(from.lpstrDefExt);
    request.filters = read_filters(all_texts(from.lpstrFilter).c_str());
    request.filter = from.nFilterIndex > 0 ? from.nFilterIndex - 1 : 0;
    const auto path = wide(from.lpstrFile);
    const auto name = name_offset(path);
    request.name = path.substr(name);
    if (name > 0)
        request.directory = path.substr(0, name);
    return request;
}

template <class Char>
bool copy(const std::basic_string<Char> &text, Char *to, std::size_t size)
{
    if (text.size() >= size)
        return false;
    std::copy_n(text.c_str(), text.size() + 1, to);
    return true;
}

template <class Request>
BOOL ask(Request *request, bool saves)
{
    dialog_error() = 0;
    constexpr DWORD of_windows_98 = sizeof(Request) - sizeof(void *) - 2 * sizeof(DWORD);
    if (!request ||
        (request->lStructSize != sizeof *request && request->lStructSize != of_windows_98))
        return dialog_fails(CDERR_STRUCTSIZE);
    if (const auto error = not_there(request->Flags))
        return dialog_fails(*error);
    auto wanted = request_of(*request, saves);
    if (!ask_for_file(wanted))
        return FALSE;
    const auto path = as(request->lpstrFile, wanted.name);
    const auto name = name_offset(wanted.name), extension = extension_offset(wanted.name);
    const auto before = [&](std::size_t units) {
        return static_cast<WORD>(as(request->lpstrFile, wanted.name.substr(0, units)).size());
    };
    request->nFilterIndex = static_cast<DWORD>(wanted.filter + 1);
    request->nFileOffset = before(name);
    request->nFileExtension = extension ? before(extension) : WORD{0};
    request->Flags &= ~DWORD{OFN_READONLY};
    if (request->lpstrFileTitle)
        copy(as(request->lpstrFile, wanted.name.substr(name)), request->lpstrFileTitle,
             request->nMaxFileTitle);
    if (!(request->Flags & OFN_NOCHANGEDIR))
        SetCurrentDirectoryW(wanted.name.substr(0, name).c_str());
    if (copy(path, request->lpstrFile, request->nMaxFile))
        return TRUE;
    const auto needed = static_cast<WORD>(path.size() + 1);
    if (request->nMaxFile * sizeof(*request->lpstrFile) >= sizeof needed)
        std::memcpy(request->lpstrFile, &needed, sizeof needed);
    return dialog_fails(FNERR_BUFFERTOOSMALL);
}

template <class Char>
short title_of(const Char *path, Char *title, WORD size)
{
    const auto whole = wide(path);
    const auto name = as(path, whole.substr(name_offset(whole)));
    if (name.empty() || whole.find_first_of(u"*?") != std::u16string::npos)
        return -1;
    return title && copy(name, title, size) ? short{0} : static_cast<short>(name.size() + 1);
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GetOpenFileNameA(LPOPENFILENAMEA request)
{
    return ask(request, false);
}
BOOL WINAPI GetOpenFileNameW(LPOPENFILENAMEW request)
{
    return ask(request, false);
}

BOOL WINAPI GetSaveFileNameA(LPOPENFILENAMEA request)
{
    return ask(request, true);
}
BOOL WINAPI GetSaveFileNameW(LPOPENFILENAMEW request)
{
    return ask(request, true);
}

DWORD &compat::dialog_error()
{
    constinit thread_local DWORD last = 0;
    return last;
}

DWORD WINAPI CommDlgExtendedError()
{
    return dialog_error();
}

short WINAPI GetFileTitleA(LPCSTR path, LPSTR title, WORD size)
{
    return title_of(path, title, size);
}
short WINAPI GetFileTitleW(LPCWSTR path, LPWSTR title, WORD size)
{
    return title_of(path, title, size);
}
