// What a refused call returned, and its error, as notes.tsv has it: "0/87".
#pragma once

#include <string>

#include <windows.h>

inline std::string with_error(const std::string &returned)
{
    return returned + "/" + std::to_string(GetLastError());
}

inline std::string number(long long returned)
{
    return with_error(std::to_string(returned));
}

inline std::string handle(const void *returned)
{
    return with_error(returned ? "a handle" : "NULL");
}
