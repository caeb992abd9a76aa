#include "tools/src/wsacc/wizard_headers.hpp"

#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/out_of_scope.hpp"

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
    if (lower_case(name) == "resource.h")
        return "made by Visual Studio's resource editor, with the numbers of menus and dialogs, "
               "and left out here; copy it from the project";
    const std::string technology = out_of_scope(name);
    return technology.empty() ? "" : "the program uses " + technology + ", which is not supported";
}

} // namespace wsacc
