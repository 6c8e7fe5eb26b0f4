// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault.h"

#include "base/ids.h"
#include "base/text.h"
#include "domain/elections/privatecollections.h"
#include "store/sqlite.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Vault {

using namespace Domain;

namespace {

constexpr auto Schema =
    "PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;"
    "CREATE TABLE IF NOT EXISTS lock (only INTEGER PRIMARY KEY CHECK (only = 1), version INTEGER NOT "
    "NULL, salt BLOB NOT NULL, operations INTEGER NOT NULL, memory INTEGER NOT NULL, key BLOB NOT "
    "NULL, proof BLOB NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS sealed (id TEXT PRIMARY KEY, box BLOB NOT NULL) STRICT, WITHOUT "
    "ROWID;";
constexpr int Version = 1;
constexpr auto AboutKey = "chancery vault key 1";
constexpr auto AboutProof = "chancery vault proof 1";
constexpr auto ProofText = "open";

QByteArray blob(const Store::Statement &statement, int column)
{
    const std::string_view bytes = statement.bytes(column);
    return {bytes.data(), qsizetype(bytes.size())};
}

QByteArray aboutRecord(const QString &id)
{
    return "chancery vault record 1 " + id.toUtf8();
}

} // namespace

Vault::Vault(QString file)
    : m_file(std::move(file))
{
}

Vault::~Vault() = default;

Expected<std::unique_ptr<Vault>> Vault::at(const QString &file)
{
    std::unique_ptr<Vault> vault(new Vault(file));
    if (QFile::exists(file)) {
        if (auto connected = vault->connect(false); !connected) {
            return tl::unexpected<Error>(connected.error());
        }
    }
    return vault;
}

Vault::State Vault::state() const
{
    if (m_connection == nullptr) {
        return State::Missing;
    }
    return m_key ? State::Open : State::Locked;
}

