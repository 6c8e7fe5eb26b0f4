// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ballot day from the hall to everybody: a round typed without a network, a figure of it corrected, both sent when the
// endpoint is back, seen by a mission; and the card that a representative takes into the hall. By mouse and keyboard.

#include "domain/elections/ballotrounds.h"
#include "liveclient.h"
#include "typing.h"
#include "ui/elections/ballotdaypage.h"
#include "ui/elections/roundform.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Domain::BallotRounds::Description;
using Test::LiveClient;

namespace {
/// The Eastern European seat of the demonstration election of 2027: Croatia and Montenegro.
const QString Contest = u"019b76da-a800-7c81-833e-7cae76244580"_s;
} // namespace

class TestBallotOnline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_endpoint.start()); }

    void aRoundTypedOfflineIsCorrectedAndReachesAMission()
    {
        LiveClient hall(m_endpoint, u"-"_s, u"gaab"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hall.isAtRest(), LiveClient::Patience);
        LiveClient mission(m_endpoint, u"KEN"_s, u"focal_point"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission.isAtRest(), LiveClient::Patience);
        m_endpoint.terminate();

        const auto page = open(hall);
        enter(*page, u"191"_s, {{u"HRV"_s, u"111"_s}, {u"MNE"_s, u"80"_s}});
        QCOMPARE(headline(*page), u"Nobody is elected."_s);
        QTest::keyClick(page->form().figure("voting"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(page->form().number(), 2);
        QCOMPARE(waiting(hall), 1);

        QTRY_VERIFY(page->isAtRest() && page->findChild<QPushButton *>(u"correct:1"_s) != nullptr);
        QTest::mouseClick(page->findChild<QPushButton *>(u"correct:1"_s), Qt::LeftButton);
        QCOMPARE(page->form().number(), 1);
        retype(*page, u"HRV"_s, u"112"_s);
        retype(*page, u"MNE"_s, u"79"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"save_round"_s), Qt::LeftButton);
        QTRY_COMPARE(page->form().number(), 2);
        QTRY_COMPARE(votesAt(hall, u"HRV"_s), 112);
        QVERIFY(waiting(hall) >= 1); // the endpoint is still away

        QVERIFY(m_endpoint.start());
        hall.session().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(waiting(hall) == 0, LiveClient::Patience);
        mission.session().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(votesAt(mission, u"HRV"_s), 112, LiveClient::Patience);
        QCOMPARE(votesAt(mission, u"MNE"_s), 79);
        QCOMPARE(rounds(mission).size(), std::size_t(1)); // once, however often it was written
    }

    void theBallotCardIsSavedWithTheButton()
    {
        LiveClient mission(m_endpoint, u"FRA"_s, u"focal_point"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission.isAtRest(), LiveClient::Patience);
        const auto page = open(mission);
        QTest::mouseClick(page->findChild<QPushButton *>(u"ballot_card"_s), Qt::LeftButton);
        QTRY_VERIFY(Test::dialogOver<QFileDialog>(*page) != nullptr);
        const QString name = m_directory.filePath(u"card.pdf"_s);
        auto *files = Test::dialogOver<QFileDialog>(*page);
        Test::giveFileName(*files, name);
        QTRY_VERIFY(QFile::exists(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
    }

private:
    [[nodiscard]] static std::unique_ptr<Ui::BallotDayPage> open(LiveClient &desk)
    {
        auto page = std::make_unique<Ui::BallotDayPage>(desk.services());
        QObject::connect(&desk.session(), &Sync::Session::changed, page.get(), &Ui::BallotDayPage::refresh);
        page->resize(1044, 760);
        page->show();
        page->open(Contest);
        if (!QTest::qWaitFor([&page] { return page->isAtRest(); })) {
            qFatal("ballot day does not come to rest");
        }
        return page;
    }
    static void enter(Ui::BallotDayPage &page, const QString &voting, const QMap<QString, QString> &votes)
    {
        QTest::keyClicks(page.form().figure("voting"), voting);
        for (auto vote = votes.begin(); vote != votes.end(); ++vote) {
            QTest::keyClicks(page.findChild<QLineEdit *>("votes:"_L1 + vote.key()), vote.value());
        }
    }
    static void retype(const Ui::BallotDayPage &page, const QString &name, const QString &votes)
    {
        auto *line =
            page.findChildren<QLineEdit *>("votes:"_L1 + name).constLast(); // those before are on their way out
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, votes);
    }
    [[nodiscard]] static QString headline(const Ui::BallotDayPage &page)
    {
        return page.findChild<QLabel *>(u"headline"_s)->text();
    }
    [[nodiscard]] static int waiting(const LiveClient &desk)
    {
        const auto outbox = desk.reader().outbox();
        return outbox ? static_cast<int>(outbox->size()) : -1;
    }
    [[nodiscard]] static std::vector<Domain::Record> rounds(const LiveClient &desk)
    {
        return desk.reader().where(Description, Domain::BallotRounds::Contest.name, Contest);
    }
    [[nodiscard]] static int votesAt(const LiveClient &desk, const QString &state)
    {
        for (const Domain::Record &round : rounds(desk)) {
            for (const QJsonValue &line : round.get(Domain::BallotRounds::Votes)) {
                if (line.toObject().value("state"_L1).toString() == state) {
                    return line.toObject().value("votes"_L1).toInt();
                }
            }
        }
        return -1;
    }

    QTemporaryDir m_directory;
    Test::EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};
};

QTEST_MAIN(TestBallotOnline)
#include "tst_ballotonline.moc"
