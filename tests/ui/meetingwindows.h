// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/booths.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/venues.h"
#include "personswindow.h"
#include "typing.h"
#include "ui/form/fieldform.h"
#include "ui/form/listeditor.h"
#include "ui/form/recordeditor.h"
#include "ui/meetings/boothboard.h"
#include "ui/meetings/requestqueue.h"

#include <QTimeZone>

/// What the windows of missions and of meetings management do with requests.
namespace Chancery::Test {

/// The bilateral meeting area of the demonstration set.
[[nodiscard]] inline Domain::Record bilateralArea(const PersonsWindow &person)
{
    return person.reader().where(Domain::Venues::Description, "code", QStringLiteral("BILAT")).front();
}

/// The first working day of New York at least a fortnight ahead: no dignitary of the demonstration set is in the way
/// of what is arranged there.
[[nodiscard]] inline QDate workingDay()
{
    QDate day = QDate::currentDate().addDays(18);
    while (day.dayOfWeek() > 5 || (day.month() == 12 && day.day() == 25) || day.dayOfYear() == 1) {
        day = day.addDays(1);
    }
    return day;
}

/// So many minutes of that day from that time on by the clock of New York.
[[nodiscard]] inline Domain::Span slotAt(const QTime &time, int minutes = 20)
{
    const QDateTime from = QDateTime(workingDay(), time, QTimeZone("America/New_York")).toUTC();
    return {from, from.addSecs(60 * minutes)};
}

/// A request for one window, as a draft.
[[nodiscard]] inline QJsonObject requestFor(const QString &from, const QString &to, const Domain::Record &venue,
                                            const Domain::Span &window)
{
    QJsonObject wish;
    Domain::write(wish, "from", window.from);
    Domain::write(wish, "to", window.to);
    return {{QStringLiteral("purpose"), QStringLiteral("Kept word for word")},
            {QStringLiteral("requester"), from},
            {QStringLiteral("counterpart"), to},
            {QStringLiteral("venue"), venue.id()},
            {QStringLiteral("minutes"), 20},
            {QStringLiteral("windows"), QJsonArray {wish}},
            {QStringLiteral("requester_count"), 2},
            {QStringLiteral("counterpart_count"), 2}};
}

/// What a test needs to have happened before: filed and submitted without a click.
[[nodiscard]] inline QString submitted(const PersonsWindow &person, const QJsonObject &document)
{
    auto made = person.session->create(Domain::MeetingRequests::Description, document);
    static_cast<void>(QTest::qWaitFor([&made] { return made.isFinished(); }, PersonsWindow::Patience));
    const QString id = made.result().value_or(QString());
    person.session->act(Domain::MeetingRequests::Description, id, QStringLiteral("submit"), {});
    return id;
}

/// Types a day and a time into the field \p key.
inline void typeInstant(const QWidget &form, const QString &key, const QDateTime &instant)
{
    const QDateTime there = instant.toTimeZone(QTimeZone("America/New_York"));
    auto *editor = form.findChild<Ui::FieldEditor *>(key);
    const QList<QLineEdit *> lines = editor->findChildren<QLineEdit *>();
    for (const auto &[line, text] : {std::pair(lines.at(0), there.date().toString(Qt::ISODate)),
                                     std::pair(lines.at(1), there.time().toString(QStringLiteral("HH:mm")))}) {
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }
}

/// Adds an entry to the list \p key and types from when to when.
inline void typeSpan(const QWidget &form, const QString &key, const Domain::Span &span)
{
    auto *list = form.findChild<Ui::ListEditor *>(key);
    QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
    const QWidget &entry = *list->findChildren<Ui::FieldForm *>().back();
    typeInstant(entry, QStringLiteral("from"), span.from);
    typeInstant(entry, QStringLiteral("to"), span.to);
}

/// Writes a request in the form of a new one and saves it; its id, empty when the form kept it.
[[nodiscard]] inline QString fileByKeys(const PersonsWindow &person, const QString &purpose, const QString &with,
                                        const Domain::Span &window, const QString &rank = {})
{
    auto *editor = person.open(QStringLiteral("meeting_requests"), QStringLiteral("new"))
        ? person.part<Ui::RecordEditor>()
        : nullptr;
    if (editor == nullptr) {
        return {};
    }
    typeInto(*editor, QStringLiteral("purpose"), purpose);
    typeInto(*editor, QStringLiteral("minutes"), QStringLiteral("20"));
    if (!pickByKeys(*editor, QStringLiteral("counterpart"), with)
        || !pickByKeys(*editor, QStringLiteral("venue"), QStringLiteral("Bilateral meeting"))
        || !(rank.isEmpty() || chooseByKeys(*editor, QStringLiteral("requester_rank"), rank))) {
        return {};
    }
    typeSpan(*editor, QStringLiteral("windows"), window);
    QTest::mouseClick(person.button(QStringLiteral("save")), Qt::LeftButton);
    QString id;
    const bool isSaved = QTest::qWaitFor([&] {
        const auto found = person.reader().where(Domain::MeetingRequests::Description, "purpose", purpose);
        id = found.empty() ? QString() : found.front().id();
        return !id.isEmpty() && person.part<Ui::RecordEditor>() == nullptr;
    });
    return isSaved ? id : QString();
}

/// The board of the bilateral area on the working day.
[[nodiscard]] inline Ui::BoothBoard *boardOf(const PersonsWindow &person)
{
    return person.open(QStringLiteral("day_board"), workingDay().toString(Qt::ISODate)) ? person.part<Ui::BoothBoard>()
                                                                                        : nullptr;
}

/// The place on the board of booth number \p booth at that time; it opens at nine.
[[nodiscard]] inline Ui::BoothBoard::Cell cellAt(int booth, const QTime &time)
{
    return {booth, QTime(9, 0).secsTo(time) / 60};
}

/// Goes through the queue with the arrow keys until that request is chosen.
[[nodiscard]] inline bool chooseByKeys(Ui::RequestQueue &queue, const QString &id)
{
    queue.setFocus();
    return QTest::qWaitFor(
        [&] {
            if (queue.chosen() != id) {
                QTest::keyClick(&queue, queue.currentRow() + 1 < queue.count() ? Qt::Key_Down : Qt::Key_Home);
            }
            return queue.chosen() == id;
        },
        PersonsWindow::Patience);
}

/// Chooses the request in the queue and puts it there with the keyboard.
[[nodiscard]] inline bool allotByKeys(const PersonsWindow &officer, const QString &id, int booth, const QTime &time)
{
    Ui::BoothBoard *board = boardOf(officer);
    auto *queue = officer.part<Ui::RequestQueue>();
    if (board == nullptr || queue == nullptr || !chooseByKeys(*queue, id)) {
        return false;
    }
    board->setFocus();
    board->setCursorTo(cellAt(booth, time));
    QTest::keyClick(board, Qt::Key_Return);
    return true;
}

} // namespace Chancery::Test