Expected<void> Vault::connect(bool create)
{
    using Store::Connection;
    Expected<Connection> made =
        Connection::open(m_file, create ? Connection::Mode::Create : Connection::Mode::ReadWrite);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    auto connection = std::make_unique<Connection>(std::move(*made));
    if (auto done = connection->exec(Schema); !done) {
        return done;
    }
    const Expected<qint64> locks = connection->integer("SELECT count(*) FROM lock");
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    // A file that was begun and never given a key holds nothing.
    if (*locks == 1 || create) {
        m_connection = std::move(connection);
    }
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Expected<void> Vault::create(const QString &passphrase, const Cost &cost)
{
    if (passphrase.size() < LeastPassphrase) {
        return failure(ErrorCode::Invalid, u"the passphrase is too short"_s);
    }
    if (m_connection != nullptr) {
        return failure(ErrorCode::Conflict, u"there is a vault already"_s);
    }
    if (auto connected = connect(true); !connected) {
        return connected;
    }
    m_key = SecretKey::make();
    if (auto stored = storeKey(passphrase, cost); !stored) {
        m_key.reset();
        m_connection.reset();
        return stored;
    }
    return {};
}

Expected<void> Vault::storeKey(const QString &passphrase, const Cost &cost)
{
    const QByteArray salt = makeSalt();
    const Expected<SecretKey> wrapping = keyFrom(passphrase, salt, cost);
    if (!wrapping) {
        return tl::unexpected<Error>(wrapping.error());
    }
    QByteArray bytes = m_key->bytes();
    const QByteArray wrapped = seal(bytes, AboutKey, *wrapping);
    wipe(bytes);
    auto statement = m_connection->prepare("INSERT OR REPLACE INTO lock (only, version, salt, operations, memory, key, "
                                           "proof) VALUES (1, ?, ?, ?, ?, ?, ?)");
    if (!statement) {
        return tl::unexpected<Error>(statement.error());
    }
    statement->bind(1, qint64(Version)).bind(2, salt).bind(3, cost.operations).bind(4, cost.memory).bind(5, wrapped);
    statement->bind(6, seal(ProofText, AboutProof, *m_key));
    return statement->run();
}

Expected<void> Vault::unlock(const QString &passphrase)
{
    if (m_connection == nullptr) {
        return failure(ErrorCode::NotFound);
    }
    QByteArray wrapped;
    Expected<SecretKey> wrapping = failure(ErrorCode::NotFound);
    {
        auto statement = m_connection->prepare("SELECT version, salt, operations, memory, key FROM lock");
        const Expected<bool> row = statement ? statement->step() : tl::unexpected<Error>(statement.error());
        if (!row || !*row) {
            return row ? failure(ErrorCode::StorageDamaged) : tl::unexpected<Error>(row.error());
        }
        if (statement->integer(0) > Version) {
            return failure(ErrorCode::StorageNewer);
        }
        wrapped = blob(*statement, 4);
        wrapping = keyFrom(passphrase, blob(*statement, 1), {statement->integer(2), statement->integer(3)});
    }
    if (!wrapping) {
        return tl::unexpected<Error>(wrapping.error());
    }
    Expected<QByteArray> bytes = unseal(wrapped, AboutKey, *wrapping);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    const std::optional<SecretKey> key = SecretKey::fromBytes(*bytes);
    wipe(*bytes);
    return key ? unlock(*key) : failure(ErrorCode::StorageDamaged);
}

Expected<void> Vault::unlock(const SecretKey &key)
{
    if (m_connection == nullptr) {
        return failure(ErrorCode::NotFound);
    }
    {
        auto statement = m_connection->prepare("SELECT proof FROM lock");
        const Expected<bool> row = statement ? statement->step() : tl::unexpected<Error>(statement.error());
        if (!row || !*row) {
            return row ? failure(ErrorCode::StorageDamaged) : tl::unexpected<Error>(row.error());
        }
        if (auto proof = unseal(blob(*statement, 0), AboutProof, key); !proof) {
            return tl::unexpected<Error>(proof.error());
        }
    }
    m_key = key;
    if (auto loaded = load(); !loaded) {
        lock();
        return loaded;
    }
    return {};
}

Expected<void> Vault::load()
{
    m_records.clear();
    auto statement = m_connection->prepare("SELECT id, box FROM sealed");
    if (!statement) {
        return tl::unexpected<Error>(statement.error());
    }
    return statement->forEachRow([&]() -> Expected<void> {
        const QString id = statement->text(0);
        Expected<QByteArray> text = unseal(blob(*statement, 1), aboutRecord(id), *m_key);
        if (!text) {
            return failure(ErrorCode::StorageDamaged, u"a sealed record does not open"_s);
        }
        const QJsonObject object = QJsonDocument::fromJson(*text).object();
        wipe(*text);
        const Collection *collection = privateCollectionNamed(object.value("c"_L1).toString().toStdString());
        if (collection != nullptr) { // of a newer program: kept in the file, not shown
            m_records.insert(id, Record(*collection, id, object.value("d"_L1).toObject()));
        }
        return {};
    });
}

void Vault::lock()
{
    m_records.clear();
    m_records.squeeze();
    m_key.reset();
}

Expected<void> Vault::changePassphrase(const QString &now, const Cost &cost)
{
    if (!m_key) {
        return failure(ErrorCode::Forbidden);
    }
    return now.size() < LeastPassphrase ? failure(ErrorCode::Invalid) : storeKey(now, cost);
}

std::vector<Record> Vault::all(const Collection &collection) const
{
    std::vector<Record> found;
    for (const Record &record : m_records) {
        if (&record.collection() == &collection) {
            found.push_back(record);
        }
    }
    // Ids grow with time: the order in which they were written down.
    std::sort(found.begin(), found.end(), [](const Record &a, const Record &b) { return a.id() < b.id(); });
    return found;
}

std::optional<Record> Vault::find(const Collection &collection, const QString &id) const
{
    const auto found = m_records.constFind(id);
    const bool isThere = found != m_records.constEnd() && &found->collection() == &collection;
    return isThere ? std::optional(*found) : std::nullopt;
}

Expected<QString> Vault::put(const Record &record)
{
    if (!m_key || record.collection().mayTravel()) {
        return failure(ErrorCode::Forbidden);
    }
    const Record named(record.collection(), record.id().isEmpty() ? makeId() : record.id(), record.document());
    if (auto written = write(named); !written) {
        return tl::unexpected<Error>(written.error());
    }
    m_records.insert(named.id(), named);
    return named.id();
}

Expected<void> Vault::write(const Record &record)
{
    const QJsonObject object {{"c"_L1, QString(latin(record.collection().name))}, {"d"_L1, record.document()}};
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray box = seal(text, aboutRecord(record.id()), *m_key);
    wipe(text);
    auto statement = m_connection->prepare("INSERT OR REPLACE INTO sealed (id, box) VALUES (?, ?)");
    if (!statement) {
        return tl::unexpected<Error>(statement.error());
    }
    statement->bind(1, record.id()).bind(2, box);
    return statement->run();
}

Expected<void> Vault::remove(const QString &id)
{
    if (!m_key) {
        return failure(ErrorCode::Forbidden);
    }
    auto statement = m_connection->prepare("DELETE FROM sealed WHERE id = ?");
    if (!statement) {
        return tl::unexpected<Error>(statement.error());
    }
    statement->bind(1, id);
    const Expected<void> done = statement->run();
    if (done) {
        m_records.remove(id);
    }
    return done;
}

Expected<QJsonArray> Vault::handOver() const
{
    if (!m_key) {
        return failure(ErrorCode::Forbidden);
    }
    QJsonArray records;
    for (const Record &record : m_records) {
        records.append(QJsonObject {
            {"id"_L1, record.id()}, {"c"_L1, QString(latin(record.collection().name))}, {"d"_L1, record.document()}});
    }
    return records;
}

Expected<int> Vault::takeOver(const QJsonArray &records)
{
    if (!m_key) {
        return failure(ErrorCode::Forbidden);
    }
    auto transaction = Store::Transaction::begin(*m_connection);
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    std::vector<Record> taken;
    for (const QJsonValue &value : records) {
        const QJsonObject object = value.toObject();
        const QString id = object.value("id"_L1).toString();
        const Collection *collection = privateCollectionNamed(object.value("c"_L1).toString().toStdString());
        if (collection == nullptr || !isId(id) || m_records.contains(id)) {
            continue;
        }
        taken.emplace_back(*collection, id, object.value("d"_L1).toObject());
        if (auto written = write(taken.back()); !written) {
            return tl::unexpected<Error>(written.error());
        }
    }
    if (auto committed = transaction->commit(); !committed) {
        return tl::unexpected<Error>(committed.error());
    }
    for (const Record &record : taken) {
        m_records.insert(record.id(), record);
    }
    return static_cast<int>(taken.size());
}

std::optional<Record> Lookup::find(const Collection &collection, const QString &id) const
{
    return collection.mayTravel() ? m_others->find(collection, id) : m_vault->find(collection, id);
}

std::vector<Record> Lookup::where(const Collection &collection, std::string_view key, const QString &value) const
{
    if (collection.mayTravel()) {
        return m_others->where(collection, key, value);
    }
    std::vector<Record> found = m_vault->all(collection);
    std::erase_if(found, [&](const Record &record) { return read<QString>(record.document(), key) != value; });
    return found;
}

} // namespace Chancery::Vault
