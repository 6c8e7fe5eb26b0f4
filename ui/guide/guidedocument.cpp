// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidedocument.h"

#include "markup/htmlsanitizer.h"

#include <QCryptographicHash>
#include <QFont>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

/// Logical properties throughout, so that one sheet serves both directions. "@name" is a colour.
constexpr auto Sheet = R"(
html { background: @surface; color: @text; }
body { font-family: @font; font-size: @size; line-height: 1.55; margin: 0 auto; padding: 8px 32px 64px; max-width: 46em;
  overflow-wrap: break-word; }
h1 { font-size: 1.75em; line-height: 1.25; margin: 0.4em 0 0.7em; font-weight: 600; }
h2 { font-size: 1.3em; margin: 1.6em 0 0.5em; font-weight: 600; }
h3 { font-size: 1.1em; margin: 1.4em 0 0.4em; font-weight: 600; }
h1 .number { color: @muted; font-weight: 400; margin-inline-end: 0.4em; }
p, ul, ol, table, blockquote, pre { margin: 0 0 0.9em; }
ul, ol { padding-inline-start: 1.6em; }
li { margin: 0.25em 0; }
a { color: @accent; text-decoration: none; border-bottom: 1px solid @border; }
a:hover, a:focus { border-bottom-color: @accent; }
a:focus { outline: 2px solid @accent; outline-offset: 2px; }
a[href^="http"]::after { content: "\00a0↗"; font-size: 0.8em; color: @muted; }
img { display: block; max-width: 100%; height: auto; margin: 0.6em auto 1em; border-radius: 8px; }
table { border-collapse: collapse; display: block; overflow-x: auto; width: fit-content; max-width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.4em 0.8em; border: 1px solid @border; }
th { background: @page; font-weight: 600; min-width: 3em; }
code, kbd { font-family: "Noto Sans Mono", monospace; font-size: 0.92em; background: @page; padding: 0.1em 0.3em;
  border-radius: 4px; unicode-bidi: isolate; direction: ltr; }
pre { background: @page; padding: 0.8em 1em; border-radius: 6px; overflow-x: auto; direction: ltr; }
blockquote { border-inline-start: 3px solid @accent; padding-inline-start: 1em; margin-inline: 0; color: @muted; }
hr { border: 0; border-top: 1px solid @border; margin: 1.5em 0; }
em { font-style: italic; }
:lang(ar) em, :lang(zh) em { font-style: normal; color: @muted; }
::selection { background: @selected; }
::-webkit-scrollbar { width: 10px; height: 10px; background: @surface; }
::-webkit-scrollbar-thumb { background: @field; border: 1px solid @surface; border-radius: 5px; }
)";

QString styleOf(const Colours &colours, const QFont &font)
{
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    QString style = QString::fromUtf8(Sheet);
    const std::pair<const char *, QString> values[] {{"@surface", colours.surface.name()},
                                                     {"@selected", colours.selected.name()},
                                                     {"@text", colours.text.name()},
                                                     {"@muted", colours.muted.name()},
                                                     {"@accent", colours.accent.name()},
                                                     {"@border", colours.border.name()},
                                                     {"@page", colours.page.name()},
                                                     {"@field", colours.fieldBorder.name()},
                                                     {"@size", QString::number(size * 1.08, 'f', 1) + u"pt"_s},
                                                     {"@font",
                                                      u'"' + QString(font.family()).remove(u'"').remove(u'\\')
                                                          + u"\", \"Noto Sans\", \"Noto Sans Arabic\", "
                                                            "\"Noto Sans CJK SC\", sans-serif"_s}};
    for (const auto &[name, value] : values) {
        style.replace(QLatin1String(name), value);
    }
    return style;
}

} // namespace

QString directionOf(const QString &language)
{
    return language == "ar"_L1 ? u"rtl"_s : u"ltr"_s;
}

QString guideFragment(const GuideText &page)
{
    const QString titleLanguage = page.titleLanguage.isEmpty() ? page.language : page.titleLanguage;
    const QString number =
        page.number.isEmpty() ? QString() : page.number.toHtmlEscaped() + u"&#8195;"_s; // one em of space
    return u"<h1 lang=\"%1\" dir=\"%2\">%3%4</h1>\n"_s.arg(titleLanguage, directionOf(titleLanguage), number,
                                                           page.title.toHtmlEscaped())
        + Markup::sanitizedMarkdown(page.markdown, {u"guide:"_s + page.slug + u'/'});
}

QString guideDocument(const GuideText &page, const QString &fragment, const Colours &colours, const QFont &font)
{
    const QString style = styleOf(colours, font);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    const QString policy = u"default-src 'none'; img-src guide:; style-src 'sha256-%1'; base-uri 'none'; "
                           "form-action 'none'"_s.arg(QString::fromLatin1(hash));
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\"><title>%4</title><style>%5</style></head>"
           "<body>\n%6\n</body></html>\n"_s.arg(page.language, directionOf(page.language), policy,
                                                page.title.toHtmlEscaped(), style, fragment);
}

} // namespace Chancery::Ui
