// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Makes HTML that somebody else wrote safe to show: what is not on a list is not there afterwards.
namespace Chancery::Markup {

struct SanitizerOptions
{
    /// Put before the name of a picture: "services.svg" becomes "guide:waiting-list/services.svg".
    QString picturePrefix {};
};

/// The fragment \p html rebuilt from a short list of elements and attributes, parsed as a browser would parse it (HTML
/// 5) and written anew, so that nothing depends on how a text is cut:
///
/// - elements: headings, paragraphs, lists, tables, quotations, code, emphasis, links, pictures, line breaks, rules;
///   unknown ones give way to their text, those that hold code or foreign languages (script, style, svg, math, frames,
///   forms …) go with all that is in them;
/// - attributes: href, src, alt, title, lang, dir, start, colspan, rowspan, align of table cells; no style, class or
/// event;
/// - links to guide:, https:, http: and mailto:, and to "#places" in the page; pictures only by the name of a file
/// beside
///   the page ("services.svg"), never by an address;
/// - headings get an id, so that pages can link to them.
///
/// Nesting deeper than 60 elements is cut; more than 512 KB or 10,000 tags are not read. Never fails. Any thread.
[[nodiscard]] QString sanitizedHtml(const QString &html, const SanitizerOptions &options = {});

/// The same for CommonMark.
[[nodiscard]] QString sanitizedMarkdown(const QString &markdown, const SanitizerOptions &options = {});

/// Whether a link may leave a page for \p address: guide:, https:, http:, mailto: or a place in the same page.
[[nodiscard]] bool isAllowedLink(const QString &address);

/// Whether \p name is a plain file name of a picture: letters, digits, ".", "_", "-", not beginning with a dot.
[[nodiscard]] bool isPictureName(const QString &name);

} // namespace Chancery::Markup
