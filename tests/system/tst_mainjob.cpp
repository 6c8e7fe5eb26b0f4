// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job from end to end, with the built programs: first sync, read and search with the endpoint gone, file a
// meeting request offline, push it exactly once, resolve a conflict, and what each error tells a script.

#include "support/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Test;

class TestMainJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    EndpointProgram m_endpoint {m_dir.filePath(u"endpoint"_s)};

    [[nodiscard]] QString profile(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] Ran run(const QString &name, const QStringList &words, const QByteArray &input = {}) const
    {
        return cli(QStringList {u"--profile"_s, profile(name)} + words, input);
    }
    [[nodiscard]] Ran signIn(const QString &name, const QString &mission, const QString &role) const
    {
        return run(name, {u"sign-in"_s, u"--endpoint"_s, m_endpoint.url(), u"--token-file"_s, u"-"_s},
                   m_endpoint.token(mission, role).toUtf8());
    }
    [[nodiscard]] static QString request(const QString &purpose)
    {
        return QString::fromUtf8(QJsonDocument(QJsonObject {{"purpose"_L1, purpose},
                                                            {"requester"_L1, "FRA"_L1},
                                                            {"counterpart"_L1, "KEN"_L1},
                                                            {"minutes"_L1, 20}})
                                     .toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] std::vector<QJsonObject> found(const QString &name, const QString &text) const
    {
        return run(name, {u"list"_s, u"meeting_requests"_s, u"--search"_s, text}).lines();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(m_endpoint.start());
    }

    void theFirstSyncBringsTheRealElections()
    {
        const Ran signedIn = signIn(u"fra"_s, u"FRA"_s, u"focal_point"_s);
        QVERIFY2(signedIn.code == 0, signedIn.error.constData());
        QCOMPARE(signedIn.object().value("mission"_L1).toString(), u"FRA"_s);
        const Ran synced = run(u"fra"_s, {u"sync"_s});
        QVERIFY2(synced.code == 0, synced.error.constData());
        QVERIFY(synced.object().value("complete"_L1).toBool());
        QVERIFY(synced.object().value("pulled"_L1).toInt() > 2'000);
        QCOMPARE(run(u"fra"_s, {u"list"_s, u"states"_s}).lines().size(), 195U);
        QCOMPARE(run(u"fra"_s, {u"list"_s, u"states"_s, u"--filter"_s, u"code=KEN"_s}).lines().size(), 1U);
        QCOMPARE(run(u"fra"_s, {u"verify"_s}).code, 0);
        const Ran again = run(u"fra"_s, {u"sync"_s});
        QCOMPARE(again.object().value("pulled"_L1).toInt(-1), 0);
    }

    void withoutTheEndpointEverythingIsReadAndSearched()
    {
        m_endpoint.kill();
        QCOMPARE(run(u"fra"_s, {u"sync"_s}).code, 3);
        QVERIFY(!run(u"fra"_s, {u"list"_s, u"elections"_s, u"--search"_s, u"Security Council"_s}).lines().empty());
        for (const auto &text :
             {u"安理会"_s, u"安全理事会"_s, u"مجلس الأمن"_s, u"Совет Безопасности"_s, u"Conseil de securite"_s}) {
            const bool chinese = text == u"安理会"_s; // an abbreviation that the names do not contain
            QCOMPARE(run(u"fra"_s, {u"list"_s, u"bodies"_s, u"--search"_s, text}).lines().empty(), chinese);
        }
    }

    void aRequestFiledOfflineArrivesExactlyOnce()
    {
        const Ran created =
            run(u"fra"_s,
                {u"create"_s, u"meeting_requests"_s, u"--json"_s, request(u"Zanzibar ferries, written offline"_s)});
        QVERIFY2(created.code == 0, created.error.constData());
        const QString id = QString::fromUtf8(created.output).trimmed();
        QCOMPARE(found(u"fra"_s, u"zanzibar"_s).size(), 1U);
        QCOMPARE(run(u"fra"_s, {u"get"_s, u"meeting_requests"_s, id}).object().value("badge"_L1).toString(),
                 u"waiting"_s);
        QCOMPARE(run(u"fra"_s, {u"outbox"_s}).lines().size(), 1U);

        QVERIFY(m_endpoint.start());
        const Ran synced = run(u"fra"_s, {u"sync"_s});
        QVERIFY2(synced.code == 0, synced.error.constData());
        QCOMPARE(synced.object().value("pushed"_L1).toInt(), 1);
        QVERIFY(run(u"fra"_s, {u"outbox"_s}).lines().empty());
        QCOMPARE(run(u"fra"_s, {u"sync"_s}).object().value("pushed"_L1).toInt(-1), 0);

        QCOMPARE(signIn(u"fra2"_s, u"FRA"_s, u"head"_s).code, 0);
        QCOMPARE(run(u"fra2"_s, {u"sync"_s}).code, 0);
        const auto seen = found(u"fra2"_s, u"zanzibar"_s);
        QCOMPARE(seen.size(), 1U);
        QCOMPARE(seen.front().value("id"_L1).toString(), id);
    }

    void anotherMissionDoesNotSeeADraft()
    {
        QCOMPARE(signIn(u"ken"_s, u"KEN"_s, u"focal_point"_s).code, 0);
        QCOMPARE(run(u"ken"_s, {u"sync"_s}).code, 0);
        QVERIFY(found(u"ken"_s, u"zanzibar"_s).empty());
    }

    void aConflictIsShownAndResolved()
    {
        const auto filed = found(u"fra"_s, u"zanzibar"_s);
        QVERIFY(!filed.empty());
        const QString id = filed.front().value("id"_L1).toString();
        const auto edit = [&](const QString &name, const QString &text) {
            const QByteArray patch = QJsonDocument(QJsonObject {{"remarks"_L1, text}}).toJson(QJsonDocument::Compact);
            return run(name, {u"update"_s, u"meeting_requests"_s, id, u"--json"_s, u"-"_s}, patch).code;
        };
        QCOMPARE(edit(u"fra"_s, u"from the officer"_s), 0);
        QCOMPARE(edit(u"fra2"_s, u"from the head"_s), 0);
        QCOMPARE(run(u"fra2"_s, {u"sync"_s}).code, 0);
        const Ran conflicted = run(u"fra"_s, {u"sync"_s});
        QCOMPARE(conflicted.code, 0);
        QCOMPARE(conflicted.object().value("conflicts"_L1).toInt(), 1);
        QCOMPARE(run(u"fra"_s, {u"conflicts"_s}).lines().size(), 1U);

        QCOMPARE(
            run(u"fra"_s, {u"resolve"_s, u"meeting_requests"_s, id, u"--json"_s, u"{\"remarks\":\"both of us\"}"_s})
                .code,
            0);
        QCOMPARE(run(u"fra"_s, {u"sync"_s}).object().value("conflicts"_L1).toInt(-1), 0);
        QCOMPARE(run(u"fra2"_s, {u"sync"_s}).code, 0);
        QCOMPARE(run(u"fra2"_s, {u"get"_s, u"meeting_requests"_s, id}).object().value("remarks"_L1).toString(),
                 u"both of us"_s);
    }

    void listsAreExported()
    {
        for (const auto &format : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
            const QString file = m_dir.filePath(u"states."_s + format);
            const Ran exported = run(u"fra"_s, {u"export"_s, u"states"_s, u"--format"_s, format, u"--output"_s, file});
            QVERIFY2(exported.code == 0, exported.error.constData());
            QVERIFY(QFile(file).size() > 5'000);
        }
        const QString calendar = m_dir.filePath(u"sessions.ics"_s);
        QCOMPARE(run(u"fra"_s, {u"export"_s, u"sessions"_s, u"--format"_s, u"ics"_s, u"--output"_s, calendar}).code, 0);
        QFile file(calendar);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("BEGIN:VEVENT"));
    }

    void mistakesAreOneLineAndAnExitCode()
    {
        for (const QStringList &words :
             {QStringList {u"dance"_s}, QStringList {u"list"_s}, QStringList {u"list"_s, u"nonsense"_s},
              QStringList {u"list"_s, u"states"_s, u"--limit"_s, u"many"_s},
              QStringList {u"create"_s, u"bookings"_s, u"--json"_s, u"{not json"_s}}) {
            const Ran ran = run(u"fra"_s, words);
            QCOMPARE(ran.code, 2);
            QCOMPARE(ran.error.count('\n'), 1);
        }
        const Ran broken = run(
            u"fra"_s,
            {u"create"_s, u"meeting_requests"_s, u"--json"_s, u"{\"requester\":\"FRA\",\"counterpart\":\"FRA\"}"_s});
        QCOMPARE(broken.code, 1);
        QVERIFY(broken.error.contains("same_state_on_both_sides"));
        const Ran refused =
            run(u"new"_s, {u"sign-in"_s, u"--endpoint"_s, m_endpoint.url(), u"--token-file"_s, u"-"_s}, "chy_wrong");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.error.contains("unauthenticated"));
    }

    void theEndpointEndsCleanly()
    {
        m_endpoint.terminate();
        QCOMPARE(m_endpoint.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
