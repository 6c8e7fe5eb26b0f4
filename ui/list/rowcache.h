// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <QCache>

#include <vector>

namespace Chancery::Ui {

/// The rows of a list that are near the screen: fetched from the store in windows, the least recently used thrown
/// away, so that a list of a million rows needs as much memory for rows as one of a thousand. One thread.
class RowCache
{
public:
    static constexpr int Window = 64; ///< Rows fetched together: about two screens.
    static constexpr int MostWindows = 48;

    RowCache(const Store::Reader &reader, const Domain::Collection &collection);

    /// The row at \p index of \p keys. Null when the store has it no more: it changes again in a moment.
    [[nodiscard]] const Store::Row *row(const std::vector<Store::RowKey> &keys, int index);
    void clear() { m_windows.clear(); }
    [[nodiscard]] int fetches() const { return m_fetches; } ///< For tests: how often the store was asked.

private:
    using Rows = std::vector<Store::Row>;
    const Rows *window(const std::vector<Store::RowKey> &keys, int number);

    const Store::Reader *m_reader;
    const Domain::Collection *m_collection;
    QCache<int, Rows> m_windows;
    int m_fetches = 0;
};

} // namespace Chancery::Ui
