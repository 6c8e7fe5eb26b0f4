// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Chancery::Ui {

/// Shows one page of the guide: CommonMark without HTML. Loads nothing, from nowhere: pictures and style sheets of a
/// page are ignored. Links to other pages are given to the owner, links to the web to the system's browser after a
/// click.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget *parent = nullptr);
    void showMarkdown(const QString &title, const QString &markdown, const QString &language);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void slugRequested(const QString &slug);

private:
    void follow(const QUrl &url);
    void polish();
};

/// The slug a link within the guide names: "guide:wifi", "wifi", "wifi.md", "/wifi#top". Empty for other links.
[[nodiscard]] QString slugOf(const QUrl &url);

} // namespace Chancery::Ui
