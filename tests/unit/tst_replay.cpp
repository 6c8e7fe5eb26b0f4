// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every recorded ballot of the data set, played through the rules, gives the recorded result.

#include "domain/elections/replay.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Domain;

namespace {

QJsonObject record()
{
    QFile file(Chancery::Test::sourcePath(QStringLiteral("tests/data/replay/elections.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Writes \p value at votes of one country in the first round of the first slate of \p election.
QJsonObject withVotes(QJsonObject record, const QString &election, const QString &country, int value)
{
    QJsonArray elections = record.value("elections"_L1).toArray();
    for (qsizetype i = 0; i < elections.size(); ++i) {
        QJsonObject object = elections.at(i).toObject();
        if (object.value("id"_L1).toString() != election) {
            continue;
        }
        QJsonArray slates = object.value("slates"_L1).toArray();
        QJsonObject slate = slates.at(0).toObject();
        QJsonArray rounds = slate.value("rounds"_L1).toArray();
        QJsonObject round = rounds.at(0).toObject();
        QJsonObject votes = round.value("votes"_L1).toObject();
        votes[country] = value;
        round["votes"_L1] = votes;
        rounds[0] = round;
        slate["rounds"_L1] = rounds;
        slates[0] = slate;
        object["slates"_L1] = slates;
        elections[i] = object;
    }
    record["elections"_L1] = elections;
    return record;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordedElectionGivesItsRecordedResult()
    {
        const auto result = Ballot::replay(record());
        QVERIFY(result.has_value());
        QVERIFY(result->rounds.size() >= 100);
        for (const QJsonObject &round : result->rounds) {
            for (const QJsonValue &finding : round.value("findings"_L1).toArray()) {
                QVERIFY2(!finding.toObject().value("contradiction"_L1).toBool(),
                         QJsonDocument(round).toJson().constData());
            }
        }
        QCOMPARE(result->contradictions, 0);
    }

    void aChangedFigureIsFound()
    {
        // Security Council 2019, African and Asia-Pacific seats: Tunisia had 191, 129 were needed.
        const auto lost = Ballot::replay(withVotes(record(), u"SC-2019"_s, u"TUN"_s, 91));
        QVERIFY(lost.has_value());
        QVERIFY(lost->contradictions > 0);
        const auto tooMany = Ballot::replay(withVotes(record(), u"SC-2019"_s, u"TUN"_s, 194));
        QVERIFY(tooMany.has_value());
        QVERIFY(tooMany->contradictions > 0);
    }

    void aMajorityNobodyKnowsIsSaidAndNotPassedOver()
    {
        const auto result = Ballot::replay(
            elections({{"id"_L1, "X"_L1}, {"majority_rule"_L1, "by_lot"_L1}, {"slates"_L1, QJsonArray {slate(1)}}}));
        QVERIFY(result.has_value());
        QCOMPARE(result->rounds.size(), std::size_t(1));
        QVERIFY(finds(*result, "majority_rule_unknown", false));
        QVERIFY(result->rounds.front().value("round"_L1).isNull());
    }

    void aRecordWithoutElectionsIsRefused() { QVERIFY(!Ballot::replay({}).has_value()); }

    void oneBrokenSlateDoesNotHideTheRest()
    {
        QJsonObject election = plain({slate(0), slate(1, {round(1, {{"FRA"_L1, 130}, {"ITA"_L1, 60}})}, {u"FRA"_s})});
        const auto result = Ballot::replay(elections(election));
        QVERIFY(result.has_value());
        QVERIFY(finds(*result, "seats_missing", true));
        QCOMPARE(result->rounds.back().value("elected"_L1).toArray(), (QJsonArray {"FRA"_L1}));
    }

    void whatIsMisshapenIsFoundAndTheRestPlayed_data()
    {
        QTest::addColumn<QJsonObject>("election");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("contradiction");
        const QJsonObject first = round(1, {{"FRA"_L1, 130}, {"ITA"_L1, 60}});
        const auto with = [&](QLatin1String key, const QJsonValue &value) {
            QJsonObject changed = first;
            changed.insert(key, value);
            return plain({slate(1, {changed}, {u"FRA"_s})});
        };
        QTest::newRow("no slates") << plain({}) << QByteArray("slates_missing") << true;
        QTest::newRow("negative seats") << plain({slate(-2)}) << QByteArray("seats_missing") << true;
        QTest::newRow("seats as words") << plain({QJsonObject {{"seats"_L1, "two"_L1}}})
                                        << QByteArray("figure_unreadable") << true;
        QTest::newRow("figure as text") << with("invalid"_L1, "1"_L1) << QByteArray("figure_unreadable") << true;
        QTest::newRow("half a vote") << with("votes"_L1, QJsonObject {{"FRA"_L1, 130.5}})
                                     << QByteArray("figure_unreadable") << true;
        QTest::newRow("below zero") << with("abstentions"_L1, -3) << QByteArray("figure_below_zero") << true;
        QTest::newRow("papers above members")
            << with("ballot_papers"_L1, 250) << QByteArray("papers_exceed_members") << true;
        QTest::newRow("invalid sum") << plain({slate(
            1, {changedBy(first, {{"ballot_papers"_L1, 193}, {"invalid"_L1, 5}, {"valid"_L1, 193}})}, {u"FRA"_s})})
                                     << QByteArray("papers_do_not_add_up") << true;
        QTest::newRow("wrong majority") << with("required_majority"_L1, 100) << QByteArray("required_differs") << true;
        QTest::newRow("unknown type") << with("type"_L1, "final"_L1) << QByteArray("type_unknown") << false;
        QTest::newRow("too many votes") << with("votes"_L1, QJsonObject {{"FRA"_L1, 191}, {"ITA"_L1, 1}})
                                        << QByteArray("votes_exceed_voting") << true;
        QTest::newRow("more names than the ballots carry")
            << with("votes"_L1, QJsonObject {{"FRA"_L1, 130}, {"ITA"_L1, 130}}) << QByteArray("sum_exceeds_ballots")
            << true;
        QTest::newRow("two winners for one seat")
            << plain({slate(1, {first}, {u"FRA"_s, u"ITA"_s})}) << QByteArray("elected_exceed_seats") << true;
        QTest::newRow("a round after the end") << plain({slate(1, {first, round(2, {{"ITA"_L1, 100}})}, {u"FRA"_s})})
                                               << QByteArray("no_seat_left") << true;
        QTest::newRow("the same round twice")
            << plain({slate(1, {first, first}, {u"FRA"_s})}) << QByteArray("round_out_of_order") << true;
        QTest::newRow("rounds as an object")
            << plain({changedBy(slate(1, {}, {u"FRA"_s}), {{"rounds"_L1, QJsonObject {{"1"_L1, first}}}})})
            << QByteArray("part_unreadable") << true;
        QTest::newRow("votes as a list") << with("votes"_L1, QJsonArray {QJsonObject {{"FRA"_L1, 130}}})
                                         << QByteArray("part_unreadable") << true;
        QTest::newRow("slates as a text")
            << changedBy(plain({}), {{"slates"_L1, "WEOG"_L1}}) << QByteArray("part_unreadable") << true;
        QTest::newRow("a rule in words nobody knows, known body") << changedBy(
            plain({slate(1, {first}, {u"FRA"_s})}), {{"majority_rule"_L1, "by lot"_L1}, {"body"_L1, "SC"_L1}})
                                                                  << QByteArray("majority_from_body") << false;
        QTest::newRow("a gap") << plain({slate(1, {round(3, {{"FRA"_L1, 130}, {"ITA"_L1, 60}})}, {u"FRA"_s})})
                               << QByteArray("rounds_missing") << false;
        QTest::newRow("seats in all") << changedBy(plain({slate(1, {first}, {u"FRA"_s})}), {{"seats_total"_L1, 4}})
                                      << QByteArray("seats_do_not_add_up") << true;
        QTest::newRow("no rule, known body")
            << changedBy(plain({slate(1, {first}, {u"FRA"_s})}), {{"majority_rule"_L1, {}}, {"body"_L1, "SC"_L1}})
            << QByteArray("majority_from_body") << false;
    }
    void whatIsMisshapenIsFoundAndTheRestPlayed()
    {
        QFETCH(QJsonObject, election);
        QFETCH(QByteArray, code);
        QFETCH(bool, contradiction);
        const QJsonObject good = plain({slate(1, {round(1, {{"FRA"_L1, 130}, {"ITA"_L1, 60}})}, {u"FRA"_s})});
        const auto result = Ballot::replay({{"elections"_L1, QJsonArray {election, good, 7}}});
        QVERIFY(result.has_value());
        QVERIFY2(finds(*result, code.constData(), contradiction),
                 QJsonDocument(result->rounds.front()).toJson().constData());
        QVERIFY(finds(*result, "election_unreadable", true)); // the 7
        const QJsonObject &played = result->rounds[result->rounds.size() - 2];
        QCOMPARE(played.value("elected"_L1).toArray(), (QJsonArray {"FRA"_L1}));
        QVERIFY(played.value("findings"_L1).toArray().isEmpty());
    }

    void withoutAKnownMajorityTheRecordedOneIsTakenAndTheSumsAreLookedAt()
    {
        QJsonObject election = plain({slate(
            1,
            {changedBy(round(1, {{"FRA"_L1, 30}, {"ITA"_L1, 20}}),
                       {{"required_majority"_L1, 26}, {"ballot_papers"_L1, 52}, {"invalid"_L1, 1}, {"valid"_L1, 52}})},
            {u"FRA"_s})});
        election.insert("majority_rule"_L1, "as the meeting decides"_L1);
        const auto result = Ballot::replay(elections(election));
        QVERIFY(result.has_value());
        QVERIFY(finds(*result, "majority_rule_unknown", false));
        QVERIFY(finds(*result, "papers_do_not_add_up", true));
        QCOMPARE(result->rounds.back().value("required"_L1).toInt(), 26);
        QCOMPARE(result->rounds.back().value("elected"_L1).toArray(), (QJsonArray {"FRA"_L1}));
    }

    void rulesInWordsAreRead_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("required");
        QTest::newRow("sea")
            << u"ITLOS"_s
            << u"two thirds of States parties present and voting, including a majority of States parties"_s << 127;
        QTest::newRow("law") << u"ILC"_s
                             << u"greatest number of votes, not less than a majority of members present and voting"_s
                             << 96;
        QTest::newRow("drugs") << u"INCB"_s << u"majority of members present and voting in ECOSOC"_s << 96;
    }
    void rulesInWordsAreRead()
    {
        QFETCH(QString, body);
        QFETCH(QString, rule);
        QFETCH(int, required);
        const QJsonObject first = changedBy(round(1, {{"A"_L1, 150}}), {{"present_and_voting"_L1, 190}});
        const auto result = Ballot::replay(elections(
            changedBy(plain({slate(1, {first}, {u"A"_s})}), {{"body"_L1, body}, {"majority_rule"_L1, rule}})));
        QVERIFY(result.has_value());
        QCOMPARE(result->rounds.back().value("required"_L1).toInt(), required);
    }

    void judgesAreElectedByTwoOrgansMeetingByMeeting()
    {
        const auto of = [](const char *organ, int number, const QJsonObject &votes) {
            return changedBy(round(number, votes), {{"organ"_L1, QLatin1String(organ)}, {"present_and_voting"_L1, {}}});
        };
        // The organs choose different names, and agree in a second meeting (Statute of the Court, Articles 8 to 11).
        const QJsonArray rounds {of("GA", 1, {{"A"_L1, 110}, {"B"_L1, 80}}), of("SC", 1, {{"A"_L1, 6}, {"B"_L1, 9}}),
                                 of("GA", 2, {{"A"_L1, 70}, {"B"_L1, 120}}), of("SC", 2, {{"B"_L1, 10}, {"A"_L1, 5}})};
        QJsonObject election = plain({slate(1, rounds, {u"B"_s})});
        election.insert("body"_L1, "ICJ"_L1);
        election.insert("majority_rule"_L1,
                        "absolute majority in General Assembly (97) and Security Council (8), separately"_L1);
        const auto right = Ballot::replay(elections(election));
        QVERIFY(right.has_value());
        QCOMPARE(right->rounds.size(), std::size_t(5));
        QCOMPARE(right->contradictions, 0);
        QCOMPARE(right->rounds[0].value("required"_L1).toInt(), 97);
        QCOMPARE(right->rounds[1].value("required"_L1).toInt(), 8);
        QCOMPARE(right->rounds.back().value("elected"_L1).toArray(), (QJsonArray {"B"_L1}));
        QVERIFY(right->rounds.back().value("next"_L1).isNull());
        election.insert("slates"_L1, QJsonArray {slate(1, rounds, {u"A"_s})});
        const auto wrong = Ballot::replay(elections(election));
        QVERIFY(finds(*wrong, "recorded_not_elected", true) && finds(*wrong, "elected_not_recorded", true));
        election.insert("slates"_L1, QJsonArray {slate(1, {rounds.at(0)}, {u"A"_s})});
        const auto half = Ballot::replay(elections(election));
        QVERIFY(finds(*half, "accepted_from_record", false)); // the other organ's ballots are not recorded
        QCOMPARE(half->contradictions, 0);
    }

    void votesThatStandWithTheCandidatesAloneArePlayed()
    {
        QJsonObject contest = slate(1);
        const auto candidate = [](const char *name, int votes, bool isElected) {
            const QJsonObject vote {{"round"_L1, 1}, {"votes"_L1, votes}, {"verified"_L1, true}};
            return QJsonObject {
                {"country"_L1, QLatin1String(name)}, {"elected"_L1, isElected}, {"votes"_L1, QJsonArray {vote}}};
        };
        contest.insert("candidates"_L1, QJsonArray {candidate("FRA", 150, true), candidate("ITA", 30, false)});
        const auto result = Ballot::replay(elections(plain({contest})));
        QVERIFY(result.has_value());
        QCOMPARE(result->rounds.size(), std::size_t(1));
        QCOMPARE(result->rounds.front().value("elected"_L1).toArray(), (QJsonArray {"FRA"_L1}));
        contest.insert("candidates"_L1, QJsonArray {candidate("FRA", 30, true), candidate("ITA", 150, false)});
        QVERIFY(Ballot::replay(elections(plain({contest})))->contradictions > 0);
    }

    void writeInsTiesAndAHundredRoundsArePlayed()
    {
        QJsonArray rounds;
        for (int number = 1; number <= 100; ++number) {
            // A name nobody declared has a vote while the ballot is open to any name.
            QJsonObject votes {{"GTM"_L1, 95}, {"VEN"_L1, 95}};
            if (number == 1) {
                votes.insert("MEX"_L1, 0);
            }
            rounds.append(round(number, votes));
        }
        rounds.append(round(101, {{"GTM"_L1, 10}, {"VEN"_L1, 5}, {"PAN"_L1, 175}}));
        QJsonObject contest = slate(1, rounds);
        contest.insert(
            "candidates"_L1,
            QJsonArray {QJsonObject {{"country"_L1, "GTM"_L1}}, QJsonObject {{"country"_L1, "VEN"_L1}},
                        QJsonObject {{"country"_L1, "PAN"_L1}, {"declared"_L1, false}, {"elected"_L1, true}}});
        const auto result = Ballot::replay(elections(plain({contest})));
        QVERIFY(result.has_value());
        QCOMPARE(result->rounds.size(), std::size_t(101));
        for (std::size_t i = 0; i < 100; ++i) {
            QVERIFY(result->rounds[i].value("elected"_L1).toArray().isEmpty());
            QVERIFY(!result->rounds[i].value("next"_L1).isNull());
        }
        // Rounds 98 to 100 close a series of restricted ballots or of free ones: by threes (rule 93).
        QCOMPARE(result->rounds[99].value("next"_L1).toObject().value("type"_L1).toString(), u"unrestricted"_s);
        QCOMPARE(result->rounds.back().value("elected"_L1).toArray(), (QJsonArray {"PAN"_L1}));
        QCOMPARE(result->contradictions, 0);
    }

    void everyFindingIsASentence()
    {
        const auto result = Ballot::replay(elections(plain({slate(-1)})));
        QVERIFY(result.has_value());
        for (const QJsonObject &line : result->rounds) {
            for (const QJsonValue &finding : line.value("findings"_L1).toArray()) {
                const QString text = finding.toObject().value("text"_L1).toString();
                QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
            }
        }
    }

private:
    static QJsonObject elections(const QJsonObject &election) { return {{"elections"_L1, QJsonArray {election}}}; }
    static QJsonObject plain(const QJsonArray &slates)
    {
        return {{"id"_L1, "X-2030"_L1},
                {"date"_L1, "2030-06-05"_L1},
                {"majority_rule"_L1, "two_thirds_present_voting"_L1},
                {"slates"_L1, slates}};
    }
    static QJsonObject slate(int seats, const QJsonArray &rounds = {}, const QStringList &elected = {})
    {
        QJsonArray candidates;
        for (const QString &name : elected) {
            candidates.append(QJsonObject {{"country"_L1, name}, {"elected"_L1, true}});
        }
        return {{"label"_L1, "WEOG"_L1}, {"seats"_L1, seats}, {"rounds"_L1, rounds}, {"candidates"_L1, candidates}};
    }
    static QJsonObject round(int number, const QJsonObject &votes)
    {
        return {{"round"_L1, number}, {"present_and_voting"_L1, 190}, {"votes"_L1, votes}};
    }
    static QJsonObject changedBy(QJsonObject object, const QJsonObject &change)
    {
        for (auto member = change.begin(); member != change.end(); ++member) {
            object.insert(member.key(), member.value());
        }
        return object;
    }
    static bool finds(const Ballot::Replay &replay, const char *code, bool contradiction)
    {
        for (const QJsonObject &line : replay.rounds) {
            for (const QJsonValue &value : line.value("findings"_L1).toArray()) {
                const QJsonObject finding = value.toObject();
                if (finding.value("code"_L1).toString() == QLatin1String(code)) {
                    return finding.value("contradiction"_L1).toBool() == contradiction;
                }
            }
        }
        return false;
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
