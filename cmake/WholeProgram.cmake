# Optimisation of a program and the library behind it as one, as the compiler does with a header-only
# library such as Asio. The library's objects serve both kinds of program; only the programs that are
# measured or shown are linked so, because it takes a while.
option(WINSOCK_SHIM_WHOLE_PROGRAM "Optimise the library and the benchmarks across files (GCC)" OFF)

macro(winsock_shim_whole_program_objects)
  if(WINSOCK_SHIM_WHOLE_PROGRAM)
    add_compile_options(-flto=auto -ffat-lto-objects)
  endif()
endmacro()

macro(winsock_shim_whole_program)
  winsock_shim_whole_program_objects()
  if(WINSOCK_SHIM_WHOLE_PROGRAM)
    get_directory_property(options LINK_OPTIONS)
    list(REMOVE_ITEM options -fno-lto) # GCC heeds it wherever it stands
    set_directory_properties(PROPERTIES LINK_OPTIONS "${options};-flto=auto;-Werror=odr")
  endif()
endmacro()

if(WINSOCK_SHIM_WHOLE_PROGRAM)
  add_link_options(-fno-lto)
endif()
