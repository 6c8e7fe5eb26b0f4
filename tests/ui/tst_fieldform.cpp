// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/form/dateeditors.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Domain::Field;
using Domain::Kind;

namespace {

constexpr std::array Colours {Domain::Choice {"red", "Red"}, Domain::Choice {"blue", "Blue"}};
constexpr std::array Members {
    Field {.key = "label", .label = "Label", .traits = Domain::Required},
    Field {.key = "at", .kind = Kind::Instant, .label = "At", .zoneFrom = "zone"},
};
constexpr std::array Fields {
    Field {.key = "line", .label = "Line", .traits = Domain::Required, .maxLength = 20},
    Field {.key = "prose", .kind = Kind::LongText, .label = "Prose"},
    Field {.key = "title", .kind = Kind::Localized, .label = "Title", .maxLength = 100},
    Field {.key = "count", .kind = Kind::Integer, .label = "Count", .minimum = 0, .maximum = 99},
    Field {.key = "flag", .kind = Kind::Boolean, .label = "Flag"},
    Field {.key = "day", .kind = Kind::Date, .label = "Day"},
    Field {.key = "moment", .kind = Kind::Instant, .label = "Moment", .zoneFrom = "zone"},
    Field {.key = "zone", .kind = Kind::Zone, .label = "Zone"},
    Field {.key = "colour", .kind = Kind::Choice, .label = "Colour", .choices = Colours},
    Field {.key = "state", .kind = Kind::State, .label = "State"},
    Field {.key = "body", .kind = Kind::Reference, .label = "Body", .refersTo = "bodies"},
    Field {.key = "tags", .kind = Kind::Set, .label = "Tags"},
    Field {.key = "colours", .kind = Kind::Set, .label = "Colours", .choices = Colours},
    Field {.key = "languages", .kind = Kind::Set, .label = "Languages"},
    Field {.key = "entries", .kind = Kind::List, .label = "Entries", .members = Domain::listOf(Members)},
};
static_assert(Domain::areWellFormed(Domain::listOf(Fields), false));

} // namespace

class TestFieldForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {}); }
    void init()
    {
        m_form =
            std::make_unique<Ui::FieldForm>(Ui::FieldForm::fieldsOf(Domain::listOf(Fields)), m_profile->services());
        m_form->resize(720, 1200);
        m_form->show();
        m_form->setDocument({});
    }
    void cleanup() { m_form.reset(); }

    void everyKindHasAnEditorNamedAfterItsField()
    {
        for (const Field &field : Fields) {
            QVERIFY2(editor(field.key.data()) != nullptr, field.key.data());
            QCOMPARE(m_form->document().value(QLatin1String(field.key.data())), QJsonValue(QJsonValue::Undefined));
        }
        QVERIFY(!m_form->isDirty());
    }

    void languagesAreChosenByTheirNames()
    {
        Ui::FieldEditor *languages = editor("languages");
        languages->setValue(QJsonArray {u"pt"_s, u"fr"_s});
        const auto isTicked = [languages](const QString &name) {
            const auto boxes = languages->findChildren<QCheckBox *>();
            return std::any_of(boxes.begin(), boxes.end(),
                               [&name](const QCheckBox *each) { return each->text() == name && each->isChecked(); });
        };
        QVERIFY(isTicked(u"French"_s) && isTicked(u"português"_s) && !isTicked(u"English"_s));
        QCOMPARE(languages->value(), QJsonValue(QJsonArray {u"fr"_s, u"pt"_s}));
        auto *others = languages->findChild<QComboBox *>();
        others->setFocus();
        QTest::keyClicks(others->lineEdit(), u"Deutsch (German)"_s);
        QTest::keyClick(others->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(isTicked(u"Deutsch"_s));
        QCOMPARE(languages->value(), QJsonValue(QJsonArray {u"fr"_s, u"pt"_s, u"de"_s}));
        QTRY_VERIFY(others->currentText().isEmpty());
        QVERIFY(m_form->isDirty());
    }

    void aTimeZoneIsChosenByItsPlace()
    {
        const auto field = std::find_if(std::begin(Fields), std::end(Fields),
                                        [](const Field &each) { return each.kind == Domain::Kind::Zone; });
        Ui::FieldEditor *zone = editor(field->key.data());
        auto *box = zone->findChild<QComboBox *>();
        zone->setValue(u"America/New_York"_s);
        QCOMPARE(box->currentText(), u"New York"_s);
        QCOMPARE(zone->value(), QJsonValue(u"America/New_York"_s));
        box->setCurrentText(u"geneva"_s);
        QCOMPARE(zone->value(), QJsonValue(u"geneva"_s)); // No zone: for the validation to say.
        box->setCurrentText(u"nairobi"_s);
        QCOMPARE(zone->value(), QJsonValue(u"Africa/Nairobi"_s));
        for (const QString &other : {u"Asia/Istanbul"_s, u"Europe/Istanbul"_s, u"Etc/GMT+5"_s, u"UTC"_s}) {
            zone->setValue(other);
            QCOMPARE(zone->value(), QJsonValue(other)); // Opening a form changes nothing.
        }
        for (int i = 1; i < box->count(); ++i) {
            QVERIFY2(!box->itemText(i).contains(u'/') && !box->itemText(i).contains(u'_'),
                     qPrintable(box->itemText(i)));
        }
    }

    void everyKindKeepsItsValue()
    {
        const QJsonObject document = sample();
        m_form->setDocument(document);
        for (const Field &field : Fields) {
            const QString key = QString::fromLatin1(field.key.data());
            QCOMPARE(editor(field.key.data())->value(), document.value(key));
        }
        QVERIFY(!m_form->isDirty());
        QCOMPARE(m_form->document(), document);
    }

    void whatIsNotTouchedStaysExactlyAsItCame()
    {
        QJsonObject document = sample();
        document.insert("unknown"_L1, 1.5);
        document.insert("colour"_L1, u"ultraviolet"_s);
        m_form->setDocument(document);
        type<QLineEdit>("line", u"!"_s);
        QJsonObject expected = document;
        expected.insert("line"_L1, u"A line!"_s);
        QCOMPARE(m_form->document(), expected);
        QVERIFY(m_form->isTouched(u"line"_s) && !m_form->isTouched(u"colour"_s));
    }

    void typingFillsTextNumberAndChoice()
    {
        type<QLineEdit>("line", u"Hello"_s);
        type<QPlainTextEdit>("prose", u"Some words"_s);
        type<QLineEdit>("count", u"42"_s);
        editor("flag")->findChild<QCheckBox *>()->click();
        auto *box = editor("colour")->findChild<QComboBox *>();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        const QJsonObject expected {{"line"_L1, u"Hello"_s},
                                    {"prose"_L1, u"Some words"_s},
                                    {"count"_L1, 42},
                                    {"flag"_L1, true},
                                    {"colour"_L1, u"blue"_s}};
        QCOMPARE(m_form->document(), expected);
    }

    void numbersCountWithTheArrowKeys()
    {
        auto *line = editor("count")->findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_Up);
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(m_form->document().value("count"_L1).toInt(), 1);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(m_form->document().value("count"_L1).toInt(), 0);
    }

    void nonsenseIsKeptForTheValidation()
    {
        type<QLineEdit>("count", u"many"_s);
        type<QLineEdit>("day", u"someday"_s);
        QCOMPARE(m_form->document().value("count"_L1).toString(), u"many"_s);
        QCOMPARE(m_form->document().value("day"_L1).toString(), u"someday"_s);
    }

    void daysAreReadInManyForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ISO") << u"2026-06-03"_s;
        QTest::newRow("month by name") << u"3 Jun 2026"_s;
        QTest::newRow("points") << u"3.6.2026"_s;
        QTest::newRow("slashes") << u"3/6/2026"_s;
    }
    void daysAreReadInManyForms()
    {
        QFETCH(QString, text);
        type<QLineEdit>("day", text);
        QCOMPARE(m_form->document().value("day"_L1).toString(), u"2026-06-03"_s);
    }
    void aYearOfTwoDigitsIsNotGuessed() { QVERIFY(!Ui::readDay(u"3.6.26"_s, QLocale(QLocale::English))); }

    void aMomentIsWrittenInItsZone()
    {
        m_form->setDocument({{"zone"_L1, u"America/New_York"_s}});
        const auto lines = editor("moment")->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 2);
        lines.at(0)->setFocus();
        QTest::keyClicks(lines.at(0), u"2026-06-03"_s);
        QTest::keyClicks(lines.at(1), u"10:00"_s);
        QCOMPARE(m_form->document().value("moment"_L1).toString(), u"2026-06-03T14:00:00Z"_s);
        // The venue moves: what was written is the clock there.
        auto *zone = editor("zone")->findChild<QComboBox *>();
        zone->setCurrentText(u"Europe/Paris"_s);
        QCOMPARE(m_form->document().value("moment"_L1).toString(), u"2026-06-03T08:00:00Z"_s);
    }

    void aTimeThatTheClocksSkipIsRefusedAndSaid_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::newRow("New York") << u"America/New_York"_s << u"2027-03-14"_s;
        QTest::newRow("Geneva") << u"Europe/Zurich"_s << u"2027-03-28"_s;
        QTest::newRow("Vienna") << u"Europe/Vienna"_s << u"2027-03-28"_s;
    }
    void aTimeThatTheClocksSkipIsRefusedAndSaid()
    {
        QFETCH(QString, zone);
        QFETCH(QString, day);
        m_form->setDocument({{"zone"_L1, zone}});
        const auto lines = editor("moment")->findChildren<QLineEdit *>();
        lines.at(0)->setFocus();
        QTest::keyClicks(lines.at(0), day);
        QTest::keyClicks(lines.at(1), u"02:30"_s);
        // Kept as it was typed: no moment, and the form says so; nothing is bent to half past three.
        QCOMPARE(m_form->document().value("moment"_L1).toString(), day + u" 02:30"_s);
        const auto labels = editor("moment")->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"skip"_s); }));
        lines.at(1)->clear();
        QTest::keyClicks(lines.at(1), u"03:30"_s);
        QVERIFY(m_form->document().value("moment"_L1).toString().endsWith(u'Z'));
        // Nairobi knows no summer time.
        m_form->setDocument({{"zone"_L1, u"Africa/Nairobi"_s}, {"moment"_L1, u"2027-03-28T00:00:00Z"_s}});
        QCOMPARE(m_form->document().value("moment"_L1).toString(), u"2027-03-28T00:00:00Z"_s);
    }

    void theFirstLanguageWrittenIsTheOriginal()
    {
        auto *french = editor("title")->findChild<QLineEdit *>(u"fr"_s);
        QTest::keyClicks(french, u"Bonjour"_s);
        const QJsonObject expected {{"fr"_L1, u"Bonjour"_s}, {"original"_L1, u"fr"_s}};
        QCOMPARE(m_form->document().value("title"_L1).toObject(), expected);
    }

    void aStateIsFoundInAnotherLanguage()
    {
        auto *line = editor("state")->findChild<QLineEdit *>();
        QTRY_COMPARE(m_profile->queries().pending(), 0);
        line->setFocus();
        QTest::keyClicks(line, u"Alemania"_s);
        auto *popup = editor("state")->findChild<QListWidget *>();
        QTRY_VERIFY(popup->count() == 1);
        QTest::keyClick(line, Qt::Key_Return);
        if (m_form->document().value("state"_L1).toString() != "DEU"_L1) {
            popup->setCurrentRow(0);
            Q_EMIT popup->itemClicked(popup->item(0));
        }
        QCOMPARE(m_form->document().value("state"_L1).toString(), u"DEU"_s);
        QCOMPARE(line->text(), u"Germany"_s);
    }

    void aRecordIsFoundBySearch()
    {
        auto *line = editor("body")->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"human rights council"_s);
        auto *popup = editor("body")->findChild<QListWidget *>();
        QTRY_VERIFY(popup->count() >= 1);
        Q_EMIT popup->itemClicked(popup->item(0));
        QCOMPARE(m_form->document().value("body"_L1).toString(), m_profile->idWhere("bodies", "code", u"HRC"_s));
    }

    void setsAreLinesOrBoxes()
    {
        type<QPlainTextEdit>("tags", u"one\n two \n\none"_s);
        editor("colours")->findChild<QCheckBox *>(u"blue"_s)->click();
        QCOMPARE(m_form->document().value("tags"_L1).toArray(), QJsonArray({u"one"_s, u"two"_s}));
        QCOMPARE(m_form->document().value("colours"_L1).toArray(), QJsonArray({u"blue"_s}));
    }

    void entriesAreAddedMovedAndRemoved()
    {
        auto *add = editor("entries")->findChild<QPushButton *>(u"add"_s);
        for (const QString &text : {u"first"_s, u"second"_s}) {
            add->click();
            const auto lines = editor("entries")->findChildren<Ui::FieldEditor *>(u"label"_s);
            QTest::keyClicks(lines.last()->findChild<QLineEdit *>(), text);
        }
        const QJsonArray both {QJsonObject {{"label"_L1, u"first"_s}}, QJsonObject {{"label"_L1, u"second"_s}}};
        QCOMPARE(m_form->document().value("entries"_L1).toArray(), both);
    }

    void messagesStandBesideTheirFields()
    {
        m_form->setDocument(sample());
        QVERIFY(m_form->showMessage(u"/line"_s, u"Too long."_s, Domain::Severity::Error));
        QVERIFY(m_form->showMessage(u"/entries/0/label"_s, u"Missing."_s, Domain::Severity::Error));
        QVERIFY(!m_form->showMessage(u"/elsewhere"_s, u"?"_s, Domain::Severity::Error));
        QCOMPARE(m_form->messageOf(u"line"_s), u"Too long."_s);
        QVERIFY(editor("line")->findChild<QLineEdit *>()->property("invalid").toBool());
        auto *inner = editor("entries")->findChild<QLabel *>(u"message:label"_s);
        QCOMPARE(inner->text(), u"Missing."_s);
        m_form->clearMessages();
        QCOMPARE(m_form->messageOf(u"line"_s), QString());
        QVERIFY(!editor("line")->findChild<QLineEdit *>()->property("invalid").toBool());
    }

    void everyEditorIsNamedForScreenReaders()
    {
        for (const Field &field : Fields) {
            const QWidget *focus = editor(field.key.data())->focusProxy();
            QVERIFY2(focus != nullptr, field.key.data());
            QVERIFY2(!focus->accessibleName().isEmpty() || !editor(field.key.data())->accessibleName().isEmpty(),
                     field.key.data());
        }
    }

