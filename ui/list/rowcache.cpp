// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowcache.h"

#include <algorithm>
#include <span>

namespace Chancery::Ui {

RowCache::RowCache(const Store::Reader &reader, const Domain::Collection &collection)
    : m_reader(&reader)
    , m_collection(&collection)
    , m_windows(MostWindows)
{
}

const Store::Row *RowCache::row(const std::vector<Store::RowKey> &keys, int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= keys.size()) {
        return nullptr;
    }
    const Rows *rows = window(keys, index / Window);
    const Store::RowKey key = keys[static_cast<std::size_t>(index)];
    const auto place = static_cast<std::size_t>(index % Window);
    if (place < rows->size() && (*rows)[place].key == key) {
        return &(*rows)[place];
    }
    // A row of the window vanished between the query for the keys and this one.
    const auto found =
        std::find_if(rows->begin(), rows->end(), [key](const Store::Row &row) { return row.key == key; });
    return found == rows->end() ? nullptr : &*found;
}

const RowCache::Rows *RowCache::window(const std::vector<Store::RowKey> &keys, int number)
{
    if (const Rows *known = m_windows.object(number)) {
        return known;
    }
    const auto first = static_cast<std::size_t>(number) * Window;
    const std::size_t count = std::min<std::size_t>(Window, keys.size() - first);
    auto fetched = m_reader->fetch(*m_collection, std::span(keys).subspan(first, count));
    ++m_fetches;
    auto *rows = new Rows(fetched ? std::move(*fetched) : Rows {});
    m_windows.insert(number, rows);
    return rows;
}

} // namespace Chancery::Ui
