// Everything wide that the C++ library has, instantiated in full, for test_wide_functions.py: it
// looks at what this file needs from elsewhere.
#include <codecvt>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <locale>
#include <regex>
#include <sstream>
#include <string>
#if __cplusplus >= 201703L
#include <filesystem>
#include <string_view>
template class std::basic_string_view<wchar_t>;
#endif

template class std::basic_string<wchar_t>;
template class std::basic_ios<wchar_t>;
template class std::basic_streambuf<wchar_t>;
template class std::basic_istream<wchar_t>;
template class std::basic_ostream<wchar_t>;
template class std::basic_iostream<wchar_t>;
template class std::basic_filebuf<wchar_t>;
template class std::basic_fstream<wchar_t>;
template class std::basic_ifstream<wchar_t>;
template class std::basic_ofstream<wchar_t>;
template class std::basic_stringbuf<wchar_t>;
template class std::basic_stringstream<wchar_t>;
template class std::basic_istringstream<wchar_t>;
template class std::basic_ostringstream<wchar_t>;
template class std::istreambuf_iterator<wchar_t>;
template class std::ostreambuf_iterator<wchar_t>;
template class std::basic_regex<wchar_t>;
template class std::regex_traits<wchar_t>;
template class std::match_results<std::wstring::const_iterator>;
template class std::wstring_convert<std::codecvt_utf8<wchar_t>>;
template class std::wstring_convert<std::codecvt_utf16<wchar_t>>;
template class std::wstring_convert<std::codecvt_utf8_utf16<wchar_t>>;
template class std::wbuffer_convert<std::codecvt_utf8_utf16<wchar_t>>;
template class std::num_get<wchar_t>;
template class std::num_put<wchar_t>;
template class std::numpunct<wchar_t>;
template class std::numpunct_byname<wchar_t>;
template class std::collate<wchar_t>;
template class std::collate_byname<wchar_t>;
template class std::messages<wchar_t>;
template class std::messages_byname<wchar_t>;
template class std::moneypunct<wchar_t, false>;
template class std::moneypunct<wchar_t, true>;
template class std::moneypunct_byname<wchar_t, false>;
template class std::moneypunct_byname<wchar_t, true>;
template class std::money_get<wchar_t>;
template class std::money_put<wchar_t>;
template class std::time_get<wchar_t>;
template class std::time_put<wchar_t>;
template class std::time_get_byname<wchar_t>;
template class std::time_put_byname<wchar_t>;
template class std::codecvt_byname<wchar_t, char, std::mbstate_t>;

namespace {

class OwnFacet : public std::ctype<wchar_t> {};
class OwnConversion : public std::codecvt<wchar_t, char, std::mbstate_t> {};

} // namespace

// Functions that are no members, as programs use them.
void use(std::wstring &text, wchar_t *buffer, std::tm *time, long double &money)
{
    std::wcout << text << L'x' << L"wide" << "narrow" << 'c' << 1.5 << true << 42LL << std::endl;
    std::wcerr << std::setw(3) << std::setfill(L'*') << std::put_time(time, L"%d")
               << std::put_money(money) << std::flush << std::ends;
    std::wclog << static_cast<const void *>(buffer) << std::wcin.rdbuf();
    std::wcin >> text >> buffer[0] >> std::ws >> std::get_time(time, L"%d") >>
        std::get_money(money);
    std::wcin.ignore();
    std::wcin.ignore(5);
    std::wcin.ignore(5, L'\n');
    std::wcin.getline(buffer, 5);
    std::wcin.get(buffer, 5);
    std::getline(std::wcin, text);
    std::getline(std::wcin, text, L';');
    text = std::to_wstring(1) + std::to_wstring(2u) + std::to_wstring(3L) + std::to_wstring(4.5) +
           std::to_wstring(5.5L);
    std::stoi(text) + std::stol(text) + std::stoul(text) + std::stoll(text) + std::stoull(text);
    std::stof(text) + std::stod(text) + std::stold(text);
    std::hash<std::wstring>()(text);
    std::locale()(text, text);
    std::toupper(L'c', std::locale());
    std::regex_replace(text, std::wregex(text), text);
    std::copy(std::istreambuf_iterator<wchar_t>(std::wcin), std::istreambuf_iterator<wchar_t>(),
              std::ostreambuf_iterator<wchar_t>(std::wcout));
    std::use_facet<std::numpunct<wchar_t>>(std::locale(std::locale(), new OwnFacet)).truename();
    OwnConversion conversion;
#if __cplusplus >= 201703L
    std::filesystem::path path(text);
    path /= L"more";
    text = path.wstring() + path.generic_wstring() + path.filename().wstring();
    std::wcout << std::quoted(text) << path;
#endif
}