private:
    Ui::FieldEditor *editor(const char *key) const
    {
        return m_form->findChild<Ui::FieldEditor *>(QString::fromLatin1(key));
    }
    template <class Input>
    void type(const char *key, const QString &text) const
    {
        auto *input = editor(key)->template findChild<Input *>();
        input->setFocus();
        if constexpr (std::is_same_v<Input, QPlainTextEdit>) {
            input->setPlainText(text); // keyClicks() knows no line ends.
        } else {
            QTest::keyClicks(input, text);
        }
    }
    QJsonObject sample() const
    {
        return {{"line"_L1, u"A line"_s},
                {"prose"_L1, u"Two\nlines"_s},
                {"title"_L1, QJsonObject {{"en"_L1, u"Title"_s}, {"ar"_L1, u"عنوان"_s}, {"original"_L1, u"en"_s}}},
                {"count"_L1, 7},
                {"flag"_L1, false},
                {"day"_L1, u"2026-06-03"_s},
                {"moment"_L1, u"2026-06-03T14:00:00Z"_s},
                {"zone"_L1, u"America/New_York"_s},
                {"colour"_L1, u"red"_s},
                {"state"_L1, u"KEN"_s},
                {"body"_L1, m_profile->idWhere("bodies", "code", u"HRC"_s)},
                {"tags"_L1, QJsonArray {u"a"_s, u"b"_s}},
                {"colours"_L1, QJsonArray {u"red"_s}},
                {"languages"_L1, QJsonArray {u"en"_s, u"pt"_s}},
                {"entries"_L1, QJsonArray {QJsonObject {{"label"_L1, u"x"_s}, {"at"_L1, u"2026-06-03T14:00:00Z"_s}}}}};
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::FieldForm> m_form;
};

QTEST_MAIN(TestFieldForm)
#include "tst_fieldform.moc"
