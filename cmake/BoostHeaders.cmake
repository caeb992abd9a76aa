# Boost::headers, of the same version on both sides.
set(_boost_version 1.81)
if(NOT CMAKE_CROSSCOMPILING)
  find_package(Boost ${_boost_version} REQUIRED)
  return()
endif()

# Boost's headers are the same for every system, but the host keeps them among its own, which must
# not come along: a directory with nothing but a link to them is searched instead.
find_path(WINSOCK_SHIM_HOST_BOOST boost/version.hpp PATHS /usr/include /usr/local/include
  NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(STRINGS ${WINSOCK_SHIM_HOST_BOOST}/boost/version.hpp _line REGEX "define BOOST_LIB_VERSION")
string(REGEX MATCH "\"(.*)\"" _line "${_line}")
string(REPLACE "_" "." _found "${CMAKE_MATCH_1}")
if(_found VERSION_LESS _boost_version)
  message(FATAL_ERROR "Boost ${_found} in ${WINSOCK_SHIM_HOST_BOOST} is older than ${_boost_version}")
endif()
set(_only_boost ${CMAKE_BINARY_DIR}/boost-headers)
file(MAKE_DIRECTORY ${_only_boost})
file(CREATE_LINK ${WINSOCK_SHIM_HOST_BOOST}/boost ${_only_boost}/boost SYMBOLIC)
add_library(Boost::headers INTERFACE IMPORTED)
target_include_directories(Boost::headers SYSTEM INTERFACE ${_only_boost})
