// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testendpoint.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

const Headers Json {{"content-type", "application/json"}};

QStringList idsOf(const Reply &reply)
{
    QStringList ids;
    const QJsonArray items = reply.json().value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        ids.append(item["id"_L1].toString());
    }
    return ids;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theServiceDocumentNeedsNoToken();
    void meSaysWhoIsCalling();
    void everyAnswerHasTheCommonHeaders();
    void aRecordIsReadAsItWasMade();
    void aListIsFilteredByFields();
    void aListIsSearchedByWords();
    void aListIsSortedBothWays();
    void aListGoesOnWhereThePageEnded();
    void unknownFieldsOfAListAreMalformed_data();
    void unknownFieldsOfAListAreMalformed();
    void aDocumentIsKeptWithMembersNobodyKnows();
    void numbersAndTextsComeBackUnchanged();
    void aBlobComesFirstAndThenItsReference();
    void aBlobIsReadThroughItsRecordAlone();
    void aBlobWithAnotherHashIsRefused();
    void routesThatAreNotThereAre404();
    void problemsSpeakTheCallersLanguage();

private:
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestRecords::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

void TestRecords::theServiceDocumentNeedsNoToken()
{
    const Reply reply = m_endpoint->get({}, u"/v1"_s);
    QCOMPARE(reply.status, 200);
    const QJsonObject document = reply.json();
    QCOMPARE(document.value("api"_L1).toString(), u"1.0"_s);
    QCOMPARE(document.value("incarnation"_L1).toString(), m_endpoint->storage->incarnation().value_or(QString()));
    QCOMPARE(document.value("collections"_L1)["topics"_L1]["exposure"_L1].toString(), u"public"_s);
    QCOMPARE(document.value("collections"_L1)["requests"_L1]["priority"_L1].toInt(), 1);
    QCOMPARE(document.value("limits"_L1)["record"_L1].toInt(), 262'144);
    QCOMPARE(document.value("retention"_L1)["tombstones"_L1].toString(), u"P90D"_s);
    QCOMPARE(document.value("schema"_L1)["current"_L1].toInt(), 1);
    QCOMPARE(m_endpoint->get({}, u"/v1"_s, {{"if-none-match", reply.headers.value("etag")}}).status, 304);
}

void TestRecords::meSaysWhoIsCalling()
{
    const QJsonObject me = m_endpoint->get(u"fra"_s, u"/v1/me"_s, {{"accept-language", "fr"}}).json();
    QCOMPARE(me.value("name"_L1).toString(), u"fra"_s);
    QCOMPARE(me.value("mission"_L1).toString(), u"FRA"_s);
    QCOMPARE(me.value("roles"_L1).toArray(), QJsonArray({u"focal_point"_s}));
    QCOMPARE(me.value("locale"_L1).toString(), u"fr"_s);
    QVERIFY(isId(me.value("account"_L1).toString()));
    QVERIFY(m_endpoint->get(u"gaab"_s, u"/v1/me"_s).json().value("mission"_L1).isNull());
}

void TestRecords::everyAnswerHasTheCommonHeaders()
{
    for (const auto &target : {u"/v1"_s, u"/v1/me"_s, u"/v1/nothing"_s, u"/v1/snapshot"_s, u"/v2"_s}) {
        const Reply reply = m_endpoint->get(u"fra"_s, target);
        QCOMPARE(reply.headers.value("date"), QByteArray("Mon, 23 Nov 2026 09:00:00 GMT"));
        QCOMPARE(reply.headers.value("request-id"), QByteArray("r1"));
        QVERIFY(!reply.headers.value("chancery-incarnation").isEmpty());
        QCOMPARE(reply.headers.value("cache-control"), QByteArray("private, no-cache"));
        QCOMPARE(reply.headers.value("vary"), QByteArray("Authorization, Accept-Encoding"));
    }
}

void TestRecords::aRecordIsReadAsItWasMade()
{
    const QString id = makeId();
    const Reply made =
        m_endpoint->create(u"fra"_s, u"requests"_s, id, {{u"subject"_s, u"tea"_s}, {u"from_state"_s, u"FRA"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.headers.value("location"), QByteArray("/v1/requests/") + id.toLatin1());
    const Reply read = m_endpoint->get(u"fra"_s, u"/v1/requests/"_s + id);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, made.body);
    QCOMPARE(read.headers.value("etag"), made.headers.value("etag"));
    const QJsonObject record = read.json();
    QCOMPARE(record.value("id"_L1).toString(), id);
    QCOMPARE(record.value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(record.value("updated_by"_L1).toString(), u"fra (FRA)"_s);
    QCOMPARE('"' + QByteArray::number(record.value("rev"_L1).toInteger()) + '"', read.headers.value("etag"));
}

void TestRecords::aListIsFilteredByFields()
{
    const auto make = [this](const QString &code, int year, bool isOpen, const QStringList &tags) {
        const QString id = makeId();
        const Reply reply = m_endpoint->create(u"gaab"_s, u"topics"_s, id,
                                               {{u"code"_s, code},
                                                {u"year"_s, year},
                                                {u"open"_s, isOpen},
                                                {u"title"_s, QJsonObject {{u"fr"_s, u"Élections"_s}}},
                                                {u"tags"_s, QJsonArray::fromStringList(tags)}});
        return reply.status == 201 ? id : QString::fromUtf8(reply.body);
    };
    const QString one = make(u"A b&c"_s, 2025, true, {u"x"_s, u"y"_s});
    const QString two = make(u"B"_s, 2026, false, {u"y"_s});
    const auto list = [this](const QString &query) {
        return idsOf(m_endpoint->get(u"bra"_s, u"/v1/topics?"_s + query));
    };
    QCOMPARE(list({}), QStringList({one, two}));
    QCOMPARE(list(u"code=A%20b%26c"_s), QStringList({one}));
    QCOMPARE(list(u"code=A+b%26c"_s), QStringList({one}));
    QCOMPARE(list(u"year=2026"_s), QStringList({two}));
    QCOMPARE(list(u"open=false"_s), QStringList({two}));
    QCOMPARE(list(u"tags=x"_s), QStringList({one}));
    QCOMPARE(list(u"tags=y&year=2025"_s), QStringList({one}));
    QCOMPARE(list(u"title=%C3%89lections"_s), QStringList({one, two}));
    QCOMPARE(list(u"code=' OR 1=1 --"_s), QStringList());
}

void TestRecords::aListIsSearchedByWords()
{
    const QString id = makeId();
    QCOMPARE(m_endpoint
                 ->create(u"gaab"_s, u"topics"_s, id,
                          {{u"code"_s, u"HRC"_s},
                           {u"title"_s, QJsonObject {{u"en"_s, u"Human Rights Council"_s}, {u"zh"_s, u"人权理事会"_s}}},
                           {u"notes"_s, u"Élection de 2026"_s}})
                 .status,
             201);
    m_endpoint->topic(u"other"_s);
    const auto list = [this](const QString &words) {
        return idsOf(
            m_endpoint->get(u"bra"_s, u"/v1/topics?q="_s + QString::fromLatin1(words.toUtf8().toPercentEncoding())));
    };
    QCOMPARE(list(u"rights council"_s), QStringList({id}));
    QCOMPARE(list(u"élection"_s), QStringList({id}));
    QCOMPARE(list(u"人权"_s), QStringList({id}));
    QCOMPARE(list(u"rights nowhere"_s), QStringList());
    QCOMPARE(list(u"HRC"_s), QStringList()); // `code` is not searchable.
}

void TestRecords::aListIsSortedBothWays()
{
    const QString b = m_endpoint->topic(u"B"_s);
    const QString c = m_endpoint->topic(u"C"_s);
    const QString a = m_endpoint->topic(u"A"_s);
    QCOMPARE(idsOf(m_endpoint->get(u"fra"_s, u"/v1/topics"_s)), QStringList({a, b, c}));
    QCOMPARE(idsOf(m_endpoint->get(u"fra"_s, u"/v1/topics?sort=-code"_s)), QStringList({c, b, a}));
}

void TestRecords::aListGoesOnWhereThePageEnded()
{
    QSet<QString> made;
    for (int i = 0; i < 7; ++i) {
        made.insert(m_endpoint->topic(u"same"_s));
    }
    for (const auto &order : {u"code"_s, u"-code"_s}) {
        QString after;
        QStringList seen;
        do {
            const QString target =
                u"/v1/topics?limit=3&sort=%1%2"_s.arg(order, after.isEmpty() ? QString() : u"&after="_s + after);
            const Reply reply = m_endpoint->get(u"fra"_s, target);
            QCOMPARE(reply.status, 200);
            seen += idsOf(reply);
            after = reply.json().value("next"_L1).toString();
            QCOMPARE(reply.headers.contains("link"), !after.isEmpty());
        } while (!after.isEmpty());
        QCOMPARE(seen.size(), 7);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()), made);
    }
}

void TestRecords::unknownFieldsOfAListAreMalformed_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("field") << u"/v1/topics?colour=red"_s;
    QTest::newRow("sort") << u"/v1/topics?sort=colour"_s;
    QTest::newRow("sort by a set") << u"/v1/topics?sort=tags"_s;
    QTest::newRow("limit") << u"/v1/topics?limit=-1"_s;
    QTest::newRow("a text where a number belongs") << u"/v1/topics?year=soon"_s;
    QTest::newRow("no boolean") << u"/v1/topics?open=perhaps"_s;
    QTest::newRow("a list") << u"/v1/requests?attachments=x"_s;
}

