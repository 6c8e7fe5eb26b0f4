// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/common/display.h"
#include "ui/common/errortext.h"
#include "ui/common/ruletext.h"
#include "ui/common/words.h"
#include "ui/shell/synctext.h"

#include <QSet>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {}); }

    void everyErrorHasASentenceAndANextStep()
    {
        for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
            const auto code = ErrorCode(i);
            const Ui::ErrorText text = Ui::errorText(Error {code, u"SECRET detail"_s});
            if (code == ErrorCode::Cancelled) {
                QVERIFY(text.sentence().isEmpty());
                continue;
            }
            QVERIFY2(text.what.endsWith(u'.'), nameOf(code).data());
            QVERIFY2(text.next.endsWith(u'.'), nameOf(code).data());
            QVERIFY(!text.sentence().contains("SECRET"_L1));
        }
    }

    void theWaitTheServiceAskedForIsSaid()
    {
        QVERIFY(Ui::errorText(ErrorCode::TooManyRequests, 17).next.contains(u"17"_s));
        QVERIFY(!Ui::errorText(ErrorCode::TooManyRequests).next.contains(u"0"_s));
    }

    void everyRuleOfEveryCollectionHasItsSentence()
    {
        for (const Domain::Collection *collection : Domain::catalogue()) {
            for (const Domain::Rule &rule : collection->rules) {
                const QString code = QString::fromLatin1(rule.name.data(), qsizetype(rule.name.size()));
                const QString text = Ui::ruleText(*collection, {u"/x"_s, code, {u"1"_s, u"2"_s, u"3"_s}});
                QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(code + u": "_s + text));
                QVERIFY2(!text.contains(code), qPrintable(code));
            }
        }
    }

    void daysOfSourcesAreSaidAsPeopleWriteThem()
    {
        const QLocale english = Ui::localeOf(u"en"_s);
        QCOMPARE(Ui::daysText(u"2011-09-13"_s, english), u"13 Sept 2011"_s);
        QCOMPARE(Ui::daysText(u"2013-11-18/19 (Geneva)"_s, english), u"18–19 Nov 2013 (Geneva)"_s);
        QCOMPARE(Ui::daysText(u"2023-01-23/25"_s, Ui::localeOf(u"zh"_s)), u"2023年1月23日–25日"_s);
        for (const QString &other : {u"2011-13-01"_s, u"2011-08-26/25"_s, u"A/RES/76/1"_s, u"spring"_s, QString()}) {
            QCOMPARE(Ui::daysText(other, english), other);
        }
    }

    void languagesAreSaidByTheirNames()
    {
        QCOMPARE(Ui::languageName(u"fr"_s), u"French"_s);
        QCOMPARE(Ui::languageName(u"pt"_s), u"português"_s);
        QCOMPARE(Ui::languageName(u"hi"_s), u"Hindi"_s);
        QCOMPARE(Ui::languageName(u"xx"_s), u"xx"_s);
    }

    void whoDidItIsOfAStateNotOfACode()
    {
        const Ui::Display display(m_profile->services().display.reader(), u"en"_s);
        QCOMPARE(display.personName(u"A. Person (FRA)"_s), u"A. Person (%1)"_s.arg(display.stateName(u"FRA"_s)));
        QCOMPARE(display.personName(u"Brought in (2027)"_s), u"Brought in (2027)"_s);
    }

    void fieldChecksAndUnknownCodesHaveSentences()
    {
        const Domain::Collection &states = *Domain::collectionNamed("states");
        QStringList seen;
        for (const char *code : {"required", "wrong_type", "too_long", "too_many", "out_of_range", "not_a_choice",
                                 "bad_format", "bad_date", "bad_zone", "control_character", "unknown_member",
                                 "not_your_role", "not_your_mission", "status_closed", "server_owned:key"}) {
            const QString text = Ui::ruleText(states, {u"/name"_s, QString::fromLatin1(code), {u"5"_s, u"9"_s}});
            QVERIFY2(!text.contains(u'_') && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text) || QByteArrayView(code).startsWith("not_your"), code);
            seen << text;
        }
        QVERIFY(Ui::ruleText(states, {{}, u"brand_new"_s, {}}).contains(u"brand_new"_s));
        // A parameter is text, not a pattern.
        QVERIFY(Ui::ruleText(states, {{}, u"out_of_range"_s, {u"%2"_s, u"7"_s}}).contains(u"%2 and 7"_s));
    }

    void refusalsAreWorded()
    {
        const Domain::Collection &states = *Domain::collectionNamed("states");
        QVERIFY(Ui::refusalText(states, {}).isEmpty());
        QCOMPARE(Ui::refusalText(states, u"not_your_mission"_s), u"This belongs to another mission."_s);
    }

    void valuesReadAsAPersonWritesThem()
    {
        const Ui::Display &display = m_profile->services().display;
        const Domain::Collection &elections = *Domain::collectionNamed("elections");
        const Domain::Field &day = *elections.field("date");
        QCOMPARE(display.text(day, {{"date"_L1, u"2026-06-03"_s}}), u"3 Jun 2026"_s);
        QCOMPARE(display.text(day, {}), QString());
        const Ui::Shown status = display.shown(*elections.field("status"), {{"status"_L1, u"concluded"_s}});
        QVERIFY(status.isChip);
        QCOMPARE(status.tone, Ui::Tone::Good);
        QCOMPARE(status.text, u"Concluded"_s);
        QCOMPARE(display.stateName(u"FRA"_s), u"France"_s);
        QCOMPARE(display.stateName(u"QQQ"_s), u"QQQ"_s);
    }

    void aTextInAnotherLanguageSaysSo()
    {
        const Ui::Display &display = m_profile->services().display;
        const Domain::Field &title = *Domain::collectionNamed("elections")->field("title");
        const QJsonObject texts {{"fr"_L1, u"Élection"_s}, {"original"_L1, u"fr"_s}};
        const Ui::Shown shown = display.shown(title, {{"title"_L1, texts}});
        QCOMPARE(shown.text, u"Élection"_s);
        QCOMPARE(shown.note, u"in French"_s);
    }

    void aMomentIsShownInTheZoneOfItsPlace()
    {
        const Ui::Display &display = m_profile->services().display;
        const QDateTime moment(QDate(2026, 6, 3), QTime(14, 0), Qt::UTC);
        QVERIFY(display.instant(moment, u"America/New_York"_s).startsWith(u"3 Jun 2026 10:00"_s));
        QVERIFY(display.instant(moment, u"Nowhere/Else"_s).contains(u"14:00 UTC"_s));
        QVERIFY(display.instant({}, {}).isEmpty());
    }

    void titlesSayWhichRecordIsMeant()
    {
        const Ui::Display &display = m_profile->services().display;
        const Domain::Collection &candidatures = *Domain::collectionNamed("candidatures");
        const QString body = m_profile->idWhere("bodies", "code", u"HRC"_s);
        QVERIFY(!body.isEmpty());
        const QJsonObject document {{"state"_L1, u"KEN"_s}, {"body"_L1, body}};
        QCOMPARE(display.titleOf(candidatures, Test::id(1), document), u"Kenya · Human Rights Council"_s);
        QCOMPARE(display.shortTitleOf(candidatures, Test::id(1), document), u"Kenya"_s);
    }

    void everyStateOfSyncHasWords()
    {
        const Ui::Display &display = m_profile->services().display;
        QSet<QString> states;
        using Connection = Sync::Status::Connection;
        for (const Connection connection : {Connection::SignedOut, Connection::Offline, Connection::Connecting,
                                            Connection::Online, Connection::Refused, Connection::TooOld}) {
            Sync::Status status;
            status.connection = connection;
            const Ui::SyncText text = Ui::syncText(status, display);
            QVERIFY(!text.state.isEmpty() && !text.icon.isEmpty());
            states << text.state;
        }
        QCOMPARE(states.size(), 6);
    }

    void progressAndWaitingWorkAreSaid()
    {
        Sync::Status status;
        status.connection = Sync::Status::Connection::Online;
        status.work = Sync::Status::Work::FirstSync;
        status.done = 25'000;
        status.total = 100'000;
        status.waiting = 3;
        status.attention = 1;
        const Ui::SyncText text = Ui::syncText(status, m_profile->services().display);
        QCOMPARE(text.percent, 25);
        QVERIFY(text.state.contains(u"25,000"_s));
        QVERIFY(text.waiting.startsWith(u"3"_s));
        QVERIFY(text.attention.startsWith(u"1"_s));
        QVERIFY(text.freshness.isEmpty());
    }

private:
    std::unique_ptr<Test::TestProfile> m_profile;
};

QTEST_MAIN(TestWording)
#include "tst_wording.moc"
