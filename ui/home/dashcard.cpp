// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dashcard.h"

#include "base/text.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/flags.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/list/columns.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr qsizetype LongestTitle = 52;
} // namespace

DashCard::DashCard(const Texts &texts, QLatin1String iconName, const Query &query, const Services &services,
                   QWidget *parent)
    : QFrame(parent)
    , m_texts(texts)
    , m_query(query)
    , m_services(services)
    , m_rows(new QVBoxLayout)
{
    setRole(this, "card"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Large);
    layout->setSpacing(Space::Normal);
    auto *top = new QHBoxLayout;
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(iconName).pixmap(IconSize, IconSize));
    top->addWidget(picture);
    top->addWidget(headingLabel(texts.title, this), 1);
    QPushButton *all = linkButton(tr("Show all"), this);
    all->setAccessibleName(tr("%1: show all").arg(texts.title));
    connect(all, &QPushButton::clicked, this, [this] { m_services.navigator.open({latin(m_query.collection->name)}); });
    top->addWidget(all);
    layout->addLayout(top);
    m_rows->setSpacing(Space::Small);
    layout->addLayout(m_rows);
    layout->addStretch();
    ask();
}

void DashCard::refresh(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(latin(m_query.collection->name))) {
        ask();
    }
}

void DashCard::ask()
{
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<std::vector<Store::Row>>(
        this,
        [query = m_query](const Store::Reader &reader) -> Expected<std::vector<Store::Row>> {
            const auto keys = reader.keys(query);
            if (!keys) {
                return tl::unexpected<Error>(keys.error());
            }
            return reader.fetch(*query.collection,
                                std::span(*keys).first(std::min(keys->size(), std::size_t(query.limit))));
        },
        [this](const Expected<std::vector<Store::Row>> &rows) {
            m_job = {};
            show(rows.value_or(std::vector<Store::Row> {}));
        });
}

void DashCard::show(const std::vector<Store::Row> &rows)
{
    clear(m_rows);
    for (const Store::Row &row : rows) {
        m_rows->addWidget(makeRow(row));
    }
    if (rows.empty()) {
        m_rows->addWidget(mutedLabel(m_texts.empty, this));
    }
}

QWidget *DashCard::makeRow(const Store::Row &row)
{
    const Collection &collection = *m_query.collection;
    auto *entry = new QWidget(this);
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, Space::Hair, 0, Space::Hair);
    layout->setSpacing(Space::Normal);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString title = m_services.display.titleOf(collection, row.id, row.document);
    auto *link = new ElidingLink(title, entry);
    link->setToolTip(title);
    const Place place {latin(collection.name), row.id};
    connect(link, &QPushButton::clicked, this, [this, place] { m_services.navigator.open(place); });
    auto *named = new QHBoxLayout;
    named->setSpacing(Space::Normal);
    if (QLabel *flag = flagLabel(flagOf(collection, row.document), FlagHeight, entry)) {
        named->addWidget(flag);
    }
    named->addWidget(link);
    named->addStretch();
    texts->addLayout(named);
    QStringList details;
    bool hasDay = false;
    for (const Column &column : columnsOf(collection)) {
        const Kind kind = column.field->kind;
        const bool isDay = kind == Kind::Date || kind == Kind::Instant;
        const bool isTold = (isDay && !hasDay) || kind == Kind::State
            || (kind == Kind::Reference && column.field->refersTo != "elections");
        const QString text =
            isTold && !column.field->has(Title) ? m_services.display.text(*column.field, row.document) : QString();
        if (!text.isEmpty() && details.size() < 2 && !title.contains(text)) {
            details << text;
            hasDay = hasDay || isDay;
        }
    }
    texts->addWidget(new ElidingCaption(details.join(u" · "_s), entry));
    layout->addLayout(texts, 1);
    for (const auto &chip : {badgeChip(row.badge), certaintyChip(row.document.value("certainty"_L1).toString())}) {
        if (chip) {
            layout->addWidget(new Chip(*chip, entry));
        }
    }
    if (const Field *status = collection.field("status")) {
        const Shown shown = m_services.display.shown(*status, row.document);
        if (!shown.text.isEmpty()) {
            layout->addWidget(new Chip({shown.text, shown.tone}, entry));
        }
    }
    return entry;
}

} // namespace Chancery::Ui
