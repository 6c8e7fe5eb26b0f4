// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// Preconditions and repeats of plain REST.
class TestConditional : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKnownRevisionIs304();
    void aWriteWithoutAPreconditionIs428_data();
    void aWriteWithoutAPreconditionIs428();
    void anotherRevisionIs412WithTheCurrentRecord_data();
    void anotherRevisionIs412WithTheCurrentRecord();
    void aTagThatIsNoRevisionMatchesNothing();
    void theRightRevisionIsWritten();
    void creatingWhatIsThereIs412();
    void creatingTheSameTwiceIsHarmless();
    void aDeletedRecordIs410();
    void anIdOnceDeletedIsNotUsedAgain();
    void aMergePatchRemovesAndMerges();
    void aReplacementKeepsWhatTheEndpointOwns();
    void aKeyMakesARepeatHarmless();
    void aKeyWithAnotherBodyIsRefused();
    void keysOfTwoAccountsDoNotMeet();
    void theMediaTypeMustBeRight();
    void aBodyThatIsNoObjectIsMalformed_data();
    void aBodyThatIsNoObjectIsMalformed();

private:
    Reply patch(const QString &id, const QByteArray &body, const QByteArray &ifMatch, const QByteArray &key = {});
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestConditional::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

Reply TestConditional::patch(const QString &id, const QByteArray &body, const QByteArray &ifMatch,
                             const QByteArray &key)
{
    Headers headers {{"content-type", "application/merge-patch+json"}};
    if (!ifMatch.isEmpty()) {
        headers.emplace_back("if-match", ifMatch);
    }
    if (!key.isEmpty()) {
        headers.emplace_back("idempotency-key", key);
    }
    return m_endpoint->send(u"gaab"_s, "PATCH", u"/v1/topics/"_s + id, body, headers);
}

void TestConditional::aKnownRevisionIs304()
{
    const QString path = u"/v1/topics/"_s + m_endpoint->topic(u"A"_s);
    const Reply first = m_endpoint->get(u"fra"_s, path);
    const Reply again = m_endpoint->get(u"fra"_s, path, {{"if-none-match", first.headers.value("etag")}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    QCOMPARE(again.headers.value("etag"), first.headers.value("etag"));
    QCOMPARE(m_endpoint->get(u"fra"_s, path, {{"if-none-match", "\"0\""}}).status, 200);
}

void TestConditional::aWriteWithoutAPreconditionIs428_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("put") << QByteArray("PUT") << QString() << QByteArray("application/json");
    QTest::newRow("patch") << QByteArray("PATCH") << QString() << QByteArray("application/merge-patch+json");
    QTest::newRow("delete") << QByteArray("DELETE") << QString() << QByteArray("application/json");
    QTest::newRow("action") << QByteArray("POST") << u"/submit"_s << QByteArray("application/json");
}

void TestConditional::aWriteWithoutAPreconditionIs428()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, type);
    const QString path = u"/v1/requests/%1%2"_s.arg(m_endpoint->request(u"tea"_s), suffix);
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, method, path, "{}", {{"content-type", type}}), 428,
                     "precondition-required");
}

void TestConditional::anotherRevisionIs412WithTheCurrentRecord_data()
{
    aWriteWithoutAPreconditionIs428_data();
}

void TestConditional::anotherRevisionIs412WithTheCurrentRecord()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, type);
    const QString id = m_endpoint->request(u"tea"_s);
    const Reply reply = m_endpoint->send(u"fra"_s, method, u"/v1/requests/%1%2"_s.arg(id, suffix), "{}",
                                         {{"content-type", type}, {"if-match", "\"999\""}});
    QCOMPARE_PROBLEM(reply, 412, "conflict");
    QCOMPARE(reply.json().value("current"_L1).toObject(), m_endpoint->get(u"fra"_s, u"/v1/requests/"_s + id).json());
}

void TestConditional::aTagThatIsNoRevisionMatchesNothing()
{
    const QString id = m_endpoint->topic(u"A"_s);
    for (const char *tag : {"W/\"1\"", "1", "\"one\"", "\"\"", "\"-1\"", "\"01\""}) {
        QCOMPARE_PROBLEM(patch(id, R"({"year":2026})", tag), 412, "conflict");
    }
}

void TestConditional::theRightRevisionIsWritten()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const QByteArray tag = m_endpoint->get(u"fra"_s, u"/v1/topics/"_s + id).headers.value("etag");
    const Reply reply = patch(id, R"({"year":2026})", tag);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers.value("etag") != tag);
    QCOMPARE_PROBLEM(patch(id, R"({"year":2027})", tag), 412, "conflict");
}

void TestConditional::creatingWhatIsThereIs412()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const Reply reply = m_endpoint->create(u"gaab"_s, u"topics"_s, id, {{u"code"_s, u"B"_s}});
    QCOMPARE_PROBLEM(reply, 412, "conflict");
    QCOMPARE(reply.json().value("current"_L1)["code"_L1].toString(), u"A"_s);
}

void TestConditional::creatingTheSameTwiceIsHarmless()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const qint64 rev = m_endpoint->revOf(u"topics"_s, id);
    QCOMPARE(m_endpoint->create(u"gaab"_s, u"topics"_s, id, {{u"code"_s, u"A"_s}}).status, 201);
    QCOMPARE(m_endpoint->revOf(u"topics"_s, id), rev);
}

