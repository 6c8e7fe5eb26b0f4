// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidepages.h"

namespace Chancery::Domain::GuidePages {
using namespace Qt::StringLiterals;

namespace {

bool isRead(const Record &record)
{
    return record.get(Status) == "published"_L1 || record.get(Status) == "archived"_L1;
}

std::vector<Record> allPages(const RuleContext &context)
{
    std::vector<Record> pages;
    for (const Choice &status : Statuses) {
        const QString value = QString::fromLatin1(status.value.data(), static_cast<qsizetype>(status.value.size()));
        const std::vector<Record> some = context.lookup().where(Description, Status.name, value);
        pages.insert(pages.end(), some.begin(), some.end());
    }
    return pages;
}

constexpr qsizetype MostVersions = 5;
constexpr qsizetype MostHistory = 60'000; ///< Bytes: a record has room for 256 KiB in all.

/// Puts what the next version changes into the history; what does not fit any more leaves it, oldest first.
void keepVersion(Record &record)
{
    const LocalizedText next = record.get(NextBody);
    const LocalizedText body = record.get(Body);
    LocalizedText changed;
    for (const QString &language : body.languages()) {
        if (body.in(language) != next.in(language)) {
            changed.set(language, body.in(language));
        }
    }
    QJsonObject entry {{u"version"_s, record.get(Version)}, {u"body"_s, changed.json()}};
    if (record.get(PublishedAt).isValid()) {
        entry.insert("published_at"_L1, record.document().value("published_at"_L1));
    }
    QJsonArray history = record.get(History);
    history.append(entry);
    while (history.size() > MostVersions
           || (history.size() > 1 && QJsonDocument(history).toJson(QJsonDocument::Compact).size() > MostHistory)) {
        history.removeFirst();
    }
    record.set(History, history);
}

} // namespace

QStringList scopesOf(const Record &record)
{
    return isRead(record) || record.get(Version) > 0 ? QStringList {u"*"_s}
                                                     : QStringList {u"role:portal_editor"_s, u"role:servicedesk"_s};
}

bool slugIsMisshapen(const Record &record, const RuleContext &, QStringList &)
{
    const QString slug = record.get(Slug);
    return !std::all_of(slug.begin(), slug.end(),
                        [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

bool slugIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(Slug);
    return isTakenByAnother(record, context, Slug.name);
}

bool parentIsWrong(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> parent = context.follow(record, Parent.name);
    return parent
        && (parent->id() == record.id() || parent->get(Chapter) != record.get(Chapter) || parent->get(Section) > 0);
}

bool sectionNeedsParent(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(Section) > 0 && record.get(Parent).isEmpty();
}

bool placeIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    const qint64 chapter = record.get(Chapter);
    const qint64 section = record.get(Section);
    params << (section > 0 ? u"%1.%2"_s.arg(chapter).arg(section) : QString::number(chapter));
    const std::vector<Record> pages = record.get(Status) == "archived"_L1 ? std::vector<Record>() : allPages(context);
    return std::any_of(pages.begin(), pages.end(), [&](const Record &other) {
        return other.id() != record.id() && other.get(Status) != "archived"_L1 && other.get(Chapter) == chapter
            && other.get(Section) == section;
    });
}

bool publishedIsEmpty(const Record &record, const RuleContext &, QStringList &)
{
    return isRead(record) && record.get(Body).isEmpty();
}

bool translationIsMissing(const Record &record, const RuleContext &, QStringList &params)
{
    const qsizetype missing = static_cast<qsizetype>(Languages.size()) - record.get(Body).languages().size();
    params << QString::number(missing);
    return !record.get(Body).isEmpty() && missing > 0;
}

std::string_view refuseReview(const Record &record, const QJsonObject &, const RuleContext &)
{
    return record.get(Body).isEmpty() ? "published_page_empty" : std::string_view();
}

void setRevised(Record &record, const QJsonObject &, const RuleContext &)
{
    record.set(NextBody, record.get(Body));
}

void setPublished(Record &record, const QJsonObject &, const RuleContext &context)
{
    if (!record.get(NextBody).isEmpty()) {
        keepVersion(record);
        record.set(Body, record.get(NextBody));
        record.set(NextBody, LocalizedText());
    }
    record.set(Version, record.get(Version) + 1);
    record.set(PublishedAt, context.now());
    record.set(ReviewNote, QString());
    if (!record.get(ValidFrom).isValid()) {
        record.set(ValidFrom, context.now().date());
    }
}

void setReturned(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(ReviewNote, read<QString>(args, "reason"));
}

void clearReview(Record &record, const QJsonObject &, const RuleContext &)
{
    record.set(ReviewNote, QString());
}

} // namespace Chancery::Domain::GuidePages
