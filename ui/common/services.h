// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "store/reader.h"
#include "sync/session.h"
#include "ui/common/display.h"
#include "ui/common/navigator.h"
#include "ui/common/readthread.h"
#include "ui/common/undo.h"

namespace Chancery::Ui {

/// What a page needs from outside, handed down by the main window, which owns the last four. References stay valid
/// as long as the page lives. GUI thread.
struct Services
{
    Sync::Session &session;
    const Store::Reader &reader; ///< Of the GUI thread: for bounded look-ups by key only.
    SettingsStore &settings;
    Display &display;
    ReadThread &queries; ///< For everything that may take longer than a frame.
    Navigator &navigator;
    Undo &undo; ///< Told of every change a page stores.
    QString profile {}; ///< The directory of the profile.
};

} // namespace Chancery::Ui
