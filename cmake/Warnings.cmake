# Warnings for our own code; programs that are compiled unchanged do not get them.
add_library(winsock_shim_warnings INTERFACE)
target_compile_options(winsock_shim_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
  -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-unused-parameter)
