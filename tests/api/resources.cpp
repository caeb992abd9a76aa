// The program's resources: strings, data, versions, dialogs.

#include "support.hpp"

#include <utility>
#include <vector>

#include <winver.h>

using namespace conformance;

namespace {

const char stopped[] = "since Vista ERROR_RESOURCE_ENUM_USER_STOP tells who stopped it";

std::string bytes_of(HRSRC resource)
{
    if (!resource)
        return made(nullptr);
    const auto *const data =
        static_cast<const char *>(LockResource(LoadResource(nullptr, resource)));
    return {data, SizeofResource(nullptr, resource)};
}

std::string string_a(UINT id, int size)
{
    char text[64] = "untouched";
    SetLastError(0);
    const int length = LoadStringA(nullptr, id, text, size);
    return and_error(length) + " " + text;
}

std::string string_w(UINT id, int size)
{
    wchar_t text[64] = L"untouched";
    SetLastError(0);
    const int length = LoadStringW(nullptr, id, text, size);
    return and_error(length) + " " + narrow(text);
}

std::string in_language(const char *name, WORD language)
{
    return bytes_of(FindResourceExA(nullptr, "MYTYPE", name, language));
}

std::string listed; // what the callbacks got

std::string plain(const char *text)
{
    return text;
}
std::string plain(const wchar_t *text)
{
    return narrow(text);
}

template <class Name>
void list(Name name)
{
    listed += IS_INTRESOURCE(name) ? " #" + std::to_string(reinterpret_cast<ULONG_PTR>(name))
                                   : " " + plain(name);
}

BOOL CALLBACK list_type(HMODULE, LPSTR name, LONG_PTR go_on)
{
    list(name);
    return go_on != 0;
}

BOOL CALLBACK list_name(HMODULE, LPCSTR, LPSTR name, LONG_PTR go_on)
{
    list(name);
    return go_on != 0;
}

BOOL CALLBACK list_wide_type(HMODULE, LPWSTR name, LONG_PTR go_on)
{
    list(name);
    return go_on != 0;
}

BOOL CALLBACK list_wide_name(HMODULE, LPCWSTR, LPWSTR name, LONG_PTR go_on)
{
    list(name);
    return go_on != 0;
}

std::string with_list(BOOL returned)
{
    return ok(returned) + std::exchange(listed, "");
}

std::string own_file()
{
    char path[MAX_PATH];
    GetModuleFileNameA(nullptr, path, sizeof path);
    return path;
}

/// A value of the version resource: "length: text".
std::string version_text(LPCVOID block, const char *path)
{
    void *value = nullptr;
    UINT length = 0;
    if (!VerQueryValueA(block, path, &value, &length))
        return ok(FALSE);
    return std::to_string(length) + ": " + static_cast<const char *>(value);
}

INT_PTR CALLBACK end_with_parameter(HWND dialog, UINT message, WPARAM, LPARAM parameter)
{
    if (message == WM_INITDIALOG)
        EndDialog(dialog, parameter);
    return FALSE;
}

INT_PTR CALLBACK do_nothing(HWND, UINT, WPARAM, LPARAM)
{
    return FALSE;
}

void register_control()
{
    WNDCLASSA c = {};
    c.lpfnWndProc = DefWindowProcA;
    c.lpszClassName = "api-checks-control";
    RegisterClassA(&c);
}

std::string text_of(HWND window)
{
    char text[32] = "";
    GetWindowTextA(window, text, sizeof text);
    return text;
}

} // namespace

CASE("resources.strings", "LoadString cuts a text to the buffer, and fails where there is none", "")
{
    STEP(string_a(7, 64), "5/0 seven");
    STEP(string_a(7, 4), "3/0 sev");
    STEP(string_a(7, 1), "0/0 ");
    STEP(string_a(7, 0), "-1/0 untouched");
    STEP(string_a(6, 64), "0/0 ");
    STEP(string_a(600, 64), "0/1814 ");
    STEP(string_w(7, 64), "5/0 seven");
    STEP(string_w(9, 64), "2/0 \xE4\xB8\xAD\xE6\x96\x87");
    STEP(string_w(7, 4), "3/0 sev");
    STEP(string_w(600, 64), "0/1814 untouched");
}

CASE("resources.string_pointer", "LoadStringW with size 0 hands out the text itself", "")
{
    const wchar_t *text = nullptr;
    STEP(LoadStringW(nullptr, 8, reinterpret_cast<LPWSTR>(&text), 0), "5");
    STEP(text && std::wstring(text, 5) == L"eight", "yes");
    STEP(and_error(LoadStringW(nullptr, 600, reinterpret_cast<LPWSTR>(&text), 0)), "0/1814");
}

