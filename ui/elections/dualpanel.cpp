// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dualpanel.h"

#include "base/text.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/elections/verdicttext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

QString nextStepText(DualBallot::Next next)
{
    using Next = DualBallot::Next;
    switch (next) {
    case Next::AssemblyVotes:
        return DualPanel::tr("Next: the General Assembly votes again; its list is not full.");
    case Next::CouncilVotes:
        return DualPanel::tr("Next: the Security Council votes again; its list is not full.");
    case Next::BothVote:
        return DualPanel::tr("Next: both organs vote, each without regard to the other.");
    case Next::NewMeeting:
        return DualPanel::tr("Next: another meeting of both organs for the seats that are left.");
    case Next::JointConference:
        return DualPanel::tr("Next: after three meetings, a joint conference of three members of each organ.");
    case Next::Done:
        return DualPanel::tr("Both organs have filled every seat.");
    }
    return {};
}

DualPanel::DualPanel(const DualBallot::Verdict &verdict, const Display &display, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"dual"_s);
    setRole(this, "card"_L1);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    layout->setSpacing(Space::Small);
    layout->addWidget(mutedLabel(tr("Both organs together"), this));
    QLabel *headline =
        headingLabel(verdict.elected.isEmpty() ? tr("Nobody has the majority in both organs yet.")
                                               : tr("Elected by both: %1").arg(namesText(verdict.elected, display)),
                     this);
    headline->setWordWrap(true);
    layout->addWidget(headline);
    for (const Reason &reason : verdict.why) {
        if (reason.code != "dual_elected"_L1) { // the headline says it
            layout->addWidget(mutedLabel(reasonWithSource(reason, display), this));
        }
    }
    layout->addWidget(bodyLabel(nextStepText(verdict.next), this));
    for (const Ballot::Remark &remark : verdict.remarks) {
        auto *notice = new Notice(this);
        notice->show(remark.contradiction ? Tone::Warning : Tone::Info, remarkText(remark, display));
        layout->addWidget(notice);
    }
}

} // namespace Chancery::Ui
