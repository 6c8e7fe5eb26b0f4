// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/options.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr std::size_t MostFilters = 5;
constexpr int MostReferences = 300;
constexpr int LongestPopup = 16;
constexpr int WidestBox = 200;
constexpr int BoxEdges = 48;

/// Priority of a field as a filter, 0 first; negative: no filter.
int rankOf(const Field &field)
{
    if (field.kind == Kind::Choice && field.isIndexed()) {
        return field.key == "status" ? 0 : 2;
    }
    if (field.kind == Kind::State && field.has(InList)) {
        return 1;
    }
    const bool isReferenceData =
        field.refersTo == "bodies" || field.refersTo == "venues" || field.refersTo == "courses";
    return field.kind == Kind::Reference && field.has(InList) && isReferenceData ? 1 : -1;
}

} // namespace

FilterBar::FilterBar(const Collection &collection, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reset(linkButton(tr("Clear filters"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    std::vector<const Field *> fields;
    for (const Field &field : collection.fields) {
        if (rankOf(field) >= 0) {
            fields.push_back(&field);
        }
    }
    std::stable_sort(fields.begin(), fields.end(),
                     [](const Field *a, const Field *b) { return rankOf(*a) < rankOf(*b); });
    fields.resize(std::min(fields.size(), MostFilters));
    for (const Field *field : fields) {
        add(*field);
    }
    layout->addWidget(m_reset);
    layout->addStretch();
    m_reset->hide();
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
}

void FilterBar::add(const Field &field)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName("filter:"_L1 + latin(field.key));
    combo->setAccessibleName(tr("Filter by %1").arg(labelOf(field)));
    combo->setMaxVisibleItems(LongestPopup);
    combo->setMaximumWidth(WidestBox);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    setRole(combo, "filter"_L1);
    combo->addItem(combo->fontMetrics().elidedText(labelOf(field), Qt::ElideRight, WidestBox - BoxEdges), QString());
    fill(combo, field);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
        update(combo);
        Q_EMIT changed();
    });
    layout()->addWidget(combo);
    m_boxes.push_back({&field, combo});
}

void FilterBar::fill(QComboBox *combo, const Field &field)
{
    for (const Choice &choice : field.choices) {
        combo->addItem(labelOf(choice), QString(latin(choice.value)));
    }
    const auto take = [combo](const std::vector<Option> &options) {
        const QSignalBlocker quiet(combo);
        for (const Option &option : options) {
            combo->addItem(option.label, option.value);
        }
    };
    if (field.kind == Kind::State) {
        loadStates(m_services, combo, take);
    } else if (field.kind == Kind::Reference) {
        if (const Collection *target = collectionNamed(field.refersTo)) {
            findOptions(m_services, *target, {}, MostReferences, combo, take);
        }
    }
}

void FilterBar::update(QComboBox *combo)
{
    combo->setProperty("chosen", combo->currentIndex() > 0);
    combo->style()->unpolish(combo);
    combo->style()->polish(combo);
    m_reset->setVisible(!filters().empty());
}

std::vector<Filter> FilterBar::filters() const
{
    std::vector<Filter> filters;
    for (const Box &box : m_boxes) {
        const QString value = box.combo->currentData().toString();
        if (!value.isEmpty()) {
            filters.push_back({box.field->key, value, Filter::Test::Equals});
        }
    }
    return filters;
}

void FilterBar::reset()
{
    for (const Box &box : m_boxes) {
        const QSignalBlocker quiet(box.combo);
        box.combo->setCurrentIndex(0);
        update(box.combo);
    }
    Q_EMIT changed();
}

} // namespace Chancery::Ui
