// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daychooser.h"

#include "ui/common/display.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

/// Where text runs from the right Qt turns the parts round, as if they were all figures.
QString patternFor(const QDateEdit &edit)
{
    QStringList parts = dayPattern(edit.locale()).split(u' ');
    if (edit.isRightToLeft()) {
        std::reverse(parts.begin(), parts.end());
    }
    return parts.join(u' ');
}

} // namespace

DayChooser::DayChooser(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QDateEdit(QDate::currentDate(), this))
{
    m_edit->setObjectName(u"day"_s);
    m_edit->setAccessibleName(tr("Day"));
    m_edit->setCalendarPopup(true);
    m_edit->setLocale(locale);
    m_edit->setDisplayFormat(patternFor(*m_edit)); // 9/12 would be in December for some and in September for others.
    const auto step = [this](QLatin1String icon, const QString &name, int days) {
        QPushButton *made = quietButton({}, icon, this);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, this, [this, days] { setDay(day().addDays(days)); });
        return made;
    };
    const bool isMirrored = isRightToLeft();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    layout->addWidget(step(isMirrored ? "chevron_right"_L1 : "chevron_left"_L1, tr("The day before"), -1));
    layout->addWidget(m_edit);
    layout->addWidget(step(isMirrored ? "chevron_left"_L1 : "chevron_right"_L1, tr("The day after"), 1));
    connect(m_edit, &QDateEdit::dateChanged, this, &DayChooser::dayChanged);
}

QDate DayChooser::day() const
{
    return m_edit->date();
}

void DayChooser::setDay(const QDate &day)
{
    m_edit->setDate(day);
}

} // namespace Chancery::Ui
