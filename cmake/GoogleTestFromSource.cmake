# GoogleTest from the sources of Debian's package googletest, so that both sides build the same.
set(INSTALL_GTEST OFF)
set(gtest_force_shared_crt ON)
set(BUILD_GMOCK ON)
if(NOT EXISTS /usr/src/googletest/CMakeLists.txt)
  message(FATAL_ERROR "GoogleTest's sources are missing: run 'tools/setup' (Debian package googletest).")
endif()
add_subdirectory(/usr/src/googletest ${CMAKE_BINARY_DIR}/googletest EXCLUDE_FROM_ALL SYSTEM)
include(GoogleTest)
