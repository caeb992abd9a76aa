# What wsacc --windows links into its programs, made on Linux by mingw-w64 where that is installed:
# the recorder, and how GCC links Microsoft's present C runtime, for which version 12 has no switch.
find_program(WINSOCK_SHIM_MINGW_CXX x86_64-w64-mingw32-g++-posix)
find_program(WINSOCK_SHIM_MINGW_AR x86_64-w64-mingw32-ar)
set(WINSOCK_SHIM_WINDOWS_FILES)
if(NOT WINSOCK_SHIM_MINGW_CXX OR NOT WINSOCK_SHIM_MINGW_AR)
  return()
endif()
set(_folder ${PROJECT_BINARY_DIR}/windows)
set(_launcher ${CMAKE_CXX_COMPILER_LAUNCHER})

execute_process(COMMAND ${WINSOCK_SHIM_MINGW_CXX} -dumpspecs OUTPUT_VARIABLE _specs
  COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "-lmsvcrt" "-lucrt" _specs "${_specs}")
file(GENERATE OUTPUT ${_folder}/ucrt.specs CONTENT "${_specs}")

file(GLOB _sources CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/winsock_shim/record/*.cpp ${PROJECT_SOURCE_DIR}/winsock_shim/native/*.cpp)
set(_objects)
foreach(_source IN LISTS _sources)
  cmake_path(GET _source STEM _name)
  set(_object ${_folder}/${_name}.o)
  add_custom_command(OUTPUT ${_object}
    COMMAND ${_launcher} ${WINSOCK_SHIM_MINGW_CXX} -std=c++20 -O2 -I${PROJECT_SOURCE_DIR} -MD -MF ${_object}.d
      -c ${_source} -o ${_object}
    DEPENDS ${_source} DEPFILE ${_object}.d VERBATIM
    COMMENT "Building ${_name}.o for Windows")
  list(APPEND _objects ${_object})
endforeach()
set(_archive ${_folder}/libwinsock_shim_recorder.a)
add_custom_command(OUTPUT ${_archive}
  COMMAND ${CMAKE_COMMAND} -E rm -f ${_archive}
  COMMAND ${WINSOCK_SHIM_MINGW_AR} rcs ${_archive} ${_objects}
  DEPENDS ${_objects} VERBATIM)
add_custom_target(windows_side ALL DEPENDS ${_archive})
add_dependencies(installation windows_side)
set(WINSOCK_SHIM_WINDOWS_FILES ${_archive} ${_folder}/ucrt.specs)
