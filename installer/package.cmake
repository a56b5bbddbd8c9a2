# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages made of it: DEB and TGZ on Linux, a disk image on macOS; on Windows
# `cmake --install` fills the folder that installer/windows/setup.nsi packs.
include(GNUInstallDirs)
set(ELITE_RELEASE_DATE 2026-12-01) # of this version; also in the metainfo and both changelogs
set(ELITE_INSTALLER ${CMAKE_CURRENT_LIST_DIR})
set(elite_programs elite)
if(TARGET elite-stop)
  list(APPEND elite_programs elite-stop)
endif()

# The icon: one SVG, rendered by a tool of ours into the forms the systems want.
if(ELITE_UI)
  list(APPEND elite_programs elite-trading-coach)
  set(elite_icon ${CMAKE_SOURCE_DIR}/resources/icons/app.svg)
  set(elite_icons ${CMAKE_BINARY_DIR}/icons)
  add_executable(render_icons ${ELITE_INSTALLER}/icons/render_icons.cpp)
  target_link_libraries(render_icons PRIVATE elite_options Qt6::Svg)
  add_custom_command(OUTPUT ${elite_icons}/app.ico ${elite_icons}/app.icns ${elite_icons}/256.png
    COMMAND render_icons ${elite_icon} ${elite_icons} DEPENDS ${elite_icon} render_icons VERBATIM)
  add_custom_target(elite_icons ALL DEPENDS ${elite_icons}/app.ico)
  if(WIN32)
    configure_file(${ELITE_INSTALLER}/windows/app.rc.in ${CMAKE_BINARY_DIR}/app.rc @ONLY)
    target_sources(elite-trading-coach PRIVATE ${CMAKE_BINARY_DIR}/app.rc ${ELITE_INSTALLER}/windows/app.manifest)
    set_source_files_properties(${CMAKE_BINARY_DIR}/app.rc TARGET_DIRECTORY elite-trading-coach
      PROPERTIES OBJECT_DEPENDS ${elite_icons}/app.ico)
    add_dependencies(elite-trading-coach elite_icons)
  elseif(APPLE)
    target_sources(elite-trading-coach PRIVATE ${elite_icons}/app.icns)
    set_source_files_properties(${elite_icons}/app.icns TARGET_DIRECTORY elite-trading-coach
      PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(elite-trading-coach PROPERTIES
      MACOSX_BUNDLE_INFO_PLIST ${ELITE_INSTALLER}/macos/Info.plist.in MACOSX_BUNDLE_ICON_FILE app.icns
      MACOSX_BUNDLE_BUNDLE_NAME "Elite Trading Coach" MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
      MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later")
  endif()
endif()

install(TARGETS ${elite_programs} BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET elite_charts)
  # Where ui/base/report_charts.cpp looks for the part that is loaded late.
  if(WIN32)
    set(elite_parts ${CMAKE_INSTALL_BINDIR})
  elseif(APPLE)
    set(elite_parts elite-trading-coach.app/Contents/PlugIns)
  else()
    set(elite_parts lib/elite-trading-coach/parts) # one folder higher, CPack would call ldconfig for it
  endif()
  install(TARGETS elite_charts LIBRARY DESTINATION ${elite_parts})
endif()
# Where demoTapePath() in app/market/tape_file.cpp looks.
if(WIN32)
  set(elite_shared ${CMAKE_INSTALL_BINDIR})
elseif(APPLE)
  set(elite_shared elite-trading-coach.app/Contents/Resources)
else()
  set(elite_shared ${CMAKE_INSTALL_DATADIR}/elite-trading-coach)
endif()
install(FILES ${CMAKE_BINARY_DIR}/bin/demo.tape DESTINATION ${elite_shared})
if(WIN32 OR APPLE)
  include(${ELITE_INSTALLER}/deploy.cmake)
else()
  include(${ELITE_INSTALLER}/linux/install.cmake)
endif()

# The bill of materials, written after the programs are in place because it holds their hashes.
configure_file(${ELITE_INSTALLER}/sbom.spdx.json.in ${CMAKE_BINARY_DIR}/sbom.spdx.json.in @ONLY)
set(elite_sbom_absent "")
if(NOT ELITE_UI)
  list(APPEND elite_sbom_absent QtSvg)
endif()
if(NOT ELITE_UI OR NOT ELITE_CHARTS)
  list(APPEND elite_sbom_absent QtCharts)
endif()
install(CODE "set(ELITE_SBOM_ABSENT ${elite_sbom_absent})
set(ELITE_SBOM_IN [[${CMAKE_BINARY_DIR}/sbom.spdx.json.in]])
set(ELITE_SBOM_FILES ${CMAKE_INSTALL_BINDIR}/elite ${CMAKE_INSTALL_BINDIR}/elite-trading-coach ${CMAKE_INSTALL_BINDIR}/elite-stop)
set(ELITE_SBOM_OUT ${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME}/sbom.spdx.json)")
install(SCRIPT ${ELITE_INSTALLER}/write_sbom.cmake)

set(CPACK_PACKAGE_VENDOR "Elite Trading Coach contributors")
set(CPACK_PACKAGE_CONTACT "Elite Trading Coach contributors <maintainers@elite-trading-coach.invalid>")
set(CPACK_PACKAGE_EXECUTABLES elite-trading-coach "Elite Trading Coach")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)
file(READ ${ELITE_INSTALLER}/linux/description.txt CPACK_PACKAGE_DESCRIPTION)
string(STRIP "${CPACK_PACKAGE_DESCRIPTION}" CPACK_PACKAGE_DESCRIPTION) # apt refuses a control file with a blank line
if(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Elite Trading Coach")
elseif(WIN32)
  set(CPACK_GENERATOR ZIP) # the installer is made by installer/windows/setup.nsi
else()
  set(CPACK_GENERATOR DEB TGZ)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION misc)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # Opened at run time by name, so the linker cannot tell: QtKeychain opens libsecret.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-gtk-platformtheme, qt6-translations-l10n, gnome-keyring | kwalletmanager | keepassxc")
endif()
include(CPack)
