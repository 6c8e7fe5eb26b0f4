// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideprint.h"

#include "ui/guide/guidebrowser.h"
#include "ui/paper/paper.h"

#include <QPagedPaintDevice>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr double PaperPoints = 10.5;
constexpr int PictureWidth = 460;
constexpr double PictureRatio = 3; // enough for a printer

} // namespace

GuidePaper::GuidePaper(const std::vector<GuideText> &pages, ReaderFiles files, const QFont &font, QObject *parent)
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
            const bool isChapter = !page.number.contains(u'.');
            format.setPageBreakPolicy(isChapter ? QTextFormat::PageBreak_AlwaysBefore : QTextFormat::PageBreak_Auto);
            cursor.insertBlock(format);
        }
        isFirst = false;
        const int from = cursor.position();
        cursor.insertHtml(richText(guideFragment(page), page.language, m_files));
        setDirections(from, page);
        cursor.movePosition(QTextCursor::End);
    }
    polishGuide(*this, paper);
}

/// Texts in several languages may follow each other, and a title may be in another language than its text.
void GuidePaper::setDirections(int from, const GuideText &page)
{
    for (QTextBlock block = findBlock(from); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isTitle = block.contains(from);
        if (isTitle) {
            format.setHeadingLevel(1); // forgotten when a text is put behind another
        }
        const bool isTranslated = isTitle && !page.titleLanguage.isEmpty();
        const bool isMirrored = directionOf(isTranslated ? page.titleLanguage : page.language) == "rtl"_L1;
        format.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        format.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        QTextCursor(block).setBlockFormat(format);
    }
}

void GuidePaper::printTo(QPagedPaintDevice &device)
{
    printOn(device, *this);
}

QVariant GuidePaper::loadResource(int type, const QUrl &name)
{
    const std::optional<ReaderFile> file = type == QTextDocument::ImageResource ? fileAt(name, m_files) : std::nullopt;
    return file ? QVariant(imageOf(*file, PictureRatio, PictureWidth)) : QVariant();
}

} // namespace Chancery::Ui
