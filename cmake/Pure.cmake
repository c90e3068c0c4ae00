# The pure storeys alone, for a machine other than this one or with other options
# (ENTENTE_PURE_ONLY): the program of the browser, and the one that prints digests of maps.

# programs/entente-wasm: a module that the page calls, without a main().
function(entente_add_wasm)
  entente_read_links("${CMAKE_SOURCE_DIR}/programs/links.txt" links)
  file(GLOB code CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/programs/entente-wasm/*.cpp")
  add_executable(entente-wasm ${code})
  set_target_properties(entente-wasm PROPERTIES OUTPUT_NAME entente)
  target_include_directories(entente-wasm PRIVATE "${CMAKE_SOURCE_DIR}/src")
  target_link_options(entente-wasm PRIVATE -mexec-model=reactor -Wl,--gc-sections -Wl,--strip-all)
  entente_link_rooms(entente-wasm PRIVATE ${links_entente-wasm})
endfunction()

# tests/identity/digests.cpp: what every other build of it must print alike.
function(entente_add_identity_digests)
  entente_read_links("${CMAKE_SOURCE_DIR}/tests/links.txt" links)
  add_executable(identity_digests EXCLUDE_FROM_ALL
                 "${CMAKE_SOURCE_DIR}/tests/identity/digests.cpp")
  target_include_directories(identity_digests PRIVATE "${CMAKE_SOURCE_DIR}/src"
                             "${CMAKE_SOURCE_DIR}/tests")
  entente_link_rooms(identity_digests PRIVATE ${links_identity})
  if(NOT ENTENTE_WASM)
    find_package(Threads REQUIRED)
    target_link_libraries(identity_digests PRIVATE Threads::Threads)
  endif()
endfunction()
