#include "tools/src/wsacc/wizard_headers.hpp"

#include "tools/src/wsacc/input_kind.hpp"

namespace wsacc {

std::optional<std::string> wizard_header(const std::string &name)
{
    const std::string lower = lower_case(name);
    if (lower == "targetver.h")
        return "#pragma once\n#include <SDKDDKVer.h>\n";
    if (lower == "stdafx.h" || lower == "pch.h" || lower == "framework.h")
        return "#pragma once\n#include <SDKDDKVer.h>\n#define WIN32_LEAN_AND_MEAN\n"
               "#include <windows.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
               "#include <string.h>\n#include <tchar.h>\n";
    return std::nullopt;
}

std::string advice_on_missing(const std::string &name)
{
    if (wizard_header(name))
        return "made by Visual Studio's wizard and left out here; copy it from the project, or use "
               "--synthesise-wizard-headers";
    const std::string lower = lower_case(name);
    if (lower.starts_with("afx"))
        return "the program uses MFC, which is not supported";
    if (lower.starts_with("atl"))
        return "the program uses ATL, which is not supported";
    return {};
}

} // namespace wsacc
