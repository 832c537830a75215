# Builds the clone that contains this port with cargo: vcpkg install --overlay-ports=bindings/c/packaging/vcpkg volcredis
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../../.." ABSOLUTE)
find_program(CARGO cargo REQUIRED)
if(VCPKG_LIBRARY_LINKAGE STREQUAL "static")
  set(KIND static)
else()
  set(KIND shared)
endif()

# The interface is C, so that programs of every build type link the same library.
set(VCPKG_BUILD_TYPE release)
vcpkg_execute_required_process(
  COMMAND "${CARGO}" xtask install --prefix "${CURRENT_PACKAGES_DIR}" --library-type ${KIND}
  WORKING_DIRECTORY "${SOURCE_PATH}"
  LOGNAME "install-${TARGET_TRIPLET}"
)

# The files for CMake find the library relative to their own place.
file(RENAME "${CURRENT_PACKAGES_DIR}/lib/cmake/volcredis" "${CURRENT_PACKAGES_DIR}/share/volcredis")
vcpkg_replace_string("${CURRENT_PACKAGES_DIR}/share/volcredis/volcredisConfig.cmake" "/../../..\"" "/../..\"")
set(LICENSES "${CURRENT_PACKAGES_DIR}/share/licenses/volcredis")
vcpkg_install_copyright(
  FILE_LIST "${LICENSES}/LICENSE-APACHE" "${LICENSES}/LICENSE-MIT" "${LICENSES}/THIRD-PARTY-NOTICES"
)
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/lib/cmake" "${CURRENT_PACKAGES_DIR}/share/licenses")
vcpkg_fixup_pkgconfig()