CASE("resources.find", "FindResource finds by text and number, without regard to case", "")
{
    STEP(bytes_of(FindResourceA(nullptr, "RAW", RT_RCDATA)) == std::string("abc\0\x34\x12", 6),
         "yes");
    STEP(bytes_of(FindResourceA(nullptr, "#300", RT_RCDATA)), "xyz");
    STEP(bytes_of(FindResourceA(nullptr, MAKEINTRESOURCEA(300), "#10")), "xyz");
    STEP(bytes_of(FindResourceA(nullptr, "three", "mytype")), "korean");
    STEP(bytes_of(FindResourceW(nullptr, L"Three", L"MyType")), "korean");
    STEP(made(FindResourceA(nullptr, "no", RT_RCDATA)), "null/1814");
    STEP(made(FindResourceA(nullptr, "no", "NOTYPE")), "null/1813");
    STEP(made(FindResourceW(nullptr, L"no", L"NOTYPE")), "null/1813");
    STEP(made(FindResourceA(nullptr, "#70000", RT_RCDATA)), "null/87");
    const HRSRC raw = FindResourceA(nullptr, "RAW", RT_RCDATA);
    STEP(raw == FindResourceA(GetModuleHandleA(nullptr), "RAW", RT_RCDATA), "yes");
    STEP(SizeofResource(nullptr, raw), "6");
    STEP(SizeofResource(nullptr, nullptr), "0");
    STEP(LoadResource(nullptr, raw) == LockResource(LoadResource(nullptr, raw)), "yes");
    STEP(LoadResource(nullptr, nullptr) == nullptr, "yes");
    STEP(LockResource(nullptr) == nullptr, "yes");
    STEP(FreeResource(LoadResource(nullptr, raw)), "0");
}

CASE("resources.written", "A program may write to the resource that it has locked", "")
{
    const HRSRC raw = FindResourceA(nullptr, MAKEINTRESOURCEA(300), "#10");
    auto *const data = static_cast<char *>(LockResource(LoadResource(nullptr, raw)));
    data[1] = 'Y';
    STEP(bytes_of(raw), "xYz");
    data[1] = 'y';
}

CASE("resources.language", "A language that is not there gives way to the neutral one", "")
{
    STEP(in_language("ONE", MAKELANGID(0x12, 1)), "korean");
    STEP(in_language("ONE", MAKELANGID(0x12, 2)), "neutral");
    STEP(in_language("ONE", MAKELANGID(LANG_GERMAN, 1)), "neutral");
    STEP(in_language("ONE", 0), "neutral");
    STEP(in_language("TWO", 0), "spanish");
    STEP(in_language("TWO", MAKELANGID(LANG_GERMAN, 1)), "null/1815");
    STEP(made(FindResourceExW(nullptr, L"MYTYPE", L"TWO", MAKELANGID(LANG_GERMAN, 1))),
         "null/1815");
    STEP(made(FindResourceExW(nullptr, L"MYTYPE", L"ONE", MAKELANGID(LANG_GERMAN, 1))), "yes");
}

CASE("resources.lists", "Types and names are listed, texts before numbers", "")
{
    STEP(with_list(EnumResourceTypesA(nullptr, list_type, 1)), "yes MYTYPE #2 #4 #5 #6 #9 #10 #16");
    STEP(with_list(EnumResourceNamesA(nullptr, RT_RCDATA,
                                      reinterpret_cast<ENUMRESNAMEPROCA>(list_name), 1)),
         "yes RAW #300");
    STEP(with_list(EnumResourceNamesA(nullptr, "MYTYPE",
                                      reinterpret_cast<ENUMRESNAMEPROCA>(list_name), 1)),
         "yes ONE THREE TWO");
    STEP(EnumResourceNamesA(nullptr, RT_RCDATA, reinterpret_cast<ENUMRESNAMEPROCA>(list_name), 0),
         "0");
    STEP(std::exchange(listed, ""), " RAW");
    STEP(with_list(EnumResourceNamesA(nullptr, "NOTYPE",
                                      reinterpret_cast<ENUMRESNAMEPROCA>(list_name), 1)),
         "no/1813");
    STEP(with_list(EnumResourceNamesW(nullptr, L"MYTYPE",
                                      reinterpret_cast<ENUMRESNAMEPROCW>(list_wide_name), 1)),
         "yes ONE THREE TWO");
    STEP(with_list(EnumResourceNamesW(nullptr, L"NOTYPE",
                                      reinterpret_cast<ENUMRESNAMEPROCW>(list_wide_name), 1)),
         "no/1813");
    STEP(with_list(EnumResourceTypesW(nullptr, list_wide_type, 1)),
         "yes MYTYPE #2 #4 #5 #6 #9 #10 #16");
    SetLastError(0);
    STEP(with_list(EnumResourceTypesW(nullptr, list_wide_type, 0)), "no/15106 MYTYPE",
         differs("wine-8.0", "no/0 MYTYPE", stopped));
    SetLastError(0);
    STEP(with_list(EnumResourceTypesA(nullptr, list_type, 0)), "no/15106 MYTYPE",
         differs("wine-8.0", "no/0 MYTYPE", stopped));
}

