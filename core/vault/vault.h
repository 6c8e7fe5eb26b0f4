// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"
#include "vault/sealing.h"

#include <QHash>
#include <QJsonArray>

#include <memory>

namespace Chancery::Store {
class Connection;
}

namespace Chancery::Vault {

/// The private records of a profile: a file of its own in which every record is sealed for itself. Open, it holds
/// them in memory; locked, it holds nothing and the file tells only how many there are and about how long.
///
/// The key of the records is random; the file keeps it sealed under the passphrase, and the keychain may keep it too.
/// One thread. Collections are those with the exposure LocalOnly, no others: a static list, checked when it compiles.
class Vault
{
public:
    enum class State {
        Missing, ///< Nobody made one yet.
        Locked,
        Open,
    };

    /// \p file: ProfilePaths::privateStore(). Makes nothing; Storage… when an existing file cannot be read.
    [[nodiscard]] static Expected<std::unique_ptr<Vault>> at(const QString &file);
    ~Vault();
    [[nodiscard]] State state() const;

    /// Makes the file and opens it. Invalid when \p passphrase is shorter than LeastPassphrase.
    [[nodiscard]] Expected<void> create(const QString &passphrase, const Cost &cost = {});
    /// Forbidden when the passphrase is another. Takes most of a second, on purpose.
    [[nodiscard]] Expected<void> unlock(const QString &passphrase);
    /// With the key from the keychain; Forbidden when it is not this vault's.
    [[nodiscard]] Expected<void> unlock(const SecretKey &key);
    void lock();
    /// For the keychain; none while locked.
    [[nodiscard]] std::optional<SecretKey> key() const { return m_key; }
    [[nodiscard]] Expected<void> changePassphrase(const QString &now, const Cost &cost = {});

    [[nodiscard]] std::vector<Domain::Record> all(const Domain::Collection &collection) const;
    [[nodiscard]] std::optional<Domain::Record> find(const Domain::Collection &collection, const QString &id) const;
    /// On disk when it returns. A record without id gets one. Forbidden while locked.
    [[nodiscard]] Expected<QString> put(const Domain::Record &record);
    [[nodiscard]] Expected<void> remove(const QString &id);

    /// All records for a successor, open: to be sealed by writeHandOver() and not kept. Forbidden while locked.
    [[nodiscard]] Expected<QJsonArray> handOver() const;
    /// Keeps what readHandOver() gave; what is there already under the same id stays as it is. The count of records
    /// taken.
    [[nodiscard]] Expected<int> takeOver(const QJsonArray &records);

private:
    explicit Vault(QString file);
    [[nodiscard]] Expected<void> connect(bool create);
    [[nodiscard]] Expected<void> storeKey(const QString &passphrase, const Cost &cost);
    [[nodiscard]] Expected<void> load();
    [[nodiscard]] Expected<void> write(const Domain::Record &record);

    QString m_file;
    std::unique_ptr<Store::Connection> m_connection;
    std::optional<SecretKey> m_key;
    QHash<QString, Domain::Record> m_records;
};

/// Looks private collections up in the vault and all others where they are.
class Lookup final : public Domain::Lookup
{
public:
    Lookup(const Vault &vault, const Domain::Lookup &others)
        : m_vault(&vault)
        , m_others(&others)
    {
    }
    [[nodiscard]] std::optional<Domain::Record> find(const Domain::Collection &collection,
                                                     const QString &id) const override;
    [[nodiscard]] std::vector<Domain::Record> where(const Domain::Collection &collection, std::string_view key,
                                                    const QString &value) const override;

private:
    const Vault *m_vault;
    const Domain::Lookup *m_others;
};

} // namespace Chancery::Vault
