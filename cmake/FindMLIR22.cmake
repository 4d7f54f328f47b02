# Finds the one MLIR release line that fpq is written against, FPQ_MLIR_VERSION,
# and decides whether its dylib is linked.
#
# An include and not a find module, because MLIR exports its own package; fpq
# itself and the installed FPQConfig.cmake include it. Sets FPQ_MLIR_ERROR to
# one line that names what was found and what is required, or to the empty
# string; the includer reports it.

set(FPQ_MLIR_ERROR "")

# A directory that the user names is the only one looked at: find_package would
# take a wrong version there as a reason to search elsewhere.
set(FPQ_MLIR_DIR "${MLIR_DIR}")
if(FPQ_MLIR_DIR)
  find_package(MLIR ${FPQ_MLIR_VERSION} QUIET CONFIG
    PATHS "${FPQ_MLIR_DIR}" NO_DEFAULT_PATH)
else()
  find_package(MLIR ${FPQ_MLIR_VERSION} QUIET CONFIG HINTS /usr/lib/llvm-22)
endif()

if(NOT MLIR_FOUND)
  if(MLIR_CONSIDERED_VERSIONS)
    list(GET MLIR_CONSIDERED_VERSIONS 0 FPQ_MLIR_FOUND_VERSION)
    list(GET MLIR_CONSIDERED_CONFIGS 0 FPQ_MLIR_FOUND_CONFIG)
    set(FPQ_MLIR_ERROR "fpq requires MLIR ${FPQ_MLIR_VERSION}, \
found ${FPQ_MLIR_FOUND_VERSION} (${FPQ_MLIR_FOUND_CONFIG})")
  elseif(FPQ_MLIR_DIR)
    set(FPQ_MLIR_ERROR "fpq requires MLIR ${FPQ_MLIR_VERSION}, \
found none in MLIR_DIR=${FPQ_MLIR_DIR}")
  else()
    set(FPQ_MLIR_ERROR "fpq requires MLIR ${FPQ_MLIR_VERSION}, \
found none (Debian: libmlir-22-dev; elsewhere set MLIR_DIR)")
  endif()
  # A failed search clears the user's choice, and the next run would search
  # everywhere.
  if(FPQ_MLIR_DIR)
    set(MLIR_DIR "${FPQ_MLIR_DIR}" CACHE PATH "" FORCE)
  endif()
  return()
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
# LLVM_LINK_LLVM_DYLIB stays as LLVMConfig.cmake sets it: MLIR's static libraries
# name LLVM's dylib where LLVM was built with one, and LLVM's static libraries
# beside it would be a second copy.
