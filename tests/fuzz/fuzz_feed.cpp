// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "fuzz.h"
#include "store/feed.h"
#include "store/layout.h"
#include "store/store.h"

#include <QTemporaryDir>

using namespace Chancery;

/// A page or a section into a real store: whatever comes, the store stays sound to its outbox and its own cursor.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir directory;
    static const auto store = Store::Store::open(directory.path());
    Fuzz::require(store.has_value());
    const std::string_view text = Fuzz::textOf(data, size);
    const QString before = (*store)->syncState().cursor;
    const auto page = (*store)->applyPage(text);
    Fuzz::require(page.has_value() || (*store)->syncState().cursor == before);
    const auto mark = Store::FeedReader::lastMark(text);
    Fuzz::require(!mark || *mark <= text.size());
    if (size % 3 == 0 && (*store)->beginSnapshot()) {
        const auto section = (*store)->applySection(text);
        Fuzz::require(!section || section->consumed <= text.size());
    }
    return 0;
}
