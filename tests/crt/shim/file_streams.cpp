// Files of C++: text mode unless ios::binary, as Microsoft's. On the shim only: mingw-w64's
// libstdc++ has rules of its own (it counts characters, not bytes) and is made for msvcrt.dll.
#include "../checks.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

static std::string contents(std::istream &file)
{
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

static void narrow_files()
{
    std::string line;
    SUBJECT("A file stream is in text mode unless it is opened as binary")
    std::ofstream out("stream.txt");
    out << "one\n"
        << "two" << std::endl;
    CHECK(static_cast<long long>(out.tellp()), 10);
    out.close();
    CHECK_FILE("stream.txt", "one\r\ntwo\r\n");
    std::ifstream in("STREAM.TXT");
    std::getline(in, line);
    CHECK_TEXT(line.c_str(), "one");
    CHECK(static_cast<long long>(in.tellg()), 5);
    in.seekg(1);
    CHECK(in.get(), 'n');
    in.seekg(-5, std::ios::end);
    CHECK(in.get(), 't');
    in.clear();
    in.seekg(0, std::ios::beg);
    CHECK_TEXT(contents(in).c_str(), "one\ntwo\n");
    in.clear();
    in.seekg(0, std::ios::end);
    CHECK(static_cast<long long>(in.tellg()), 10);
    in.close();
    in.clear();
    in.open("stream.txt", std::ios::binary);
    CHECK_TEXT(contents(in).c_str(), "one\r\ntwo\r\n");
    in.close();
    out.open(".\\stream.txt", std::ios::binary | std::ios::trunc);
    out << "a\nb";
    out.close();
    CHECK_FILE("stream.txt", "a\nb");
    out.open("stream.txt", std::ios::app);
    out << "\n";
    out.close();
    CHECK_FILE("stream.txt", "a\nb\r\n");
    in.open("missing.txt");
    CHECK(in.is_open(), 0);
    in.open("stream.txt\\..");
    CHECK(in.is_open(), 0);
}

static void marks()
{
    SUBJECT("^Z ends a text of a file stream, a lone CR stays")
    MAKE_FILE("stream.txt", "a\rb\r\nc\x1a"
                            "d");
    std::ifstream in("stream.txt");
    CHECK_TEXT(contents(in).c_str(), "a\rb\nc");
    in.close();
    std::ofstream out("stream.txt");
    for (int i = 0; i < 5000; ++i)
        out << i % 1000 << '\n';
    out.close();
    in.clear();
    in.open("stream.txt");
    int lines = 0;
    for (std::string line; std::getline(in, line); ++lines)
        if (std::stoi(line) != lines % 1000)
            break;
    CHECK(lines, 5000);
    std::fstream both("stream.txt", std::ios::in | std::ios::out | std::ios::trunc);
    both << "x\ny\n";
    both.seekg(0, std::ios::beg);
    CHECK_TEXT(contents(both).c_str(), "x\ny\n");
    both.close();
    CHECK_FILE("stream.txt", "x\r\ny\r\n");
}

static void wide_files()
{
    std::wstring line;
    SUBJECT("A wide file stream is in text mode, too")
    std::wofstream out("wide.txt");
    out << L"one\ntwo\n";
    out.close();
    CHECK_FILE("wide.txt", "one\r\ntwo\r\n");
    std::wifstream in("wide.txt");
    std::getline(in, line);
    CHECK_WIDE(line.c_str(), L"one");
    std::getline(in, line);
    CHECK_WIDE(line.c_str(), L"two");
    in.close();
    std::ifstream by_wide_name(L"wide.txt");
    CHECK(by_wide_name.is_open(), 1);
}

extern "C" void file_streams(void)
{
    narrow_files();
    marks();
    wide_files();
    std::remove("stream.txt");
    std::remove("wide.txt");
}
