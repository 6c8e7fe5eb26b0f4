// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commonmark.h"

#include <array>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

namespace Chancery::Markup {

namespace {

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

} // namespace

QString htmlOf(const QString &markdown)
{
    constexpr int Options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8;
    // Registered once a process; cmark guards nothing itself, a function-local static does.
    [[maybe_unused]] static const bool isRegistered = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return true;
    }();
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(Options));
    for (const char *name : std::array {"table", "strikethrough", "autolink"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name)) {
            cmark_parser_attach_syntax_extension(parser.get(), extension);
        }
    }
    const QByteArray text = markdown.toUtf8();
    cmark_parser_feed(parser.get(), text.constData(), static_cast<size_t>(text.size()));
    const std::unique_ptr<cmark_node, FreeNode> document(cmark_parser_finish(parser.get()));
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(document.get(), Options, cmark_parser_get_syntax_extensions(parser.get())), &std::free);
    return QString::fromUtf8(html.get());
}

} // namespace Chancery::Markup
