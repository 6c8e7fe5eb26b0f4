// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yearcalendar.h"

#include "domain/elections/elections.h"
#include "ui/common/elidinglink.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/elections/electionlist.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int Columns = 3;
} // namespace

YearCalendar::YearCalendar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_year(QDate::currentDate().year())
    , m_title(headingLabel({}, this))
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Wide, Space::Page, Space::Page);
    auto *top = new QHBoxLayout;
    QPushButton *back = quietButton({}, "chevron_left"_L1, this);
    QPushButton *forward = quietButton({}, "chevron_right"_L1, this);
    if (layoutDirection() == Qt::RightToLeft) {
        std::swap(back, forward);
    }
    back->setObjectName(u"year_before"_s);
    back->setAccessibleName(tr("Year before"));
    forward->setObjectName(u"year_after"_s);
    forward->setAccessibleName(tr("Year after"));
    connect(back, &QPushButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(forward, &QPushButton::clicked, this, [this] { showYear(m_year + 1); });
    top->addWidget(back);
    top->addWidget(m_title);
    top->addWidget(forward);
    top->addStretch();
    layout->addLayout(top);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(titleOf(Domain::Elections::Description));
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space::Wide);
    for (int column = 0; column < Columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    rebuild();
}

void YearCalendar::setEntries(std::vector<ElectionEntry> entries)
{
    m_entries = std::move(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const ElectionEntry &a, const ElectionEntry &b) { return a.day < b.day; });
    rebuild();
}

void YearCalendar::showYear(int year)
{
    m_year = year;
    rebuild();
}

void YearCalendar::rebuild()
{
    m_title->setText(QString::number(m_year));
    clear(m_grid);
    for (int month = 1; month <= 12; ++month) {
        m_grid->addWidget(makeMonth(month), (month - 1) / Columns, (month - 1) % Columns);
    }
}

QWidget *YearCalendar::makeMonth(int month)
{
    QFrame *frame = card(this);
    frame->setMinimumHeight(120);
    QVBoxLayout *layout = layoutOf(frame);
    layout->setContentsMargins(Space::Wide, Space::Normal, Space::Wide, Space::Normal);
    layout->setSpacing(Space::Hair);
    const QLocale &locale = m_services.display.locale();
    layout->addWidget(mutedLabel(locale.standaloneMonthName(month, QLocale::LongFormat), frame));
    for (const ElectionEntry &entry : m_entries) {
        if (!entry.day.isValid() || entry.day.year() != m_year || entry.day.month() != month) {
            continue;
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::Normal);
        QLabel *day = mutedLabel(locale.toString(entry.day.day()), frame);
        day->setFixedWidth(fontMetrics().horizontalAdvance(u"00"_s));
        line->addWidget(day);
        auto *link = new ElidingLink(entry.title, frame);
        link->setToolTip(entry.title);
        link->setAccessibleDescription(statusTextOf(entry));
        connect(link, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        line->addWidget(link);
        line->addStretch();
        layout->addLayout(line);
    }
    layout->addStretch();
    return frame;
}

} // namespace Chancery::Ui
