// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/flags.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/options.h"
#include "ui/common/words.h"
#include "ui/list/filterbox.h"

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

constexpr std::size_t MostFilters = 4;
constexpr int MostReferences = 300;
constexpr int LongestPopup = 16;
constexpr int WidestBox = 200;
constexpr int BoxEdges = 62;

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

/// The days a choice of time means today.
std::vector<Filter> timeFilters(const Field &field, const QString &choice)
{
    constexpr int Month = 30;
    const QDate today = QDate::currentDate();
    const auto from = [&field](const QDate &day) {
        const QString text = formatDate(day);
        return Filter {field.key, field.kind == Kind::Date ? text : text + "T00:00:00Z"_L1, Filter::Test::AtLeast};
    };
    const auto until = [&field](const QDate &day) {
        const QString text = formatDate(day);
        return Filter {field.key, field.kind == Kind::Date ? text : text + "T23:59:59Z"_L1, Filter::Test::AtMost};
    };
    if (choice == "ahead"_L1) {
        return {from(today)};
    }
    if (choice == "month"_L1) {
        return {from(today), until(today.addDays(Month))};
    }
    if (choice == "year"_L1) {
        return {from({today.year(), 1, 1}), until({today.year(), 12, 31})};
    }
    return {until(today.addDays(-1))};
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
    const auto dated = std::find_if(collection.fields.begin(), collection.fields.end(), [](const Field &field) {
        return (field.kind == Kind::Date || field.kind == Kind::Instant) && field.has(InList) && field.hasColumn();
    });
    if (dated != collection.fields.end()) {
        addTimes(*dated);
    }
    layout->addWidget(m_reset);
    layout->addStretch();
    m_reset->hide();
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
}

void FilterBar::add(const Field &field)
{
    auto *combo = new FilterBox(this);
    combo->addItem(combo->fontMetrics().elidedText(labelOf(field), Qt::ElideRight, WidestBox - BoxEdges), QString());
    fill(combo, field);
    append(combo, field);
}

void FilterBar::append(QComboBox *combo, const Field &field)
{
    combo->setObjectName("filter:"_L1 + latin(field.key));
    combo->setAccessibleName(tr("Filter by %1").arg(labelOf(field)));
    combo->setToolTip(combo->accessibleName()); // A long name is cut in the box.
    combo->setMaxVisibleItems(LongestPopup);
    combo->setMaximumWidth(WidestBox);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
        update(combo);
        Q_EMIT changed();
    });
    layout()->addWidget(combo);
    m_boxes.push_back({&field, combo});
}

void FilterBar::addTimes(const Field &field)
{
    auto *combo = new FilterBox(this);
    combo->addItem(combo->fontMetrics().elidedText(labelOf(field), Qt::ElideRight, WidestBox - BoxEdges), QString());
    combo->addItem(tr("From today"), u"ahead"_s);
    combo->addItem(tr("Next 30 days"), u"month"_s);
    combo->addItem(tr("This year"), u"year"_s);
    combo->addItem(tr("Before today"), u"past"_s);
    append(combo, field);
}

void FilterBar::fill(QComboBox *combo, const Field &field)
{
    for (const Choice &choice : field.choices) {
        combo->addItem(labelOf(choice), QString(latin(choice.value)));
    }
    const bool isState = field.kind == Kind::State;
    const auto take = [this, combo, isState, key = QString(latin(field.key))](const std::vector<Option> &options) {
        {
            const QSignalBlocker quiet(combo);
            for (const Option &option : options) {
                isState ? combo->addItem(flagIcon(option.value), option.label, option.value)
                        : combo->addItem(option.label, option.value);
            }
        }
        const int wanted = m_wanted.contains(key) ? combo->findData(m_wanted.value(key)) : -1;
        if (wanted > 0) {
            combo->setCurrentIndex(wanted);
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
        const bool isTime = box.field->kind == Kind::Date || box.field->kind == Kind::Instant;
        if (!value.isEmpty() && isTime) {
            const std::vector<Filter> span = timeFilters(*box.field, value);
            filters.insert(filters.end(), span.begin(), span.end());
        } else if (!value.isEmpty()) {
            filters.push_back({box.field->key, value, Filter::Test::Equals});
        }
    }
    return filters;
}

QMap<QString, QString> FilterBar::values() const
{
    QMap<QString, QString> values;
    for (const Box &box : m_boxes) {
        const QString value = box.combo->currentData().toString();
        if (!value.isEmpty()) {
            values.insert(latin(box.field->key), value);
        }
    }
    return values;
}

void FilterBar::setValues(const QMap<QString, QString> &values)
{
    m_wanted = values;
    for (const Box &box : m_boxes) {
        const QSignalBlocker quiet(box.combo);
        const QString value = values.value(latin(box.field->key));
        box.combo->setCurrentIndex(value.isEmpty() ? 0 : qMax(0, box.combo->findData(value)));
        update(box.combo);
    }
    Q_EMIT changed();
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
