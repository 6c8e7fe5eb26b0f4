// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/temporarystore.h"

#include <QFile>
#include <QTest>

/// The three transactions in whose every call a disk is made to fail, and what is looked at before and after.
namespace Chancery::Test {

inline constexpr int MostCalls = 400;

/// What of a profile must be from before or from after a transaction, and from nothing between.
struct Picture
{
    QString cursor;
    qsizetype operations = 0;
    qint64 rows = 0;
    qint64 rows2 = 0;
    friend bool operator==(const Picture &, const Picture &) = default;
};

using StorePointer = std::unique_ptr<Store::Store>;

inline Expected<StorePointer> openStore(const QString &directory, const QString &vfs = {})
{
    return Store::Store::open(directory, {.vfs = vfs, .catalogue = Sample::Catalogue});
}

inline Picture pictureOf(const QString &directory, const Store::Store &store)
{
    const auto reader = Store::Reader::open(directory, Sample::Catalogue);
    return {store.syncState().cursor, static_cast<qsizetype>(store.outbox().entries().size()),
            (*reader)->count({.collection = &Sample::Notes}).value_or(-1),
            (*reader)->count({.collection = &Sample::Venues}).value_or(-1)};
}

inline void fill(const QString &directory)
{
    const auto store = openStore(directory);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->applyPage(putLine("notes", id(1), 1, R"({"name":"theirs"})") + pageEnd("C1", 1)));
    QVERIFY_RESULT((*store)->updateOutbox(
        [](Domain::Outbox &outbox) {
            outbox.add(Sample::Notes,
                       createOperation("notes", id(50), {{QStringLiteral("name"), QStringLiteral("mine")}}));
        },
        Store::Store::Durability::PowerLoss));
}

inline Expected<void> edit(Store::Store &store)
{
    return store
        .updateOutbox(
            [](Domain::Outbox &outbox) {
                outbox.add(Sample::Notes,
                           patchOperation("notes", id(1), {{QStringLiteral("/name"), QStringLiteral("mine")}},
                                          {{QStringLiteral("/name"), QStringLiteral("theirs")}}));
                outbox.add(Sample::Venues, createOperation("venues", id(2), {{QStringLiteral("capacity"), 3}}));
            },
            Store::Store::Durability::PowerLoss)
        .map([](const Store::Changes &) {});
}

inline Expected<void> page(Store::Store &store)
{
    std::string lines;
    for (int i = 2; i < 40; ++i) {
        lines += putLine("notes", id(i), 2, R"({"name":"new","remarks":")" + QByteArray(2000, 'x') + R"("})");
    }
    return store.applyPage(lines + putLine("venues", id(1), 2, "{}") + deleteLine("notes", id(1), 2) + pageEnd("C2", 2))
        .map([](const Store::PageResult &) {});
}

inline Expected<void> snapshot(Store::Store &store)
{
    return store.beginSnapshot().and_then([&store] {
        return store.applySection(snapshotHead(9) + rowLine("venues", id(3), 2, "{}") + snapshotEnd("C9"))
            .map([](const Store::SectionResult &) {});
    });
}

using Act = Expected<void> (*)(Store::Store &);

} // namespace Chancery::Test

Q_DECLARE_METATYPE(Chancery::Test::Act)
