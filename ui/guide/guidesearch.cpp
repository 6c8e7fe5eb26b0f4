// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidesearch.h"

#include "domain/catalogue.h"
#include "domain/localizedtext.h"
#include "domain/query.h"
#include "store/excerpt.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int MostHits = 20;

QString plain(const QJsonObject &document, QLatin1String field, const QString &language)
{
    return Store::plainFromMarkdown(Domain::LocalizedText(document.value(field).toObject()).in(language));
}

QString sentenceIn(const QJsonObject &document, const QString &text, const QString &language)
{
    QStringList languages {language};
    languages += Domain::LocalizedText(document.value("body"_L1).toObject()).languages();
    for (const QLatin1String field : {"body"_L1, "title"_L1}) {
        for (const QString &each : std::as_const(languages)) {
            QString sentence = Store::sentenceWith(plain(document, field, each), text);
            if (!sentence.isEmpty()) {
                return sentence;
            }
        }
    }
    return {};
}

} // namespace

Expected<std::vector<GuideHit>> searchGuide(const Store::Reader &reader, const QString &text, const QString &language)
{
    const Domain::Collection &pages = *Domain::collectionNamed("guide_pages");
    const auto keys = reader.keys({.collection = &pages, .text = text, .language = language, .limit = MostHits});
    const auto rows = keys ? reader.fetch(pages, *keys) : tl::unexpected<Error>(keys.error());
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<GuideHit> hits;
    for (const Store::Row &row : *rows) {
        hits.push_back({row.id, sentenceIn(row.document, text, language)});
    }
    return hits;
}

} // namespace Chancery::Ui
