// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidesearch.h"

#include "domain/catalogue.h"
#include "domain/query.h"

#include <array>

namespace Chancery::Ui {

Expected<std::vector<Store::Sentence>> searchGuide(const Store::Reader &reader, const QString &text,
                                                   const QString &language)
{
    constexpr int MostHits = 20;
    constexpr std::array<std::string_view, 2> Fields {"body", "title"};
    const Domain::Collection &pages = *Domain::collectionNamed("guide_pages");
    return reader.keys({.collection = &pages, .text = text, .language = language, .limit = MostHits})
        .and_then([&](const std::vector<Store::RowKey> &keys) {
            return reader.sentences(pages, keys, Fields, text, language);
        });
}

} // namespace Chancery::Ui
