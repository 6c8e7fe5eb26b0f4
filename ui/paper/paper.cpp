// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper.h"

#include "ui/common/files.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextOption>
#include <QtMath>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int Resolution = 150; // dots an inch: pictures stay sharp, files small
constexpr double BodyPoints = 10.0;
constexpr double MarginMillimetres = 16.0;
constexpr QChar RightToLeftIsolate {0x2067};
constexpr QChar PopIsolate {0x2069};
constexpr double MillimetresInInch = 25.4;
constexpr double FootMillimetres = 8.0; // kept free below the text for the number of the page
constexpr double FootPoints = 8.0;
constexpr double LinesWithHeading = 5; // times its height: what must fit below one
constexpr double WatermarkPoints = 34.0;
constexpr double WatermarkShare = 0.8; // of the diagonal, at most

/// From corner to corner, pale enough to read through.
void drawWatermark(QPainter &painter, const QRectF &page, const QString &text)
{
    painter.save();
    const double length = std::hypot(page.width(), page.height());
    QFont font = painter.font();
    font.setPointSizeF(WatermarkPoints);
    font.setBold(true);
    // In one line, and clear of the corners.
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text);
    font.setPointSizeF(WatermarkPoints * std::min(1.0, WatermarkShare * length / std::max(width, 1.0)));
    painter.setFont(font);
    painter.setPen(QColor(200, 60, 60, 70));
    painter.translate(page.center());
    painter.rotate(-qRadiansToDegrees(std::atan2(page.height(), page.width())));
    painter.drawText(QRectF(-length / 2, -page.height() / 6, length, page.height() / 3), int(Qt::AlignCenter), text);
    painter.restore();
}

void drawFoot(QPainter &painter, const QRectF &line, const QString &text)
{
    painter.save();
    QFont font = painter.font();
    font.setPointSizeF(FootPoints);
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x55, 0x55));
    painter.drawText(line, int(Qt::AlignHCenter) | int(Qt::AlignBottom), text);
    painter.restore();
}

/// A heading stands with what it is the heading of: one that would be left at the end of a page begins the next.
void keepHeadings(QTextDocument &document)
{
    const double page = document.pageSize().height();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) {
            continue;
        }
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const double top = std::fmod(place.top(), page);
        if (top > page / 2 && top + place.height() * LinesWithHeading > page) {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

/// Qt writes no direction into OpenDocument text: what runs from the right is aligned there and kept together by the
/// marks of Unicode, which every reader follows.
void keepDirections(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textDirection() != Qt::RightToLeft || block.text().isEmpty()) {
            continue;
        }
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(QTextFormat::BlockAlignment)) {
            format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            cursor.setBlockFormat(format);
        }
        cursor.insertText(QString(RightToLeftIsolate));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(QString(PopIsolate));
    }
}

} // namespace

QString asOfText(const Services &services)
{
    // A page is read on another day: the date always stands beside the time.
    const auto day = [&services](const QDateTime &moment) {
        return services.display.date(moment.date());
    };
    const auto time = [&services](const QDateTime &moment) {
        return services.display.locale().toString(moment.time(), QLocale::ShortFormat);
    };
    const auto state = services.reader.syncState();
    if (!state || !state->completeAt.isValid()) {
        const QDateTime now = QDateTime::currentDateTime();
        return QCoreApplication::translate("Paper", "Not synchronised yet; printed %1")
            .arg(day(now) + u' ' + time(now));
    }
    const QDateTime local = state->completeAt.toLocalTime();
    return QCoreApplication::translate("Paper", "As of %1, %2").arg(day(local), time(local));
}

