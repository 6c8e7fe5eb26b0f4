// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svgsanitizer.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Markup {

namespace {

constexpr qsizetype LargestInput = 1024 * 1024;
constexpr int Deepest = 60;
constexpr double LargestSide = 4096;
constexpr auto Namespace = "http://www.w3.org/2000/svg"_L1;

const QSet<QString> &elements()
{
    static const QSet<QString> names {u"svg"_s,      u"g"_s,     u"path"_s,           u"rect"_s,           u"circle"_s,
                                      u"ellipse"_s,  u"line"_s,  u"polyline"_s,       u"polygon"_s,        u"text"_s,
                                      u"tspan"_s,    u"defs"_s,  u"linearGradient"_s, u"radialGradient"_s, u"stop"_s,
                                      u"clipPath"_s, u"title"_s, u"desc"_s,           u"marker"_s,         u"symbol"_s};
    return names;
}

const QSet<QString> &attributes()
{
    static const QSet<QString> names {u"id"_s,
                                      u"x"_s,
                                      u"y"_s,
                                      u"x1"_s,
                                      u"y1"_s,
                                      u"x2"_s,
                                      u"y2"_s,
                                      u"cx"_s,
                                      u"cy"_s,
                                      u"r"_s,
                                      u"rx"_s,
                                      u"ry"_s,
                                      u"dx"_s,
                                      u"dy"_s,
                                      u"d"_s,
                                      u"points"_s,
                                      u"width"_s,
                                      u"height"_s,
                                      u"viewBox"_s,
                                      u"transform"_s,
                                      u"fill"_s,
                                      u"stroke"_s,
                                      u"opacity"_s,
                                      u"offset"_s,
                                      u"fill-rule"_s,
                                      u"fill-opacity"_s,
                                      u"stroke-width"_s,
                                      u"stroke-opacity"_s,
                                      u"stroke-linecap"_s,
                                      u"stroke-linejoin"_s,
                                      u"stroke-dasharray"_s,
                                      u"stop-color"_s,
                                      u"stop-opacity"_s,
                                      u"gradientUnits"_s,
                                      u"gradientTransform"_s,
                                      u"font-family"_s,
                                      u"font-size"_s,
                                      u"font-weight"_s,
                                      u"font-style"_s,
                                      u"text-anchor"_s,
                                      u"dominant-baseline"_s,
                                      u"preserveAspectRatio"_s,
                                      u"clip-path"_s,
                                      u"marker-end"_s,
                                      u"marker-start"_s,
                                      u"orient"_s,
                                      u"refX"_s,
                                      u"refY"_s,
                                      u"markerWidth"_s,
                                      u"markerHeight"_s,
                                      u"direction"_s,
                                      u"lang"_s};
    return names;
}

/// No address but "url(#id)", and nothing that begins code.
bool isHarmless(const QString &value)
{
    static const QRegularExpression reference(u"^url\\(#[A-Za-z0-9_-]+\\)$"_s);
    const QString text = value.trimmed();
    const bool mentions = text.contains("url"_L1, Qt::CaseInsensitive) || text.contains(u':') || text.contains(u'\\')
        || text.contains("expression"_L1, Qt::CaseInsensitive) || text.contains(u'@');
    return !mentions || reference.match(text).hasMatch();
}

bool isTooLarge(const QXmlStreamAttributes &given)
{
    static const QRegularExpression numbers(u"[0-9.eE+]+"_s);
    for (const auto &key : {"width"_L1, "height"_L1, "viewBox"_L1}) {
        auto matches = numbers.globalMatch(given.value(key).toString());
        while (matches.hasNext()) {
            if (matches.next().captured().toDouble() > LargestSide) {
                return true;
            }
        }
    }
    return false;
}

/// Copies what is allowed from one stream to the other.
class Copier
{
public:
    Copier(QXmlStreamReader &from, QXmlStreamWriter &to)
        : m_from(from)
        , m_to(to)
    {
    }
    /// Whether everything up to the end could be read.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool start();
    void end();

    QXmlStreamReader &m_from;
    QXmlStreamWriter &m_to;
    int m_depth = 0;
    int m_skipped = 0; ///< Depth within an element that is left out.
};

bool Copier::start()
{
    ++m_depth;
    const QString name = m_from.name().toString();
    if (m_depth > Deepest || (m_depth == 1 && name != "svg"_L1)
        || (name == "svg"_L1 && isTooLarge(m_from.attributes()))) {
        return false;
    }
    if (m_skipped > 0 || m_from.namespaceUri() != Namespace || !elements().contains(name)) {
        ++m_skipped;
        return true;
    }
    m_to.writeStartElement(name);
    if (m_depth == 1) {
        m_to.writeAttribute(u"xmlns"_s, Namespace);
    }
    for (const QXmlStreamAttribute &attribute : m_from.attributes()) {
        const QString value = attribute.value().toString();
        if (attribute.namespaceUri().isEmpty() && attributes().contains(attribute.name().toString())
            && isHarmless(value)) {
            m_to.writeAttribute(attribute.name().toString(), value);
        }
    }
    return true;
}

void Copier::end()
{
    --m_depth;
    if (m_skipped > 0) {
        --m_skipped;
    } else {
        m_to.writeEndElement();
    }
}

bool Copier::run()
{
    while (!m_from.atEnd()) {
        switch (m_from.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::Invalid:
            return false;
        case QXmlStreamReader::StartElement:
            if (!start()) {
                return false;
            }
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (m_skipped == 0) {
                m_to.writeCharacters(m_from.text().toString());
            }
            break;
        default: // comments, instructions, the head
            break;
        }
    }
    return !m_from.hasError();
}

} // namespace

QByteArray sanitizedSvg(const QByteArray &svg)
{
    if (svg.size() > LargestInput) {
        return {};
    }
    QByteArray result;
    QXmlStreamReader from(svg);
    QXmlStreamWriter to(&result);
    return Copier(from, to).run() ? result : QByteArray();
}

} // namespace Chancery::Markup
