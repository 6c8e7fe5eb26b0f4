// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/validate.h"
#include "endpoint/demo.h"
#include "support/sourcepath.h"
#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// The real descriptions and the demonstration data behind the endpoint.
class TestEndpointCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDemonstrationBreaksNoRule();
    void everyAccountSeesExactlyWhatItsScopesSay();
    void everyColumnFiltersAndSorts();
    void everyCollectionIsInTheServiceDocument();
    void noMissionReadsAnothersRecordByItsId();

private:
    [[nodiscard]] Endpoint::HttpResponse get(const QString &token, const QString &target) const;
    [[nodiscard]] std::vector<Endpoint::StoredRecord> all() const;

    QTemporaryDir m_directory;
    SteppedClock m_clock;
    std::unique_ptr<Endpoint::SqliteStorage> m_storage;
    std::unique_ptr<Endpoint::Service> m_service;
    std::vector<Endpoint::DemoAccount> m_accounts;
    Endpoint::ImportReport m_report;
};

void TestEndpointCatalogue::initTestCase()
{
    auto opened = Endpoint::SqliteStorage::open(m_directory.filePath(u"endpoint.db"_s), m_clock);
    QVERIFY_RESULT(opened);
    m_storage = std::move(*opened);
    const auto report = Endpoint::fillWithDemoData(*m_storage, Domain::catalogue(),
                                                   QDir(Chancery::Test::sourcePath(QStringLiteral("resources/demo"))));
    QVERIFY_RESULT(report);
    m_report = *report;
    const auto accounts = Endpoint::demoAccounts(*m_storage, m_directory.filePath(u"demo-accounts"_s));
    QVERIFY_RESULT(accounts);
    m_accounts = *accounts;
    Endpoint::ServiceOptions options;
    options.requestsPerMinute = 1'000'000;
    m_service = std::make_unique<Endpoint::Service>(*m_storage, m_clock, options);
}

Endpoint::HttpResponse TestEndpointCatalogue::get(const QString &token, const QString &target) const
{
    Endpoint::HttpRequest request;
    request.method = "GET";
    request.path = target.section(u'?', 0, 0).toUtf8();
    request.query = QUrlQuery(target.section(u'?', 1));
    request.headers = {{"authorization", "Bearer " + token.toLatin1()}};
    return m_service->handle(request);
}

std::vector<Endpoint::StoredRecord> TestEndpointCatalogue::all() const
{
    std::vector<Endpoint::StoredRecord> records;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        const QString name = latin(collection->name);
        const auto chunk = m_storage->chunkOfAll(name, {}, 100'000);
        for (const auto &item : chunk->items) {
            records.push_back({name, item.id, item.rev, false, QJsonDocument::fromJson(item.document).object()});
        }
    }
    return records;
}

void TestEndpointCatalogue::theDemonstrationBreaksNoRule()
{
    QVERIFY2(m_report.findings.isEmpty(), qPrintable(m_report.findings.join(u'\n')));
    QVERIFY(m_report.stored > 1'000);
}

void TestEndpointCatalogue::everyAccountSeesExactlyWhatItsScopesSay()
{
    const auto records = all();
    QVERIFY(std::ssize(records) > 1'000);
    for (const Endpoint::DemoAccount &account : m_accounts) {
        const auto caller = Endpoint::authenticate(*m_storage, "Bearer " + account.token.toLatin1());
        const QStringList scopes = caller->scopes();
        QSet<QString> expected;
        for (const Endpoint::StoredRecord &record : records) {
            const Domain::Record read(*Domain::collectionNamed(record.collection.toStdString()), record.id,
                                      record.document);
            const QStringList seenBy = Domain::scopesOf(read);
            if (std::any_of(seenBy.begin(), seenBy.end(), [&](const QString &s) { return scopes.contains(s); })) {
                expected.insert(record.id);
            }
        }
        const auto page = m_storage->changes(scopes, 0, 1'000'000);
        QSet<QString> seen;
        for (const auto &item : page->items) {
            seen.insert(item.id);
        }
        QCOMPARE(seen.size(), expected.size());
        QVERIFY2(seen == expected, qPrintable(account.name));
    }
}

void TestEndpointCatalogue::everyColumnFiltersAndSorts()
{
    const QString token = m_accounts.front().token;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        for (const Domain::Field &field : collection->fields) {
            if (!field.hasColumn()) {
                continue;
            }
            const QString path = u"/v1/%1?sort=-%2&limit=3"_s.arg(latin(collection->name), latin(field.key));
            QVERIFY2(get(token, path).status == 200, qPrintable(path));
            const bool isBoolean = field.kind == Domain::Kind::Boolean;
            const QString filter =
                u"/v1/%1?%2=%3"_s.arg(latin(collection->name), latin(field.key), isBoolean ? u"true"_s : u"1"_s);
            QVERIFY2(get(token, filter).status == 200, qPrintable(filter));
        }
    }
}

void TestEndpointCatalogue::everyCollectionIsInTheServiceDocument()
{
    const QJsonObject document = QJsonDocument::fromJson(get({}, u"/v1"_s).body).object();
    QCOMPARE(document.value("collections"_L1).toObject().size(), std::ssize(Domain::catalogue()));
}

void TestEndpointCatalogue::noMissionReadsAnothersRecordByItsId()
{
    int hidden = 0;
    for (const Endpoint::StoredRecord &record : all()) {
        const Domain::Collection &collection = *Domain::collectionNamed(record.collection.toStdString());
        if (collection.exposure != Domain::Exposure::Scoped) {
            continue;
        }
        const QStringList seenBy = Domain::scopesOf(Domain::Record(collection, record.id, record.document));
        for (const Endpoint::DemoAccount &account : m_accounts) {
            const auto caller = Endpoint::authenticate(*m_storage, "Bearer " + account.token.toLatin1());
            const QStringList scopes = caller->scopes();
            const bool maySee =
                std::any_of(seenBy.begin(), seenBy.end(), [&](const QString &s) { return scopes.contains(s); });
            const QString path = u"/v1/%1/%2"_s.arg(record.collection, record.id);
            QCOMPARE(get(account.token, path).status, maySee ? 200 : 404);
            hidden += maySee ? 0 : 1;
        }
    }
    QVERIFY(hidden > 0);
}

QTEST_APPLESS_MAIN(TestEndpointCatalogue)
#include "tst_endpointcatalogue.moc"
