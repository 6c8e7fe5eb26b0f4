// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/reader.h"

#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace Chancery::Ui {

/// Makes "guide:" known to the engine; before its first profile.
void registerGuideScheme();

/// Serves "guide:SLUG" (the page that is shown) and "guide:SLUG/NAME" (its pictures) and nothing else.
class WebScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit WebScheme(const ReaderHost &host, QObject *parent = nullptr);
    void setPage(const ReaderPage &page) { m_page = page; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    ReaderHost m_host;
    ReaderPage m_page;
};

/// Refuses every request that does not stay within guide:, whatever asked for it.
class WebGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace Chancery::Ui
