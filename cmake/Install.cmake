# cmake --install BUILD --prefix X: X/bin/wsacc with what it needs below X/lib/winsock_shim, which is
# laid out as the repository is, and the CMake package.
include(CMakePackageConfigHelpers)
set(_home lib/winsock_shim)
set(_package lib/cmake/winsock_shim)

# All that has to be built for it.
add_custom_target(installation DEPENDS wsacc_driver winsock_shim_impl compat_wide_streams compat)

include(WindowsSide)

winsock_shim_link_list(${PROJECT_BINARY_DIR}/installed/program-link.list .)
install(TARGETS wsacc_driver RUNTIME DESTINATION bin)
install(TARGETS winsock_shim_impl compat_wide_streams compat ARCHIVE DESTINATION ${_home})
install(FILES ${PROJECT_BINARY_DIR}/installed/program-link.list DESTINATION ${_home})
install(FILES ${PROJECT_SOURCE_DIR}/cmake/program-flags.list DESTINATION ${_home}/cmake)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/compat/include ${PROJECT_SOURCE_DIR}/compat/libc
  DESTINATION ${_home}/compat PATTERN README.md EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/winsock_shim/include DESTINATION ${_home}/winsock_shim)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/winsock_shim/native/include
  DESTINATION ${_home}/winsock_shim/native)
install(FILES ${WINSOCK_SHIM_WINDOWS_FILES} DESTINATION ${_home}/windows)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/corpus DESTINATION ${_home}/docs)
install(PROGRAMS ${PROJECT_SOURCE_DIR}/tools/wine DESTINATION ${_home}/tools)

write_basic_package_version_file(${PROJECT_BINARY_DIR}/installed/winsock_shimConfigVersion.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
  ${PROJECT_SOURCE_DIR}/cmake/winsock_shimConfig.cmake
  ${PROJECT_SOURCE_DIR}/cmake/AddExecutable.cmake
  ${PROJECT_SOURCE_DIR}/cmake/ProgramCodePage.cmake
  ${PROJECT_SOURCE_DIR}/cmake/ReadProgramFlags.cmake
  ${PROJECT_BINARY_DIR}/installed/winsock_shimConfigVersion.cmake
  DESTINATION ${_package})

# The manual and the completion are the help, in other words.
set(_help_file ${PROJECT_SOURCE_DIR}/tools/src/wsacc/help.txt)
file(READ ${_help_file} _help)
string(REGEX MATCHALL "--[a-z][a-z-]*=?" _options "${_help}")
list(REMOVE_DUPLICATES _options)
list(JOIN _options " " WSACC_OPTIONS)
string(REPLACE "\\" "\\e" WSACC_MANUAL "${_help}")
string(REPLACE "-" "\\-" WSACC_MANUAL "${WSACC_MANUAL}")
configure_file(${PROJECT_SOURCE_DIR}/cmake/wsacc.1.in ${PROJECT_BINARY_DIR}/installed/wsacc.1 @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/cmake/wsacc-completion.in
  ${PROJECT_BINARY_DIR}/installed/wsacc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/installed/wsacc.1 DESTINATION share/man/man1)
install(FILES ${PROJECT_BINARY_DIR}/installed/wsacc DESTINATION share/bash-completion/completions)
