// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/reader.h"

#include <QWebEngineView>

class QWebEngineProfile;

namespace Chancery::Ui {

class WebScheme;

/// A page that goes nowhere by itself: links are told to the host, windows and downloads are refused.
class WebPage : public QWebEnginePage
{
    Q_OBJECT
public:
    WebPage(QWebEngineProfile *profile, const ReaderHost &host, QObject *parent);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &old, const QStringList &types) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;

private:
    ReaderHost m_host;
};

/// The guide in a browser view without script, storage or network, with a profile that exists in memory alone.
class WebReader : public Reader
{
public:
    WebReader(QWidget *parent, const ReaderHost &host);
    ~WebReader() override;
    [[nodiscard]] QWidget *widget() override { return m_view; }
    void show(const ReaderPage &page) override;
    void find(const QString &text, bool backwards, const std::function<void(int, int)> &done) override;
    void setZoom(double factor) override;
    void scrollTo(const QString &anchor) override;

private:
    void harden();
    void watch();
    void loadShown(const QString &anchor);

    ReaderHost m_host;
    QWebEngineProfile *m_profile;
    WebScheme *m_scheme;
    QWebEngineView *m_view;
    WebPage *m_page;
    ReaderPage m_shown;
    double m_zoom = 1.0;
};

} // namespace Chancery::Ui
