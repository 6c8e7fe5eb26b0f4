// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingstatistics.h"

#include "domain/training/courses.h"
#include "exchange/table.h"
#include "ui/common/files.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

TrainingStatistics::TrainingStatistics(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QTreeWidget(this))
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
    m_list->setHeaderLabels({tr("Year"), tr("Provider"), tr("Kind of course"), tr("People"), tr("Attendances")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Statistics"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    QPushButton *save = button(tr("Save as CSV…"), "download"_L1, this);
    layout->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &TrainingStatistics::save);
}

void TrainingStatistics::show(const TrainingData &training)
{
    m_list->clear();
    const QLocale &locale = m_services.display.locale();
    for (const TrainingCount &count : countTraining(training)) {
        new QTreeWidgetItem(m_list,
                            {QString::number(count.year),
                             choiceLabel(*Courses::Description.field("provider"), count.provider),
                             choiceLabel(*Courses::Description.field("kind"), count.kind),
                             locale.toString(count.people), locale.toString(count.attendances)});
    }
}

void TrainingStatistics::save()
{
    const QString name =
        QFileDialog::getSaveFileName(window(), tr("Save as CSV"), tr("Statistics") + u".csv"_s, u"CSV (*.csv)"_s);
    if (name.isEmpty()) {
        return;
    }
    Exchange::Table table {tr("Statistics"), {}, {}, {}};
    for (int column = 0; column < m_list->columnCount(); ++column) {
        table.columns.append(m_list->headerItem()->text(column));
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_list->columnCount(); ++column) {
            cells.append(m_list->topLevelItem(row)->text(column));
        }
        table.rows.push_back(cells);
    }
    const bool isWritten = writeFile(name, Exchange::toCsv(table)).has_value();
    m_notice->show(Tone::Bad,
                   isWritten ? QString() : tr("The file could not be written. Please choose another place."));
}

} // namespace Chancery::Ui
