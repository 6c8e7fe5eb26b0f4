// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"
#include "fuzz.h"
#include "store/sqlite.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Chancery;

namespace {

/// One row whose operation, state and answer are the lines of \p text: of another build, or of nobody's.
bool putRow(const QString &directory, std::string_view text)
{
    std::array<std::string_view, 3> parts {};
    for (std::string_view &part : parts) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    auto connection = Store::Connection::open(ProfilePaths {directory}.store(), Store::Connection::Mode::Create);
    Fuzz::require(connection.has_value());
    auto insert = connection->prepare("INSERT INTO outbox VALUES(1, 'op', 'c', 'id', ?1, ?2, 0, 0, ?3)");
    Fuzz::require(insert.has_value());
    insert->bindText(1, parts[0]).bindText(2, parts[1]).bindText(3, parts[2]);
    return insert->run().has_value();
}

} // namespace

/// A row of the outbox as an older or newer build, or a broken one, left it: the profile opens with the operation, or
/// says that it is damaged and is recovered with the row saved or named as lost.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QTemporaryDir place;
    Fuzz::require(Store::Store::open(place.path()).has_value());
    if (!putRow(place.path(), Fuzz::textOf(data, size))) {
        return 0;
    }
    if (const auto store = Store::Store::open(place.path())) {
        Fuzz::require((*store)->outbox().entries().size() == 1);
        return 0;
    }
    const auto recovered = Store::recover(place.path());
    Fuzz::require(recovered.has_value() && recovered->savedOperations + recovered->lostOperations >= 1);
    Fuzz::require(Store::Store::open(place.path()).has_value());
    return 0;
}
