# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The warnings and Qt definitions every target of Chancery is built with.
add_library(chancery_warnings INTERFACE)
target_compile_options(chancery_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
    -Woverloaded-virtual -Wconversion
    $<$<BOOL:${CHANCERY_WERROR}>:-Werror>
    # GCC 12 sees ghosts in std::string and std::variant once the optimiser has inlined them (GCC bugs 105651, 105329).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-maybe-uninitialized>)
target_compile_definitions(chancery_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# chancery_module(<name> SOURCES ... [DEPENDS <modules>] [PUBLIC_LIBS ...] [PRIVATE_LIBS ...] [HEADERS ...])
#
# One static library per module. Third-party libraries are PRIVATE: only the module that wraps a library sees it.
# Includes are written "module/file.h" from core/ (and "ui/…" from the top); tst_layers checks who may include whom.
# HEADERS are a module's own precompiled headers; without them it shares those of base, which all of core includes.
function(chancery_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PUBLIC_LIBS;PRIVATE_LIBS;HEADERS")
    list(TRANSFORM arg_DEPENDS PREPEND "chancery_")
    set(target "chancery_${name}")
    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target}
        PUBLIC Qt6::Core ${arg_DEPENDS} ${arg_PUBLIC_LIBS}
        PRIVATE ${arg_PRIVATE_LIBS} chancery_warnings)
    if(arg_HEADERS)
        target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
    else()
        target_precompile_headers(${target} REUSE_FROM chancery_base)
    endif()
endfunction()

# chancery_late_module(<file name> [FOR <target>] SOURCES ... LIBS ...)
#
# A shared module in lib/chancery that the library <target> loads when it is first needed (base/latemodule.h).
function(chancery_late_module file)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOR" "SOURCES;LIBS")
    string(REPLACE "-" "_" name "${file}_module")
    add_library(${name} MODULE ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        PREFIX "" OUTPUT_NAME "${file}" LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib/chancery")
    target_link_libraries(${name} PRIVATE ${arg_LIBS} chancery_warnings)
    if(arg_FOR)
        add_dependencies(${arg_FOR} ${name})
    endif()
    install(TARGETS ${name} LIBRARY DESTINATION lib/chancery)
endfunction()

# chancery_program(<name> SOURCES ... LIBS ...): an executable in bin/.
function(chancery_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBS} chancery_warnings)
    target_precompile_headers(${name} REUSE_FROM chancery_base)
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()
