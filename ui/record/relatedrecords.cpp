// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relatedrecords.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/query.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/list/recordrows.h"
#include "ui/record/ownsections.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr std::size_t MostShown = 8;
} // namespace

RelatedRecords::RelatedRecords(const Collection &collection, const QString &id, const Services &services,
                               QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Large);
    hide();
    for (const Collection *other : catalogue()) {
        if (ownSectionTells(collection, *other)) {
            continue;
        }
        for (const Field &field : other->fields) {
            if (field.kind == Kind::Reference && field.refersTo == collection.name) {
                find(*other, field, id);
                break;
            }
        }
    }
}

void RelatedRecords::find(const Collection &other, const Field &field, const QString &id)
{
    Query query {.collection = &other, .filters = {{field.key, id}}, .language = m_services.display.language()};
    ++m_pending;
    m_services.queries.run<Found>(
        this,
        [query](const Store::Reader &reader) -> Expected<Found> {
            const auto keys = reader.keys(query);
            if (!keys) {
                return tl::unexpected<Error>(keys.error());
            }
            auto rows = reader.fetch(*query.collection, std::span(*keys).first(std::min(MostShown, keys->size())));
            if (!rows) {
                return tl::unexpected<Error>(rows.error());
            }
            return Found {std::move(*rows), qint64(keys->size())};
        },
        [this, &other, &field](const Expected<Found> &found) {
            --m_pending;
            if (found && found->count > 0) {
                add(other, field, *found);
            }
        });
}

void RelatedRecords::add(const Collection &other, const Field &field, const Found &found)
{
    auto *section = new QWidget(this);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Hair);
    auto *heading = new QHBoxLayout;
    heading->addWidget(headingLabel(Ui::titleOf(other), section));
    QLabel *count = mutedLabel(m_services.display.locale().toString(found.count), section);
    heading->addWidget(count, 1);
    layout->addLayout(heading);
    layout->addSpacing(Space::Small);
    std::vector<RecordLine> lines;
    lines.reserve(found.rows.size());
    for (const Store::Row &row : found.rows) {
        lines.push_back(lineOf(other, row, m_services.display, &field));
    }
    auto *rows = new RecordRows(Ui::titleOf(other), section);
    rows->show(std::move(lines));
    connect(rows, &RecordRows::chosen, &m_services.navigator, &Navigator::open);
    layout->addWidget(rows);
    if (found.count > qint64(found.rows.size())) {
        layout->addWidget(
            mutedLabel(tr("and %n more", nullptr, int(found.count - qint64(found.rows.size()))), section));
    }
    m_layout->addWidget(section);
    show();
}

} // namespace Chancery::Ui
