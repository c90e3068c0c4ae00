# 64-bit ARM by Debian's cross compiler, run by qemu-user: to see that maps are the same bytes there.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
