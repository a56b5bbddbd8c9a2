# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<repository> -P check_hosts.cmake: every host that the sources name is in app/base/known_hosts.cpp, and
# only the few files that ask that list (or the coach's settings) open connections.
cmake_minimum_required(VERSION 3.24)

# Who may open a connection, each with its check of the address.
set(openers
  app/coach/openai_call app/coach/openai_client # the host of the settings, redirects refused
  app/live/wire/private_client app/market/rest_client app/market/stream_link) # HostPolicy
set(named_only
  app/doctor/system_facts) # asks whether TLS is there, connects to nothing

file(READ "${ROOT}/app/base/known_hosts.cpp" list)
string(REGEX MATCHALL "KnownHost{\"[^\"]+\"" rows "${list}")
set(known 127.0.0.1 localhost)
foreach(row IN LISTS rows)
  string(REGEX REPLACE ".*\"([^\"]+)\"" "\\1" host "${row}")
  list(APPEND known "${host}")
endforeach()

set(seen 0)
set(addresses 0)
file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/app/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.mm"
  "${ROOT}/models/*.cpp" "${ROOT}/models/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h")
foreach(file IN LISTS files)
  math(EXPR seen "${seen}+1")
  file(READ "${ROOT}/${file}" text)
  string(REPLACE ";" " " text "\n${text}")
  string(REGEX REPLACE "[ \t]///?[^\n]*" "" text "${text}") # comments; "https://" has no blank before its slashes
  string(REGEX REPLACE "\n///?[^\n]*" "\n" text "${text}")
  string(REGEX MATCHALL "(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.-]*" found "${text}")
  foreach(address IN LISTS found)
    string(REGEX REPLACE "^[a-z]+://" "" host "${address}")
    math(EXPR addresses "${addresses}+1")
    if(NOT host IN_LIST known AND NOT host STREQUAL "host") # "https://host/path" explains the form of an address
      message(SEND_ERROR "${file}: ${host} is not in app/base/known_hosts.cpp")
    endif()
  endforeach()
  string(REGEX REPLACE "\\.(cpp|h|mm)$" "" stem "${file}")
  if(NOT stem IN_LIST openers AND NOT stem IN_LIST named_only
     AND text MATCHES "(QNetworkAccessManager|QNetworkRequest|QWebSocket|QSslSocket|QTcpSocket|QUdpSocket|QHostInfo|connectToHost)")
    message(SEND_ERROR "${file}: ${CMAKE_MATCH_1} outside of the files that check where they connect to")
  endif()
  if(text MATCHES "openUrl\\(" AND NOT text MATCHES "openUrl\\(QUrl::fromLocalFile\\(")
    message(SEND_ERROR "${file}: openUrl() with something else than a local file sends the browser to a host")
  endif()
endforeach()
list(LENGTH known count)
if(seen LESS 1 OR count LESS 3)
  message(SEND_ERROR "no sources or no list of hosts below ${ROOT}: nothing was checked")
endif()
message(STATUS "hosts: ${seen} files, ${addresses} addresses, ${count} known hosts")
