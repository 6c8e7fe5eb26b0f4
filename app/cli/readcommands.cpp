// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "json.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

using ReaderPointer = std::unique_ptr<Store::Reader>;

Expected<ReaderPointer> readerOf(const Arguments &arguments)
{
    return profileOf(arguments.profile).and_then([](const QString &profile) { return Store::Reader::open(profile); });
}

/// "field=value", "field>=value", "field<=value" or "field!=value".
Expected<Domain::Filter> filterOf(const Domain::Collection &collection, const QString &text)
{
    static constexpr std::pair<QLatin1String, Domain::Filter::Test> Tests[] {
        {QLatin1String(">="), Domain::Filter::Test::AtLeast},
        {QLatin1String("<="), Domain::Filter::Test::AtMost},
        {QLatin1String("!="), Domain::Filter::Test::NotEquals},
        {QLatin1String("="), Domain::Filter::Test::Equals},
    };
    for (const auto &[sign, test] : Tests) {
        const qsizetype at = text.indexOf(sign);
        if (at <= 0) {
            continue;
        }
        const Domain::Field *field = collection.field(text.left(at).toStdString());
        if (field == nullptr || !field->hasColumn()) {
            return failure(ErrorCode::Malformed, u"%1 cannot be filtered by %2"_s.arg(text, text.left(at)));
        }
        return Domain::Filter {.field = field->key, .value = text.mid(at + sign.size()), .test = test};
    }
    return failure(ErrorCode::Malformed, u"a filter has the form field=value"_s);
}

Expected<Domain::Query> queryOf(const Arguments &arguments)
{
    const auto collection = collectionOf(arguments.positional.front());
    if (!collection) {
        return tl::unexpected(collection.error());
    }
    Domain::Query query {.collection = *collection, .text = arguments.value(u"search"_s)};
    for (const QString &text : arguments.options.value(u"filter"_s)) {
        auto filter = filterOf(**collection, text);
        if (!filter) {
            return tl::unexpected(filter.error());
        }
        query.filters.push_back(*std::move(filter));
    }
    if (arguments.has(u"limit"_s)) {
        bool ok = false;
        query.limit = arguments.value(u"limit"_s).toInt(&ok);
        if (!ok || query.limit < 1) {
            return failure(ErrorCode::Malformed, u"--limit needs a number above 0"_s);
        }
    }
    return query;
}

Expected<int> printRows(const Store::Reader &reader, const Domain::Query &query)
{
    const auto keys = reader.keys(query);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    constexpr std::size_t Window = 500;
    for (std::size_t from = 0; from < keys->size(); from += Window) {
        const std::span<const Store::RowKey> window =
            std::span(*keys).subspan(from, std::min(Window, keys->size() - from));
        const auto rows = reader.fetch(*query.collection, window);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const Store::Row &row : *rows) {
            print(toJson(row));
        }
    }
    return Done;
}

Expected<int> printEntries(const Arguments &arguments, bool onlyAttention)
{
    const auto reader = readerOf(arguments);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto entries = (*reader)->outbox();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    for (const Domain::OutboxEntry &entry : *entries) {
        if (Domain::isRefused(entry.state) || !onlyAttention) {
            print(toJson(entry));
        }
    }
    return Done;
}

} // namespace

Expected<int> list(const Arguments &arguments)
{
    const auto query = queryOf(arguments);
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto reader = readerOf(arguments);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return printRows(**reader, *query);
}

Expected<int> get(const Arguments &arguments)
{
    const auto collection = collectionOf(arguments.positional.front());
    if (!collection) {
        return tl::unexpected(collection.error());
    }
    const auto reader = readerOf(arguments);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto row = (*reader)->row(**collection, arguments.positional.back());
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->has_value()) {
        return failure(ErrorCode::NotFound,
                       u"no such record: %1 %2"_s.arg(arguments.positional.front(), arguments.positional.back()));
    }
    print(toJson(**row));
    return Done;
}

Expected<int> outbox(const Arguments &arguments)
{
    return printEntries(arguments, false);
}

Expected<int> conflicts(const Arguments &arguments)
{
    return printEntries(arguments, true);
}

Expected<int> status(const Arguments &arguments)
{
    const auto reader = readerOf(arguments);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto state = (*reader)->syncState();
    const auto entries = (*reader)->outbox();
    const auto search = (*reader)->searchProgress();
    if (!state || !entries || !search) {
        return tl::unexpected(!state ? state.error() : !entries ? entries.error() : search.error());
    }
    const Domain::Outbox open(*entries, 0);
    print({{"account"_L1, state->account},
           {"mission"_L1, state->caller.value("mission"_L1)},
           {"roles"_L1, state->caller.value("roles"_L1)},
           {"seq"_L1, state->seq},
           {"complete"_L1, state->completeSeq > 0 && state->completeSeq == state->seq},
           {"complete_at"_L1,
            state->completeAt.isValid() ? QJsonValue(state->completeAt.toUTC().toString(Qt::ISODate)) : QJsonValue()},
           {"waiting"_L1, open.waiting()},
           {"attention"_L1, open.attention()},
           {"search_done"_L1, search->first},
           {"search_total"_L1, search->second}});
    return Done;
}

} // namespace Chancery::Cli
