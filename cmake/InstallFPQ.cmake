# Installs headers (generated ones included), libraries, runtime libraries,
# tools, the plugin, and a CMake package: find_package(FPQ) defines FPQ::<library> targets.

include(CMakePackageConfigHelpers)

get_property(FPQ_LIBS GLOBAL PROPERTY FPQ_LIBS)
get_property(FPQ_RUNTIME_LIBS GLOBAL PROPERTY FPQ_RUNTIME_LIBS)
get_property(FPQ_TOOLS GLOBAL PROPERTY FPQ_TOOLS)
set(FPQ_CMAKE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/fpq")

install(TARGETS ${FPQ_LIBS} ${FPQ_RUNTIME_LIBS} ${FPQ_TOOLS} EXPORT FPQTargets
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
if(TARGET FPQPlugin)
  install(TARGETS FPQPlugin LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
endif()
install(EXPORT FPQTargets NAMESPACE FPQ:: DESTINATION "${FPQ_CMAKE_DIR}")

install(DIRECTORY
  "${FPQ_SOURCE_DIR}/include/fpq" "${FPQ_BINARY_DIR}/include/fpq"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc"
  PATTERN "CMakeFiles" EXCLUDE)

configure_package_config_file(
  "${FPQ_SOURCE_DIR}/cmake/FPQConfig.cmake.in"
  "${FPQ_BINARY_DIR}/FPQConfig.cmake"
  INSTALL_DESTINATION "${FPQ_CMAKE_DIR}"
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file("${FPQ_BINARY_DIR}/FPQConfigVersion.cmake"
  VERSION "${FPQ_VERSION}"
  COMPATIBILITY SameMinorVersion)
install(FILES
  "${FPQ_BINARY_DIR}/FPQConfig.cmake"
  "${FPQ_BINARY_DIR}/FPQConfigVersion.cmake"
  "${FPQ_SOURCE_DIR}/cmake/FindMLIR22.cmake"
  DESTINATION "${FPQ_CMAKE_DIR}")
