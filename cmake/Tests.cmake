# Tests, all registered with CTest. Those of a room live beside its code; tests/ holds what crosses
# rooms. Tests are found when ctest starts (PRE_TEST), so that building does not run anything.
find_package(GTest REQUIRED)
include(GoogleTest)

function(entente_add_gtest target files)
  add_executable("${target}" ${files})
  target_include_directories("${target}" PRIVATE "${CMAKE_SOURCE_DIR}/src"
                             "${CMAKE_SOURCE_DIR}/tests")
  # Tests are compiled more often than they are run; what they test is the optimised code of rooms.
  target_compile_options("${target}" PRIVATE -O0 -U_FORTIFY_SOURCE)
  target_compile_definitions("${target}" PRIVATE "ENTENTE_SOURCE_DIR=\"${CMAKE_SOURCE_DIR}\"")
  target_link_libraries("${target}" PRIVATE GTest::gtest GTest::gtest_main)
  gtest_discover_tests("${target}" DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
                       TEST_PREFIX "${target}." PROPERTIES TIMEOUT 300)
endfunction()

# <room>_test from src/<storey>/<room>/*_test.cpp.
function(entente_add_room_tests)
  entente_read_links("${CMAKE_SOURCE_DIR}/src/layers.txt" layers)
  foreach(path IN LISTS entente_rooms)
    get_filename_component(room "${path}" NAME)
    entente_room_files("${path}" room)
    if(room_tests)
      entente_add_gtest("${room}_test" "${room_tests}")
      target_link_libraries("${room}_test" PRIVATE "entente_${room}")
      set(besides "layers_test ${path}")
      entente_link_rooms("${room}_test" PRIVATE ${${besides}})
    endif()
  endforeach()
endfunction()

# <group>_tests from tests/<group>/*_test.cpp. They may run the programs: ENTENTE_BIN_DIR.
function(entente_add_test_groups)
  entente_read_links("${CMAKE_SOURCE_DIR}/tests/links.txt" links)
  file(GLOB files CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}"
       "${CMAKE_SOURCE_DIR}/tests/*/*.cpp")
  list(FILTER files EXCLUDE REGEX "^tests/(fuzz|misuse)/")
  set(groups ${files})
  list(TRANSFORM groups REPLACE "^tests/([^/]+)/.*" "\\1")
  list(REMOVE_DUPLICATES groups)
  foreach(group IN LISTS groups)
    entente_rooms_linked_by("${group}" rooms)
    set(group_files ${files})
    list(FILTER group_files INCLUDE REGEX "^tests/${group}/")
    entente_add_gtest("${group}_tests" "${group_files}")
    entente_link_rooms("${group}_tests" PRIVATE ${rooms})
    target_compile_definitions("${group}_tests" PRIVATE
        "ENTENTE_BIN_DIR=\"${CMAKE_RUNTIME_OUTPUT_DIRECTORY}\""
        "ENTENTE_LIB_DIR=\"${CMAKE_ARCHIVE_OUTPUT_DIRECTORY}\"")
    add_dependencies("${group}_tests" programs)
    if(group STREQUAL "architecture")
      foreach(path IN LISTS entente_rooms)
        get_filename_component(room "${path}" NAME)
        add_dependencies("${group}_tests" "entente_${room}")
      endforeach()
    endif()
  endforeach()
endfunction()

# tests/misuse/*.cpp must not compile, for the reason each one names (cmake/Misuse.cmake).
function(entente_add_misuse_tests)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/misuse/*.cpp"
       "${CMAKE_SOURCE_DIR}/tests/misuse/fixtures/*.cpp")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    add_test(NAME "misuse.${name}"
             COMMAND "${CMAKE_COMMAND}" "-DFILE=${file}" "-DCOMPILER=${CMAKE_CXX_COMPILER}"
                     "-DSOURCE_DIR=${CMAKE_SOURCE_DIR}"
                     -P "${CMAKE_SOURCE_DIR}/cmake/Misuse.cmake")
    if(file MATCHES "/fixtures/")
      # A fixture is a wrong misuse test: the checker itself must refuse it.
      set_tests_properties("misuse.${name}" PROPERTIES PASS_REGULAR_EXPRESSION "REFUSED: ")
    endif()
  endforeach()
endfunction()

# Every header compiles alone. One that its own .cpp includes before anything else is compiled so
# already; each of the others gets a tiny file, cached by ccache.
function(entente_add_header_check)
  set(units)
  foreach(file IN LISTS entente_src)
    if(file MATCHES "^src/(.*)\\.h$")
      set(header "${CMAKE_MATCH_1}.h")
      set(first)
      if(EXISTS "${CMAKE_SOURCE_DIR}/src/${CMAKE_MATCH_1}.cpp")
        file(STRINGS "${CMAKE_SOURCE_DIR}/src/${CMAKE_MATCH_1}.cpp" first REGEX "^#include"
             LIMIT_COUNT 1)
      endif()
      if(NOT first STREQUAL "#include \"${header}\"")
        set(unit "${CMAKE_BINARY_DIR}/headers_alone/${header}.cpp")
        file(CONFIGURE OUTPUT "${unit}" CONTENT "#include \"${header}\"\n" @ONLY)
        list(APPEND units "${unit}")
      endif()
    endif()
  endforeach()
  if(units)
    add_library(headers_alone OBJECT ${units})
    target_include_directories(headers_alone PRIVATE "${CMAKE_SOURCE_DIR}/src")
    target_compile_options(headers_alone PRIVATE -O0 -U_FORTIFY_SOURCE)
    # Headers that tests share may read vectors from the tree.
    target_compile_definitions(headers_alone PRIVATE
                               "ENTENTE_SOURCE_DIR=\"${CMAKE_SOURCE_DIR}\"")
  endif()
endfunction()

# The header check can fail: a header that needs another does not compile alone.
function(entente_prove_header_check)
  add_test(NAME headers_alone.guard
           COMMAND "${CMAKE_COMMAND}" "-DCOMPILER=${CMAKE_CXX_COMPILER}"
                   "-DFILE=${CMAKE_SOURCE_DIR}/tests/architecture/fixtures/header_alone.cpp"
                   "-DSOURCE_DIR=${CMAKE_SOURCE_DIR}"
                   -P "${CMAKE_SOURCE_DIR}/cmake/Misuse.cmake")
endfunction()
