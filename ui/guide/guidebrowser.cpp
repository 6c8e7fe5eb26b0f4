// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidebrowser.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/guide/guidedocument.h"
#include "ui/paper/paper.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int LineHeight = 145; // per cent
constexpr int HeadingHeight = 115;
constexpr int Indent = 24;
constexpr int WidestPicture = 640;
constexpr int CellPadding = 6;
constexpr QRgb CellBorder = 0xff8896a6;

void setBlock(QTextCursor &cursor, const QTextBlock &block, const QFont &base)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setLineHeight(level > 0 ? HeadingHeight : LineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 0 ? Space::Page : 0);
    format.setBottomMargin(block.textList() != nullptr ? Space::Small : Space::Wide);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(format);
    if (level > 0) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat text;
        text.setFont(strong(scaled(base, level == 1 ? TypeScale::Title : (level == 2 ? 1.3 : TypeScale::Heading))));
        cursor.mergeCharFormat(text);
    }
}

QString withoutMissingPictures(const QString &fragment, const ReaderFiles &files)
{
    static const QRegularExpression pictures(u"<img\\b[^>]*>"_s);
    static const QRegularExpression source(u"\\bsrc=\"([^\"]*)\""_s);
    static const QRegularExpression words(u"\\balt=\"([^\"]*)\""_s);
    QString html;
    qsizetype from = 0;
    for (auto picture = pictures.globalMatch(fragment); picture.hasNext();) {
        const QRegularExpressionMatch match = picture.next();
        const bool isHere = fileAt(QUrl(source.match(match.captured()).captured(1)), files).has_value();
        html += fragment.mid(from, match.capturedStart() - from);
        html += isHere ? match.captured() : u"<em>[%1]</em>"_s.arg(words.match(match.captured()).captured(1));
        from = match.capturedEnd();
    }
    return html + fragment.mid(from);
}

} // namespace

std::optional<ReaderFile> fileAt(const QUrl &address, const ReaderFiles &files)
{
    const QString path = address.path();
    return files && address.scheme() == "guide"_L1 ? files(path.section(u'/', 0, 0), path.section(u'/', 1))
                                                   : std::nullopt;
}

QString richText(const QString &fragment, const QString &language, const ReaderFiles &files)
{
    QString html = withoutMissingPictures(fragment, files);
    if (language == "ar"_L1 || language == "zh"_L1) {
        html.remove(u"<em>"_s).remove(u"</em>"_s);
    }
    return directionOf(language) == "rtl"_L1 ? mirroredRows(html) : html;
}

QString slugOf(const QUrl &url)
{
    if (!url.scheme().isEmpty() && url.scheme() != "guide"_L1) {
        return {};
    }
    QString slug = url.path();
    if (slug.isEmpty()) {
        slug = url.host();
    }
    slug = slug.section(u'/', -1);
    slug.remove(QRegularExpression(u"\\.(md|html)$"_s));
    return slug;
}

void setDirection(QTextDocument &document, const QString &language)
{
    QTextOption option;
    const bool isMirrored = directionOf(language) == "rtl"_L1;
    option.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isMirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

void polishGuide(QTextDocument &document, const QFont &font)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        setBlock(cursor, block, font);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(QColor::fromRgb(CellBorder));
            format.setBorderCollapse(true);
            format.setCellPadding(CellPadding);
            format.setBottomMargin(Space::Wide);
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setMargin(0);
    document.rootFrame()->setFrameFormat(format);
}

QImage imageOf(const ReaderFile &file, double ratio, int width)
{
    if (file.mediaType != "image/svg+xml") {
        const QImage image = QImage::fromData(file.content);
        return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    }
    QSvgRenderer renderer(file.content);
    const QSize natural = renderer.defaultSize();
    if (!renderer.isValid() || natural.isEmpty()) {
        return {};
    }
    const QSize size = natural.scaled(std::min(width, natural.width()), natural.height(), Qt::KeepAspectRatio);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
    , m_basePoints(font().pointSizeF())
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Page of the guide"));
    document()->setIndentWidth(Indent);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::followed);
}

void GuideBrowser::showPage(const QString &html, const QString &language)
{
    m_html = html;
    m_language = language;
    setDirection(*document(), language);
    document()->setHtml(richText(html, language, m_files));
    polish();
    moveCursor(QTextCursor::Start);
}

void GuideBrowser::polish()
{
    polishGuide(*document(), font());
}

void GuideBrowser::setZoom(double factor)
{
    QFont scaledFont = font();
    scaledFont.setPointSizeF(m_basePoints * factor);
    setFont(scaledFont);
    if (!m_html.isEmpty()) {
        const int position = verticalScrollBar()->value();
        showPage(m_html, m_language);
        verticalScrollBar()->setValue(position);
    }
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const std::optional<ReaderFile> file = type == QTextDocument::ImageResource ? fileAt(name, m_files) : std::nullopt;
    return file ? QVariant(imageOf(*file, devicePixelRatioF(), WidestPicture)) : QVariant();
}

TextReader::TextReader(QWidget *parent, const ReaderHost &host)
    : m_browser(new GuideBrowser(parent))
    , m_host(host)
{
    m_browser->setFiles(host.file);
    QObject::connect(m_browser, &GuideBrowser::followed, m_browser, [this](const QUrl &url) {
        if (url.scheme().isEmpty() && !url.fragment().isEmpty()) {
            m_browser->scrollToAnchor(url.fragment());
        } else {
            m_host.follow(url);
        }
    });
}

void TextReader::show(const ReaderPage &page)
{
    const int position = page.slug == m_slug ? m_browser->verticalScrollBar()->value() : 0;
    m_slug = page.slug;
    m_browser->showPage(page.body, page.language);
    m_browser->verticalScrollBar()->setValue(position);
    m_host.shown();
}

void TextReader::find(const QString &text, bool backwards, const std::function<void(int, int)> &done)
{
    QList<QTextEdit::ExtraSelection> marks;
    QList<int> places;
    for (QTextCursor at = m_browser->document()->find(text); !text.isEmpty() && !at.isNull();
         at = m_browser->document()->find(text, at)) {
        QTextEdit::ExtraSelection mark {at, {}};
        mark.format.setBackground(QColor(255, 213, 79));
        mark.format.setForeground(Qt::black);
        marks.append(mark);
        places.append(at.selectionStart());
    }
    m_browser->setExtraSelections(marks);
    if (marks.isEmpty()) {
        m_browser->moveCursor(QTextCursor::Start);
        done(0, 0);
        return;
    }
    const int from = m_browser->textCursor().selectionStart();
    const bool wasAtOne = places.contains(from) && m_browser->textCursor().hasSelection();
    qsizetype which = 0;
    if (backwards) {
        which = std::lower_bound(places.begin(), places.end(), from) - places.begin() - 1;
        which = which < 0 ? places.size() - 1 : which;
    } else {
        which = std::lower_bound(places.begin(), places.end(), from + (wasAtOne ? 1 : 0)) - places.begin();
        which = which == places.size() ? 0 : which;
    }
    m_browser->setTextCursor(marks.at(which).cursor);
    done(static_cast<int>(which) + 1, static_cast<int>(places.size()));
}

} // namespace Chancery::Ui
