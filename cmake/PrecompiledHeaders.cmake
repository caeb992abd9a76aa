# Headers that most files of a target include, compiled once. Not with clang, whose build shows that
# each file includes what it uses and is what clang-tidy reads; not behind a launcher such as ccache,
# which would take every new precompiled header for a change of all files.
function(winsock_shim_precompile target)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    list(TRANSFORM ARGN REPLACE "(.+)" "$<$<COMPILE_LANGUAGE:CXX>:\\1>" OUTPUT_VARIABLE headers)
    target_precompile_headers(${target} PRIVATE ${headers})
  endif()
endfunction()
