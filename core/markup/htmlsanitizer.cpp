// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsanitizer.h"

#include "markup/commonmark.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <gumbo.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Chancery::Markup {

namespace {

constexpr int Deepest = 60;
constexpr qsizetype LongestInput = 512 * 1024;
constexpr int MostTags = 10'000; // the parser's own tree is taken down recursively, as deep as tags nest
constexpr qsizetype LongestValue = 2'000;

struct FreeOutput
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// What becomes of an element.
enum class Fate { Keep, Unwrap, Drop };

const QSet<QByteArray> &keptElements()
{
    static const QSet<QByteArray> names {
        "h1", "h2",  "h3", "h4",   "h5",         "h6",     "p",     "br",    "hr",    "ul",    "ol",   "li",  "dl",
        "dt", "dd",  "em", "i",    "b",          "strong", "del",   "s",     "sub",   "sup",   "code", "kbd", "pre",
        "a",  "img", "q",  "cite", "blockquote", "abbr",   "table", "thead", "tbody", "tfoot", "tr",   "th",  "td"};
    return names;
}

const QSet<QByteArray> &droppedElements()
{
    static const QSet<QByteArray> names {
        "script", "style",  "svg",       "math",   "iframe",  "frame",    "frameset", "object", "embed",    "applet",
        "form",   "input",  "button",    "select", "option",  "textarea", "title",    "head",   "template", "noscript",
        "meta",   "link",   "base",      "audio",  "video",   "source",   "track",    "canvas", "map",      "area",
        "dialog", "portal", "plaintext", "xmp",    "noembed", "noframes", "marquee",  "keygen", "isindex",  "image"};
    return names;
}

bool isVoid(const QByteArray &name)
{
    return name == "br" || name == "hr" || name == "img";
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return gumbo_normalized_tagname(element.tag);
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data == nullptr ? QByteArray()
                                 : QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

Fate fateOf(const GumboElement &element, const QByteArray &name)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || droppedElements().contains(name)) {
        return Fate::Drop;
    }
    return keptElements().contains(name) ? Fate::Keep : Fate::Unwrap;
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value).left(LongestValue);
}

/// Writes the fragment again from what the parser understood.
class Writer
{
public:
    explicit Writer(const SanitizerOptions &options)
        : m_options(options)
    {
    }
    void write(const GumboNode &node, int depth);
    [[nodiscard]] QString result() const { return m_html; }

private:
    void writeChildren(const GumboVector &children, int depth);
    void writeElement(const GumboElement &element, int depth);
    void writeAttributes(const GumboElement &element, const QByteArray &name);
    void writeHeadingId(const GumboElement &element);
    void add(const char *name, const QString &value);
    [[nodiscard]] QString textOf(const GumboVector &children, int depth) const;

    SanitizerOptions m_options;
    QString m_html;
    QSet<QString> m_ids;
};

void Writer::add(const char *name, const QString &value)
{
    m_html += u' ' + QLatin1String(name) + u"=\""_s + value.toHtmlEscaped() + u'"';
}

QString Writer::textOf(const GumboVector &children, int depth) const
{
    QString text;
    for (unsigned i = 0; i < children.length && depth < Deepest; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
            text += QString::fromUtf8(child->v.text.text);
        } else if (child->type == GUMBO_NODE_ELEMENT) {
            text += textOf(child->v.element.children, depth + 1);
        }
    }
    return text;
}

void Writer::writeHeadingId(const GumboElement &element)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
    QString id = textOf(element.children, 0).toLower().replace(separators, u"-"_s).left(80);
    if (id.isEmpty() || m_ids.contains(id)) {
        id += u'-' + QString::number(m_ids.size());
    }
    m_ids.insert(id);
    add("id", id);
}

