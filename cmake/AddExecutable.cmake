# winsock_shim_add_executable(NAME [WIN32] [UNICODE] SOURCE...)
#
# A Windows program with sockets, from its unchanged sources (.c, .cpp, .rc). On Windows it is an
# ordinary executable with Windows' libraries. On Linux wsacc stands in front of the compiler, which
# so reads any encoding, any letter case of header names, and a long of 32 bits; resource scripts
# become part of the program. UNICODE: a wide program, as Visual Studio's character set says.
function(winsock_shim_add_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WIN32;UNICODE" "" "")
  set(kind)
  if(arg_WIN32)
    set(kind WIN32)
  endif()
  add_executable(${name} ${kind})
  if(arg_UNICODE)
    target_compile_definitions(${name} PRIVATE UNICODE _UNICODE)
    if(MINGW)
      target_link_options(${name} PRIVATE -municode)
    endif()
  endif()
  if(WIN32)
    target_sources(${name} PRIVATE ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE winsock_shim::winsock)
    # What Visual Studio links without being asked, and MinGW does not.
    target_link_libraries(${name} PRIVATE ws2_32 mswsock winmm comctl32 gdi32 comdlg32 advapi32
      shell32 ole32 oleaut32 uuid imm32 version iphlpapi)
    return()
  endif()
  set_target_properties(${name} PROPERTIES
    C_COMPILER_LAUNCHER "${WINSOCK_SHIM_WSACC};--compiler-launcher"
    CXX_COMPILER_LAUNCHER "${WINSOCK_SHIM_WSACC};--compiler-launcher")
  if(TARGET wsacc_driver)
    add_dependencies(${name} wsacc_driver)
  endif()
  # The flags come from wsacc. -no-pie, as wsacc links: 32-bit days kept addresses in a LONG.
  target_link_libraries(${name} PRIVATE winsock_shim::link)
  target_link_options(${name} PRIVATE -no-pie)
  foreach(source IN LISTS arg_UNPARSED_ARGUMENTS)
    if(source MATCHES "\\.([rR][cC]|[rR][eE][sS])$")
      winsock_shim_resource_object(object ${name} ${source})
      target_sources(${name} PRIVATE ${object})
    else()
      target_sources(${name} PRIVATE ${source})
    endif()
  endforeach()
endfunction()

# Sets `result` to the object file that wsacc makes of the script, with the target's folders and
# definitions.
function(winsock_shim_resource_object result target script)
  cmake_path(ABSOLUTE_PATH script BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
  cmake_path(GET script FILENAME name)
  set(object ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/${name}.o)
  set(folders $<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>)
  set(definitions $<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>)
  set(driver)
  if(TARGET wsacc_driver)
    set(driver wsacc_driver)
  endif()
  add_custom_command(OUTPUT ${object}
    COMMAND ${WINSOCK_SHIM_WSACC} -c ${script} -o ${object} -MD -MF ${object}.d
      "$<$<BOOL:${folders}>:-I$<JOIN:${folders},;-I>>"
      "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>"
    DEPENDS ${script} ${driver}
    DEPFILE ${object}.d
    COMMAND_EXPAND_LISTS VERBATIM
    COMMENT "Building resources ${name}")
  set_source_files_properties(${object} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
  set(${result} ${object} PARENT_SCOPE)
endfunction()
