// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/reference/common.h"
#include "domain/validate.h"
#include "memorylookup.h"
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

/// Holders of Security Council seats that no longer exist and so are not in `states`.
const QStringList FormerStates {u"CSK"_s, u"DDR"_s, u"YUG"_s};

QDir folder()
{
    return QDir(Chancery::Test::sourcePath(QStringLiteral("resources/demo")));
}

} // namespace

/// The demonstration set as `chancery-endpoint --demo` imports it: every record keeps every rule.
class TestDemoData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAreComplete_data();
    void countsAreComplete();
    void everyIdIsAUuidOfVersionSevenAndUnique();
    void everyRecordKeepsTheErrorRules();
    void everyReferenceResolves();
    void everyStateIsKnown();
    void everyStatusIsOneOfItsCollection();
    void membersAreThoseOfTheDescriptions();
    void inventedRecordsSayThatTheyAreDemonstration();
    void sourcesNameNoMachine();
    void theSetStaysSmall();

private:
    [[nodiscard]] RuleContext context() const { return {m_lookup, Caller {}, m_now}; }
    [[nodiscard]] qsizetype count(const char *collection) const { return m_counts.value(QLatin1String(collection)); }

    MemoryLookup m_lookup;
    QHash<QString, qsizetype> m_counts;
    QStringList m_problems;
    qsizetype m_lines = 0;
    qint64 m_bytes = 0;
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

void TestDemoData::initTestCase()
{
    const QStringList files = folder().entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder().filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes += file.size();
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            QJsonObject document = line.value(u"record"_s).toObject();
            const QString collection = line.value(u"collection"_s).toString();
            const Collection *description = collectionNamed(collection.toStdString());
            QVERIFY2(description != nullptr, qPrintable(name + u": "_s + collection));
            const QString id = document.take(u"id"_s).toString();
            m_lookup.add(Record(*description, id, document));
            ++m_counts[collection];
            ++m_lines;
        }
    }
}

void TestDemoData::countsAreComplete_data()
{
    QTest::addColumn<qsizetype>("atLeast");
    QTest::addColumn<qsizetype>("atMost");
    const auto row = [](const char *name, qsizetype atLeast, qsizetype atMost = 100000) {
        QTest::newRow(name) << atLeast << atMost;
    };
    row("states", 195, 195);
    row("bodies", 58, 58);
    row("elections", 58);
    row("contests", 221);
    row("candidatures", 700);
    row("endorsements", 3);
    row("corrections", 2);
    row("ballot_rounds", 109);
    row("mandates", 900);
    row("venues", 27);
    row("booths", 12);
    row("dignitaries", 6);
    row("meeting_requests", 15);
    row("engagements", 4);
    row("meeting_briefs", 1);
    row("courses", 26, 26);
    row("sessions", 6);
    row("bookings", 8);
    row("guide_pages", 118, 118);
}

void TestDemoData::countsAreComplete()
{
    QFETCH(qsizetype, atLeast);
    QFETCH(qsizetype, atMost);
    const qsizetype found = count(QTest::currentDataTag());
    QVERIFY2(found >= atLeast && found <= atMost, qPrintable(QString::number(found)));
}

void TestDemoData::everyIdIsAUuidOfVersionSevenAndUnique()
{
    QCOMPARE(m_lookup.records().size(), m_lines);
    for (const Record &record : m_lookup.records()) {
        QVERIFY2(isId(record.id()) && record.id().at(14) == u'7', qPrintable(record.id()));
    }
}

void TestDemoData::everyRecordKeepsTheErrorRules()
{
    QStringList broken;
    for (const Record &record : m_lookup.records()) {
        for (const Finding &finding : validate(record, context())) {
            if (finding.severity == Severity::Error) {
                broken << u"%1 %2 (%3): %4 %5 [%6]"_s.arg(latin(record.collection().name), record.title(u"en"_s),
                                                          record.id(), finding.issue.code, finding.issue.pointer,
                                                          finding.issue.params.join(u", "_s));
            }
        }
    }
    broken.sort();
    for (const QString &line : std::as_const(broken)) {
        qWarning().noquote() << line;
    }
    QVERIFY(broken.isEmpty());
}