void TestRecords::unknownFieldsOfAListAreMalformed()
{
    QFETCH(QString, target);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, target), 400, "malformed");
}

void TestRecords::aDocumentIsKeptWithMembersNobodyKnows()
{
    const QString id = makeId();
    const QJsonObject unknown {{u"nested"_s, QJsonArray {1, 2, QJsonObject {{u"deep"_s, true}}}}};
    m_endpoint->create(u"gaab"_s, u"topics"_s, id, {{u"code"_s, u"A"_s}, {u"future"_s, unknown}});
    const Reply patched = m_endpoint->send(u"gaab"_s, "PATCH", u"/v1/topics/"_s + id, R"({"year":2026})",
                                           {{"content-type", "application/merge-patch+json"}, {"if-match", "*"}});
    QCOMPARE(patched.status, 200);
    QCOMPARE(patched.json().value("future"_L1).toObject(), unknown);
    QCOMPARE(patched.json().value("year"_L1).toInt(), 2026);
}

void TestRecords::numbersAndTextsComeBackUnchanged()
{
    const QString id = makeId();
    const QString text = u"\"\\ \u2028 𝔘 اَلْاِنْتِخَابَات 选举 \t\n"_s;
    m_endpoint->create(u"gaab"_s, u"topics"_s, id,
                       {{u"code"_s, u"A"_s}, {u"notes"_s, text}, {u"year"_s, qint64 {9'007'199'254'740'991}}});
    const QJsonObject record = m_endpoint->get(u"fra"_s, u"/v1/topics/"_s + id).json();
    QCOMPARE(record.value("year"_L1).toInteger(), 9'007'199'254'740'991);
    if (record.contains("notes"_L1)) {
        QCOMPARE(record.value("notes"_L1).toString(), text);
    }
}

void TestRecords::aBlobComesFirstAndThenItsReference()
{
    const QByteArray content = "note verbale";
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QJsonObject document {
        {u"subject"_s, u"tea"_s},
        {u"from_state"_s, u"FRA"_s},
        {u"attachments"_s, QJsonArray {QJsonObject {{u"name"_s, u"note.pdf"_s}, {u"sha256"_s, hash}}}}};
    const Reply early = m_endpoint->create(u"fra"_s, u"requests"_s, makeId(), document);
    QCOMPARE_PROBLEM(early, 422, "invalid");
    const QJsonObject issue = early.json().value("errors"_L1).toArray().at(0).toObject();
    QCOMPARE(issue.value("pointer"_L1).toString(), u"/attachments/0/sha256"_s);
    QCOMPARE(issue.value("code"_L1).toString(), u"blob_missing"_s);
    QCOMPARE(m_endpoint->send(u"fra"_s, "PUT", u"/v1/blobs/"_s + hash, content).status, 201);
    QCOMPARE(m_endpoint->send(u"fra"_s, "PUT", u"/v1/blobs/"_s + hash, content).status, 204);
    const QString id = makeId();
    QCOMPARE(m_endpoint->create(u"fra"_s, u"requests"_s, id, document).status, 201);
    const Reply read = m_endpoint->get(u"fra"_s, u"/v1/requests/%1/blobs/%2"_s.arg(id, hash));
    QCOMPARE(read.status, 200);
    QFile file(QString::fromUtf8(read.response.blobFile));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(read.headers.value("etag"), '"' + hash.toLatin1() + '"');
}

void TestRecords::aBlobIsReadThroughItsRecordAlone()
{
    const QByteArray content = "secret";
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    m_endpoint->send(u"fra"_s, "PUT", u"/v1/blobs/"_s + hash, content);
    const QString without = m_endpoint->request(u"no attachment"_s);
    const QString id = makeId();
    m_endpoint->create(u"fra"_s, u"requests"_s, id,
                       {{u"subject"_s, u"tea"_s},
                        {u"from_state"_s, u"FRA"_s},
                        {u"attachments"_s, QJsonArray {QJsonObject {{u"sha256"_s, hash}}}}});
    const auto path = [&hash](const QString &record) {
        return u"/v1/requests/%1/blobs/%2"_s.arg(record, hash);
    };
    QCOMPARE(m_endpoint->get(u"fra"_s, path(id)).status, 200);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, path(without)), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->get(u"ken"_s, path(id)), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/requests/%1/blobs/..%2f..%2fendpoint.db"_s.arg(id)), 404,
                     "not-found");
}

void TestRecords::aBlobWithAnotherHashIsRefused()
{
    const QString hash(64, u'a');
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, "PUT", u"/v1/blobs/"_s + hash, "content"), 422, "invalid");
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, "PUT", u"/v1/blobs/abc"_s, "content"), 400, "malformed");
    QVERIFY(!m_endpoint->storage->hasBlob(hash.toLatin1()).value_or(true));
}

void TestRecords::routesThatAreNotThereAre404()
{
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v2/me"_s), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/nothing"_s), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/topics/"_s + makeId()), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/topics/not-an-id"_s), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, "POST", u"/v1/topics"_s, "{}", Json), 404, "not-found");
}

void TestRecords::problemsSpeakTheCallersLanguage()
{
    const QString english = m_endpoint->get(u"fra"_s, u"/v1/nothing"_s).json().value("detail"_L1).toString();
    const QString french = m_endpoint->get(u"fra"_s, u"/v1/nothing"_s, {{"accept-language", "fr-FR"}})
                               .json()
                               .value("detail"_L1)
                               .toString();
    QVERIFY(!english.isEmpty() && !french.isEmpty());
    QVERIFY(english != french);
}

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_servicerecords.moc"
