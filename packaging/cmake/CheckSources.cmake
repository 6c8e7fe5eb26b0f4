# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# cmake -DROOT=<source dir> -P CheckSources.cmake
#
# Fails when a source file is longer than a reader can hold, carries no licence lines, or the top level has a folder
# that the layout does not know.
set(limit_product 500)
set(limit_tests 400)
set(known app core ui resources translations tests packaging LICENSES build)

set(bad "")
function(check_file file limit)
    file(STRINGS "${file}" lines)
    list(LENGTH lines length)
    file(READ "${file}" head LIMIT 400)
    if(length GREATER limit)
        list(APPEND bad "${file}: ${length} lines, at most ${limit}")
    endif()
    if(NOT head MATCHES "SPDX-License-Identifier:")
        list(APPEND bad "${file}: no SPDX-License-Identifier")
    endif()
    set(bad "${bad}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE product "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
file(GLOB_RECURSE tests "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
list(FILTER tests EXCLUDE REGEX "/node_modules/")
foreach(file IN LISTS product)
    check_file("${file}" ${limit_product})
endforeach()
foreach(file IN LISTS tests)
    check_file("${file}" ${limit_tests})
endforeach()

file(GLOB entries LIST_DIRECTORIES true RELATIVE "${ROOT}" "${ROOT}/*")
foreach(entry IN LISTS entries)
    if(IS_DIRECTORY "${ROOT}/${entry}" AND NOT entry IN_LIST known AND NOT entry MATCHES "^\\.")
        list(APPEND bad "${entry}: the layout has no such folder")
    endif()
endforeach()
if(bad)
    list(JOIN bad "\n  " text)
    message(FATAL_ERROR "Sources broken:\n  ${text}")
endif()
message(STATUS "sources are in order")
