// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hands.h"
#include "liveclient.h"
#include "ui/common/linelist.h"
#include "ui/form/actiondialog.h"
#include "ui/training/bookdialog.h"
#include "ui/training/mytraining.h"
#include "ui/training/sessionfinder.h"
#include "ui/training/trainerdesk.h"
#include "ui/training/trainingpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Chancery::Test {

/// Types \p text into the dialog of an action and confirms it; Enter when there is nothing to type.
inline bool answer(const QString &text = {})
{
    auto *dialog = Hands::dialog<Ui::ActionDialog>();
    if (dialog == nullptr) {
        return false;
    }
    if (text.isEmpty()) {
        QTest::keyClick(dialog, Qt::Key_Return);
    } else if (!Hands::type(dialog->findChild<QPlainTextEdit *>(), text)
               || !Hands::click(dialog->findChild<QPushButton *>(QStringLiteral("confirm")))) {
        return false;
    }
    return Hands::isAllClosed();
}

/// Training as one person has it open; follows what comes. Everything is done by mouse and keyboard.
class TrainingWindow
{
public:
    explicit TrainingWindow(LiveClient &who)
        : desk(who)
        , page(who.services())
    {
        page.resize(1100, 700);
        page.QWidget::show();
        QObject::connect(&who.session(), &Sync::Session::changed, &page,
                         [this](const Store::Changes &changes) { page.refresh(changes); });
    }
    template <class Part>
    [[nodiscard]] Part *part() const
    {
        return page.findChild<Part *>();
    }
    template <class Part>
    [[nodiscard]] Ui::LineList *list() const
    {
        return part<Part>()->template findChild<Ui::LineList *>();
    }
    /// Its part in front.
    template <class Part>
    bool turnTo()
    {
        return Hands::openTab(page.findChild<QTabWidget *>(), part<Part>());
    }
    /// The line of \p person in the list of \p Part.
    template <class Part>
    [[nodiscard]] QTreeWidgetItem *lineOf(const QString &person) const
    {
        const Ui::LineList *lines = list<Part>();
        for (int row = 0; row < lines->topLevelItemCount(); ++row) {
            if (lines->texts(row).contains(person)) {
                return lines->topLevelItem(row);
            }
        }
        return nullptr;
    }
    template <class Part>
    [[nodiscard]] QString textOf(const QString &person) const
    {
        QTreeWidgetItem *line = lineOf<Part>(person);
        return line == nullptr
            ? QString()
            : list<Part>()->texts(list<Part>()->indexOfTopLevelItem(line)).join(QStringLiteral(" | "));
    }
    template <class Part>
    bool choose(const QString &person)
    {
        return turnTo<Part>() && Hands::click(list<Part>(), lineOf<Part>(person));
    }
    template <class Part>
    bool press(const QString &text)
    {
        return Hands::click(Hands::buttonIn(part<Part>(), text));
    }
    /// Whether the line of \p person says \p words in the end.
    template <class Part>
    [[nodiscard]] bool sees(const QString &person, const QString &words) const
    {
        return QTest::qWaitFor([&] { return textOf<Part>(person).contains(words); }, LiveClient::Patience);
    }
    /// Whether what stands below the list of own bookings says \p words in the end.
    [[nodiscard]] bool explains(const QString &words) const
    {
        const auto *details = part<Ui::MyTraining>()->template findChild<QLabel *>(QStringLiteral("bookingDetails"));
        return QTest::qWaitFor([&] { return details->text().contains(words); }, LiveClient::Patience);
    }
    /// Cancels the booking of \p person.
    bool cancel(const QString &person)
    {
        return choose<Ui::MyTraining>(person) && press<Ui::MyTraining>(QStringLiteral("Cancel the booking…"))
            && answer();
    }
    /// The trainer's list of \p session.
    bool openSession(const QString &session)
    {
        auto *sessions = part<Ui::TrainerDesk>()->findChild<QComboBox *>();
        return turnTo<Ui::TrainerDesk>()
            && QTest::qWaitFor([&] { return sessions->findData(session) >= 0; }, LiveClient::Patience)
            && Hands::choose(sessions, sessions->findData(session));
    }
    /// Opens the dialog of booking from the list of sessions.
    Ui::BookDialog *bookingOf(const QString &session)
    {
        const bool isThere = turnTo<Ui::SessionFinder>()
            && QTest::qWaitFor([&] { return list<Ui::SessionFinder>()->lineOf(session) != nullptr; },
                               LiveClient::Patience);
        return isThere && Hands::click(list<Ui::SessionFinder>(), list<Ui::SessionFinder>()->lineOf(session))
                && press<Ui::SessionFinder>(QStringLiteral("bookPlace"))
            ? Hands::dialog<Ui::BookDialog>()
            : nullptr;
    }
    /// Books for \p person and those who come along; empty: for whom the dialog proposes.
    bool book(const QString &session, const QString &person = {}, const QString &others = {})
    {
        Ui::BookDialog *dialog = bookingOf(session);
        const bool isTyped = dialog != nullptr
            && (person.isEmpty() || Hands::type(dialog->findChild<QLineEdit *>(QStringLiteral("person")), person))
            && (others.isEmpty() || Hands::type(dialog->findChild<QPlainTextEdit *>(QStringLiteral("others")), others));
        return isTyped && Hands::click(dialog->findChild<QPushButton *>(QStringLiteral("book"))) && Hands::isAllClosed()
            && QTest::qWaitFor([this] { return desk.isAtRest(); }, LiveClient::Patience);
    }

    LiveClient &desk;
    Ui::TrainingPage page;
};

} // namespace Chancery::Test
