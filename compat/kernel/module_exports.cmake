# Makes module_exports.cpp: every function that compat/include declares, with its address. A header
# belongs to one DLL; what is not listed here is kernel32's.
set(_dll_of_header
  "^user/=user32" "^gdi/=gdi32" "^timeapi\\.h$=winmm" "^winver\\.h$=version" "^winreg\\.h$=advapi32"
  "^(combaseapi|objbase|ole2)\\.h$=ole32" "^oleauto\\.h$=oleaut32" "^winhttp\\.h$=winhttp"
  "^wininet\\.h$=wininet" "^shellapi\\.h$=shell32" "^commctrl/=comctl32" "^imm\\.h$=imm32" "^vfw\\.h$=avicap32")
set(_include ${CMAKE_CURRENT_LIST_DIR}/../include)
file(GLOB _headers RELATIVE ${_include} CONFIGURE_DEPENDS ${_include}/*.h ${_include}/ms/*.h
  ${_include}/user/*.h ${_include}/gdi/*.h ${_include}/commctrl/*.h)
set(_entries "")
set(_includes "")
foreach(_header IN LISTS _headers)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_include}/${_header})
  set(_dll kernel32)
  foreach(_rule IN LISTS _dll_of_header)
    string(REPLACE "=" ";" _rule "${_rule}")
    list(GET _rule 0 _pattern)
    if(_header MATCHES "${_pattern}")
      list(GET _rule 1 _dll)
    endif()
  endforeach()
  file(STRINGS ${_include}/${_header} _lines REGEX "^[A-Za-z].* WINAPI [A-Za-z_]+[A-Za-z0-9_]*\\(")
  if(_lines)
    string(APPEND _includes "#include <${_header}>\n")
  endif()
  foreach(_line IN LISTS _lines)
    string(REGEX MATCH "WINAPI ([A-Za-z0-9_]+)\\(" _ "${_line}")
    set(_name ${CMAKE_MATCH_1})
    if(_name MATCHES "^GetUserName[AW]$")
      string(APPEND _entries "    row(\"advapi32\", \"${_name}\", reinterpret_cast<void *>(::${_name})),\n")
    elseif(_name MATCHES "^(AlphaBlend|GradientFill|TransparentBlt)$")
      string(APPEND _entries "    row(\"msimg32\", \"${_name}\", reinterpret_cast<void *>(::${_name})),\n")
    elseif(NOT _name MATCHES "WinMain$")
      string(APPEND _entries "    row(\"${_dll}\", \"${_name}\", reinterpret_cast<void *>(::${_name})),\n")
    endif()
  endforeach()
endforeach()
file(CONFIGURE OUTPUT module_exports.cpp CONTENT [[
// Made by module_exports.cmake.
#include "compat/kernel/module_exports.hpp"

#include <windows.h>

@_includes@
namespace compat {
namespace {

ModuleExport row(const char *module, const char *name, void *function)
{
    return {module, name, function};
}

} // namespace

std::span<const ModuleExport> module_exports()
{
    static const ModuleExport rows[] = {
@_entries@    };
    return rows;
}

} // namespace compat
]] @ONLY)
target_sources(compat PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/module_exports.cpp)
