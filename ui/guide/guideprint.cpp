// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideprint.h"

#include "ui/guide/guidebrowser.h"

#include <QPagedPaintDevice>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr double PaperPoints = 10.5;
constexpr int PictureWidth = 460;
constexpr double PictureRatio = 3; // enough for a printer

} // namespace

GuidePaper::GuidePaper(const std::vector<GuideText> &pages, Files files, const QFont &font, QObject *parent)
    : QTextDocument(parent)
    , m_files(std::move(files))
{
    QFont paper = font;
    paper.setPointSizeF(PaperPoints);
    setDefaultFont(paper);
    setDefaultStyleSheet(u"a { color: #1c5fb8; }"_s); // paper is white whatever the window's theme
    setDirection(*this, pages.empty() ? QString() : pages.front().language);
    QTextCursor cursor(this);
    bool isFirst = true;
    for (const GuideText &page : pages) {
        if (!isFirst) {
            QTextBlockFormat format;
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.insertBlock(format);
        }
        isFirst = false;
        cursor.insertHtml(u"<div dir=\"%1\">%2</div>"_s.arg(directionOf(page.language), guideFragment(page)));
        cursor.movePosition(QTextCursor::End);
    }
    polishGuide(*this, paper);
}

void GuidePaper::printTo(QPagedPaintDevice &device)
{
    device.setPageMargins({}, QPageLayout::Millimeter); // Qt leaves two centimetres by itself
    print(&device);
}

QVariant GuidePaper::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != "guide"_L1) {
        return {};
    }
    const std::optional<ReaderFile> file = m_files(name.path().section(u'/', 0, 0), name.path().section(u'/', 1));
    return file ? QVariant(imageOf(*file, PictureRatio, PictureWidth)) : QVariant();
}

} // namespace Chancery::Ui
