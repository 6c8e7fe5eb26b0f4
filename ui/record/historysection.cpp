// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historysection.h"

#include "base/text.h"
#include "domain/localizedtext.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int LabelWidth = 150;
constexpr qsizetype LongestValue = 300;
} // namespace

HistorySection::HistorySection(const Collection &collection, const QString &id, const Services &services,
                               QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_collection(&collection)
    , m_id(id)
    , m_toggle(linkButton(tr("Show history"), this))
    , m_list(new QWidget(this))
    , m_lines(new QVBoxLayout(m_list))
{
    setObjectName(u"history"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    m_toggle->setObjectName(u"historyToggle"_s);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Space::Wide);
    m_list->setAccessibleName(tr("History"));
    m_list->hide();
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT toggled(m_isOpen);
    });
}

void HistorySection::setOpen(bool open)
{
    m_isOpen = open;
    m_toggle->setText(open ? tr("Hide history") : tr("Show history"));
    m_list->setVisible(open);
    clear(m_lines);
    if (!open || m_isWaiting) {
        return;
    }
    m_isWaiting = true;
    whenDone(m_services.session.fetchHistory(*m_collection, m_id), this,
             [this](const Expected<Sync::History> &history) {
                 m_isWaiting = false;
                 if (m_isOpen) {
                     tell(history);
                 }
             });
}

void HistorySection::tell(const Expected<Sync::History> &history)
{
    clear(m_lines);
    if (!history) {
        const bool isAway =
            history.error().code == ErrorCode::Offline || history.error().code == ErrorCode::Unavailable;
        m_lines->addWidget(mutedLabel(
            isAway ? tr("The history is kept by the service. It can be read as soon as there is a connection.")
                   : errorText(history.error()).sentence(),
            m_list));
        return;
    }
    if (history->isRemembered) {
        m_lines->addWidget(mutedLabel(tr("As last read: there is no connection now."), m_list));
    }
    if (history->lines.empty()) {
        m_lines->addWidget(mutedLabel(tr("No change is recorded since the record was brought in."), m_list));
    }
    for (const Sync::HistoryLine &line : history->lines) {
        addLine(line);
    }
    if (history->hasMore) {
        m_lines->addWidget(mutedLabel(tr("Older changes are not shown."), m_list));
    }
}

QString HistorySection::nameOf(const QString &what) const
{
    if (what == "create"_L1) {
        return tr("Created");
    }
    if (what == "patch"_L1) {
        return tr("Changed");
    }
    if (what == "import"_L1) {
        return tr("Brought in from a file");
    }
    const Action *action = m_collection->action(what.toStdString());
    return action != nullptr ? labelOf(*action) : what;
}

void HistorySection::addLine(const Sync::HistoryLine &line)
{
    auto *entry = new QWidget(m_list);
    auto *grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnMinimumWidth(0, LabelWidth);
    grid->setColumnStretch(1, 1);
    QLabel *what = bodyLabel(nameOf(line.what), entry);
    what->setFont(strong(what->font()));
    grid->addWidget(what, 0, 0, Qt::AlignTop);
    const QString when = m_services.display.localMoment(line.at);
    grid->addWidget(
        mutedLabel(
            line.by.isEmpty()
                ? when
                : tr("%1, %2", "who, when").arg(isolated(m_services.display.personName(line.by)), isolated(when)),
            entry),
        0, 1, Qt::AlignTop);
    int row = 1;
    for (const Sync::HistoryLine::Change &change : line.changes) {
        for (const auto &[label, words] : wordsOf(change)) {
            QLabel *name = mutedLabel(label, entry);
            name->setFixedWidth(LabelWidth);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(bodyLabel(words, entry), row++, 1, Qt::AlignTop);
        }
    }
    m_lines->addWidget(entry);
}

QString HistorySection::valueOf(const Field *field, const QJsonValue &value) const
{
    QString text = value.isString() ? value.toString() : QString();
    if (field != nullptr && !(field->kind == Kind::Localized && value.isString())) {
        text = m_services.display.text(*field, {{latin(field->key), value}});
    }
    return text.isEmpty() ? tr("(empty)") : isolated(elided(text, LongestValue));
}

std::vector<std::pair<QString, QString>> HistorySection::wordsOf(const Sync::HistoryLine::Change &change) const
{
    const Field *field = m_collection->field(change.field.toStdString());
    const QString label = field != nullptr ? labelOf(*field) : change.field;
    if (change.isOmitted) {
        return {{label, tr("Changed; too long to be shown here")}};
    }
    const auto words = [&](const QString &name, const QJsonValue &before, const QJsonValue &after) {
        const QString now = valueOf(field, after);
        return std::pair(name,
                         change.before ? tr("%1 → %2", "before, after").arg(valueOf(field, before), now)
                                       : tr("Set to %1").arg(now));
    };
    if (field == nullptr || field->kind != Kind::Localized) {
        return {words(label, change.before.value_or(QJsonValue()), change.after)};
    }
    std::vector<std::pair<QString, QString>> lines;
    const QJsonObject before = change.before.value_or(QJsonValue()).toObject();
    for (const char *code : Languages) {
        const QString language = QString::fromLatin1(code);
        const QJsonValue was = before.value(language);
        const QJsonValue is = change.after.toObject().value(language);
        if (was != is) {
            lines.push_back(words(u"%1, %2"_s.arg(label, languageName(language)), was, is));
        }
    }
    return lines;
}

} // namespace Chancery::Ui
