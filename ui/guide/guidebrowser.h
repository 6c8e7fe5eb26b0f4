// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/reader.h"

#include <QTextBrowser>

namespace Chancery::Ui {

/// The reader that is always there: a page of the guide as rich text. Loads nothing, from nowhere: pictures come from
/// the host, style sheets are ignored. Links are given to the owner.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget *parent = nullptr);
    /// \p html: sanitized.
    void showPage(const QString &html, const QString &language);
    void setFiles(const ReaderFiles &files) { m_files = files; }
    void setZoom(double factor);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void followed(const QUrl &url);

private:
    void polish();

    ReaderFiles m_files;
    QString m_html;
    QString m_language;
    double m_basePoints;
};

/// GuideBrowser as a Reader.
class TextReader : public Reader
{
public:
    TextReader(QWidget *parent, const ReaderHost &host);
    [[nodiscard]] QWidget *widget() override { return m_browser; }
    void show(const ReaderPage &page) override;
    void find(const QString &text, bool backwards, const std::function<void(int, int)> &done) override;
    void setZoom(double factor) override { m_browser->setZoom(factor); }
    void scrollTo(const QString &anchor) override { m_browser->scrollToAnchor(anchor); }

private:
    GuideBrowser *m_browser;
    ReaderHost m_host;
    QString m_slug;
};

/// The file that \p address names beside a page: "guide:services/services.svg".
[[nodiscard]] std::optional<ReaderFile> fileAt(const QUrl &address, const ReaderFiles &files);

/// \p fragment, a text in \p language, as QTextDocument can show it: columns from the right where the language runs
/// from there, nothing slanted in scripts without slanted letters, and the words of a picture where it is not here.
[[nodiscard]] QString richText(const QString &fragment, const QString &language, const ReaderFiles &files);

/// The picture \p file as pixels, drawn for a screen of \p ratio; null when it cannot be read. At most \p width wide.
[[nodiscard]] QImage imageOf(const ReaderFile &file, double ratio, int width);

/// The slug a link within the guide names: "guide:wifi", "wifi", "wifi.md", "/wifi#top". Empty for other links.
[[nodiscard]] QString slugOf(const QUrl &url);

/// Gives \p document the look of a page of the guide in \p language, based on \p font: direction, distances, sizes.
void polishGuide(QTextDocument &document, const QFont &font);
void setDirection(QTextDocument &document, const QString &language);

} // namespace Chancery::Ui
