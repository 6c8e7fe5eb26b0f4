// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day of the vote: typing a round, the verdict at once, the next ballot, a correction later; no network.

#include "domain/elections/ballotrounds.h"
#include "testprofile.h"
#include "ui/elections/ballotdaypage.h"
#include "ui/elections/electionpaper.h"
#include "ui/elections/roundform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::BallotDayPage;

class TestBallotDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void theVerdictFollowsEveryKey()
    {
        open(u"gaab"_s);
        type("papers", u"193"_s);
        type("invalid", u"0"_s);
        type("abstentions", u"2"_s);
        QCOMPARE(line("voting")->placeholderText(), u"191"_s); // follows from the others
        QCOMPARE(line("required")->placeholderText(), u"128"_s);
        votes(u"HRV"_s, u"130"_s);
        votes(u"MNE"_s, u"61"_s);
        QCOMPARE(headline(), u"Elected: \u2068Croatia\u2069"_s);
    }

    void nobodyElectedMeansARestrictedBallotAndWhy()
    {
        open(u"gaab"_s);
        type("voting", u"191"_s);
        votes(u"HRV"_s, u"111"_s);
        votes(u"MNE"_s, u"80"_s);
        QCOMPARE(headline(), u"Nobody is elected."_s);
        const auto &verdict = m_page->form().verdict();
        QCOMPARE(verdict.next->type, Domain::Ballot::RoundType::Restricted);
        QVERIFY(says(u"rule 93"_s));
    }

    void whatDoesNotAddUpIsMarkedWhereItStands()
    {
        open(u"gaab"_s);
        type("papers", u"193"_s);
        type("invalid", u"1"_s);
        type("valid", u"193"_s);
        QVERIFY(!m_page->form().messageOf(u"papers"_s).isEmpty());
        line("valid")->clear();
        type("valid", u"192"_s);
        QVERIFY(m_page->form().messageOf(u"papers"_s).isEmpty());
        type("voting", u"190"_s);
        votes(u"HRV"_s, u"191"_s);
        QVERIFY(m_page->form().messageOf(u"HRV"_s).contains(u"191"_s));
        type("required", u"x"_s);
        QVERIFY(!m_page->form().messageOf(u"required"_s).isEmpty());
        QVERIFY(!m_page->form().canSave());
    }

    void nothingOfALongVerdictIsCut()
    {
        open(u"gaab"_s);
        m_page->resize(1040, 700);
        m_page->show();
        type("papers", u"193"_s);
        type("invalid", u"3"_s);
        type("valid", u"193"_s);
        type("voting", u"190"_s);
        type("required", u"100"_s);
        votes(u"HRV"_s, u"191"_s);
        votes(u"MNE"_s, u"-4"_s);
        for (const QLabel *label : m_page->findChild<QWidget *>(u"verdict"_s)->findChildren<QLabel *>()) {
            QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }

    void votesThatNoBallotCanCarryAreMarked()
    {
        open(u"gaab"_s);
        type("voting", u"100"_s);
        votes(u"HRV"_s, u"60"_s);
        QVERIFY(m_page->form().messageOf(u"voting"_s).isEmpty());
        votes(u"MNE"_s, u"41"_s); // one seat, one name a ballot
        QVERIFY(m_page->form().messageOf(u"voting"_s).contains(u"101"_s));
    }

    void aFigureBelowZeroIsRefused()
    {
        open(u"gaab"_s);
        type("voting", u"-5"_s);
        votes(u"HRV"_s, u"3"_s);
        QVERIFY(!m_page->form().messageOf(u"voting"_s).isEmpty());
        QVERIFY(!m_page->form().canSave());
    }

    void aWriteInGetsItsVotes()
    {
        open(u"gaab"_s);
        auto *other = m_page->findChild<QComboBox *>(u"other_name"_s);
        QTRY_VERIFY(other->count() > 100);
        other->setEditText(u"Georgia"_s);
        m_page->findChild<QPushButton *>(u"add_name"_s)->click();
        votes(u"GEO"_s, u"1"_s);
        const QJsonArray lines = m_page->form().document().value("votes"_L1).toArray();
        QCOMPARE(lines.last().toObject().value("state"_L1).toString(), u"GEO"_s);
        QVERIFY(!lines.last().toObject().value("was_candidate"_L1).toBool());
    }

    void theRoundIsRecordedOfflineAndTheNextOneBegins()
    {
        open(u"gaab"_s);
        enterUndecided();
        QTest::keyClick(line("voting"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_page->form().number(), 2);
        const auto outbox = m_profile->reader().outbox();
        QVERIFY_RESULT(outbox);
        QCOMPARE(outbox->size(), std::size_t(1)); // waits for a connection
        // Only the two leaders stand in the second round.
        QVERIFY(m_page->findChild<QLineEdit *>(u"votes:HRV"_s) != nullptr);
        type("voting", u"190"_s);
        votes(u"HRV"_s, u"132"_s);
        votes(u"MNE"_s, u"58"_s);
        m_page->save();
        QTRY_VERIFY(m_page->isAtRest());
        QTRY_VERIFY(headline().startsWith(u"All seats"_s));
        QVERIFY(!m_page->form().canSave()); // no round after the end
    }

    void aFigureIsCorrectedLater()
    {
        open(u"gaab"_s);
        enterUndecided();
        m_page->save();
        QTRY_COMPARE(m_page->form().number(), 2);
        QTRY_VERIFY(m_page->isAtRest());
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"correct:1"_s) != nullptr);
        m_page->findChild<QPushButton *>(u"correct:1"_s)->click();
        QCOMPARE(m_page->form().number(), 1);
        m_page->form().setVotes(u"HRV"_s, 128);
        m_page->form().setVotes(u"MNE"_s, 63);
        QVERIFY(headline().contains(u"Croatia"_s));
        const QString id = m_page->form().recordId();
        m_page->save();
        QTRY_VERIFY(stored(id).value("votes"_L1).toArray().at(0).toObject().value("votes"_L1).toInt() == 128);
    }

    void aMissionKeepsItsOwnCountAndSendsNothing()
    {
        open(u"focal_point"_s);
        enterUndecided();
        QCOMPARE(m_page->findChild<QPushButton *>(u"save_round"_s)->text(), u"Keep my count"_s);
        m_page->save();
        QTRY_COMPARE(m_page->form().number(), 2);
        const auto outbox = m_profile->reader().outbox();
        QVERIFY_RESULT(outbox);
        QVERIFY(outbox->empty());
        m_page = std::make_unique<BallotDayPage>(m_profile->services());
        m_page->open(contest());
        QTRY_VERIFY(m_page->isAtRest());
        QCOMPARE(m_page->form().number(), 2); // kept over a restart
    }

    void theBallotCardSaysHowManyNamesAndWhatABlankMeans()
    {
        open(u"focal_point"_s);
        const Domain::Record record(Domain::Contests::Description, contest(),
                                    (*m_profile->reader().row(Domain::Contests::Description, contest()))->document);
        const auto found = Domain::Dossier::contestOf(m_profile->reader(), record, std::nullopt, std::nullopt);
        const Ui::Services services = m_profile->services();
        const Ui::Paper card = Ui::ballotCardOf(found, {}, services);
        QVERIFY(card.scale > 1.4);
        const auto document = Ui::documentOf(card, services.display);
        const QString text = document->toPlainText();
        QVERIFY(text.contains(u"abstention"_s));
        QVERIFY(text.contains(u"Croatia"_s));
        QVERIFY(text.contains(u"at most 1"_s));
    }