void TestDemoData::everyReferenceResolves()
{
    const auto check = [this](const FieldList &fields, const QJsonObject &document, const QString &where) {
        for (const Field &field : fields) {
            const QString id = read<QString>(document, field.key);
            if (field.kind == Kind::Reference && !id.isEmpty()) {
                const Collection *target = collectionNamed(field.refersTo);
                if (target == nullptr || !m_lookup.find(*target, id)) {
                    m_problems << where + u' ' + latin(field.key) + u' ' + id;
                }
            }
        }
    };
    for (const Record &record : m_lookup.records()) {
        const QString where = latin(record.collection().name) + u'/' + record.id();
        check(record.collection().fields, record.document(), where);
        for (const Field &field : record.collection().fields) {
            if (field.kind == Kind::List) {
                for (const QJsonValue &entry : read<QJsonArray>(record.document(), field.key)) {
                    check(field.members, entry.toObject(), where);
                }
            }
        }
    }
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.mid(0, 30).join(u'\n')));
}

void TestDemoData::everyStateIsKnown()
{
    for (const Record &record : m_lookup.records()) {
        for (const Field &field : record.collection().fields) {
            const QString code = read<QString>(record.document(), field.key);
            if (field.kind == Kind::State && !code.isEmpty()) {
                QVERIFY2(stateOfCode(context(), code) || FormerStates.contains(code), qPrintable(code));
            }
        }
    }
}

void TestDemoData::everyStatusIsOneOfItsCollection()
{
    for (const Record &record : m_lookup.records()) {
        const Field *status = record.collection().field("status");
        if (status != nullptr) {
            QVERIFY2(status->allows(record.status().toStdString()), qPrintable(record.id()));
        }
    }
}

void TestDemoData::membersAreThoseOfTheDescriptions()
{
    for (const Record &record : m_lookup.records()) {
        const QStringList keys = record.document().keys();
        for (const QString &key : keys) {
            QVERIFY2(record.collection().field(key.toStdString()) != nullptr,
                     qPrintable(latin(record.collection().name) + u'.' + key));
        }
    }
}

void TestDemoData::inventedRecordsSayThatTheyAreDemonstration()
{
    const QSet<QString> invented {u"dignitaries"_s, u"meeting_requests"_s, u"sessions"_s, u"bookings"_s,
                                  u"endorsements"_s};
    for (const Record &record : m_lookup.records()) {
        const bool isInvented = read<QString>(record.document(), "certainty") == "demonstration"_L1;
        QVERIFY2(isInvented || !invented.contains(latin(record.collection().name)), qPrintable(record.id()));
        if (isInvented) {
            const QString text = QString::fromUtf8(QJsonDocument(record.document()).toJson());
            QVERIFY2(text.contains(u"demonstration"_s, Qt::CaseInsensitive), qPrintable(record.id()));
            // The word in `certainty` itself is not enough: the text must say it too.
            QVERIFY2(text.count(u"demonstration"_s, Qt::CaseInsensitive) > 1, qPrintable(record.id()));
        }
    }
}

void TestDemoData::sourcesNameNoMachine()
{
    for (const Record &record : m_lookup.records()) {
        const QString text = QString::fromUtf8(QJsonDocument(record.document()).toJson());
        for (const QString &trace : {u"/tmp/"_s, u"/home/"_s, u"index id"_s, u"localhost"_s}) {
            QVERIFY2(!text.contains(trace), qPrintable(record.id() + u' ' + trace));
        }
    }
}

void TestDemoData::theSetStaysSmall()
{
    QVERIFY2(m_bytes < 6 * 1024 * 1024, qPrintable(QString::number(m_bytes)));
}

QTEST_APPLESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
