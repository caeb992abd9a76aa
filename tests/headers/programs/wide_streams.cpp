// Wide text through the C++ library: streams, files, conversions, expressions, locales, paths.
#include <codecvt>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <locale>
#include <regex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

static void output()
{
    std::wcout << L"wide \xac00\xb098 " << 42 << L' ' << 1.5 << L' ' << true
               << " narrow \xea\xb0\x80 " << std::hex << 255 << std::dec << L" \xd83d\xde00"
               << std::endl;
    std::printf("printf between\n");
    std::cout << "cout between" << std::endl;
    std::wcout.put(L'\xd83d').put(L'\xde00') << L"\n";
    std::wcout << std::setw(6) << std::setfill(L'*') << 7 << std::boolalpha << true << L"\n";
    std::thread([] { std::wcout << L"from a thread" << std::endl; }).join();
}

static void strings()
{
    std::wstring text = L"abc\xd55c";
    std::wcout << text << L" " << text.size() << L" " << text.find(L'c') << L" "
               << std::to_wstring(-123) << L" " << std::to_wstring(2.5) << L" "
               << std::stoi(L"77") + std::stod(L"1.5") << std::endl;
    std::wstringstream stream;
    stream << L"x=" << 12 << L" " << 3.25;
    std::wstring word;
    double number = 0;
    stream >> word >> number;
    std::wcout << word << L"|" << number << std::endl;
    std::wistringstream lines(L"17 0x1f words here\nnext line\nlast");
    int first = 0;
    lines >> first;
    for (std::wstring line; std::getline(lines, line);)
        std::wcout << first << L"[" << line << L"]";
    std::wcout << std::endl;
}

static void library()
{
    std::wstring text = L"foo 42 bar 17";
    std::wsmatch match;
    std::wcout << std::regex_search(text, match, std::wregex(L"([a-z]+)\\s(\\d+)"))
               << match[2].str() << L" " << std::regex_replace(text, std::wregex(L"\\d+"), L"#")
               << std::endl;
    std::wstring_convert<std::codecvt_utf8_utf16<wchar_t>> convert;
    const std::string bytes = convert.to_bytes(L"\xac00\xd83d\xde00");
    std::cout << bytes << " " << bytes.size() << " " << convert.from_bytes(bytes).size()
              << std::endl;
    const std::filesystem::path path(L"/tmp/\xac00.txt");
    std::cout << path.string() << " " << path.wstring().size() << " "
              << std::filesystem::exists("/nonexistent") << std::filesystem::exists(L"/tmp")
              << std::endl;
    const std::time_t start = 0;
    std::wcout << std::put_time(std::gmtime(&start), L"%Y-%m-%d %a") << std::endl;
    const auto &letters = std::use_facet<std::ctype<wchar_t>>(std::locale());
    std::wcout << letters.toupper(L'a') << letters.is(std::ctype_base::alpha, L'1')
               << std::use_facet<std::numpunct<wchar_t>>(std::locale()).truename() << std::endl;
}

static void files(const char *name)
{
    {
        std::wofstream file(name);
        file << L"line \xac00" << L'\n' << 99 << std::endl;
        for (int i = 0; i < 3000; ++i)
            file << L"\xd83d\xde00";
    }
    std::wifstream file(name);
    for (std::wstring line; std::getline(file, line);)
        std::wcout << line.substr(0, 8) << L" " << line.size() << std::endl;
    file.close();
    std::ifstream raw(name, std::ios::binary | std::ios::ate);
    std::cout << raw.tellg() << " bytes" << std::endl;
    std::remove(name);
}

static void input()
{
    int number = 0;
    std::wstring line;
    wchar_t buffer[20];
    std::wcin >> number;
    std::getline(std::wcin, line);
    std::wcout << number << L"/" << line << L"/" << line.size() << std::endl;
    std::wcin.getline(buffer, 20);
    std::wcin.ignore(100, L'\n');
    std::wcin >> line;
    std::wcout << buffer << L"/" << line << std::endl;
    wchar_t c = 0;
    std::wcin >> c >> line;
    std::wcout << c << L"/" << line << L"/" << std::wcin.good() << (std::wcin >> number).fail()
               << std::endl;
}

int main(int, char **arguments)
{
    output();
    strings();
    library();
    files((std::string(arguments[0]) + ".txt").c_str());
    input();
    std::wcout.imbue(std::locale("C.UTF-8"));
    std::locale::global(std::locale("C.UTF-8"));
    std::wostringstream stream;
    stream << 1234567 << L" " << 2.5 << L" " << std::boolalpha << true;
    std::wcout << 1234567 << L" " << stream.str() << (std::wcout ? L" good" : L" bad") << std::endl;
    return 0;
}
