// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webscheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

void registerGuideScheme()
{
    QWebEngineUrlScheme scheme("guide");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    // A page of its own: neither local (files) nor with a right to anything.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

WebScheme::WebScheme(const ReaderHost &host, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_host(host)
{
}

void WebScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path();
    QByteArray content;
    QByteArray mediaType;
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (path == m_page.slug) {
        content = m_page.document.toUtf8();
        mediaType = "text/html";
    } else if (const auto file = m_host.file(path.section(u'/', 0, 0), path.section(u'/', 1))) {
        content = file->content;
        mediaType = file->mediaType;
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *buffer = new QBuffer(job); // lives as long as the request
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    job->reply(mediaType, buffer);
}

void WebGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (info.requestUrl().scheme() != "guide"_L1) {
        info.block(true);
    }
}

} // namespace Chancery::Ui