private:
    void open(const QString &roles)
    {
        const bool isSecretariat = roles == "gaab"_L1;
        m_profile = std::make_unique<Test::TestProfile>(
            Test::TestProfile::Content {.mission = isSecretariat ? QString() : u"FRA"_s, .roles = roles});
        m_page = std::make_unique<BallotDayPage>(m_profile->services());
        m_page->resize(1044, 760);
        m_page->show();
        m_page->open(contest());
        QTRY_VERIFY(m_page->isAtRest());
    }
    /// The Eastern European seat of the demonstration election of 2027: Croatia and Montenegro.
    [[nodiscard]] QString contest() const { return u"019b76da-a800-7c81-833e-7cae76244580"_s; }
    [[nodiscard]] QLineEdit *line(const char *key) { return m_page->form().figure(key); }
    void type(const char *key, const QString &text) { QTest::keyClicks(line(key), text); }
    void votes(const QString &name, const QString &text)
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>("votes:"_L1 + name), text);
    }
    void enterUndecided()
    {
        type("voting", u"191"_s);
        votes(u"HRV"_s, u"111"_s);
        votes(u"MNE"_s, u"80"_s);
    }
    [[nodiscard]] QString headline() { return m_page->findChild<QLabel *>(u"headline"_s)->text(); }
    [[nodiscard]] bool says(const QString &words)
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] QJsonObject stored(const QString &id)
    {
        const auto row = m_profile->reader().row(Domain::BallotRounds::Description, id);
        return row && *row ? (*row)->document : QJsonObject();
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<BallotDayPage> m_page;
};

QTEST_MAIN(TestBallotDay)
#include "tst_ballotday.moc"
