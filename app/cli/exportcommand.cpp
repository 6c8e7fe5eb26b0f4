// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "json.h"
#include "listing.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

/// Replaces \p file only when all is written.
Expected<int> writeFile(const QString &file, const QByteArray &content)
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size() || !output.commit()) {
        const bool full = output.error() == QFileDevice::ResourceError;
        return failure(full ? ErrorCode::StorageFull : ErrorCode::StorageReadOnly,
                       u"cannot write %1: %2"_s.arg(file, output.errorString()));
    }
    return Done;
}

} // namespace

Expected<int> exportList(const Arguments &arguments)
{
    const QString format = arguments.value(u"format"_s);
    const QString file = arguments.value(u"output"_s);
    const QString language = arguments.has(u"language"_s) ? arguments.value(u"language"_s) : u"en"_s;
    if (file.isEmpty()) {
        return failure(ErrorCode::Malformed, u"--output FILE is needed"_s);
    }
    const auto collection = collectionOf(arguments.positional.front());
    if (!collection) {
        return tl::unexpected(collection.error());
    }
    const auto reader =
        profileOf(arguments.profile).and_then([](const QString &profile) { return Store::Reader::open(profile); });
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    if (format == "json"_L1) {
        return documentsOf(**reader, **collection).and_then([&](const QByteArray &text) {
            return writeFile(file, text);
        });
    }
    if (format == "ics"_L1) {
        return eventsOf(**reader, **collection, language).and_then([&](const auto &events) {
            return writeFile(file, Exchange::toCalendar(events));
        });
    }
    if (format != "csv"_L1 && format != "xlsx"_L1) {
        return failure(ErrorCode::Malformed, u"--format is csv, xlsx, json or ics"_s);
    }
    const auto table = tableOf(**reader, **collection, language);
    if (!table) {
        return tl::unexpected(table.error());
    }
    if (format == "csv"_L1) {
        return writeFile(file, Exchange::toCsv(*table));
    }
    const auto written = Exchange::writeXlsx(*table, file);
    return written ? Expected<int>(Done) : tl::unexpected(written.error());
}

} // namespace Chancery::Cli
