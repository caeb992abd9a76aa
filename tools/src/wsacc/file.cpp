#include "tools/src/wsacc/file.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <cstdint>
#include <fstream>
#include <iterator>

namespace wsacc {

std::string read_source(const std::filesystem::path &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw Failure(path.string() + ": no such file");
    if (std::filesystem::is_directory(status))
        throw Failure(path.string() + ": is a directory");
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > longest_source)
        throw Failure(path.string() + ": is " + std::to_string(size >> 20) +
                      " MB long; a source file is at most " + std::to_string(longest_source >> 20) +
                      " MB");
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        throw Failure(path.string() + ": cannot be read");
    return bytes;
}

std::string content_hash(std::string_view contents)
{
    __extension__ using Wide = unsigned __int128;
    const Wide prime = (Wide{1} << 88) + 0x13B;
    Wide hash = (Wide{0x6C62272E07BB0142} << 64) + 0x62B821756295C58D;
    for (const char c : contents) {
        hash ^= static_cast<unsigned char>(c);
        hash *= prime;
    }
    std::string digits;
    for (int shift = 124; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[static_cast<unsigned>(hash >> shift) & 15U];
    return digits;
}

void write_file(const std::filesystem::path &path, std::string_view contents)
{
    std::ofstream file(path, std::ios::binary);
    file.write(contents.data(), static_cast<std::streamsize>(contents.size()));
    file.close();
    if (!file)
        throw Failure(path.string() + ": cannot be written");
}

} // namespace wsacc