CASE("resources.version", "A program finds its own version", "")
{
    DWORD zero = 1;
    const std::string file = own_file();
    const DWORD size = GetFileVersionInfoSizeA(file.c_str(), &zero);
    STEP(size > 0, "yes");
    STEP(zero, "0");
    std::vector<char> block(size);
    STEP(ok(GetFileVersionInfoA(file.c_str(), 0, size, block.data())), "yes");
    void *value = nullptr;
    UINT length = 0;
    STEP(ok(VerQueryValueA(block.data(), "\\", &value, &length)), "yes");
    STEP(length == sizeof(VS_FIXEDFILEINFO), "yes");
    STEP(static_cast<VS_FIXEDFILEINFO *>(value)->dwSignature == VS_FFI_SIGNATURE, "yes");
    STEP(static_cast<VS_FIXEDFILEINFO *>(value)->dwFileVersionMS == MAKELONG(2, 1), "yes");
    STEP(ok(VerQueryValueA(block.data(), "\\VarFileInfo\\Translation", &value, &length)), "yes");
    STEP(*static_cast<DWORD *>(value) == MAKELONG(0x409, 1200), "yes");
    STEP(version_text(block.data(), "\\StringFileInfo\\040904b0\\FileVersion"), "8: 1.2.3.4");
    STEP(version_text(block.data(), "\\stringfileinfo\\040904B0\\productname"), "11: api checks");
    STEP(version_text(block.data(), "\\StringFileInfo\\040904b0\\No"), "no/1813");
    STEP(ok(VerQueryValueW(block.data(), L"\\No", &value, &length)), "no/1813");
    STEP(ok(VerQueryValueW(block.data(), L"\\VarFileInfo\\Translation", &value, &length)), "yes");
    STEP(length, "4");
    STEP(count(GetFileVersionInfoSizeA("no file", &zero)), "0/2");
    STEP(count(GetFileVersionInfoSizeW(L"no file", &zero)), "0/2");
    STEP(ok(GetFileVersionInfoA("no file", 0, size, block.data())), "no/2");
    make_file("text", "no program");
    STEP(count(GetFileVersionInfoSizeA("text", &zero)), "0/1812");
}

CASE("resources.dialogs", "Dialogs come from resources", "")
{
    STEP(DialogBoxParamA(nullptr, "OWN", nullptr, end_with_parameter, 5), "-1");
    register_control();
    STEP(DialogBoxParamA(nullptr, "OWN", nullptr, end_with_parameter, 5), "5");
    STEP(DialogBoxParamW(nullptr, L"own", nullptr, end_with_parameter, 6), "6");
    const HWND dialog = CreateDialogParamA(nullptr, "OWN", nullptr, do_nothing, 0);
    STEP(text_of(dialog), "own title");
    STEP(text_of(GetDlgItem(dialog, 7)), "text");
    STEP(GetMenu(dialog) == nullptr, "yes");
    DestroyWindow(dialog);
    const HWND other = CreateDialogParamW(nullptr, MAKEINTRESOURCEW(21), nullptr, do_nothing, 0);
    STEP(text_of(GetDlgItem(other, 8)), "text");
    STEP(GetMenuItemCount(GetMenu(other)), "1");
    RECT client;
    GetClientRect(other, &client);
    RECT expected = {0, 0, 100, 50};
    MapDialogRect(other, &expected);
    STEP(client.bottom == expected.bottom, "yes");
    DestroyWindow(other);
    STEP(CreateDialogParamA(nullptr, MAKEINTRESOURCEA(22), nullptr, do_nothing, 0) == nullptr,
         "yes");
    STEP(and_error(DialogBoxParamA(nullptr, "NO", nullptr, do_nothing, 0)), "-1/1814");
    STEP(and_error(DialogBoxParamW(nullptr, L"NO", nullptr, do_nothing, 0)), "-1/1814");
    STEP(made(CreateDialogParamA(nullptr, "NO", nullptr, do_nothing, 0)), "null/1814");
    STEP(made(CreateDialogParamW(nullptr, L"NO", nullptr, do_nothing, 0)), "null/1814");
}
