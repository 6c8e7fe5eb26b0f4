// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QtPlugin>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

/// What shows a page of the guide. This header is all that the window and the reader plugin share, so it holds no
/// object of Qt's that would need a library of both.
namespace Chancery::Ui {

/// A picture of a page, checked and ready to show.
struct ReaderFile
{
    QByteArray content;
    QByteArray mediaType; ///< "image/svg+xml", "image/png" or "image/jpeg".
};

/// Gives the picture \p name of the page \p slug; nothing when it is not here or not fit to be shown.
using ReaderFiles = std::function<std::optional<ReaderFile>(const QString &slug, const QString &name)>;

/// One page, ready to show.
struct ReaderPage
{
    QString slug;
    QString title;
    QString body; ///< Sanitized fragment.
    QString document; ///< The same as a whole HTML document with its style and policy.
    QString language; ///< Of the text: its direction follows from it.
    QColor ground; ///< Shown before and around the text.
};

/// What a reader asks the window for, on the GUI thread.
struct ReaderHost
{
    ReaderFiles file;
    /// The user wants to go there: "guide:help-desk", "https://…".
    std::function<void(const QUrl &url)> follow;
    /// A page is on the screen.
    std::function<void()> shown;
    /// The reader cannot go on (its process ended): take another one.
    std::function<void()> failed;
};

/// One view. Never fetches anything by itself, runs no code of a page. GUI thread.
class Reader
{
public:
    Reader() = default;
    virtual ~Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] virtual QWidget *widget() = 0; ///< Owned by the parent given to the maker.
    virtual void show(const ReaderPage &page) = 0;
    /// Marks \p text in the page and goes to the next or previous place; \p done gets which of how many, 0 of 0 when
    /// there is none. An empty text ends the search.
    virtual void find(const QString &text, bool backwards, const std::function<void(int which, int count)> &done) = 0;
    virtual void setZoom(double factor) = 0; ///< 1.0 is as large as the window's text.
    virtual void scrollTo(const QString &anchor) = 0;
};

/// The plugin that brings another reader than the built-in one.
class ReaderPlugin
{
public:
    ReaderPlugin() = default;
    virtual ~ReaderPlugin() = default;
    ReaderPlugin(const ReaderPlugin &) = delete;
    ReaderPlugin &operator=(const ReaderPlugin &) = delete;
    [[nodiscard]] virtual std::unique_ptr<Reader> make(QWidget *parent, ReaderHost host) = 0;
};

} // namespace Chancery::Ui

Q_DECLARE_INTERFACE(Chancery::Ui::ReaderPlugin, "org.chancery.ReaderPlugin/1")
