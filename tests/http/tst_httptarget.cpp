// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/httpservertarget.h"

#include <QtTest>

using namespace Chancery::Endpoint;
using namespace Qt::StringLiterals;

class tst_HttpTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreNormal_data();
    void pathsAreNormal();
    void strangeTargetsAreRefused_data();
    void strangeTargetsAreRefused();
    void aQueryIsDecodedOnce();
};

void tst_HttpTarget::pathsAreNormal_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *target, const char *path) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path);
    };
    row("/", "/");
    row("/v1", "/v1");
    row("/v1/", "/v1");
    row("//v1///states//", "/v1/states");
    row("/v1/./states/../bodies", "/v1/bodies");
    row("/v1/%2e%2e/v2", "/v2");
    row("/v1/%E8%81%94%E5%90%88%E5%9B%BD", "/v1/联合国");
    row("/v1/a%20b", "/v1/a b");
    row("/v1/100%25", "/v1/100%");
    row("http://localhost:1234/v1/states?x=1", "/v1/states");
    row("http://localhost", "/");
    row("/v1?x=/../..", "/v1");
    row("*", "*");
}

void tst_HttpTarget::pathsAreNormal()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    const auto parsed = parseTarget(target);
    QVERIFY(parsed);
    QCOMPARE(parsed->path, path);
}

void tst_HttpTarget::strangeTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"", "v1", "/v1/%", "/v1/%4", "/v1/%zz", "/..", "/v1/../..", "/v1/%2e%2e/%2e%2e", "/a%2fb", "/a%5Cb", "/a%00b",
          "/a%0d%0ab", "/%ff", "/%c0%ae", "/v1?q=%", "/v1?q=%ff", "/v1?q=%00"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void tst_HttpTarget::strangeTargetsAreRefused()
{
    QFETCH(QByteArray, target);
    QVERIFY(!parseTarget(target));
}

void tst_HttpTarget::aQueryIsDecodedOnce()
{
    const auto parsed = parseTarget("/v1/x?q=a+b%2Bc%26d%2525&e=%D1%91&e=2&flag");
    QVERIFY(parsed);
    QCOMPARE(parsed->query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"a b+c&d%25"_s);
    QCOMPARE(parsed->query.allQueryItemValues(u"e"_s, QUrl::FullyDecoded), (QStringList {u"ё"_s, u"2"_s}));
    QVERIFY(parsed->query.hasQueryItem(u"flag"_s));
}

QTEST_APPLESS_MAIN(tst_HttpTarget)
#include "tst_httptarget.moc"
