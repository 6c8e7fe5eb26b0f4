// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listexport.h"

#include "ui/common/files.h"

#include <QFileDialog>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int Slice = 250; ///< Rows: a few milliseconds.

} // namespace

void ListExport::ask(CollectionListModel &model, const std::vector<int> &columns, const QString &title,
                     const Services &services, QWidget *window, const std::function<void(ListExport &)> &begun)
{
    auto *dialog = new QFileDialog(window, tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbook (*.xlsx)"), tr("Comma-separated values (*.csv)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    QString name = title;
    name.replace(u'/', u'-');
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, &model, [&model, columns, title, services, begun](const QString &file) {
        begun(*new ListExport(model, columns, title, file, services));
    });
    dialog->open();
}

ListExport::ListExport(CollectionListModel &model, std::vector<int> columns, const QString &title, const QString &file,
                       const Services &services)
    : QObject(&model)
    , m_model(&model)
    , m_columns(std::move(columns))
    , m_file(file)
    , m_services(services)
{
    m_table.title = title;
    for (const int column : m_columns) {
        m_table.columns << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    const QDateTime asOf = services.session.status().completeAt;
    if (asOf.isValid()) {
        m_table.asOf = tr("Complete as of %1").arg(services.display.localMoment(asOf));
    }
    connect(&m_slices, &QTimer::timeout, this, &ListExport::takeSlice);
    m_slices.start(0);
}

void ListExport::takeSlice()
{
    const int end = std::min(m_next + Slice, m_model->rowCount());
    for (; m_next < end; ++m_next) {
        if (m_model->keyAt(m_next) == HeadingKey) {
            continue;
        }
        QStringList cells;
        for (const int column : m_columns) {
            cells << m_model->index(m_next, column).data().toString();
        }
        m_table.rows.push_back(std::move(cells));
    }
    if (m_next >= m_model->rowCount() && !m_model->isLoading()) {
        m_slices.stop();
        write();
    }
}

void ListExport::write()
{
    m_services.queries.run<bool>(
        this,
        [table = std::make_shared<Exchange::Table>(std::move(m_table)), file = m_file](const Store::Reader &) {
            const Expected<void> outcome = file.endsWith(".csv"_L1, Qt::CaseInsensitive)
                ? writeFile(file, Exchange::toCsv(*table))
                : Exchange::writeXlsx(*table, file);
            return outcome.map([] { return true; });
        },
        [this](const Expected<bool> &outcome) {
            outcome ? Q_EMIT saved() : Q_EMIT failed(outcome.error());
            deleteLater();
        });
}

} // namespace Chancery::Ui
