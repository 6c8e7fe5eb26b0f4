// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guide/guidereports.h"
#include "memorylookup.h"

#include <QJsonDocument>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Record page(const QString &english)
{
    Record page(GuidePages::Description, u"page"_s);
    page.set(GuidePages::Body, LocalizedText(u"en"_s, english));
    return page;
}

} // namespace

/// A page of the guide through its versions.
class TestGuideVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageInRevisionStaysReadable()
    {
        MemoryLookup lookup;
        const RuleContext context(lookup, Caller {}, Now);
        Record record = page(u"First"_s);
        QVERIFY(!GuidePages::scopesOf(record).contains(u"*"_s));
        GuidePages::setPublished(record, {}, context);
        record.set(GuidePages::Status, u"draft"_s);
        GuidePages::setRevised(record, {}, context);
        QVERIFY(GuidePages::scopesOf(record).contains(u"*"_s));
        record.set(GuidePages::NextBody, LocalizedText(u"en"_s, u"Second"_s));
        QCOMPARE(record.get(GuidePages::Body).in(u"en"_s), u"First"_s);
    }

    void publishingKeepsWhatItReplaces()
    {
        MemoryLookup lookup;
        const RuleContext context(lookup, Caller {}, Now);
        Record record = page(u"First"_s);
        GuidePages::setPublished(record, {}, context);
        GuidePages::setRevised(record, {}, context);
        record.set(GuidePages::NextBody, LocalizedText(u"en"_s, u"Second"_s));
        GuidePages::setPublished(record, {}, context);
        QCOMPARE(record.get(GuidePages::Body).in(u"en"_s), u"Second"_s);
        QVERIFY(record.get(GuidePages::NextBody).isEmpty());
        QCOMPARE(record.get(GuidePages::Version), 2);
        const QJsonObject earlier = record.get(GuidePages::History).first().toObject();
        QCOMPARE(earlier.value("version"_L1).toInt(), 1);
        QCOMPARE(LocalizedText(earlier.value("body"_L1).toObject()).in(u"en"_s), u"First"_s);
    }

    void theHistoryStaysSmall()
    {
        MemoryLookup lookup;
        const RuleContext context(lookup, Caller {}, Now);
        Record record = page(u"0"_s);
        for (int i = 1; i < 10; ++i) {
            record.set(GuidePages::NextBody, LocalizedText(u"en"_s, QString::number(i) + QString(25'000, u'x')));
            GuidePages::setPublished(record, {}, context);
        }
        QVERIFY(record.get(GuidePages::History).size() <= 5);
        QVERIFY(QJsonDocument(record.document()).toJson().size() < 200'000);
    }

    void aReportIsSeenByItsMissionAndTheEditors()
    {
        Record report(GuideReports::Description, u"r"_s);
        report.set(GuideReports::Mission, u"FRA"_s);
        QCOMPARE(GuideReports::scopesOf(report),
                 (QStringList {u"mission:FRA"_s, u"role:portal_editor"_s, u"role:servicedesk"_s}));
    }
};

QTEST_APPLESS_MAIN(TestGuideVersions)
#include "tst_guideversions.moc"
