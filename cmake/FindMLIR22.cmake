# Finds the one MLIR release line that fpq is written against, static or dylib,
# and stops with one line that names what was found and what is required.
#
# Written as an include and not as a find module because MLIR exports its own
# package; included by fpq itself and by the installed FPQConfig.cmake.

find_package(MLIR ${FPQ_MLIR_VERSION} QUIET CONFIG HINTS /usr/lib/llvm-22)
if(NOT MLIR_FOUND)
  if(MLIR_CONSIDERED_VERSIONS)
    list(JOIN MLIR_CONSIDERED_VERSIONS ", " FPQ_MLIR_FOUND_VERSIONS)
    list(JOIN MLIR_CONSIDERED_CONFIGS ", " FPQ_MLIR_FOUND_CONFIGS)
    string(PREPEND FPQ_MLIR_FOUND_VERSIONS "found MLIR ")
    string(APPEND FPQ_MLIR_FOUND_VERSIONS " (${FPQ_MLIR_FOUND_CONFIGS})")
  else()
    set(FPQ_MLIR_FOUND_VERSIONS "found no MLIR (set MLIR_DIR)")
  endif()
  message(FATAL_ERROR
    "fpq requires MLIR ${FPQ_MLIR_VERSION}, ${FPQ_MLIR_FOUND_VERSIONS}")
endif()

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")

# A package that has the dylib is linked through it: the plugin must share
# MLIR's type identifiers with the mlir-opt that loads it.
if(TARGET MLIR)
  set(FPQ_MLIR_DYLIB_DEFAULT ON)
else()
  set(FPQ_MLIR_DYLIB_DEFAULT OFF)
endif()
option(MLIR_LINK_MLIR_DYLIB "Link the MLIR dylib" ${FPQ_MLIR_DYLIB_DEFAULT})
option(LLVM_LINK_LLVM_DYLIB "Link the LLVM dylib" ${MLIR_LINK_MLIR_DYLIB})
