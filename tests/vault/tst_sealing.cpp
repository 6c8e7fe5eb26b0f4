// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sealed opens with the same key, in the same place, unchanged; and not otherwise.

#include "vault/handover.h"
#include "vault/sealing.h"

#include <QJsonObject>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Vault;
using namespace Qt::StringLiterals;

class TestSealing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedOpensAgain()
    {
        const SecretKey key = SecretKey::make();
        for (const QByteArray &text : {QByteArray(), QByteArray("a"), QByteArray(5000, '\x80')}) {
            const QByteArray sealed = seal(text, "here", key);
            QVERIFY(text.size() < 2 || !sealed.contains(text));
            const auto opened = unseal(sealed, "here", key);
            QVERIFY(opened.has_value());
            QCOMPARE(*opened, text);
        }
    }

    void theSameTextNeverLooksTheSame()
    {
        const SecretKey key = SecretKey::make();
        QVERIFY(seal("pledge", "here", key) != seal("pledge", "here", key));
    }

    void lengthsTellLittle()
    {
        const SecretKey key = SecretKey::make();
        QCOMPARE(seal("a", "here", key).size(), seal(QByteArray(200, 'a'), "here", key).size());
    }

    void anotherKeyAnotherPlaceOrAChangedByteDoesNotOpen()
    {
        const SecretKey key = SecretKey::make();
        const QByteArray sealed = seal("pledge", "here", key);
        QVERIFY(!unseal(sealed, "here", SecretKey::make()).has_value());
        QVERIFY(!unseal(sealed, "there", key).has_value());
        for (qsizetype i = 0; i < sealed.size(); i += 7) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!unseal(changed, "here", key).has_value());
        }
        QVERIFY(!unseal("short", "here", key).has_value());
    }

    void aPassphraseGivesTheSameKeyOnAnotherKeyboard()
    {
        const QByteArray salt = makeSalt();
        const auto composed = keyFrom(u"caf\u00e9 noir"_s, salt, Cost::least());
        const auto decomposed = keyFrom(u"cafe\u0301 noir"_s, salt, Cost::least());
        QVERIFY(composed.has_value() && decomposed.has_value());
        QCOMPARE(composed->bytes(), decomposed->bytes());
        QVERIFY(keyFrom(u"cafe noir"_s, salt, Cost::least())->bytes() != composed->bytes());
    }

    void absurdParametersAreRefused()
    {
        QVERIFY(!keyFrom(u"x"_s, makeSalt(), {1, qint64 {1} << 50}).has_value());
        QVERIFY(!keyFrom(u"x"_s, "short", Cost::least()).has_value());
    }

    void aHandOverFileOpensWithItsPassphraseOnly()
    {
        const QJsonArray records {QJsonObject {{"id"_L1, "1"_L1}}};
        const auto file = writeHandOver(records, u"for the successor"_s, Cost::least());
        QVERIFY(file.has_value());
        QCOMPARE(*readHandOver(*file, u"for the successor"_s), records);
        QCOMPARE(readHandOver(*file, u"for someone else"_s).error().code, ErrorCode::Forbidden);
        QCOMPARE(readHandOver("something else", u"x"_s).error().code, ErrorCode::Malformed);
        QByteArray changed = *file;
        changed[25] = static_cast<char>(changed[25] ^ 1);
        QVERIFY(!readHandOver(changed, u"for the successor"_s).has_value());
    }
};

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
