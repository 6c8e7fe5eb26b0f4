// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/reader.h"

#include <QObject>

namespace Chancery::Ui {

/// What the window loads.
class WebPlugin : public QObject, public ReaderPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.chancery.ReaderPlugin/1")
    Q_INTERFACES(Chancery::Ui::ReaderPlugin)
public:
    [[nodiscard]] std::unique_ptr<Reader> make(QWidget *parent, ReaderHost host) override;
};

} // namespace Chancery::Ui
