// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QDialog>

namespace Chancery::Ui {

/// Name, versions of everything that matters when something goes wrong, licences; to be copied with one button.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Services &services, QWidget *parent = nullptr);
    /// "Chancery 0.1.0\nQt 6.4.2\n…", in English, for a report.
    [[nodiscard]] static QString versions(const Services &services);
};

} // namespace Chancery::Ui
