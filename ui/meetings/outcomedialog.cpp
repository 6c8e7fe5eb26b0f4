// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outcomedialog.h"

#include "domain/meetings/briefs.h"
#include "domain/validate.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/whendone.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int DialogWidth = 520;
constexpr int LinesOfOutcome = 5;
constexpr int LinesOfFollowUps = 4;

QPlainTextEdit *textEdit(int lines, const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * Space::Normal);
    return edit;
}

QString linesOf(const QJsonArray &followUps)
{
    QStringList lines;
    for (const QJsonValue &value : followUps) {
        lines << value.toObject().value("what"_L1).toString();
    }
    return lines.join(u'\n');
}

/// One follow-up a line; who and until when stay with a line that was there.
QJsonArray followUpsOf(const QString &text, const QJsonArray &before)
{
    QJsonArray followUps;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString what = line.simplified();
        if (what.isEmpty()) {
            continue;
        }
        const auto same = std::find_if(before.begin(), before.end(), [&what](const QJsonValue &value) {
            return value.toObject().value("what"_L1) == what;
        });
        followUps.append(same != before.end() ? *same : QJsonValue(QJsonObject {{u"what"_s, what}}));
    }
    return followUps;
}

} // namespace

OutcomeDialog::OutcomeDialog(const ProgrammeItem &item, const QString &title, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_item(item)
    , m_title(title)
    , m_services(services)
    , m_held(new QRadioButton(tr("It took place"), this))
    , m_noShow(new QRadioButton(tr("It did not take place"), this))
    , m_outcome(textEdit(LinesOfOutcome, tr("What came of it"), this))
    , m_followUps(textEdit(LinesOfFollowUps, tr("What has to follow, one thing a line"), this))
    , m_notice(new Notice(this))
    , m_save(primaryButton(tr("Record"), {}, this))
{
    setObjectName(u"outcome"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Outcome"));
    setMinimumWidth(DialogWidth);
    auto *layout = dialogLayout(this);
    layout->setSpacing(Space::Normal);
    layout->addWidget(headingLabel(tr("Outcome"), this));
    layout->addWidget(mutedLabel(title, this));
    layout->addWidget(m_notice);
    for (QRadioButton *each : {m_held, m_noShow}) {
        layout->addWidget(each);
        each->setEnabled(mayRecord());
    }
    m_held->setChecked(item.record.status() != "no_show"_L1);
    m_noShow->setChecked(item.record.status() == "no_show"_L1);
    layout->addSpacing(Space::Normal);
    layout->addWidget(mutedLabel(tr("What came of it"), this));
    layout->addWidget(m_outcome);
    layout->addWidget(mutedLabel(tr("What has to follow, one thing a line"), this));
    layout->addWidget(m_followUps);
    layout->addWidget(mutedLabel(tr("Both texts go into your mission's own briefing note."), this));
    if (item.brief) {
        m_outcome->setPlainText(item.brief->get(Briefs::Outcome));
        m_followUps->setPlainText(linesOf(item.brief->get(Briefs::FollowUps)));
    }
    layout->addLayout(dialogButtons(this, m_save));
    m_outcome->setFocus();
}

bool OutcomeDialog::mayRecord() const
{
    if (m_item.entry.span.from > QDateTime::currentDateTimeUtc()) {
        return false;
    }
    const auto actions = availableActions(m_item.record, m_services.session.caller());
    return std::any_of(actions.begin(), actions.end(),
                       [](const Action *action) { return action->name == "record_outcome"; });
}

QJsonObject OutcomeDialog::noteWithOutcome() const
{
    QJsonObject note = m_item.brief ? m_item.brief->document() : QJsonObject();
    if (!m_item.brief) {
        write(note, Briefs::Subject.name, m_title.left(200));
        write(note, Briefs::Mission.name, m_services.session.caller().mission);
        write(note, Briefs::Meeting.name, m_item.record.id());
    }
    write(note, Briefs::Outcome.name, m_outcome->toPlainText().trimmed());
    const QJsonArray before = m_item.brief ? m_item.brief->get(Briefs::FollowUps) : QJsonArray();
    write(note, Briefs::FollowUps.name, followUpsOf(m_followUps->toPlainText(), before));
    return note;
}

void OutcomeDialog::accept()
{
    m_save->setEnabled(false);
    Sync::Session &session = m_services.session;
    const bool hasNote = m_item.brief || !m_outcome->toPlainText().trimmed().isEmpty()
        || !m_followUps->toPlainText().trimmed().isEmpty();
    QFuture<Expected<void>> written = QtFuture::makeReadyFuture(Expected<void>());
    if (hasNote && !session.caller().mission.isEmpty()) {
        const QJsonObject note = noteWithOutcome();
        written = m_item.brief ? session.update(Briefs::Description, m_item.brief->id(), m_item.brief->document(), note)
                               : session.create(Briefs::Description, note).then(this, [](const Expected<QString> &id) {
                                     return id ? Expected<void>() : Expected<void>(tl::unexpected<Error>(id.error()));
                                 });
    }
    whenDone(written, this, [this](const Expected<void> &outcome) {
        if (!outcome || !mayRecord()) {
            finish(outcome);
            return;
        }
        const QString what = m_noShow->isChecked() ? u"no_show"_s : u"held"_s;
        whenDone(m_services.session.act(m_item.record.collection(), m_item.record.id(), u"record_outcome"_s,
                                        {{u"outcome"_s, what}}),
                 this, [this](const Expected<void> &done) { finish(done); });
    });
}

void OutcomeDialog::finish(const Expected<void> &outcome)
{
    if (outcome) {
        QDialog::accept();
        return;
    }
    m_save->setEnabled(true);
    m_notice->show(errorText(outcome.error()));
    if (!outcome.error().issues.empty()) {
        m_notice->show(Tone::Bad, ruleText(m_item.record.collection(), outcome.error().issues.front()));
    }
}

} // namespace Chancery::Ui
