// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latemarkup.h"

#include "base/latemodule.h"

namespace Chancery::Markup {

namespace {

QString sanitized(const char *entry, const QString &text, const SanitizerOptions &options)
{
    QString safe;
    if (auto *sanitize = lateFunction<Late::Sanitize>(Late::Module, entry); sanitize != nullptr) {
        sanitize(text, options, safe);
    }
    return safe;
}

} // namespace

QString sanitizedHtml(const QString &html, const SanitizerOptions &options)
{
    return sanitized(Late::HtmlName, html, options);
}

QString sanitizedMarkdown(const QString &markdown, const SanitizerOptions &options)
{
    return sanitized(Late::MarkdownName, markdown, options);
}

} // namespace Chancery::Markup
