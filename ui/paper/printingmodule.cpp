// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way into the module that outputbutton.cpp loads.

#include "ui/paper/printing.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace Chancery;

extern "C" Q_DECL_EXPORT void chanceryPrintAsked(const Ui::Sheet &sheet, QWidget *context, const Ui::PaintPages &paint)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(sheet.isLetter ? QPageSize::Letter : QPageSize::A4));
    printer->setDocName(sheet.title);
    printer->setPageOrientation(sheet.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer, context->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [printer, paint] { paint(*printer); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}
