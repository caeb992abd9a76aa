# find_package(winsock_shim): winsock_shim::winsock, which a program links, and
# winsock_shim_add_executable, winsock_shim_code_page. Installed by cmake/Install.cmake.
include(${CMAKE_CURRENT_LIST_DIR}/AddExecutable.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/ProgramCodePage.cmake)
if(TARGET winsock_shim::winsock)
  return()
endif()
add_library(winsock_shim::winsock INTERFACE IMPORTED)
if(WIN32)
  # Windows is there: nothing but its sockets is needed.
  target_link_libraries(winsock_shim::winsock INTERFACE ws2_32 mswsock)
  return()
endif()

cmake_path(SET _root NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../winsock_shim)
cmake_path(SET WINSOCK_SHIM_WSACC NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../../bin/wsacc)
include(${CMAKE_CURRENT_LIST_DIR}/ReadProgramFlags.cmake)
winsock_shim_read_program_flags(winsock_shim::winsock ${_root})
add_library(winsock_shim::link INTERFACE IMPORTED) # the libraries without the flags
target_link_libraries(winsock_shim::winsock INTERFACE winsock_shim::link)
file(STRINGS ${_root}/program-link.list _lines)
foreach(_line IN LISTS _lines)
  if(_line MATCHES "[.]a$")
    target_link_libraries(winsock_shim::link INTERFACE ${_root}/${_line})
  elseif(_line MATCHES "^-l") # behind what needs them
    target_link_libraries(winsock_shim::link INTERFACE ${_line})
  elseif(_line)
    target_link_options(winsock_shim::link INTERFACE ${_line})
  endif()
endforeach()
