// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plandialog.h"

#include "domain/meetings/booths.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr QSize FirstSize(560, 440);
}

PlanDialog::PlanDialog(const Display &display, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_display(&display)
    , m_zone(zone)
    , m_heading(headingLabel({}, this))
    , m_explanation(mutedLabel({}, this))
    , m_list(new QListWidget(this))
    , m_confirm(primaryButton({}, {}, this))
{
    setObjectName(u"plan"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    auto *layout = dialogLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(Space::Small);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(m_list, 1);
    layout->addLayout(dialogButtons(this, m_confirm));
    m_confirm->setFocus();
}

void PlanDialog::setTexts(const QString &heading, const QString &explanation, const QString &confirm)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_list->setAccessibleName(heading);
    m_confirm->setText(confirm);
}

QString PlanDialog::nameOf(const Record &request) const
{
    return tr("%1 and %2")
        .arg(m_display->stateName(request.get(MeetingRequests::Requester)),
             m_display->stateName(request.get(MeetingRequests::Counterpart)));
}

void PlanDialog::addStep(const Record &request, const QString &booth, const Span &span)
{
    const QString place = m_display->titleOf(Booths::Description, booth);
    const QString when = m_display->instant(span.from, QString::fromLatin1(m_zone.id()));
    m_list->addItem(new QListWidgetItem(icon(isRightToLeft() ? "arrow_back"_L1 : "arrow_forward"_L1),
                                        nameOf(request) + u'\n' + when + u" · "_s + place));
}

void PlanDialog::addProblem(const Record &request, const QString &why)
{
    m_list->addItem(new QListWidgetItem(icon("warning"_L1, Tone::Warning), nameOf(request) + u'\n' + why));
}

void PlanDialog::addTime(const QString &name, const Span &span)
{
    const QString when = m_display->instant(span.from, QString::fromLatin1(m_zone.id()));
    m_list->addItem(
        new QListWidgetItem(icon(isRightToLeft() ? "arrow_back"_L1 : "arrow_forward"_L1), name + u'\n' + when));
}

void PlanDialog::addNote(const QString &name, const QString &why)
{
    m_list->addItem(new QListWidgetItem(icon("warning"_L1, Tone::Warning), name + u'\n' + why));
}

void PlanDialog::setPossible(bool isPossible)
{
    m_confirm->setEnabled(isPossible);
}

QString PlanDialog::reasonText(Allocation::Reason reason)
{
    switch (reason) {
    case Allocation::Reason::NoWindow:
        return tr("It names no time that is long enough.");
    case Allocation::Reason::TooManyPersons:
        return tr("No booth is large enough.");
    case Allocation::Reason::Closed:
        return tr("No booth is open at its times on this day.");
    case Allocation::Reason::Full:
        return tr("Everything that fits is taken at its times.");
    }
    Q_UNREACHABLE();
}

} // namespace Chancery::Ui
