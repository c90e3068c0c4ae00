# Checks one file of tests/misuse: it must fail to compile with the error its `// expect: ...` line
# names, and must compile with -DMISUSE_OK, which proves that nothing else is wrong with it.
file(STRINGS "${FILE}" expected REGEX "^// expect: ")
if(NOT expected)
  message(FATAL_ERROR "REFUSED: ${FILE} has no `// expect: ` line")
endif()

function(compile out_code out_text)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C "${COMPILER}" -std=c++20 -fsyntax-only "-I${SOURCE_DIR}/src" ${ARGN}
                          "${FILE}"
                  RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
  set("${out_code}" "${code}" PARENT_SCOPE)
  set("${out_text}" "${text}" PARENT_SCOPE)
endfunction()

compile(code text -DMISUSE_OK)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "REFUSED: ${FILE} must compile with -DMISUSE_OK\n${text}")
endif()
compile(code text)
if(code EQUAL 0)
  message(FATAL_ERROR "REFUSED: ${FILE} compiles, so the misuse is possible")
endif()
set(found FALSE)
foreach(line IN LISTS expected)
  string(REGEX REPLACE "^// expect: *" "" wanted "${line}")
  string(FIND "${text}" "${wanted}" at)
  if(NOT at EQUAL -1)
    set(found TRUE)
  endif()
endforeach()
if(NOT found)
  message(FATAL_ERROR "REFUSED: ${FILE} fails, but not for the reason it expects\n${text}")
endif()
