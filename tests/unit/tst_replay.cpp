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
    QFile file(Chancery::Testing::sourcePath(QStringLiteral("tests/data/replay/elections.json")));
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
            {{"elections"_L1, QJsonArray {QJsonObject {{"id"_L1, "X"_L1}, {"majority_rule"_L1, "by_lot"_L1}}}}});
        QVERIFY(result.has_value());
        QCOMPARE(result->rounds.size(), std::size_t(1));
        QCOMPARE(result->rounds.front().value("findings"_L1).toArray().at(0).toObject().value("code"_L1).toString(),
                 u"majority_rule_unknown"_s);
    }

    void anotherFormIsRefused()
    {
        QVERIFY(!Ballot::replay({}).has_value());
        QVERIFY(
            !Ballot::replay({{"elections"_L1,
                              QJsonArray {QJsonObject {{"id"_L1, "X"_L1},
                                                       {"majority_rule"_L1, "majority_of_members"_L1},
                                                       {"slates"_L1, QJsonArray {QJsonObject {{"seats"_L1, 0}}}}}}}})
                 .has_value());
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
