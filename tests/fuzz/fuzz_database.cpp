// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "store/reader.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Chancery;

namespace {

QByteArray soundFile()
{
    const QTemporaryDir directory;
    {
        const auto store = Store::Store::open(directory.path());
        Fuzz::require(store.has_value());
        const auto page = (*store)->applyPage(
            R"({"op":"put","c":"states","id":"0190aaaa-0000-7000-8000-000000000001","rev":1,"data":{"code":"FRA"}}
{"cursor":"C1","seq":1,"complete":true}
)");
        Fuzz::require(page.has_value());
    }
    QFile file(directory.filePath(QStringLiteral("chancery.sqlite3")));
    Fuzz::require(file.open(QFile::ReadOnly));
    return file.readAll();
}

} // namespace

/// A profile whose file has bytes of the fuzzer in it: it opens, or is refused, or is recovered, and nothing else.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray sound = soundFile();
    static const QTemporaryDir place;
    const QString directory = place.filePath(QStringLiteral("profile"));
    QDir(directory).removeRecursively();
    QDir().mkpath(directory);
    QByteArray bytes = sound;
    for (std::size_t i = 0; i + 3 < size; i += 4) { // Place and byte.
        const auto at = (data[i] << 16U | data[i + 1] << 8U | data[i + 2]) % static_cast<unsigned>(bytes.size());
        bytes[static_cast<qsizetype>(at)] = static_cast<char>(data[i + 3]);
    }
    QFile file(directory + QStringLiteral("/chancery.sqlite3"));
    Fuzz::require(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto report = Store::verify(directory);
    bool opened = false;
    if (const auto store = Store::Store::open(directory)) {
        opened = true;
        static_cast<void>((*store)->digest());
        static_cast<void>((*store)->upkeep());
        if (const auto reader = Store::Reader::open(directory)) {
            static_cast<void>((*reader)->search(QStringLiteral("fra"), 10));
            static_cast<void>((*reader)->outbox());
        }
    }
    Fuzz::require(opened || !report || !report->sound || size >= 4);
    const auto recovered = Store::recover(directory);
    Fuzz::require(recovered.has_value());
    Fuzz::require(Store::Store::open(directory).has_value());
    return 0;
}
