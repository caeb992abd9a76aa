# What links the programs of the build tree: LLD where it is installed, which needs a quarter of the
# time of GNU ld.
find_program(WINSOCK_SHIM_LLD ld.lld)
set(WINSOCK_SHIM_LINKER_OPTION)
if(WINSOCK_SHIM_LLD AND NOT WIN32 AND WINSOCK_SHIM_DEVELOPER)
  # "#pragma comment(lib, ...)" names Windows' libraries, which clang hands on to LLD.
  set(WINSOCK_SHIM_LINKER_OPTION -fuse-ld=lld -Wl,--no-dependent-libraries)
  add_link_options(${WINSOCK_SHIM_LINKER_OPTION})
endif()
