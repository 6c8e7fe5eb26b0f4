// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidebrowser.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int LineHeight = 145; // per cent
constexpr int Indent = 24;

void setBlock(QTextCursor &cursor, const QTextBlock &block, const QFont &base)
{
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    const int level = format.headingLevel();
    format.setTopMargin(level > 0 ? Space::Page : 0);
    format.setBottomMargin(block.textList() != nullptr ? Space::Small : Space::Wide);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(format);
    if (level > 0) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat text;
        text.setFont(
            scaled(base, level == 1 ? TypeScale::Title : (level == 2 ? 1.3 : TypeScale::Heading), QFont::DemiBold));
        cursor.mergeCharFormat(text);
    }
}

} // namespace

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

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Page of the guide"));
    document()->setIndentWidth(Indent);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
}

void GuideBrowser::showMarkdown(const QString &title, const QString &markdown, const QString &language)
{
    QTextOption option;
    const bool isArabic = language == "ar"_L1;
    option.setTextDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isArabic ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    const bool hasTitle = markdown.trimmed().startsWith("# "_L1);
    const QString whole = hasTitle ? markdown : u"# %1\n\n%2"_s.arg(title, markdown);
    document()->setMarkdown(
        whole, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectGitHub);
    polish();
    moveCursor(QTextCursor::Start);
}

void GuideBrowser::polish()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        setBlock(cursor, block, font());
    }
    cursor.endEditBlock();
    document()->rootFrame()->setFrameFormat([this] {
        QTextFrameFormat format = document()->rootFrame()->frameFormat();
        format.setMargin(0);
        return format;
    }());
}

QVariant GuideBrowser::loadResource(int, const QUrl &)
{
    return {};
}

void GuideBrowser::follow(const QUrl &url)
{
    const QString slug = slugOf(url);
    if (!slug.isEmpty()) {
        Q_EMIT slugRequested(slug);
    } else if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace Chancery::Ui
