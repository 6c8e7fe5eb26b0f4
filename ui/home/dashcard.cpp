// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dashcard.h"

#include "base/text.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/list/recordrows.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

DashCard::DashCard(const Texts &texts, QLatin1String iconName, const Query &query, const Services &services,
                   QWidget *parent)
    : QFrame(parent)
    , m_query(query)
    , m_services(services)
    , m_rows(new RecordRows(texts.title, this))
    , m_empty(mutedLabel(texts.empty, this))
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
    layout->addWidget(m_rows);
    m_empty->hide();
    layout->addWidget(m_empty);
    layout->addStretch();
    connect(m_rows, &RecordRows::chosen, &m_services.navigator, &Navigator::open);
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
    std::vector<RecordLine> lines;
    lines.reserve(rows.size());
    for (const Store::Row &row : rows) {
        lines.push_back(lineOf(*m_query.collection, row, m_services.display));
    }
    m_rows->show(std::move(lines));
    m_rows->setHidden(rows.empty());
    m_empty->setVisible(rows.empty());
}

} // namespace Chancery::Ui
