// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/common/notice.h"
#include "ui/form/actiondialog.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldform.h"
#include "ui/form/recordeditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::RecordEditor;

class TestRecordEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {}); }
    void cleanup() { m_profile.reset(); }

    void savingAnEmptyFormShowsWhatIsNeeded()
    {
        RecordEditor editor(requests(), {}, m_profile->services());
        editor.show();
        QSignalSpy finished(&editor, &RecordEditor::finished);
        editor.save();
        QTRY_VERIFY(!editor.form().messageOf(u"purpose"_s).isEmpty());
        QVERIFY(!editor.form().messageOf(u"counterpart"_s).isEmpty());
        QCOMPARE(finished.count(), 0);
    }

    void nothingIsSaidAboutAFieldBeforeItIsTouched()
    {
        RecordEditor editor(requests(), {}, m_profile->services());
        editor.show();
        type(editor, "purpose", u"x"_s);
        QTest::qWait(0);
        QTRY_COMPARE(m_profile->queries().pending(), 0);
        QVERIFY(editor.form().messageOf(u"counterpart"_s).isEmpty());
    }

    void typingIsCheckedWhileItGoesOn()
    {
        RecordEditor editor(requests(), {}, m_profile->services());
        editor.show();
        type(editor, "minutes", u"9999"_s);
        QTRY_VERIFY(!editor.form().messageOf(u"minutes"_s).isEmpty());
        line(editor, "minutes")->clear();
        type(editor, "minutes", u"20"_s);
        QTRY_VERIFY(editor.form().messageOf(u"minutes"_s).isEmpty());
    }

    void badInputStaysInItsFieldWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("100,000 characters") << QString(100'000, u'x');
        QTest::newRow("control characters") << u"tea\u0007 at five"_s;
        QTest::newRow("a bidi override") << u"tea \u202e evif ta"_s;
        QTest::newRow("a pasted table") << u"Amina\tMinister\r\nBao\tMinister\r\n"_s;
    }
    void badInputStaysInItsFieldWithTheReason()
    {
        QFETCH(QString, text);
        RecordEditor editor(requests(), {}, m_profile->services());
        editor.show();
        paste(editor, "counterpart_principal", text);
        QTRY_VERIFY(!editor.form().messageOf(u"counterpart_principal"_s).isEmpty());
        QVERIFY(!line(editor, "counterpart_principal")->text().isEmpty());
        line(editor, "counterpart_principal")->clear();
        paste(editor, "counterpart_principal", u"Amina"_s);
        QTRY_VERIFY(editor.form().messageOf(u"counterpart_principal"_s).isEmpty());
    }

    void aWrongDateStaysInItsFieldWithTheReason()
    {
        for (const char *text : {"2026-02-30", "31.11.2026", "99999-01-01", "yesterday", "0000-00-00"}) {
            RecordEditor editor(elections(), {}, m_profile->services());
            editor.show();
            paste(editor, "date", QString::fromLatin1(text));
            QTRY_VERIFY2(!editor.form().messageOf(u"date"_s).isEmpty(), text);
            QVERIFY2(!line(editor, "date")->text().isEmpty(), text);
        }
    }

    void aNewRequestWaitsInTheOutboxOfItsMission()
    {
        RecordEditor editor(requests(), {}, m_profile->services());
        editor.show();
        QVERIFY(editor.findChild<Ui::FieldEditor *>(u"requester"_s) == nullptr);
        type(editor, "purpose", u"Climate finance"_s);
        type(editor, "minutes", u"20"_s);
        editor.findChild<Ui::FieldEditor *>(u"counterpart"_s)->setValue(u"KEN"_s);
        Q_EMIT editor.findChild<Ui::FieldEditor *>(u"counterpart"_s)->edited();
        QSignalSpy finished(&editor, &RecordEditor::finished);
        editor.save();
        QTRY_COMPARE(finished.count(), 1);
        const QString id = finished.first().first().toString();
        const auto row = m_profile->reader().row(requests(), id);
        QVERIFY_RESULT(row);
        QVERIFY(row->has_value());
        QCOMPARE((*row)->document.value("requester"_L1).toString(), u"FRA"_s);
        QCOMPARE((*row)->document.value("status"_L1).toString(), u"draft"_s);
        QCOMPARE((*row)->badge, Store::Badge::Waiting);
    }

    void aChangeIsStoredAsAPatch()
    {
        const QString id = u"019b76da-a800-792a-b12d-1fff5eba0c1f"_s; // the draft of the caller's own mission
        RecordEditor editor(requests(), id, m_profile->services());
        editor.show();
        type(editor, "contact", u"Desk 12"_s);
        QSignalSpy finished(&editor, &RecordEditor::finished);
        editor.save();
        QTRY_COMPARE(finished.count(), 1);
        const auto outbox = m_profile->reader().outbox();
        QVERIFY_RESULT(outbox);
        QCOMPARE(outbox->size(), std::size_t(1));
        QCOMPARE(outbox->front().operation.set.keys(), QStringList({u"/contact"_s}));
    }

    void leavingWithUnsavedWordsAsksFirst()
    {
        RecordEditor editor(requests(), {}, m_profile->services());
        editor.show();
        QSignalSpy finished(&editor, &RecordEditor::finished);
        editor.cancel();
        QCOMPARE(finished.count(), 1);
        type(editor, "purpose", u"x"_s);
        QVERIFY(editor.isDirty());
        editor.cancel();
        QCOMPARE(finished.count(), 1);
        Q_EMIT editor.findChild<Ui::Notice *>()->actionTriggered();
        QCOMPARE(finished.count(), 2);
    }

    void whatTheCallerMayNotWriteCannotBeSaved()
    {
        RecordEditor editor(*Domain::collectionNamed("states"), {}, m_profile->services());
        QVERIFY(!editor.findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(!editor.findChild<Ui::Notice *>()->text().isEmpty());
    }

    void anActionAsksForWhatItNeeds()
    {
        const QString id = m_profile->idWhere("meeting_requests", "status", u"submitted"_s);
        QVERIFY(!id.isEmpty());
        const auto row = m_profile->reader().row(requests(), id);
        const Domain::Record record(requests(), id, (*row)->document);
        const Domain::Action *chosen = nullptr;
        for (const Domain::Action &action : requests().actions) {
            if (!action.args.empty() && action.args[0].has(Domain::Required)) {
                chosen = &action;
            }
        }
        QVERIFY(chosen != nullptr);
        Ui::ActionDialog dialog(record, *chosen, m_profile->services());
        dialog.show();
        dialog.accept();
        const QString key = QString::fromLatin1(chosen->args[0].key.data(), qsizetype(chosen->args[0].key.size()));
        QVERIFY(!dialog.form().messageOf(key).isEmpty());
        QVERIFY(dialog.isVisible());
    }

private:
    static const Domain::Collection &requests() { return *Domain::collectionNamed("meeting_requests"); }
    static QLineEdit *line(RecordEditor &editor, const char *key)
    {
        return editor.findChild<Ui::FieldEditor *>(QString::fromLatin1(key))->findChild<QLineEdit *>();
    }
    static const Domain::Collection &elections() { return *Domain::collectionNamed("elections"); }
    /// As with Ctrl+V: in one go, as somebody's hand would.
    static void paste(RecordEditor &editor, const char *key, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        line(editor, key)->setFocus();
        QTest::keySequence(line(editor, key), QKeySequence::Paste);
    }
    static void type(RecordEditor &editor, const char *key, const QString &text)
    {
        QTest::keyClicks(line(editor, key), text);
    }

    std::unique_ptr<Test::TestProfile> m_profile;
};

QTEST_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
