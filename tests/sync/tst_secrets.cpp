// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/secrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretSurvives();
    void theFileIsReadByItsOwnerAlone();
    void aFileThatOthersCanReadIsRefused();
    void removingWhatIsNotThereIsFine();
};

void TestSecrets::aSecretSurvives()
{
    const QTemporaryDir directory;
    const Secrets secrets = Secrets::inFile(directory.path());
    QCOMPARE(secrets.read(u"token"_s).result().error().code, ErrorCode::NotFound);
    QVERIFY(secrets.write(u"token"_s, "s3cret\0x").result().has_value());
    QVERIFY(secrets.write(u"key"_s, "other").result().has_value());
    QCOMPARE(Secrets::inFile(directory.path()).read(u"token"_s).result().value(), QByteArray("s3cret\0x"));
    QVERIFY(secrets.remove(u"token"_s).result().has_value());
    QCOMPARE(secrets.read(u"token"_s).result().error().code, ErrorCode::NotFound);
    QCOMPARE(secrets.read(u"key"_s).result().value(), QByteArray("other"));
}

void TestSecrets::theFileIsReadByItsOwnerAlone()
{
    const QTemporaryDir directory;
    QVERIFY(Secrets::inFile(directory.path()).write(u"token"_s, "x").result().has_value());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(directory.filePath(u"secrets.json"_s)) & others, QFile::Permissions());
}

void TestSecrets::aFileThatOthersCanReadIsRefused()
{
    const QTemporaryDir directory;
    const Secrets secrets = Secrets::inFile(directory.path());
    QVERIFY(secrets.write(u"token"_s, "x").result().has_value());
    QFile file(directory.filePath(u"secrets.json"_s));
    QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
    QCOMPARE(secrets.read(u"token"_s).result().error().code, ErrorCode::Forbidden);
}

void TestSecrets::removingWhatIsNotThereIsFine()
{
    const QTemporaryDir directory;
    QVERIFY(Secrets::inFile(directory.path()).remove(u"token"_s).result().has_value());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
