// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/guidedocument.h"
#include "ui/guide/reader.h"

#include <QTextDocument>

#include <vector>

class QPagedPaintDevice;

namespace Chancery::Ui {

/// Pages of the guide for paper: black on white, each chapter on a new sheet, pictures included. The same for a printer
/// and a PDF, whatever reader shows the guide.
class GuidePaper : public QTextDocument
{
    Q_OBJECT
public:
    GuidePaper(const std::vector<GuideText> &pages, ReaderFiles files, const QFont &font, QObject *parent = nullptr);
    /// Where one page alone would read from; that of the first page.
    void printTo(QPagedPaintDevice &device);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void setDirections(int from, const GuideText &page);

    ReaderFiles m_files;
};

} // namespace Chancery::Ui
