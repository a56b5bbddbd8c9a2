# SPDX-License-Identifier: GPL-3.0-or-later
# Install step: fills the bill of materials with the hashes of the installed programs.
# In: ELITE_SBOM_IN, ELITE_SBOM_FILES, ELITE_SBOM_OUT (the last two below the prefix), ELITE_SBOM_ABSENT (ids of
# packages that this build does not use; each of their entries is one line of the template).
string(TIMESTAMP ELITE_SBOM_CREATED "%Y-%m-%dT%H:%M:%SZ" UTC) # honours SOURCE_DATE_EPOCH
set(entries "")
set(relations "")
foreach(name IN LISTS ELITE_SBOM_FILES)
  set(path "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/${name}")
  if(EXISTS "${path}")
    file(SHA256 "${path}" sha256)
    file(SHA1 "${path}" sha1)
    string(MAKE_C_IDENTIFIER "${name}" id)
    string(REPLACE "_" "-" id "${id}")
    list(APPEND entries "{\"SPDXID\": \"SPDXRef-File-${id}\", \"fileName\": \"./${name}\", \"copyrightText\": \"NOASSERTION\", \"licenseConcluded\": \"GPL-3.0-or-later\", \"checksums\": [{\"algorithm\": \"SHA1\", \"checksumValue\": \"${sha1}\"}, {\"algorithm\": \"SHA256\", \"checksumValue\": \"${sha256}\"}]}")
    list(APPEND relations ",\n    {\"spdxElementId\": \"SPDXRef-Package\", \"relationshipType\": \"CONTAINS\", \"relatedSpdxElement\": \"SPDXRef-File-${id}\"}")
  endif()
endforeach()
list(JOIN entries ",\n    " ELITE_SBOM_FILE_ENTRIES)
list(JOIN relations "" ELITE_SBOM_FILE_RELATIONS)
set(out "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/${ELITE_SBOM_OUT}")
file(READ "${ELITE_SBOM_IN}" text)
foreach(id IN LISTS ELITE_SBOM_ABSENT)
  string(REGEX REPLACE "[^\n]*\"SPDXRef-${id}\"[^\n]*\n" "" text "${text}")
endforeach()
foreach(key CREATED FILE_ENTRIES FILE_RELATIONS)
  string(REPLACE "%${key}%" "${ELITE_SBOM_${key}}" text "${text}")
endforeach()
file(WRITE "${out}" "${text}")
file(CHMOD "${out}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
# Named in the manifest, so that a plain uninstall finds it too.
list(APPEND CMAKE_INSTALL_MANIFEST_FILES "${CMAKE_INSTALL_PREFIX}/${ELITE_SBOM_OUT}")
message(STATUS "Written: ${out}")
