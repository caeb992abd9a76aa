# How *programs* are compiled (our own sources use compat_implementation instead): the target
# compat_program, made from program-flags.list, which tools/wsacc reads, too.
# compat_program_flags is the same without the library, for the files of the library that see a
# program's wchar_t.
add_library(compat_program_flags INTERFACE)
add_library(compat_program INTERFACE)
target_link_libraries(compat_program INTERFACE compat_program_flags compat_wide_streams compat)
# What has to happen before the program's first line (compat/entry/start.cpp).
target_link_options(compat_program INTERFACE LINKER:--undefined=winsock_shim_start)

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/program-flags.list)
include(ReadProgramFlags)
winsock_shim_read_program_flags(compat_program_flags ${PROJECT_SOURCE_DIR})

# How a program is linked, one argument a line, for tools/wsacc; the libraries' paths may be
# relative to the list.
function(winsock_shim_link_list file library_folder)
  set(libraries)
  set(linker)
  list(TRANSFORM WINSOCK_SHIM_LIBRARIES PREPEND "-l" OUTPUT_VARIABLE others)
  list(JOIN others "\n" others)
  foreach(library IN ITEMS winsock_shim_impl compat_wide_streams compat)
    if(library_folder) # installed, for whatever linker there will be
      string(APPEND libraries "${library_folder}/$<TARGET_FILE_NAME:${library}>\n")
    else()
      list(JOIN WINSOCK_SHIM_LINKER_OPTION "\n" linker)
      string(APPEND libraries "$<TARGET_FILE:${library}>\n")
    endif()
  endforeach()
  file(GENERATE OUTPUT ${file} CONTENT
    "${linker}\n$<JOIN:$<TARGET_PROPERTY:winsock,INTERFACE_LINK_OPTIONS>,\n>\n${libraries}${others}\n-pthread\n")
endfunction()
winsock_shim_link_list(${PROJECT_BINARY_DIR}/program-link.list "")