void TestConditional::aDeletedRecordIs410()
{
    const QString path = u"/v1/topics/"_s + m_endpoint->topic(u"A"_s);
    QCOMPARE(m_endpoint->send(u"gaab"_s, "DELETE", path, {}, {{"if-match", "*"}}).status, 204);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, path), 410, "gone");
    QCOMPARE_PROBLEM(m_endpoint->send(u"gaab"_s, "DELETE", path, {}, {{"if-match", "*"}}), 410, "gone");
}

void TestConditional::anIdOnceDeletedIsNotUsedAgain()
{
    const QString id = m_endpoint->topic(u"A"_s);
    m_endpoint->send(u"gaab"_s, "DELETE", u"/v1/topics/"_s + id, {}, {{"if-match", "*"}});
    QCOMPARE_PROBLEM(m_endpoint->create(u"gaab"_s, u"topics"_s, id, {{u"code"_s, u"A"_s}}), 410, "gone");
}

void TestConditional::aMergePatchRemovesAndMerges()
{
    const QString id = makeId();
    m_endpoint->create(u"gaab"_s, u"topics"_s, id,
                       {{u"code"_s, u"A"_s}, {u"year"_s, 2026}, {u"title"_s, QJsonObject {{u"en"_s, u"One"_s}}}});
    const QJsonObject record = patch(id, R"({"year":null,"title":{"fr":"Un"}})", "*").json();
    QVERIFY(!record.contains("year"_L1));
    QCOMPARE(record.value("title"_L1).toObject(), QJsonObject({{u"en"_s, u"One"_s}, {u"fr"_s, u"Un"_s}}));
    QCOMPARE(record.value("code"_L1).toString(), u"A"_s);
}

void TestConditional::aReplacementKeepsWhatTheEndpointOwns()
{
    const QString id = m_endpoint->request(u"tea"_s);
    QJsonObject document = m_endpoint->get(u"fra"_s, u"/v1/requests/"_s + id).json();
    document.insert(u"subject"_s, u"coffee"_s);
    document.remove(u"status"_s);
    const Reply reply = m_endpoint->send(u"fra"_s, "PUT", u"/v1/requests/"_s + id, toJson(document),
                                         {{"content-type", "application/json"}, {"if-match", "*"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(reply.json().value("subject"_L1).toString(), u"coffee"_s);
}

void TestConditional::aKeyMakesARepeatHarmless()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const QByteArray tag = m_endpoint->get(u"fra"_s, u"/v1/topics/"_s + id).headers.value("etag");
    const Reply first = patch(id, R"({"year":2026})", tag, "k1");
    QCOMPARE(first.status, 200);
    // Without the key the same request would now meet another revision.
    const Reply again = patch(id, R"({"year":2026})", tag, "\"k1\"");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.headers.value("etag"), first.headers.value("etag"));
    QCOMPARE_PROBLEM(patch(id, R"({"year":2026})", tag), 412, "conflict");
}

void TestConditional::aKeyWithAnotherBodyIsRefused()
{
    const QString id = m_endpoint->topic(u"A"_s);
    QCOMPARE(patch(id, R"({"year":2026})", "*", "k1").status, 200);
    QCOMPARE_PROBLEM(patch(id, R"({"year":2027})", "*", "k1"), 422, "op-reused");
    QCOMPARE_PROBLEM(patch(id, R"({"year":2026})", "*", QByteArray(200, 'k')), 400, "malformed");
}

void TestConditional::keysOfTwoAccountsDoNotMeet()
{
    const auto create = [this](const QString &caller, const QString &state) {
        return m_endpoint->send(
            caller, "PUT", u"/v1/requests/"_s + makeId(), toJson({{u"subject"_s, u"tea"_s}, {u"from_state"_s, state}}),
            {{"content-type", "application/json"}, {"if-none-match", "*"}, {"idempotency-key", "same"}});
    };
    QCOMPARE(create(u"fra"_s, u"FRA"_s).status, 201);
    QCOMPARE(create(u"ken"_s, u"KEN"_s).status, 201);
}

void TestConditional::theMediaTypeMustBeRight()
{
    const QString path = u"/v1/topics/"_s + m_endpoint->topic(u"A"_s);
    const auto send = [&](const QByteArray &method, const QByteArray &type) {
        return m_endpoint->send(u"gaab"_s, method, path, R"({"code":"A"})",
                                {{"content-type", type}, {"if-match", "*"}});
    };
    QCOMPARE_PROBLEM(send("PATCH", "application/json"), 415, "unsupported-type");
    QCOMPARE_PROBLEM(send("PUT", "text/plain"), 415, "unsupported-type");
    QCOMPARE_PROBLEM(m_endpoint->send(u"gaab"_s, "POST", u"/v1/ops"_s, "{}"), 415, "unsupported-type");
    QCOMPARE(send("PUT", "Application/JSON; charset=utf-8").status, 200);
}

void TestConditional::aBodyThatIsNoObjectIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("truncated") << QByteArray("{\"code\":");
    QTest::newRow("not UTF-8") << QByteArray("{\"code\":\"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestConditional::aBodyThatIsNoObjectIsMalformed()
{
    QFETCH(QByteArray, body);
    QCOMPARE_PROBLEM(patch(m_endpoint->topic(u"A"_s), body, "*"), 400, "malformed");
}

QTEST_APPLESS_MAIN(TestConditional)
#include "tst_serviceconditional.moc"
