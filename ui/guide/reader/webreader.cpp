// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webreader.h"

#include "ui/guide/reader/webscheme.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

WebPage::WebPage(QWebEngineProfile *profile, const ReaderHost &host, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_host(host)
{
}

bool WebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (!isMainFrame) {
        return false;
    }
    if (type == NavigationTypeTyped || type == NavigationTypeReload) { // our own show()
        return url.scheme() == "guide"_L1;
    }
    if (type == NavigationTypeLinkClicked) {
        if (url.hasFragment() && url.adjusted(QUrl::RemoveFragment) == this->url().adjusted(QUrl::RemoveFragment)) {
            return true;
        }
        m_host.follow(url);
    }
    return false;
}

QWebEnginePage *WebPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList WebPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void WebPage::javaScriptAlert(const QUrl &, const QString &) { }

WebReader::WebReader(QWidget *parent, const ReaderHost &host)
    : m_host(host)
    , m_profile(new QWebEngineProfile)
    , m_scheme(new WebScheme(host, m_profile))
    , m_view(new QWebEngineView(parent))
    , m_page(new WebPage(m_profile, host, m_view))
{
    m_profile->installUrlSchemeHandler("guide", m_scheme);
    m_profile->setUrlRequestInterceptor(new WebGate(m_profile));
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    harden();
    watch();
}

WebReader::~WebReader()
{
    // The page must be gone before its profile.
    delete m_page;
    delete m_profile;
}

void WebReader::harden()
{
    using Settings = QWebEngineSettings;
    Settings *settings = m_page->settings();
    for (const Settings::WebAttribute off :
         {Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
          Settings::LocalStorageEnabled, Settings::LocalContentCanAccessRemoteUrls,
          Settings::LocalContentCanAccessFileUrls, Settings::PluginsEnabled, Settings::PdfViewerEnabled,
          Settings::AutoLoadIconsForPage, Settings::ErrorPageEnabled, Settings::WebGLEnabled,
          Settings::Accelerated2dCanvasEnabled, Settings::HyperlinkAuditingEnabled, Settings::DnsPrefetchEnabled,
          Settings::ScreenCaptureEnabled, Settings::FullScreenSupportEnabled, Settings::AllowRunningInsecureContent,
          Settings::AllowGeolocationOnInsecureOrigins, Settings::NavigateOnDropEnabled}) {
        settings->setAttribute(off, false);
    }
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
}

void WebReader::watch()
{
    QObject::connect(m_profile, &QWebEngineProfile::downloadRequested, m_page,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    QObject::connect(m_page, &QWebEnginePage::featurePermissionRequested, m_page,
                     [this](const QUrl &origin, QWebEnginePage::Feature feature) {
                         m_page->setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
                     });
    QObject::connect(m_page, &QWebEnginePage::loadFinished, m_page, [this](bool isFine) {
        if (isFine) {
            m_page->setZoomFactor(m_zoom); // a navigation sets it back
            m_host.shown();
        }
    });
    QObject::connect(m_page, &QWebEnginePage::renderProcessTerminated, m_page,
                     [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                         if (status != QWebEnginePage::NormalTerminationStatus) {
                             m_host.failed();
                         }
                     });
}

void WebReader::show(const ReaderPage &page)
{
    m_shown = page;
    m_scheme->setPage(page);
    m_page->setBackgroundColor(page.ground);
    loadShown({});
}

void WebReader::loadShown(const QString &anchor)
{
    QUrl url;
    url.setScheme(u"guide"_s);
    url.setPath(m_shown.slug);
    if (!anchor.isEmpty()) {
        url.setFragment(anchor);
    }
    if (m_page->url() == url) {
        m_page->triggerAction(QWebEnginePage::ReloadAndBypassCache);
    } else {
        m_page->load(url);
    }
}

void WebReader::find(const QString &text, bool backwards, const std::function<void(int, int)> &done)
{
    m_page->findText(
        text, backwards ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags(),
        [done](const QWebEngineFindTextResult &result) { done(result.activeMatch(), result.numberOfMatches()); });
}

void WebReader::setZoom(double factor)
{
    m_zoom = factor;
    m_page->setZoomFactor(factor);
}

void WebReader::scrollTo(const QString &anchor)
{
    loadShown(anchor);
}

} // namespace Chancery::Ui
