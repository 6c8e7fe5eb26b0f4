// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sealed file of private records.

#include "domain/catalogue.h"
#include "domain/elections/pledges.h"
#include "domain/elections/privatecollections.h"
#include "vault/handover.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Domain::Pledges::Description;
using Sealed = Vault::Vault;

namespace {

const QString Passphrase = u"four words are easy"_s;

Domain::Record pledge(const QString &state)
{
    return Domain::Record(Description, {},
                          {{"direction"_L1, "received"_L1}, {"state"_L1, state}, {"standing"_L1, "promised"_L1}});
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::move(*Sealed::at(file()));
    }
    void cleanup()
    {
        m_vault.reset();
        m_folder.reset();
    }

    void nothingIsMadeBeforeItIsAskedFor()
    {
        QCOMPARE(m_vault->state(), Sealed::State::Missing);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!m_vault->put(pledge(u"KEN"_s)).has_value());
    }

    void recordsSurviveLockAndUnlock()
    {
        make();
        const auto id = m_vault->put(pledge(u"KEN"_s));
        QVERIFY(id.has_value());
        m_vault->lock();
        QCOMPARE(m_vault->state(), Sealed::State::Locked);
        QVERIFY(m_vault->all(Description).empty());
        QVERIFY(!m_vault->put(pledge(u"BRA"_s)).has_value());
        QVERIFY(m_vault->unlock(Passphrase).has_value());
        QCOMPARE(m_vault->all(Description).size(), std::size_t(1));
        QCOMPARE(m_vault->find(Description, *id)->get(Domain::Pledges::Other), u"KEN"_s);
    }

    void recordsSurviveTheProgram()
    {
        make();
        QVERIFY(m_vault->put(pledge(u"KEN"_s)).has_value());
        const std::optional<Vault::SecretKey> key = m_vault->key();
        m_vault.reset();
        m_vault = std::move(*Sealed::at(file()));
        QCOMPARE(m_vault->state(), Sealed::State::Locked);
        QCOMPARE(m_vault->unlock(u"another passphrase"_s).error().code, ErrorCode::Forbidden);
        QCOMPARE(m_vault->state(), Sealed::State::Locked);
        QVERIFY(m_vault->unlock(*key).has_value()); // as from the keychain
        QCOMPARE(m_vault->all(Description).size(), std::size_t(1));
        m_vault->lock();
        QVERIFY(!m_vault->unlock(Vault::SecretKey::make()).has_value());
    }

    void theFileHoldsNothingReadable()
    {
        make();
        QVERIFY(m_vault
                    ->put(Domain::Record(Description, {},
                                         {{"state"_L1, "KEN"_L1}, {"notes"_L1, "the word of the minister"_L1}}))
                    .has_value());
        m_vault.reset();
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile each(m_folder->filePath(name));
            QVERIFY(each.open(QIODevice::ReadOnly));
            const QByteArray bytes = each.readAll();
            QVERIFY2(!bytes.contains("minister") && !bytes.contains("pledges") && !bytes.contains("KEN"),
                     qPrintable(name));
            QCOMPARE(each.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    void aRemovedRecordIsGone()
    {
        make();
        const auto id = m_vault->put(pledge(u"KEN"_s));
        QVERIFY(m_vault->remove(*id).has_value());
        m_vault->lock();
        QVERIFY(m_vault->unlock(Passphrase).has_value());
        QVERIFY(m_vault->all(Description).empty());
    }

    void onlyPrivateCollectionsAreTaken()
    {
        make();
        for (const Domain::Collection *collection : Domain::catalogue()) {
            QVERIFY(!m_vault->put(Domain::Record(*collection, {}, {})).has_value());
        }
        for (const Domain::Collection *collection : Domain::privateCatalogue()) {
            QVERIFY(!collection->mayTravel());
            QVERIFY(Domain::collectionNamed(collection->name) == nullptr);
        }
    }

    void aShortPassphraseIsRefusedAndItCanBeChanged()
    {
        QCOMPARE(m_vault->create(u"short"_s, Vault::Cost::least()).error().code, ErrorCode::Invalid);
        make();
        QVERIFY(m_vault->put(pledge(u"KEN"_s)).has_value());
        QVERIFY(m_vault->changePassphrase(u"quite another one"_s, Vault::Cost::least()).has_value());
        m_vault->lock();
        QVERIFY(!m_vault->unlock(Passphrase).has_value());
        QVERIFY(m_vault->unlock(u"quite another one"_s).has_value());
        QCOMPARE(m_vault->all(Description).size(), std::size_t(1));
    }

    void aSuccessorTakesEverythingOver()
    {
        make();
        QVERIFY(m_vault->put(pledge(u"KEN"_s)).has_value());
        QVERIFY(m_vault->put(pledge(u"BRA"_s)).has_value());
        QCOMPARE(Vault::writeHandOver(*m_vault->handOver(), u"short"_s).error().code, ErrorCode::Invalid);
        const auto file = Vault::writeHandOver(*m_vault->handOver(), u"told by telephone"_s, Vault::Cost::least());
        QVERIFY(file.has_value());
        QCOMPARE(Vault::readHandOver(*file, u"wrong passphrase"_s).error().code, ErrorCode::Forbidden);
        const auto handed = Vault::readHandOver(*file, u"told by telephone"_s);
        QVERIFY(handed.has_value());
        auto other = std::move(*Sealed::at(m_folder->filePath(u"other"_s)));
        QVERIFY(other->create(u"my own passphrase"_s, Vault::Cost::least()).has_value());
        QCOMPARE(*other->takeOver(*handed), 2);
        QCOMPARE(*other->takeOver(*handed), 0); // twice is once
        other->lock();
        QCOMPARE(other->takeOver(*handed).error().code, ErrorCode::Forbidden);
        QVERIFY(other->unlock(u"my own passphrase"_s).has_value());
        QCOMPARE(other->all(Description).size(), std::size_t(2));
    }

    void rowsCannotBeExchanged()
    {
        make();
        QVERIFY(m_vault->put(pledge(u"KEN"_s)).has_value());
        m_vault.reset();
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QByteArray bytes = damaged.readAll();
        QVERIFY(bytes.size() > 4096);
        damaged.seek(bytes.size() / 2);
        damaged.write(QByteArray(64, 'x'));
        damaged.close();
        auto vault = Sealed::at(file());
        QVERIFY(!vault.has_value() || !(*vault)->unlock(Passphrase).has_value()
                || (*vault)->all(Description).size() <= 1); // never a crash, never another's record
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"private.sqlite3"_s); }
    void make() { QVERIFY(m_vault->create(Passphrase, Vault::Cost::least()).has_value()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sealed> m_vault;
};

QTEST_APPLESS_MAIN(TestVault)
#include "tst_vault.moc"
