# How *programs* are compiled (our own sources use compat_implementation instead): the target
# compat_program, made from program-flags.list, which tools/wsacc reads, too.
# compat_program_flags is the same without the library, for the files of the library that see a
# program's wchar_t.
add_library(compat_program_flags INTERFACE)
add_library(compat_program INTERFACE)
target_link_libraries(compat_program INTERFACE compat_program_flags compat_wide_streams compat)

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/program-flags.list)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/program-flags.list _lines REGEX "^[a-z]")
set(_compiler_gcc "$<CXX_COMPILER_ID:GNU>")
set(_compiler_clang "$<CXX_COMPILER_ID:Clang>")
set(_language_c "$<COMPILE_LANGUAGE:C>")
set(_language_c++ "$<COMPILE_LANGUAGE:CXX>")
foreach(_line IN LISTS _lines)
  if(NOT _line MATCHES "^([a-z/+]+) (.+)$")
    message(FATAL_ERROR "program-flags.list: not 'WHEN ARGUMENT': ${_line}")
  endif()
  set(_argument "${CMAKE_MATCH_2}")
  set(_when "${CMAKE_MATCH_1}")
  if(_when STREQUAL "include")
    # SYSTEM: -isystem, so that they come before glibc's and libstdc++'s, and #include_next works.
    target_include_directories(compat_program_flags SYSTEM INTERFACE ${PROJECT_SOURCE_DIR}/${_argument})
    continue()
  endif()
  set(_condition 1)
  string(REPLACE "/" ";" _parts "${_when}")
  foreach(_part IN LISTS _parts)
    if(DEFINED _compiler_${_part})
      string(APPEND _condition ",${_compiler_${_part}}")
    elseif(DEFINED _language_${_part})
      string(APPEND _condition ",${_language_${_part}}")
    elseif(NOT _part STREQUAL "all")
      message(FATAL_ERROR "program-flags.list: '${_part}' is not all, c, c++, gcc, clang or include")
    endif()
  endforeach()
  target_compile_options(compat_program_flags INTERFACE "$<$<AND:${_condition}>:${_argument}>")
endforeach()

# How a program is linked, one argument a line, for tools/wsacc.
file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/program-link.list CONTENT
"$<JOIN:$<TARGET_PROPERTY:winsock,INTERFACE_LINK_OPTIONS>,\n>
$<TARGET_FILE:winsock_shim_impl>
$<TARGET_FILE:compat_wide_streams>
$<TARGET_FILE:compat>
-pthread
")
