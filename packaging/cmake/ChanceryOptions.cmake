# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Language level, output folders, sanitizers, coverage and the compiler cache: what is true for every target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")

# Programs load what they use and nothing else: most of a start is the loader's.
if(UNIX AND NOT APPLE)
    add_link_options(-Wl,--as-needed)
endif()

option(CHANCERY_WERROR "Treat warnings as errors; on in the presets, off for packagers" OFF)
option(CHANCERY_READER_PLUGIN "Build the Qt WebEngine reader plugin" ON)
option(CHANCERY_FUZZ "Build tests/fuzz with libFuzzer; needs Clang" OFF)
option(CHANCERY_COVERAGE "Instrument for gcov" OFF)
set(CHANCERY_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

if(CHANCERY_SANITIZE)
    add_compile_options(-fsanitize=${CHANCERY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${CHANCERY_SANITIZE})
endif()
if(CHANCERY_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(CHANCERY_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# The cache survives a fresh clone, so that the second build of a day takes seconds.
# Sloppiness as the ccache manual asks for precompiled headers.
find_program(CHANCERY_CCACHE ccache)
if(CHANCERY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "CCACHE_NOHASHDIR=1"
        "${CHANCERY_CCACHE}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
    endif()
endif()
