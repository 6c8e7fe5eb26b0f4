// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidesource.h"

#include "domain/guide/guidepages.h"
#include "domain/localizedtext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Chancery::Domain {
using namespace Qt::StringLiterals;

namespace {

/// When the pages of this source were published for the first time; an import that is repeated must not move it.
constexpr auto FirstPublished = "2026-11-23T12:00:00Z"_L1;
constexpr auto FirstValid = "2026-11-23"_L1;
constexpr auto IdPrefix = "019b76da-a800-7"_L1; ///< The time and version of every id.

void readHeadLine(const QString &line, GuideFile &file)
{
    const QString key = line.section(u':', 0, 0);
    const QString value = line.section(u':', 1).trimmed();
    if (key == "number"_L1) {
        file.chapter = value.section(u'.', 0, 0).toInt();
        file.section = value.section(u'.', 1).toInt();
    } else if (key == "id"_L1) {
        file.slug = value;
    } else if (key == "tags"_L1) {
        file.tags = value.mid(1, value.size() - 2).split(u", "_s, Qt::SkipEmptyParts);
    } else if (key.startsWith("  "_L1)) {
        file.titles.insert(key.trimmed(), value);
    }
}

LocalizedText localized(const QMap<QString, QString> &texts)
{
    LocalizedText text;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        text.set(it.key(), it.value());
    }
    text.setOriginal(u"en"_s);
    return text;
}

} // namespace

Expected<GuideFile> readGuideFile(const QString &text)
{
    static const QString fence = u"---\n"_s;
    if (!text.startsWith(fence) || text.indexOf(fence, fence.size()) < 0) {
        return failure(ErrorCode::Malformed, u"no head"_s);
    }
    GuideFile file;
    const QStringList head = text.section(fence, 1, 1).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : head) {
        readHeadLine(line, file);
    }
    if (file.slug.isEmpty() || file.chapter < 1) {
        return failure(ErrorCode::Malformed, u"no number or id"_s);
    }
    file.body = text.section(fence, 2).trimmed();
    return file;
}

void GuideSource::add(const QString &language, const GuideFile &file)
{
    Page &page = m_pages[{file.chapter, file.section}];
    page.bodies.insert(language, file.body);
    if (!file.titles.isEmpty()) {
        page.original = file;
    }
}

std::vector<QJsonObject> GuideSource::lines() const
{
    std::vector<QJsonObject> lines;
    for (const Page &page : m_pages) {
        lines.push_back({{u"collection"_s, u"guide_pages"_s}, {u"record"_s, record(page)}});
    }
    return lines;
}

QJsonObject GuideSource::record(const Page &page) const
{
    const GuideFile &file = page.original;
    QJsonObject record {{u"id"_s, guidePageId(file.slug)},
                        {u"title"_s, localized(file.titles).json()},
                        {u"slug"_s, file.slug},
                        {u"chapter"_s, file.chapter},
                        {u"section"_s, file.section},
                        {u"body"_s, localized(page.bodies).json()},
                        {u"status"_s, u"published"_s},
                        {u"version"_s, 1},
                        {u"published_at"_s, FirstPublished},
                        {u"valid_from"_s, FirstValid},
                        {u"tags"_s, QJsonArray::fromStringList(file.tags)}};
    const auto chapter = m_pages.constFind({file.chapter, 0});
    if (file.section > 0 && chapter != m_pages.constEnd()) {
        record.insert("parent"_L1, guidePageId(chapter->original.slug));
    }
    if (const QJsonArray shown = attachments(page); !shown.isEmpty()) {
        record.insert("attachments"_L1, shown);
    }
    return record;
}

QJsonArray GuideSource::attachments(const Page &page) const
{
    QStringList names;
    for (const QString &body : page.bodies) {
        names += figuresIn(body);
    }
    QJsonArray attachments;
    for (const GuideFigure &figure : m_figures) {
        if (names.contains(figure.name)) {
            attachments.append(QJsonObject {{u"name"_s, figure.name},
                                            {u"sha256"_s, figure.sha256},
                                            {u"media_type"_s, figure.mediaType},
                                            {u"size"_s, figure.size}});
        }
    }
    return attachments;
}

QString guidePageId(const QString &slug)
{
    const QByteArray hash =
        QCryptographicHash::hash("guide_pages/" + slug.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString digits = QString::fromLatin1(hash);
    // The variant of RFC 9562 is the digit 8 to b.
    return IdPrefix + digits.mid(0, 3) + u"-a"_s + digits.mid(3, 3) + u'-' + digits.mid(6, 12);
}

QStringList figuresIn(const QString &markdown)
{
    static const QRegularExpression picture(uR"(!\[[^\]]*\]\(([A-Za-z0-9._-]+)\))"_s);
    QStringList names;
    auto matches = picture.globalMatch(markdown);
    while (matches.hasNext()) {
        names.append(matches.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

} // namespace Chancery::Domain
