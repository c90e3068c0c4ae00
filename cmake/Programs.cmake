# Programs and benchmarks: executables in <build>/bin.

# `cmake --build <build> --target programs` builds what people run, and no test.
add_custom_target(programs)

function(entente_add_programs)
  entente_read_links("${CMAKE_SOURCE_DIR}/programs/links.txt" links)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}"
       "${CMAKE_SOURCE_DIR}/programs/*.cpp")
  set(names ${files})
  list(TRANSFORM names REPLACE "^programs/([^/]+)/.*" "\\1")
  list(REMOVE_DUPLICATES names)
  # The WebAssembly program is compiled for another machine.
  list(REMOVE_ITEM names entente-wasm)
  foreach(name IN LISTS names)
    entente_rooms_linked_by("${name}" rooms)
    set(code ${files})
    list(FILTER code INCLUDE REGEX "^programs/${name}/")
    if(code MATCHES "_test\\.cpp")
      message(FATAL_ERROR "programs/${name}: tests of programs live in tests/")
    endif()
    add_executable("${name}" ${code})
    target_include_directories("${name}" PRIVATE "${CMAKE_SOURCE_DIR}/src"
                               "${CMAKE_SOURCE_DIR}/programs")
    target_compile_definitions("${name}" PRIVATE "ENTENTE_VERSION=\"${PROJECT_VERSION}\"")
    entente_link_rooms("${name}" PRIVATE ${rooms})
    add_dependencies(programs "${name}")
  endforeach()
  set(entente_programs "${names}" PARENT_SCOPE)
endfunction()

# `cmake --build <build> --target benchmarks`; a plain build leaves them out.
function(entente_add_benchmarks)
  add_custom_target(benchmarks)
  entente_read_links("${CMAKE_SOURCE_DIR}/benchmarks/links.txt" links)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/benchmarks/*_bench.cpp")
  foreach(file IN LISTS files)
    get_filename_component(target "${file}" NAME_WE)
    string(REGEX REPLACE "_bench$" "" name "${target}")
    entente_rooms_linked_by("${name}" rooms)
    add_executable("${target}" EXCLUDE_FROM_ALL "${file}")
    target_include_directories("${target}" PRIVATE "${CMAKE_SOURCE_DIR}/src")
    target_compile_definitions("${target}" PRIVATE
                               "ENTENTE_SOURCE_DIR=\"${CMAKE_SOURCE_DIR}\"")
    entente_link_rooms("${target}" PRIVATE ${rooms})
    file(STRINGS "${file}" uses_library REGEX "benchmark/benchmark\\.h")
    if(uses_library)
      find_package(benchmark REQUIRED)
      target_link_libraries("${target}" PRIVATE benchmark::benchmark)
    endif()
    add_dependencies(benchmarks "${target}")
  endforeach()
endfunction()
