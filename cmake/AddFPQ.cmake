# Wrappers around MLIR's build functions that keep fpq out of MLIR's own export
# set and keep static MLIR out of everything that links the dylib.

# add_fpq_library(NAME source... [DEPENDS target...]
#                 [LINK_LIBS library...] [MLIR_LIBS library...])
#
# LINK_LIBS names fpq's own libraries. MLIR_LIBS names MLIR's: they are linked
# through mlir_target_link_libraries, so the dylib stands in for them where
# there is one; in LINK_LIBS they would be linked statically beside it.
function(add_fpq_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS;MLIR_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_library(FPQ::${name} ALIAS ${name})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  target_compile_features(${name} PUBLIC cxx_std_17)
  target_include_directories(${name} INTERFACE
    $<BUILD_INTERFACE:${FPQ_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${FPQ_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  # FPQConfig.cmake adds these to an installed fpq, where it finds MLIR.
  target_include_directories(${name} SYSTEM INTERFACE
    "$<BUILD_INTERFACE:${LLVM_INCLUDE_DIRS};${MLIR_INCLUDE_DIRS}>")
  if(ARG_LINK_LIBS)
    target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS})
  endif()
  mlir_target_link_libraries(${name} PUBLIC MLIRIR ${ARG_MLIR_LIBS})
  if(LLVM_LINK_LLVM_DYLIB)
    target_link_libraries(${name} PUBLIC LLVM)
  else()
    target_link_libraries(${name} PUBLIC LLVMSupport)
  endif()
  llvm_update_compile_flags(${name})
  set_property(GLOBAL APPEND PROPERTY FPQ_LIBS ${name})
endfunction()

# add_fpq_runtime_library(NAME source...)
#
# A shared library that compiled code calls: it links neither MLIR nor LLVM and
# shows only the functions that it marks.
function(add_fpq_runtime_library name)
  add_library(${name} SHARED ${ARGN})
  add_library(FPQ::${name} ALIAS ${name})
  target_include_directories(${name} INTERFACE
    $<BUILD_INTERFACE:${FPQ_SOURCE_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  set_target_properties(${name} PROPERTIES
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY "${FPQ_BINARY_DIR}/lib")
  llvm_update_compile_flags(${name})
  set_property(GLOBAL APPEND PROPERTY FPQ_RUNTIME_LIBS ${name})
endfunction()

# add_fpq_tool(NAME source... [LINK_LIBS library...] [MLIR_LIBS library...])
function(add_fpq_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS;MLIR_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${FPQ_BINARY_DIR}/bin"
    INSTALL_RPATH_USE_LINK_PATH ON)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  mlir_target_link_libraries(${name} PRIVATE ${ARG_MLIR_LIBS})
  llvm_update_compile_flags(${name})
  set_property(GLOBAL APPEND PROPERTY FPQ_TOOLS ${name})
endfunction()
