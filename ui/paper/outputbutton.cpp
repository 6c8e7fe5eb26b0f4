// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outputbutton.h"

#include "base/latemodule.h"
#include "ui/common/errortext.h"
#include "ui/common/files.h"
#include "ui/common/icons.h"
#include "ui/common/menubutton.h"
#include "ui/common/metrics.h"
#include "ui/paper/printing.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

QString asFileName(QString text)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    return text.replace(forbidden, u" "_s).simplified().left(120);
}

/// \p paper in the size the user chose.
Paper sized(Paper paper, const Services &services)
{
    paper.isLetter = isLetterWanted(services);
    return paper;
}

QFileDialog *outputDialog(const QString &fileName, const QString &suffix, const QString &filter, QWidget *window)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return saveDialog(window, OutputButton::tr("Save as"), folder.filePath(asFileName(fileName) + u'.' + suffix),
                      suffix, filter);
}

} // namespace

OutputButton::OutputButton(const Services &services, Source source, QWidget *parent)
    : QPushButton(tr("Print or export"), parent)
    , m_services(services)
    , m_source(std::move(source))
{
    setObjectName(u"output"_s);
    setIcon(Ui::icon("article"_L1));
    setIconSize({IconSize, IconSize});
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this] { ask([this] { print(); }); });
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this,
            [this] { ask([this] { save(u"pdf"_s, tr("PDF document (*.pdf)")); }); });
    connect(menu->addAction(tr("Save as OpenDocument text…")), &QAction::triggered, this,
            [this] { ask([this] { save(u"odt"_s, tr("OpenDocument text (*.odt)")); }); });
    if (m_source.table) {
        menu->addSeparator();
        connect(menu->addAction(tr("Export as CSV…")), &QAction::triggered, this,
                [this] { ask([this] { save(u"csv"_s, tr("Comma-separated values (*.csv)")); }); });
        connect(menu->addAction(tr("Export as workbook…")), &QAction::triggered, this,
                [this] { ask([this] { save(u"xlsx"_s, tr("Workbook (*.xlsx)")); }); });
    }
    giveMenu(this, menu);
}

Expected<void> OutputButton::writeTo(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "pdf"_L1) {
        return writePdf(sized(m_source.paper(), m_services), m_services.display, file);
    }
    if (suffix == "odt"_L1) {
        return writeOdt(m_source.paper(), m_services.display, file);
    }
    if (suffix == "csv"_L1 && m_source.table) {
        return writeCsv(m_source.table(), file);
    }
    if (suffix == "xlsx"_L1 && m_source.table) {
        return Exchange::writeXlsx(m_source.table(), file);
    }
    return failure(ErrorCode::UnsupportedType, suffix);
}

void OutputButton::ask(std::function<void()> goOn)
{
    if (m_source.warning.isEmpty()) {
        goOn();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, text(), m_source.warning, QMessageBox::Cancel, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *confirm = question->addButton(tr("Go on"), QMessageBox::AcceptRole);
    connect(confirm, &QPushButton::clicked, this, [goOn = std::move(goOn)] { goOn(); });
    question->open();
}

void OutputButton::print()
{
    const Paper paper = sized(m_source.paper(), m_services);
    printAsked({paper.title, paper.isLandscape, paper.isLetter}, this,
               [this, paper](QPagedPaintDevice &device) { printOn(device, paper, m_services.display); });
}

void OutputButton::save(const QString &suffix, const QString &filter)
{
    QFileDialog *dialog = outputDialog(m_source.fileName, suffix, filter, window());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Expected<void> outcome = writeTo(file);
        if (!outcome) {
            Q_EMIT failed(errorText(outcome.error()).sentence());
        }
    });
    dialog->open();
}

void printAsked(const Sheet &sheet, QWidget *context, const PaintPages &paint)
{
    if (auto *print = lateFunction<Late::PrintAsked>(Late::PrintingModule, Late::PrintAskedName); print != nullptr) {
        print(sheet, context, paint);
        return;
    }
    const Error missing {ErrorCode::Internal, u"a module of this installation is missing"_s};
    QMessageBox::warning(context->window(), sheet.title, errorText(missing).sentence());
}

bool isLetterWanted(const Services &services)
{
    return services.settings.get(Settings::PaperSize) == "letter"_L1;
}

void askForPdf(const QString &fileName, QWidget *context, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = outputDialog(fileName, u"pdf"_s, OutputButton::tr("PDF document (*.pdf)"), context->window());
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

void savePdfAs(const Paper &paper, const QString &fileName, const Services &services, QWidget *parent,
               std::function<void(const QString &)> failed)
{
    askForPdf(fileName, parent, [paper, services, failed = std::move(failed)](const QString &file) {
        const Expected<void> outcome = writePdf(sized(paper, services), services.display, file);
        if (!outcome) {
            failed(errorText(outcome.error()).sentence());
        }
    });
}

} // namespace Chancery::Ui
