# How our code is compiled: the same for every room, program and test.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
# One optimisation level everywhere: results must not depend on the build type.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(ENTENTE_CCACHE ccache)
if(ENTENTE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # NOHASHDIR: objects carry no build path (see below), so every build folder shares one cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER /usr/bin/env CCACHE_NOHASHDIR=1 "${ENTENTE_CCACHE}")
endif()

include(CheckCXXCompilerFlag)
function(entente_add_option_if_known option)
  string(MAKE_C_IDENTIFIER "ENTENTE_KNOWS${option}" known)
  check_cxx_compiler_flag("${option}" ${known})
  if(${known})
    add_compile_options("${option}")
  endif()
endfunction()

# Published results are the same bytes on every machine: no fused multiply-add (architecture.md).
add_compile_options(-ffp-contract=off)

add_compile_options(-Wall -Wextra -Wconversion -Wshadow -Wformat=2)
# Designated initialisers leave the rest at its default on purpose.
add_compile_options(-Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  entente_add_option_if_known(-Wno-missing-designated-field-initializers)
  if(ENTENTE_WERROR)
    add_compile_options(-Werror)
  endif()
else()
  # gcc 12 cries wolf on std::string and std::variant with these two; clang is the judge.
  add_compile_options(-Wno-restrict -Wno-maybe-uninitialized)
endif()

# No path of this machine stays in a binary.
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  add_compile_options(-ffile-compilation-dir=.)
else()
  add_compile_options("-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
endif()

if(ENTENTE_WASM)
  # The machine itself keeps code and data apart. A full stack stops the program, since it lies
  # first; Debian's libc++ is built without exceptions, and our pure storeys throw none.
  add_compile_options(-fno-exceptions)
  add_compile_definitions(_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_FAST)
  add_link_options(-Wl,--stack-first -Wl,-z,stack-size=1048576)
  return()
endif()

# Hardening (OpenSSF guide).
add_compile_options(-fPIE -fstack-protector-strong -ftrivial-auto-var-init=zero)
add_compile_definitions(_GLIBCXX_ASSERTIONS)
entente_add_option_if_known(-fstack-clash-protection)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  add_compile_options(-fcf-protection=full)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  entente_add_option_if_known(-mbranch-protection=standard)
endif()
add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  add_link_options(-fuse-ld=lld)
endif()

if(ENTENTE_SANITIZE)
  # FORTIFY_SOURCE hides errors from AddressSanitizer, so it is one or the other.
  add_compile_options("-fsanitize=${ENTENTE_SANITIZE}" -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  if(ENTENTE_SANITIZE MATCHES "address")
    # AddressSanitizer finds these at run time anyway; checked twice they cost a third of the build.
    add_compile_options(-fno-sanitize=null,vptr,object-size)
  endif()
  if(ENTENTE_FUZZ)
    add_compile_options(-g1) # enough for the lines of a stack trace
  endif()
  add_link_options("-fsanitize=${ENTENTE_SANITIZE}")
elseif(NOT CMAKE_CXX_FLAGS MATCHES "-O0")
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
