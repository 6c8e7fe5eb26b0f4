// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into the module that latemarkup.cpp loads.

#include "markup/latemarkup.h"

using namespace Chancery;

extern "C" Q_DECL_EXPORT void chancerySanitizedHtml(const QString &html, const Markup::SanitizerOptions &options,
                                                    QString &safe)
{
    safe = Markup::sanitizedHtml(html, options);
}

extern "C" Q_DECL_EXPORT void chancerySanitizedMarkdown(const QString &markdown,
                                                        const Markup::SanitizerOptions &options, QString &safe)
{
    safe = Markup::sanitizedMarkdown(markdown, options);
}
