// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webplugin.h"

#include "ui/guide/reader/webreader.h"
#include "ui/guide/reader/webscheme.h"

#include <QtWebEngineQuick>

namespace Chancery::Ui {

std::unique_ptr<Reader> WebPlugin::make(QWidget *parent, ReaderHost host)
{
    // Late on purpose: the early attribute for shared contexts costs every start of the window 40 ms and 57 MB. Texts
    // need no graphics processor, and without one nothing depends on a driver. tst_webreader loads the plugin late and
    // fails when a newer Qt stops allowing it.
    [[maybe_unused]] static const bool isReady = [] {
        if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
            qputenv("QT_QUICK_BACKEND", "software");
        }
        QtWebEngineQuick::initialize();
        registerGuideScheme();
        return true;
    }();
    return std::make_unique<WebReader>(parent, host);
}

} // namespace Chancery::Ui
