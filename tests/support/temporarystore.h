// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"
#include "store/store.h"
#include "support/samplecatalogue.h"

#include <QTemporaryDir>

#include <string>

namespace Chancery::Test {

using SampleCatalogue = std::span<const Domain::Collection *const>;

/// A profile in a temporary directory, with the sample catalogue unless told otherwise.
class TemporaryStore
{
public:
    explicit TemporaryStore(SampleCatalogue catalogue = Sample::Catalogue);

    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("chancery.sqlite3")); }
    [[nodiscard]] Store::Store &store() { return *m_store; }
    Store::Store *operator->() { return m_store.get(); }
    [[nodiscard]] std::unique_ptr<Store::Reader> reader() const;

    void close() { m_store.reset(); }
    /// Opens the profile again, with \p catalogue from now on when one is given.
    Expected<void> reopen(SampleCatalogue catalogue = {});
    /// Upkeep until there is nothing left to do.
    Expected<void> settle();

private:
    QTemporaryDir m_directory;
    SampleCatalogue m_catalogue;
    std::unique_ptr<Store::Store> m_store;
};

/// Lines of the wire, protocol §4.
[[nodiscard]] std::string putLine(const char *collection, const QString &id, qint64 rev, const QByteArray &data);
[[nodiscard]] std::string rowLine(const char *collection, const QString &id, qint64 rev, const QByteArray &data);
[[nodiscard]] std::string deleteLine(const char *collection, const QString &id, qint64 rev,
                                     const char *why = "deleted");
[[nodiscard]] std::string pageEnd(const char *cursor, qint64 seq, bool complete = true);
[[nodiscard]] std::string snapshotHead(qint64 seq, qint64 estimate = 0);
[[nodiscard]] std::string mark(const char *mark);
[[nodiscard]] std::string snapshotEnd(const char *cursor);

/// A UUID that says which one it is: id(7) is "00000000-0000-7000-8000-000000000007".
[[nodiscard]] QString id(int number);

[[nodiscard]] Domain::Operation createOperation(const char *collection, const QString &record,
                                                const QJsonObject &document);
[[nodiscard]] Domain::Operation patchOperation(const char *collection, const QString &record, const QJsonObject &set,
                                               const QJsonObject &was);
[[nodiscard]] Domain::Operation deleteOperation(const char *collection, const QString &record, qint64 base);

} // namespace Chancery::Test

/// Prints the error of an Expected that has no value.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified.has_value() ? "" : qPrintable(verified.error().detail));               \
    } while (false)
/// The code of the error an Expected must have.
#define QCOMPARE_ERROR(result, expected)                                                                               \
    do {                                                                                                               \
        const auto &compared = (result);                                                                               \
        QVERIFY2(!compared.has_value(), "it should have failed");                                                      \
        QCOMPARE(Chancery::nameOf(compared.error().code), Chancery::nameOf(expected));                                 \
    } while (false)