QString mirroredRows(const QString &html)
{
    static const QRegularExpression rows(u"<tr>(.*?)</tr>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cells(u"<(t[dh])\\b[^>]*>.*?</\\1>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString mirrored;
    qsizetype from = 0;
    for (auto row = rows.globalMatch(html); row.hasNext();) {
        const QRegularExpressionMatch match = row.next();
        QStringList reversed;
        for (auto cell = cells.globalMatch(match.captured(1)); cell.hasNext();) {
            reversed.prepend(cell.next().captured());
        }
        mirrored += html.mid(from, match.capturedStart() - from);
        mirrored += u"<tr>"_s + reversed.join(QString()) + u"</tr>"_s;
        from = match.capturedEnd();
    }
    return mirrored + html.mid(from);
}

std::unique_ptr<QTextDocument> documentOf(const Paper &paper, const Display &display)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = document->defaultFont();
    font.setPointSizeF(BodyPoints * paper.scale);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    const bool isMirrored = display.locale().textDirection() == Qt::RightToLeft;
    option.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    document->setDefaultTextOption(option);
    for (auto picture = paper.pictures.begin(); picture != paper.pictures.end(); ++picture) {
        document->addResource(QTextDocument::ImageResource, QUrl(picture.key()), picture.value());
    }
    document->setMetaInformation(QTextDocument::DocumentTitle, paper.title);
    document->setDefaultStyleSheet(
        // To the left means to where a line begins: Qt turns it round by itself.
        u"body { color: #000000; } th { text-align: left; } table { margin-top: 8px; } h1 { font-size: %1pt; } h2 { "
        u"font-size: %2pt; }"
        ".quiet { color: #555555; }"_s.arg(BodyPoints * paper.scale * 1.7)
            .arg(BodyPoints * paper.scale * 1.25));
    const QString foot =
        paper.asOf.isEmpty() ? QString() : u"<hr/><p class='quiet'>%1</p>"_s.arg(paper.asOf.toHtmlEscaped());
    const QString body = isMirrored ? mirroredRows(paper.body) : paper.body;
    const QString mark =
        paper.watermark.isEmpty() ? QString() : u"<p><b>%1</b></p>"_s.arg(paper.watermark.toHtmlEscaped());
    document->setHtml(
        u"<html><body dir='%1'>%2%3%4</body></html>"_s.arg(isMirrored ? u"rtl"_s : u"ltr"_s, mark, body, foot));
    return document;
}

void printOn(QPagedPaintDevice &device, const Paper &paper, const Display &display)
{
    printOn(device, *documentOf(paper, display), paper.watermark, paper.isNumbered);
}

void printOn(QPagedPaintDevice &device, QTextDocument &document, const QString &watermark, bool isNumbered)
{
    // Not QTextDocument::print(): it puts two centimetres more around every page and cannot draw over it.
    QPainter painter(&device);
    const double foot = FootMillimetres / MillimetresInInch * device.logicalDpiY();
    const QRectF page(0, 0, device.width(), device.height() - foot);
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setPageSize(page.size());
    keepHeadings(document);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0) {
            device.newPage();
        }
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, page.translated(0, number * page.height()));
        painter.restore();
        if (isNumbered && document.pageCount() > 1) {
            const QRectF line(0, page.bottom(), page.width(), foot);
            drawFoot(painter, line, u"%1 / %2"_s.arg(number + 1).arg(document.pageCount()));
        }
        if (!watermark.isEmpty()) {
            drawWatermark(painter, page, watermark);
        }
    }
    document.documentLayout()->setPaintDevice(nullptr); // the document may outlive it
}

Expected<void> writePdf(const Sheet &sheet, const PaintPages &paint, const QString &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.title);
        writer.setCreator(u"Chancery"_s);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(sheet.isLetter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageOrientation(sheet.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres),
                              QPageLayout::Millimeter);
        paint(writer);
    }
    return writeFile(file, buffer.data());
}

Expected<void> writePdf(const Paper &paper, const Display &display, const QString &file)
{
    return writePdf(
        {paper.title, paper.isLandscape, paper.isLetter},
        [&](QPagedPaintDevice &device) { printOn(device, paper, display); }, file);
}

Expected<void> writeOdt(const Paper &paper, const Display &display, const QString &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    const std::unique_ptr<QTextDocument> document = documentOf(paper, display);
    keepDirections(*document);
    if (!writer.write(document.get())) {
        return failure(ErrorCode::Internal, u"OpenDocument cannot be written"_s);
    }
    return writeFile(file, buffer.data());
}

Expected<void> writeCsv(const Exchange::Table &table, const QString &file)
{
    return writeFile(file, Exchange::toCsv(table));
}

QString cellOf(const QString &text, QLatin1String tag)
{
    return u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

QString htmlTable(const QStringList &head, const std::vector<QStringList> &rows)
{
    QString html =
        u"<table width='100%' cellpadding='4' cellspacing='0' border='1' style='border-collapse: collapse'>"_s;
    html += u"<thead><tr>"_s;
    for (const QString &text : head) {
        html += cellOf(text, "th"_L1);
    }
    html += u"</tr></thead>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &text : row) {
            html += cellOf(text);
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace Chancery::Ui
