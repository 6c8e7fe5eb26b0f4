// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingnotices.h"

#include "base/text.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/display.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int HalfAMinute = 30'000;
constexpr int MostKnown = 5000;
constexpr qsizetype MostAtOnce = 3; ///< More changes than that come as one notice.

} // namespace

MeetingNotices::MeetingNotices(Sync::Session &session, const SettingsStore &settings, QString language, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_settings(&settings)
    , m_language(std::move(language))
{
    auto reader = session.openReader();
    if (!reader) {
        return;
    }
    m_reader = std::move(*reader);
    learn();
    connect(&session, &Sync::Session::changed, this, &MeetingNotices::take);
    connect(&m_clock, &QTimer::timeout, this, [this] { remind(QDateTime::currentDateTimeUtc()); });
    m_clock.start(HalfAMinute);
}

MeetingNotices::~MeetingNotices() = default;

bool MeetingNotices::isQuiet(const QTime &time, const QString &from, const QString &to)
{
    const QTime begin = QTime::fromString(from, u"HH:mm"_s);
    const QTime end = QTime::fromString(to, u"HH:mm"_s);
    if (!begin.isValid() || !end.isValid() || begin == end) {
        return false;
    }
    return begin < end ? time >= begin && time < end : time >= begin || time < end;
}

bool MeetingNotices::mayTell(const QTime &time) const
{
    return !isQuiet(time, m_settings->get(Settings::QuietFrom), m_settings->get(Settings::QuietTo));
}

MeetingNotices::Known MeetingNotices::known(const Record &request)
{
    return {request.status(), request.get(MeetingRequests::Answer), request.get(MeetingRequests::StartsAt),
            request.get(MeetingRequests::Booth)};
}

/// What is there at the start, and what the first sync brings, is no news.
void MeetingNotices::learn()
{
    const Query query {.collection = &MeetingRequests::Description, .limit = MostKnown};
    const auto keys = m_reader->keys(query);
    const auto rows = keys ? m_reader->fetch(MeetingRequests::Description, *keys) : Expected<std::vector<Store::Row>>();
    for (const Store::Row &row : rows.value_or(std::vector<Store::Row>())) {
        m_known.insert(row.id, known(Record(MeetingRequests::Description, row.id, row.document)));
    }
    m_hasLearnt = m_session->status().complete;
}

void MeetingNotices::take(const Store::Changes &changes)
{
    if (changes.everything || !m_hasLearnt) {
        learn();
        return;
    }
    const auto ids = changes.ids.value(latin(MeetingRequests::Description.name));
    qsizetype count = 0;
    for (const QString &id : ids) {
        const auto row = m_reader->theirs(MeetingRequests::Description, id);
        if (row && row->has_value() && ++count <= MostAtOnce) {
            look(**row);
        } else if (row && row->has_value()) {
            m_known.insert(id, known(Record(MeetingRequests::Description, id, (*row)->document)));
        }
    }
    if (count > MostAtOnce && m_settings->get(Settings::MeetingNotices) && mayTell(QTime::currentTime())) {
        Q_EMIT told(tr("Meetings"), tr("%n further meeting(s) have changed.", nullptr, int(count - MostAtOnce)),
                    {latin(MeetingRequests::Description.name)});
    }
}

void MeetingNotices::look(const Store::Row &row)
{
    const Record request(MeetingRequests::Description, row.id, row.document);
    const Known now = known(request);
    const bool isNew = !m_known.contains(row.id);
    const Known before = m_known.value(row.id);
    m_known.insert(row.id, now);
    const Caller caller = m_session->caller();
    const bool isOurs = request.get(MeetingRequests::Requester) == caller.mission
        || request.get(MeetingRequests::Counterpart) == caller.mission;
    const bool isOwnDoing = row.updatedBy.section(u" ("_s, 0, 0) == caller.name;
    if (before == now || caller.mission.isEmpty() || !isOurs || isOwnDoing || now.status == "draft"_L1
        || !m_settings->get(Settings::MeetingNotices) || !mayTell(QTime::currentTime())) {
        return;
    }
    const QString text = isNew ? tr("A new request has arrived.") : changeText(before, now);
    Q_EMIT told(nameOf(request), text, {latin(MeetingRequests::Description.name), row.id});
}

QString MeetingNotices::changeText(const Known &before, const Known &after) const
{
    const FieldList &fields = MeetingRequests::Description.fields;
    if (before.status != after.status) {
        return choiceLabel(*fields.find("status"), after.status);
    }
    if (before.answer != after.answer) {
        return choiceLabel(*fields.find("answer"), after.answer);
    }
    return tr("Another time or booth.");
}

QString MeetingNotices::nameOf(const Record &request) const
{
    const Display display(*m_reader, m_language);
    const bool isRequester = request.get(MeetingRequests::Requester) == m_session->caller().mission;
    return display.stateName(isRequester ? request.get(MeetingRequests::Counterpart)
                                         : request.get(MeetingRequests::Requester));
}

void MeetingNotices::remind(const QDateTime &now)
{
    const int minutes = m_settings->get(Settings::ReminderMinutes);
    if (minutes <= 0 || m_reader == nullptr || !mayTell(now.toLocalTime().time())) {
        return;
    }
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each) {
        const qint64 seconds = now.secsTo(each->starts);
        const QString mark = each.key() + each->starts.toString(Qt::ISODate);
        const bool isDue = each->status == "confirmed"_L1 && seconds > 0 && seconds <= qint64 {minutes} * 60;
        if (!isDue || m_reminded.contains(mark)) {
            continue;
        }
        m_reminded.insert(mark);
        const std::optional<Record> request = m_reader->find(MeetingRequests::Description, each.key());
        const QString mission = m_session->caller().mission;
        const bool isOurs = request && !mission.isEmpty()
            && (request->get(MeetingRequests::Requester) == mission
                || request->get(MeetingRequests::Counterpart) == mission);
        if (isOurs) {
            const int left = static_cast<int>((seconds + 59) / 60);
            Q_EMIT told(nameOf(*request), tr("Begins in %n minute(s).", nullptr, left),
                        {latin(MeetingRequests::Description.name), each.key()});
        }
    }
}

} // namespace Chancery::Ui
