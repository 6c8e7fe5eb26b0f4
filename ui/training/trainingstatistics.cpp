// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingstatistics.h"

#include "domain/training/courses.h"
#include "ui/common/labels.h"
#include "ui/common/linelist.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/paper/outputbutton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

TrainingStatistics::TrainingStatistics(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new LineList({tr("Year"), tr("Provider"), tr("Kind of course"), tr("People"), tr("Attendances")}, 1, this))
    , m_scope(mutedLabel({}, this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Wide, 0, 0);
    m_scope->setText(services.session.caller().mission.isEmpty()
                         ? tr("Everybody who attended, also in part. A person is counted once in each line.")
                         : tr("Members of your mission who attended, also in part. A person is counted once in each "
                              "line."));
    layout->addWidget(m_scope);
    layout->addWidget(m_notice);
    m_list->setAccessibleName(tr("Statistics"));
    layout->addWidget(m_list, 1);
    auto *output = new OutputButton(
        services,
        {.paper = [this] { return paper(); }, .table = [this] { return table(); }, .fileName = tr("Statistics")}, this);
    layout->addWidget(output, 0, Qt::AlignLeading);
    connect(output, &OutputButton::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
}

void TrainingStatistics::show(const TrainingData &training)
{
    m_list->clear();
    const QLocale &locale = m_services.display.locale();
    for (const TrainingCount &count : countTraining(training)) {
        QTreeWidgetItem *line = m_list->addLine({});
        const QString cells[] {QString::number(count.year),
                               choiceLabel(*Courses::Description.field("provider"), count.provider),
                               choiceLabel(*Courses::Description.field("kind"), count.kind),
                               locale.toString(count.people), locale.toString(count.attendances)};
        for (int column = 0; column < int(std::size(cells)); ++column) {
            LineList::setText(line, column, cells[column]);
        }
    }
}

Exchange::Table TrainingStatistics::table() const
{
    Exchange::Table table {tr("Statistics"), m_list->heads(), {}, {}};
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        table.rows.push_back(m_list->texts(line));
    }
    return table;
}

Paper TrainingStatistics::paper() const
{
    const Exchange::Table shown = table();
    const QString title = tr("People trained");
    return {.title = title,
            .body = u"<h1>%1</h1><p>%2</p>%3"_s.arg(title.toHtmlEscaped(), m_scope->text().toHtmlEscaped(),
                                                    htmlTable(shown.columns, shown.rows)),
            .asOf = asOfText(m_services)};
}

} // namespace Chancery::Ui
