# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: puts Qt and the other libraries beside the program. Linux uses those of the distribution.
if(ELITE_UI)
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET elite-trading-coach OUTPUT_SCRIPT elite_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  else()
    qt_generate_deploy_app_script(TARGET elite-trading-coach FILENAME_VARIABLE elite_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  endif()
  install(SCRIPT ${elite_deploy})
endif()
if(WIN32)
  # What the Qt tool does not know: keychain, SQLite and sodium, from beside the built programs or vcpkg.
  install(TARGETS elite RUNTIME_DEPENDENCY_SET elite_libraries RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(RUNTIME_DEPENDENCY_SET elite_libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^qt6" "^Qt6"
    POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*"
    DIRECTORIES $<TARGET_FILE_DIR:elite> ${CMAKE_PREFIX_PATH}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION .)
endif()
