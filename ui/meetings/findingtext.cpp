// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingtext.h"

#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString nameOf(const QString &id, const ProgrammeDay &day, const Display &display)
{
    const ProgrammeItem *item = day.item(id);
    if (item == nullptr) {
        return {};
    }
    return item->isMeeting() ? display.stateName(item->entry.counterpart) : item->record.get(Engagements::Name);
}

} // namespace

QString findingText(const Diary::Finding &finding, const ProgrammeDay &day, const Display &display)
{
    const QString other = nameOf(finding.with, day, display);
    const bool isPerson = display.reader().find(Dignitaries::Description, finding.person).has_value();
    // Who is no dignitary in an entry is an interpreter, whose name stands there itself.
    const QString who = isPerson ? display.titleOf(Dignitaries::Description, finding.person) : finding.person;
    switch (finding.clash) {
    case Diary::Clash::Person:
        return FindingText::tr("%1 would be in two places: also %2.").arg(who, other);
    case Diary::Clash::Engagement:
        return FindingText::tr("%1 has an engagement that could be moved: %2.").arg(who, other);
    case Diary::Clash::Walk:
        return FindingText::tr("Too little time to walk to or from: %1.").arg(other);
    case Diary::Clash::Break:
        return FindingText::tr("Almost no break before or after: %1.").arg(other);
    case Diary::Clash::Booth:
        return FindingText::tr("The booth is taken by: %1.").arg(other);
    case Diary::Clash::Counterpart:
        return FindingText::tr("The other side is known to be elsewhere: %1.").arg(other);
    case Diary::Clash::DayFull:
        return FindingText::tr("%1 has more meetings that day than are wanted.").arg(who);
    }
    Q_UNREACHABLE();
}

QString slotText(const Diary::Alternative &slot, const QTimeZone &zone, const Display &display, bool withDay)
{
    const QDateTime local = slot.span.from.toTimeZone(zone);
    const QString time = display.locale().toString(local.time(), QLocale::ShortFormat);
    const QString booth = display.titleOf(Booths::Description, slot.booth);
    return withDay ? FindingText::tr("%1, %2, %3").arg(display.date(local.date()), time, booth)
                   : FindingText::tr("%1, %2").arg(time, booth);
}

} // namespace Chancery::Ui
