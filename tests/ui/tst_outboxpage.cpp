// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "store/store.h"
#include "support/temporarystore.h"
#include "testprofile.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldform.h"
#include "ui/outbox/conflictpanel.h"
#include "ui/outbox/operationdialog.h"
#include "ui/outbox/outboxcard.h"
#include "ui/outbox/outboxpage.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <tuple>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Domain::OperationResult;
using Ui::ConflictPanel;

class TestOutboxPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Ui::Theme>(*qApp); }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void aConflictShowsAllThreeValuesAndWhoWroteTheirs()
    {
        openConflict();
        const QString text = words();
        for (const QString &expected :
             {u"Minister before"_s, u"Minister theirs"_s, u"Minister mine"_s, u"Ada Demo"_s}) {
            QVERIFY2(text.contains(expected), qPrintable(expected));
        }
    }

    void eachFieldIsChosenByItself()
    {
        openConflict();
        panel().pick(indexOf("name"), ConflictPanel::Pick::Theirs);
        panel().pick(indexOf("notes"), ConflictPanel::Pick::Mine);
        const QJsonObject document = panel().composed();
        QCOMPARE(document.value("name"_L1).toString(), u"Minister theirs"_s);
        QCOMPARE(document.value("notes"_L1).toString(), u"Notes mine"_s);
    }

    void aFurtherValueCanBeTyped()
    {
        openConflict();
        const std::size_t index = indexOf("name");
        panel().pick(index, ConflictPanel::Pick::Other);
        QVERIFY(panel().other(index)->isVisibleTo(&panel()));
        panel().other(index)->setValue(u"Minister of both"_s);
        m_page->findChild<QPushButton *>(u"compose"_s)->click();
        QTRY_COMPARE(stateOfFirst(), Domain::OutboxState::Queued);
        QCOMPARE(document().value("name"_L1).toString(), u"Minister of both"_s);
    }

    void takingTheirsEmptiesTheOutboxAndCanBeUndone()
    {
        openConflict();
        m_page->findChild<QPushButton *>(u"takeTheirs"_s)->click();
        QTRY_COMPARE(document().value("name"_L1).toString(), u"Minister theirs"_s);
        QTRY_VERIFY(m_profile->services().undo.isPossible());
        m_profile->services().undo.undo();
        QTRY_COMPARE(document().value("name"_L1).toString(), u"Minister mine"_s);
    }

    void keepingMineCanBeUndone()
    {
        openConflict();
        m_page->findChild<QPushButton *>(u"keepMine"_s)->click();
        QTRY_COMPARE(document().value("name"_L1).toString(), u"Minister mine"_s);
        QTRY_VERIFY(m_profile->services().undo.isPossible());
        m_profile->services().undo.undo();
        QTRY_COMPARE(document().value("name"_L1).toString(), u"Minister theirs"_s);
    }

    void whatIsChosenSurvivesChangesElsewhere()
    {
        openConflict();
        panel().pick(indexOf("name"), ConflictPanel::Pick::Theirs);
        const ConflictPanel *before = &panel();
        m_page->refresh({.ids = {{u"states"_s, {u"1"_s}}}});
        QTRY_VERIFY(m_page->isAtRest());
        QCOMPARE(&panel(), before);
        QCOMPARE(panel().composed().value("name"_L1).toString(), u"Minister theirs"_s);
    }

    void aRefusedChangeIsMendedInAForm()
    {
        OperationResult result;
        result.status = OperationResult::Status::Rejected;
        result.problem = Error {ErrorCode::Invalid, {}, {{u"/name"_s, u"too_long"_s, {u"200"_s}}}};
        open(result);
        m_page->findChild<QPushButton *>(u"edit"_s)->click();
        auto *dialog = QApplication::activeModalWidget() != nullptr
            ? qobject_cast<Ui::OperationDialog *>(QApplication::activeModalWidget())
            : m_page->findChild<Ui::OperationDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->form().messageOf(u"name"_s).isEmpty());
        auto *line = dialog->form().findChild<Ui::FieldEditor *>(u"name"_s);
        line->setValue(u"Minister"_s);
        Q_EMIT line->edited();
        dialog->accept();
        QTRY_COMPARE(stateOfFirst(), Domain::OutboxState::Queued);
        QCOMPARE(document().value("name"_L1).toString(), u"Minister"_s);
    }

    void aChangeOfADeletedRecordBecomesANewOne()
    {
        OperationResult result;
        result.status = OperationResult::Status::Gone;
        result.why = u"deleted"_s;
        open(result);
        m_page->findChild<QPushButton *>(u"edit"_s)->click();
        auto *dialog = m_page->findChild<Ui::OperationDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QTRY_VERIFY(m_profile->reader().outbox().value().front().operation.verb == Domain::Verb::Create);
    }

private:
    void openConflict()
    {
        OperationResult result;
        result.status = OperationResult::Status::Conflict;
        result.rev = 1;
        result.fields = QStringList {u"/name"_s, u"/notes"_s};
        result.server = theirs();
        result.by = u"Ada Demo"_s;
        result.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        open(result);
    }
    void open(OperationResult result)
    {
        Test::TestProfile::Content content;
        content.prepare = [&result](Store::Store &store) {
            const auto changed = store.updateOutbox(
                [&result](Domain::Outbox &outbox) {
                    const QJsonObject set {{"/name"_L1, u"Minister mine"_s}, {"/notes"_L1, u"Notes mine"_s}};
                    const QJsonObject was {{"/name"_L1, u"Minister before"_s}, {"/notes"_L1, QJsonValue()}};
                    result.op = outbox.add(*Domain::collectionNamed("dignitaries"),
                                           Test::patchOperation("dignitaries", Test::id(77), set, was));
                    std::ignore = outbox.takeBatch(10);
                    outbox.settle(std::span(&result, 1));
                },
                Store::Store::Durability::ProcessDeath);
            QVERIFY(changed.has_value());
        };
        content.lines =
            Test::rowLine("dignitaries", Test::id(77), 1, QJsonDocument(theirs()).toJson(QJsonDocument::Compact));
        m_profile = std::make_unique<Test::TestProfile>(content);
        m_page = std::make_unique<Ui::OutboxPage>(m_profile->services());
        m_page->resize(1000, 700);
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest() && m_page->findChild<Ui::OutboxCard *>() != nullptr);
    }
    static QJsonObject theirs()
    {
        return {{"state"_L1, u"FRA"_s},
                {"rank"_L1, u"foreign_minister"_s},
                {"name"_L1, u"Minister theirs"_s},
                {"notes"_L1, u"Notes theirs"_s}};
    }
    ConflictPanel &panel() const { return *m_page->findChild<ConflictPanel *>(); }
    std::size_t indexOf(const char *key) const
    {
        for (std::size_t i = 0; i < panel().count(); ++i) {
            if (panel().other(i)->objectName() == QLatin1String(key)) {
                return i;
            }
        }
        qFatal("no such field");
    }
    QString words() const
    {
        QStringList found;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            found << label->text();
        }
        return found.join(u'\n');
    }
    Domain::OutboxState stateOfFirst() const { return m_profile->reader().outbox().value().front().state; }
    QJsonObject document() const
    {
        return m_profile->reader().row(*Domain::collectionNamed("dignitaries"), Test::id(77)).value().value().document;
    }

    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::OutboxPage> m_page;
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
