// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// The guide as it is written: one file a page and language in `resources/guide/<language>/`, CommonMark behind a head
/// of plain "key: value" lines. The English file also holds the title in all languages and the tags.
namespace Chancery::Domain {

struct GuideFile
{
    QString slug; ///< "id" of the head.
    int chapter = 0;
    int section = 0; ///< 0: the chapter itself.
    QMap<QString, QString> titles {}; ///< By language; empty in a translation.
    QStringList tags {};
    QString body; ///< CommonMark, without blank lines around it.
};

/// Reads one file. Malformed when the head is missing or names no number or id.
[[nodiscard]] Expected<GuideFile> readGuideFile(const QString &text);

/// A picture of the guide as an attachment names it.
struct GuideFigure
{
    QString name; ///< "services.svg"
    QString mediaType;
    QString sha256;
    qint64 size = 0;
};

/// One page put together from its files.
class GuideSource
{
public:
    explicit GuideSource(std::vector<GuideFigure> figures)
        : m_figures(std::move(figures))
    {
    }

    void add(const QString &language, const GuideFile &file);

    /// Lines for an import, each {"collection","record"}, in the order of the pages: published, in version 1, with the
    /// figures that a body shows as attachments. The ids follow from the slugs, so that an import can be repeated.
    [[nodiscard]] std::vector<QJsonObject> lines() const;

private:
    struct Page
    {
        GuideFile original;
        QMap<QString, QString> bodies;
    };
    [[nodiscard]] QJsonObject record(const Page &page) const;
    [[nodiscard]] QJsonArray attachments(const Page &page) const;

    std::vector<GuideFigure> m_figures;
    QMap<std::pair<int, int>, Page> m_pages;
};

/// The id of the page \p slug in imports: a UUID of version 7 at a fixed time.
[[nodiscard]] QString guidePageId(const QString &slug);

/// Names of the pictures a CommonMark text shows, each once: "services.svg".
[[nodiscard]] QStringList figuresIn(const QString &markdown);

} // namespace Chancery::Domain
