// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "exchange/table.h"
#include "ui/common/services.h"

#include <QHash>
#include <QImage>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QTextDocument;

/// What leaves the window on paper or as a file. GUI thread.
namespace Chancery::Ui {

/// A page to print: HTML of the subset that QTextDocument knows, with texts escaped by who made it.
struct Paper
{
    QString title;
    QString body; ///< Without <html>.
    QHash<QString, QImage> pictures {}; ///< Name in <img src> → picture.
    QString asOf {}; ///< How fresh this is; at the end of the page.
    bool isLandscape = false;
    bool isLetter = false; ///< Letter instead of A4.
    /// For what is private: across every page and above the text. Empty: none.
    QString watermark {};
    /// Sheets that go to several people, each one, are not numbered.
    bool isNumbered = true;
    double scale = 1.0; ///< Factor on the type size, for cards to be read from afar.
};

/// What a document is called and the paper it lies on.
struct Sheet
{
    QString title;
    bool isLandscape = false;
    bool isLetter = false; ///< Letter instead of A4.
};
using PaintPages = std::function<void(QPagedPaintDevice &)>;

/// "As of 23 Nov 2026 14:05": when the replica was last equal to the service.
[[nodiscard]] QString asOfText(const Services &services);

/// \p html with the cells of each row of a table the other way round: QTextDocument lays columns out from the left,
/// whatever the direction.
[[nodiscard]] QString mirroredRows(const QString &html);

[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const Paper &paper, const Display &display);

/// Prints \p paper, watermark and all.
void printOn(QPagedPaintDevice &device, const Paper &paper, const Display &display);

/// Lays \p document out for \p device and prints it, each page with its number when there are several.
void printOn(QPagedPaintDevice &device, QTextDocument &document, const QString &watermark = {}, bool isNumbered = true);

/// Errors of these as of writeFile().
[[nodiscard]] Expected<void> writePdf(const Sheet &sheet, const PaintPages &paint, const QString &file);
[[nodiscard]] Expected<void> writePdf(const Paper &paper, const Display &display, const QString &file);
/// OpenDocument text.
[[nodiscard]] Expected<void> writeOdt(const Paper &paper, const Display &display, const QString &file);
[[nodiscard]] Expected<void> writeCsv(const Exchange::Table &table, const QString &file);

/// A cell of an HTML table, escaped; \p tag "td" or "th".
[[nodiscard]] QString cellOf(const QString &text, QLatin1String tag = QLatin1String("td"));
/// A whole table with a head.
[[nodiscard]] QString htmlTable(const QStringList &head, const std::vector<QStringList> &rows);

} // namespace Chancery::Ui
