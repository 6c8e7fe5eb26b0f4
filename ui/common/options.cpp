// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include "domain/catalogue.h"
#include "domain/query.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

using Rows = std::vector<Store::Row>;

/// Far more than there are States, few enough to hold.
constexpr int MostStates = 1'000;

Expected<Rows> rowsOf(const Store::Reader &reader, const Query &query)
{
    const Expected<std::vector<Store::RowKey>> keys = reader.keys(query);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    const std::size_t most = query.limit > 0 ? std::size_t(query.limit) : keys->size();
    return reader.fetch(*query.collection, std::span(*keys).first(std::min(most, keys->size())));
}

QString wordsOf(const Store::Row &row)
{
    QStringList words {row.document.value("code"_L1).toString()};
    for (const char *field : {"name", "formal_name"}) {
        const QJsonObject texts = row.document.value(QLatin1String(field)).toObject();
        for (const QJsonValue &text : texts) {
            words << text.toString();
        }
    }
    return folded(words.join(u'\n'));
}

} // namespace

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing) {
            result += c;
        }
    }
    return result;
}

void loadStates(const Services &services, QObject *context, OptionsDone done)
{
    const Collection *states = collectionNamed("states");
    if (states == nullptr) {
        return;
    }
    Query query {.collection = states, .language = services.display.language(), .limit = MostStates};
    services.queries.run<Rows>(
        context, [query](const Store::Reader &reader) { return rowsOf(reader, query); },
        [&display = services.display, states, done = std::move(done)](const Expected<Rows> &rows) {
            std::vector<Option> options;
            for (const Store::Row &row : rows.value_or(Rows {})) {
                const QString code = row.document.value("code"_L1).toString();
                options.push_back({code, display.titleOf(*states, row.id, row.document), code, wordsOf(row)});
            }
            QCollator collator(display.locale());
            std::sort(options.begin(), options.end(),
                      [&collator](const Option &a, const Option &b) { return collator.compare(a.label, b.label) < 0; });
            done(std::move(options));
        });
}

ReadThread::Job findOptions(const Services &services, const Collection &collection, const QString &text, int limit,
                            QObject *context, OptionsDone done)
{
    Query query {.collection = &collection, .text = text, .language = services.display.language(), .limit = limit};
    return services.queries.run<Rows>(
        context, [query](const Store::Reader &reader) { return rowsOf(reader, query); },
        [&display = services.display, &collection, done = std::move(done)](const Expected<Rows> &rows) {
            const Field *status = collection.field("status");
            std::vector<Option> options;
            for (const Store::Row &row : rows.value_or(Rows {})) {
                const QString label = display.titleOf(collection, row.id, row.document);
                const QString hint = status != nullptr ? display.text(*status, row.document) : QString();
                options.push_back({row.id, label, hint, folded(label)});
            }
            done(std::move(options));
        });
}

} // namespace Chancery::Ui
