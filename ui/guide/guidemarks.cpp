// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidemarks.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr qsizetype LongestNote = 20'000;

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

GuideMarks::GuideMarks(SettingsStore &settings)
    : m_settings(&settings)
    , m_seen(objectIn(settings.get(Settings::GuideSeen)))
{
    const QJsonObject marks = objectIn(settings.get(Settings::GuideMarks));
    const QJsonArray bookmarks = marks.value("bookmarks"_L1).toArray();
    for (const QJsonValue &slug : bookmarks) {
        m_bookmarks.append(slug.toString());
    }
    m_notes = marks.value("notes"_L1).toObject();
}

bool GuideMarks::isBookmarked(const QString &slug) const
{
    return m_bookmarks.contains(slug);
}

void GuideMarks::setBookmarked(const QString &slug, bool on)
{
    m_bookmarks.removeAll(slug);
    if (on) {
        m_bookmarks.append(slug);
    }
    save();
}

QStringList GuideMarks::bookmarks() const
{
    return m_bookmarks;
}

QString GuideMarks::note(const QString &slug) const
{
    return m_notes.value(slug).toString();
}

void GuideMarks::setNote(const QString &slug, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_notes.remove(slug);
    } else {
        m_notes.insert(slug, text.left(LongestNote));
    }
    save();
}

QStringList GuideMarks::noted() const
{
    return m_notes.keys();
}

qint64 GuideMarks::seen(const QString &slug) const
{
    return m_seen.value(slug).toInteger();
}

void GuideMarks::setSeen(const QString &slug, qint64 version)
{
    if (seen(slug) != version) {
        m_seen.insert(slug, version);
        m_settings->set(Settings::GuideSeen, textOf(m_seen));
    }
}

void GuideMarks::save()
{
    m_settings->set(Settings::GuideMarks,
                    textOf({{u"bookmarks"_s, QJsonArray::fromStringList(m_bookmarks)}, {u"notes"_s, m_notes}}));
}

} // namespace Chancery::Ui
