// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programmepaper.h"

#include "base/text.h"
#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// To write on; fewer under a note, so that a page seldom runs over by a line or two.
constexpr int LinesAlone = 6;
constexpr int LinesUnderNote = 3;

struct ProgrammePaper
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammePaper)
};

QString paragraph(const QString &text, QLatin1String tag = "p"_L1)
{
    return text.isEmpty() ? QString() : u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
}

/// What somebody wrote, perhaps in a language of the other direction: each line keeps its own.
QString running(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines << isolated(line).toHtmlEscaped();
    }
    return lines.join(u"<br/>"_s);
}

QString clockOf(const Span &span, const ProgrammeDay &day, const Display &display)
{
    const auto time = [&](const QDateTime &instant) {
        return display.locale().toString(instant.toTimeZone(day.zone).time(), QLocale::ShortFormat);
    };
    return time(span.from) + u" – "_s + time(span.to);
}

QString withWhom(const ProgrammeItem &item, const ProgrammeDay &day, const Display &display)
{
    if (!item.isMeeting()) {
        return isolated(item.record.get(Engagements::Name));
    }
    const QString requester = display.stateName(item.record.get(MeetingRequests::Requester));
    const QString counterpart = display.stateName(item.record.get(MeetingRequests::Counterpart));
    if (day.mission.isEmpty()) {
        return ProgrammePaper::tr("%1 and %2").arg(requester, counterpart);
    }
    const bool isRequester = item.record.get(MeetingRequests::Requester) == day.mission;
    const QString person = isRequester ? item.record.get(MeetingRequests::CounterpartPrincipal) : QString();
    const QString state = isRequester ? counterpart : requester;
    return person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state);
}

QString whereOf(const ProgrammeItem &item, const Display &display)
{
    if (!item.isMeeting()) {
        return item.record.get(Engagements::Place);
    }
    const QString booth = item.record.get(MeetingRequests::Booth);
    return booth.isEmpty() ? QString() : display.titleOf(Booths::Description, booth);
}

QString aboutOf(const ProgrammeItem &item)
{
    if (!item.isMeeting()) {
        return choiceLabel(*Engagements::Description.field("kind"), item.record.get(Engagements::What));
    }
    QStringList parts {isolated(item.record.get(MeetingRequests::Purpose))};
    if (item.record.status() != "confirmed"_L1) {
        parts << choiceLabel(*MeetingRequests::Description.field("status"), item.record.status());
    }
    return parts.join(u" · "_s);
}

QString headOf(const ProgrammeDay &day, const Services &services)
{
    const Display &display = services.display;
    const QString who = !day.person.isEmpty() ? display.titleOf(Dignitaries::Description, day.person)
        : day.mission.isEmpty()               ? ProgrammePaper::tr("All missions")
                                              : display.stateName(day.mission);
    return paragraph(ProgrammePaper::tr("Programme"), "h1"_L1)
        + paragraph(who + u" · "_s + display.locale().toString(day.day, QLocale::LongFormat), "h2"_L1)
        + u"<p class='quiet'>%1</p>"_s.arg(
            ProgrammePaper::tr("Times of %1")
                .arg(QString::fromLatin1(day.zone.id()).section(u'/', -1).replace(u'_', u' '))
                .toHtmlEscaped());
}

QString tableOf(const ProgrammeDay &day, const Display &display)
{
    std::vector<QStringList> rows;
    for (const ProgrammeItem &item : day.items) {
        rows.push_back({clockOf(item.entry.span, day, display), withWhom(item, day, display), whereOf(item, display),
                        aboutOf(item)});
    }
    if (rows.empty()) {
        return paragraph(ProgrammePaper::tr("Nothing on this day."));
    }
    return htmlTable({ProgrammePaper::tr("Time"), ProgrammePaper::tr("With"), ProgrammePaper::tr("Place"),
                      ProgrammePaper::tr("Subject")},
                     rows);
}

/// The texts of the note, each under its name in the description.
QString noteOf(const Record &brief)
{
    QString html;
    for (const Field &field : brief.collection().fields) {
        const QString text =
            field.kind == Kind::LongText ? read<QString>(brief.document(), field.key).trimmed() : QString();
        if (!text.isEmpty()) {
            html += paragraph(labelOf(field), "h3"_L1) + u"<p>%1</p>"_s.arg(running(text));
        }
    }
    QString list;
    for (const QJsonValue &value : brief.get(Briefs::FollowUps)) {
        // A paragraph each: the bullets of a list are not drawn in a page that reads from the right.
        list += u"<p>•&nbsp;&nbsp;%1</p>"_s.arg(running(value.toObject().value("what"_L1).toString()));
    }
    return list.isEmpty()
        ? html
        : html + paragraph(labelOf(*Briefs::Description.field(Briefs::FollowUps.name)), "h3"_L1) + list;
}

QString pageOf(const ProgrammeItem &item, const ProgrammeDay &day, const Display &display)
{
    QString html = u"<h1 style='page-break-before: always'>%1</h1>"_s.arg(withWhom(item, day, display).toHtmlEscaped());
    const QString place = whereOf(item, display);
    html +=
        paragraph(clockOf(item.entry.span, day, display) + (place.isEmpty() ? QString() : u" · "_s + place), "h2"_L1);
    html += paragraph(aboutOf(item));
    for (const char *key : {"requester_rank", "counterpart_rank", "principal", "format", "interpretation", "remarks"}) {
        const Field &field = *MeetingRequests::Description.field(key);
        QString text = display.text(field, item.record.document());
        if (field.kind == Kind::Set) {
            text.replace(u'\n', QCoreApplication::translate("Display", ", "));
        }
        if (!text.isEmpty()) {
            html += u"<p><b>%1</b>: %2</p>"_s.arg(labelOf(field).toHtmlEscaped(), running(text));
        }
    }
    html += item.brief
        ? noteOf(*item.brief)
        : u"<p class='quiet'>%1</p>"_s.arg(ProgrammePaper::tr("No briefing note has been written.").toHtmlEscaped());
    html += paragraph(ProgrammePaper::tr("Notes"), "h3"_L1);
    for (int i = 0; i < (item.brief ? LinesUnderNote : LinesAlone); ++i) {
        html += u"<p>&nbsp;</p><hr/>"_s;
    }
    return html;
}

} // namespace

Paper daySheet(const ProgrammeDay &day, const Services &services)
{
    return {.title = ProgrammePaper::tr("Programme"),
            .body = headOf(day, services) + tableOf(day, services.display),
            .asOf = asOfText(services)};
}

Paper briefingPack(const ProgrammeDay &day, const Services &services)
{
    Paper paper = daySheet(day, services);
    paper.title = ProgrammePaper::tr("Briefing pack");
    for (const ProgrammeItem &item : day.items) {
        if (item.isMeeting()) {
            paper.body += pageOf(item, day, services.display);
        }
    }
    return paper;
}

} // namespace Chancery::Ui