void Writer::writeAttributes(const GumboElement &element, const QByteArray &name)
{
    static const QRegularExpression language(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$"_s);
    static const QRegularExpression number(u"^[0-9]{1,3}$"_s);
    if (name.size() == 2 && name.at(0) == 'h' && name != "hr") {
        writeHeadingId(element);
    }
    if (const QString value = attribute(element, "lang"); language.match(value).hasMatch()) {
        add("lang", value);
    }
    if (const QString value = attribute(element, "dir").toLower(); value == "rtl"_L1 || value == "ltr"_L1) {
        add("dir", value);
    }
    if (const QString value = attribute(element, "title"); !value.isEmpty()) {
        add("title", value);
    }
    if (const QString value = attribute(element, "href"); name == "a" && isAllowedLink(value)) {
        add("href", value.trimmed());
    }
    if (name == "img") {
        add("src", m_options.picturePrefix + attribute(element, "src"));
        add("alt", attribute(element, "alt"));
    }
    for (const char *key : {"start", "colspan", "rowspan"}) {
        const bool belongs = qstrcmp(key, "start") == 0 ? name == "ol" : (name == "td" || name == "th");
        if (const QString value = attribute(element, key); belongs && number.match(value).hasMatch()) {
            add(key, value);
        }
    }
    const QString align = attribute(element, "align").toLower();
    if ((name == "td" || name == "th") && (align == "left"_L1 || align == "right"_L1 || align == "center"_L1)) {
        add("align", align);
    }
}

void Writer::writeElement(const GumboElement &element, int depth)
{
    const QByteArray name = nameOf(element);
    const Fate fate = fateOf(element, name);
    if (fate == Fate::Drop) {
        return;
    }
    // A picture that cannot be shown leaves the words that stand for it.
    if (name == "img" && !isPictureName(attribute(element, "src"))) {
        m_html += attribute(element, "alt").toHtmlEscaped();
        return;
    }
    if (fate == Fate::Keep) {
        m_html += u'<' + QLatin1String(name);
        writeAttributes(element, name);
        m_html += u'>';
    }
    writeChildren(element.children, depth + 1);
    if (fate == Fate::Keep && !isVoid(name)) {
        m_html += u"</"_s + QLatin1String(name) + u'>';
    }
}

void Writer::writeChildren(const GumboVector &children, int depth)
{
    for (unsigned i = 0; i < children.length; ++i) {
        write(*static_cast<const GumboNode *>(children.data[i]), depth);
    }
}

void Writer::write(const GumboNode &node, int depth)
{
    if (depth > Deepest) {
        return;
    }
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        writeChildren(node.v.document.children, depth);
        break;
    case GUMBO_NODE_ELEMENT:
        writeElement(node.v.element, depth);
        break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
        m_html += QString::fromUtf8(node.v.text.text).toHtmlEscaped();
        break;
    case GUMBO_NODE_CDATA: // foreign content alone has it
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        break;
    }
}

/// As much of \p html as may be parsed.
QString bounded(const QString &html)
{
    int tags = 0;
    const qsizetype longest = std::min(html.size(), LongestInput);
    for (qsizetype i = 0; i < longest; ++i) {
        if (html.at(i) == u'<' && ++tags > MostTags) {
            return html.left(i);
        }
    }
    return html.left(longest);
}

} // namespace

QString sanitizedHtml(const QString &html, const SanitizerOptions &options)
{
    const QByteArray text = bounded(html).toUtf8();
    GumboOptions parsing = kGumboDefaultOptions;
    parsing.max_errors = 0;
    const std::unique_ptr<GumboOutput, FreeOutput> output(
        gumbo_parse_with_options(&parsing, text.constData(), static_cast<size_t>(text.size())));
    Writer writer(options);
    const GumboVector &top = output->root->v.element.children;
    for (unsigned i = 0; i < top.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(top.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY) {
            writer.write(*child, 0);
        }
    }
    return writer.result();
}

QString sanitizedMarkdown(const QString &markdown, const SanitizerOptions &options)
{
    return sanitizedHtml(htmlOf(markdown.left(LongestInput)), options);
}

} // namespace Chancery::Markup
