# FPQ_SANITIZERS instruments fpq's own code; the packaged LLVM and MLIR are
# used as they are. Container annotations are off because STL objects cross
# into code that was not compiled with them.

if(FPQ_SANITIZERS)
  add_compile_options(
    -fsanitize=${FPQ_SANITIZERS}
    -fno-omit-frame-pointer
    -fno-sanitize-recover=all
    -fno-sanitize=vptr,function)
  add_link_options(-fsanitize=${FPQ_SANITIZERS})
endif()
