// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed since someone last looked.

#include "domain/elections/radar.h"
#include "ruletesting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery;
using namespace Chancery::Domain;
using Radar::compare, Radar::snapshotOf, Radar::Snapshot, Radar::World, Radar::News;
using NewsKind = Radar::Kind;

namespace {

Record record(const char *collection, const QString &id, const QString &text)
{
    return Record(*collectionNamed(collection), id, RuleTesting::json(text));
}

World world()
{
    return {
        .elections = {record("elections", u"e"_s, u"{'date':'2027-06-09','status':'scheduled'}"_s)},
        .candidatures = {
            record("candidatures", u"own"_s, u"{'state':'FRA','election':'e','contest':'c','status':'announced'}"_s),
            record("candidatures", u"rival"_s, u"{'state':'DEU','election':'e','contest':'c','status':'listed'}"_s),
            record("candidatures", u"other"_s,
                   u"{'state':'KEN','election':'e','contest':'d','status':'announced'}"_s)}};
}

} // namespace

class TestRadar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChangedIsNoNews() { QVERIFY(compare(snapshotOf(world()), world(), u"FRA"_s).empty()); }

    void aSnapshotSurvivesItsFile()
    {
        const Snapshot snapshot = snapshotOf(world());
        const Snapshot read = Snapshot::fromJson(snapshot.toJson());
        QCOMPARE(read.elections.value(u"e"_s).day, u"2027-06-09"_s);
        QVERIFY(read.candidatures.value(u"rival"_s) == snapshot.candidatures.value(u"rival"_s));
    }

    void whatTouchesOnesOwnComesFirst()
    {
        const Snapshot before = snapshotOf(world());
        World now = world();
        now.elections[0].document()["date"_L1] = u"2027-06-10"_s;
        now.candidatures[1].document()["status"_L1] = u"withdrawn"_s;
        now.candidatures[2].document()["status"_L1] = u"postponed"_s;
        now.candidatures.push_back(record("candidatures", u"new"_s, u"{'state':'BRA','status':'announced'}"_s));
        now.endorsements = {record("endorsements", u"n"_s, u"{'candidature':'other','outcome':'endorsed'}"_s)};
        const std::vector<News> news = compare(before, now, u"FRA"_s);
        QCOMPARE(news.size(), std::size_t(5));
        QCOMPARE(news[0].kind, NewsKind::DateMoved);
        QCOMPARE(news[0].before, u"2027-06-09"_s);
        QVERIFY(news[0].touchesMine);
        QCOMPARE(news[1].kind, NewsKind::Withdrawn); // a rival of ours
        QVERIFY(news[1].touchesMine);
        QVERIFY(!news[2].touchesMine);
        QCOMPARE(news[2].kind, NewsKind::NewCandidature);
        QCOMPARE(news[3].kind, NewsKind::Postponed);
        QCOMPARE(news[4].kind, NewsKind::Endorsed);
    }

    void draftsAreNobodysNews()
    {
        World now = world();
        now.candidatures.push_back(record("candidatures", u"draft"_s, u"{'state':'FRA','status':'draft'}"_s));
        QVERIFY(compare(snapshotOf(world()), now, u"FRA"_s).empty());
    }

    void whatIsGoneIsTold()
    {
        World now = world();
        now.candidatures.pop_back();
        const std::vector<News> news = compare(snapshotOf(world()), now, {});
        QCOMPARE(news.size(), std::size_t(1));
        QCOMPARE(news[0].kind, NewsKind::Gone);
    }
};

QTEST_APPLESS_MAIN(TestRadar)
#include "tst_radar.moc"
