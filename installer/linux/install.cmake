# SPDX-License-Identifier: GPL-3.0-or-later
# Documents, man pages, menu entry and icons of an installation on Linux.
set(elite_doc ${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME})
install(FILES ${ELITE_INSTALLER}/linux/copyright DESTINATION ${elite_doc})

# Packed without a time stamp, so that the same source gives the same package.
find_program(GZIP gzip REQUIRED)
function(elite_install_packed source name destination)
  set(packed ${CMAKE_BINARY_DIR}/packed/${name}.gz)
  add_custom_command(OUTPUT ${packed} COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packed
    COMMAND sh -c "${GZIP} -9nc '${source}' > '${packed}'" DEPENDS ${source} VERBATIM)
  add_custom_target(packed_${name} ALL DEPENDS ${packed})
  install(FILES ${packed} DESTINATION ${destination})
endfunction()
elite_install_packed(${CMAKE_SOURCE_DIR}/.github/CHANGELOG.md NEWS ${elite_doc})
elite_install_packed(${ELITE_INSTALLER}/linux/changelog changelog ${elite_doc})
foreach(program IN LISTS elite_programs)
  if(EXISTS ${ELITE_INSTALLER}/linux/${program}.1.in) # the CTest install_files misses it by name
    configure_file(${ELITE_INSTALLER}/linux/${program}.1.in ${CMAKE_BINARY_DIR}/man/${program}.1 @ONLY)
    elite_install_packed(${CMAKE_BINARY_DIR}/man/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
endforeach()

if(ELITE_UI)
  install(FILES ${ELITE_INSTALLER}/linux/${ELITE_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${ELITE_INSTALLER}/linux/${ELITE_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES ${elite_icon} DESTINATION ${hicolor}/scalable/apps RENAME ${ELITE_APP_ID}.svg)
  foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${elite_icons}/${size}.png DESTINATION ${hicolor}/${size}x${size}/apps RENAME ${ELITE_APP_ID}.png)
  endforeach()
endif()
