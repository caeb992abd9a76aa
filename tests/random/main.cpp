// random_programs [--seed FIRST] [--count N] [--keep NUMBER,NUMBER...]
//
// Prints the transcripts of N random programs, to be compared with the other side's; tools/random
// does that. With --keep only these actions of the first program are run.

#include "run.hpp"

#include <winsock2.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

std::vector<unsigned> numbers(const char *text)
{
    std::vector<unsigned> all;
    for (char *end = nullptr; *text; text = *end ? end + 1 : end)
        all.push_back(static_cast<unsigned>(std::strtoul(text, &end, 10)));
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    unsigned seed = 1, count = 1;
    std::vector<unsigned> kept;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--seed") == 0)
            seed = static_cast<unsigned>(std::atoi(argv[i + 1]));
        else if (std::strcmp(argv[i], "--count") == 0)
            count = static_cast<unsigned>(std::atoi(argv[i + 1]));
        else if (std::strcmp(argv[i], "--keep") == 0)
            kept = numbers(argv[i + 1]);
    }
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    for (unsigned i = 0; i < count; ++i)
        random_programs::run(random_programs::draw(seed + i), kept);
    WSACleanup();
    return 0;
}
