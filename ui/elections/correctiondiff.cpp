// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correctiondiff.h"

#include "base/text.h"
#include "domain/elections/corrections.h"
#include "ui/common/chip.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/record/recordactions.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

QString shownAs(const Field &field, const QString &value, const Display &display)
{
    if (value.isEmpty()) {
        return CorrectionDiff::tr("Nothing");
    }
    return display.text(field, {{latin(field.key), value}});
}

bool isOpen(const Record &correction)
{
    return correction.get(Corrections::Status).isEmpty() || correction.get(Corrections::Status) == "proposed"_L1;
}

/// Struck through when there is something that would go.
QLabel *goingLabel(const QString &text, bool isThere, QWidget *parent)
{
    QLabel *label = mutedLabel(text, parent);
    QFont font = label->font();
    font.setStrikeOut(isThere);
    label->setFont(font);
    label->setAccessibleName(CorrectionDiff::tr("Now: %1").arg(text));
    return label;
}

QLabel *comingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = bodyLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setAccessibleName(CorrectionDiff::tr("Proposed: %1").arg(text));
    return label;
}

} // namespace

CorrectionDiff::CorrectionDiff(const Record &correction, const std::optional<Record> &candidature,
                               const Services &services, bool withActions, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"correction"_s);
    setRole(this, "card"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    m_layout->setSpacing(Space::Normal);
    addHead(correction);
    addTable(correction, candidature);
    const QString reason = correction.get(Corrections::Reason);
    if (withActions && !reason.isEmpty()) {
        m_layout->addWidget(mutedLabel(tr("Reason: %1").arg(reason), this));
    }
    if (withActions) {
        auto *notice = new Notice(this);
        auto *actions = new RecordActions(correction, services, this);
        actions->menuButton()->hide();
        connect(actions, &RecordActions::failed, notice,
                [notice](const QString &text) { notice->show(Tone::Bad, text); });
        connect(actions, &RecordActions::editRequested, this, [this, id = correction.id()] {
            m_services.navigator.open({u"corrections"_s, id + u"/edit"_s});
        });
        m_layout->addWidget(notice);
        m_layout->addWidget(actions);
    }
}

void CorrectionDiff::addHead(const Record &correction)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Normal);
    const QString mission = m_services.display.stateName(correction.get(Corrections::ProposedBy));
    top->addWidget(mutedLabel(tr("Proposed by the mission of %1").arg(mission), this), 1);
    const QString status = correction.get(Corrections::Status);
    const QString word = status.isEmpty() ? u"proposed"_s : status;
    top->addWidget(new Chip({choiceLabel(*Corrections::Description.field("status"), word), Ui::toneOf(word)}, this));
    m_layout->addLayout(top);
}

void CorrectionDiff::addTable(const Record &correction, const std::optional<Record> &candidature)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(mutedLabel(tr("Field"), this), 0, 0);
    grid->addWidget(mutedLabel(isOpen(correction) ? tr("Now") : tr("Before"), this), 0, 1);
    grid->addWidget(mutedLabel(tr("Proposed"), this), 0, 2);
    int row = 1;
    bool moved = false;
    for (const Corrections::Change &change : Corrections::changesOf(correction)) {
        const bool isLive = isOpen(correction) && candidature.has_value();
        const QString now = isLive ? Corrections::textOf(*change.field, candidature->document()) : change.seen;
        moved = moved || (isLive && now != change.seen);
        grid->addWidget(mutedLabel(labelOf(*change.field), this), row, 0, Qt::AlignTop);
        grid->addWidget(goingLabel(shownAs(*change.field, now, m_services.display), !now.isEmpty(), this), row, 1,
                        Qt::AlignTop);
        grid->addWidget(comingLabel(shownAs(*change.field, change.value, m_services.display), this), row, 2,
                        Qt::AlignTop);
        ++row;
    }
    m_layout->addLayout(grid);
    if (moved) {
        auto *notice = new Notice(this);
        notice->show(Tone::Warning,
                     tr("The candidature has changed since this was proposed; it cannot be accepted as it is."));
        m_layout->addWidget(notice);
    }
}

} // namespace Chancery::Ui
