# Warnings for our own code; programs that are compiled unchanged do not get them.
add_library(winsock_shim_warnings INTERFACE)
target_compile_options(winsock_shim_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
  -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-unused-parameter)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # What GCC 12 finds so when it optimises is inside libstdc++'s strings, and not so (GCC's bugs
  # 105329 and 105651); AddressSanitizer's build finds what is.
  target_compile_options(winsock_shim_warnings INTERFACE
    -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
endif()
