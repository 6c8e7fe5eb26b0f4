// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"
#include "ui/common/services.h"

#include <QDialog>

class QComboBox;
class QTextBrowser;

namespace Chancery::Ui {

/// What an earlier version of a page said and what it says now, word by word; one language at a time.
class GuideChanges : public QDialog
{
    Q_OBJECT
public:
    GuideChanges(const Store::Row &page, const QString &language, const Services &services, QWidget *parent);
    /// Whether \p page has an earlier version to be compared with.
    [[nodiscard]] static bool isPossible(const Store::Row &page);

private:
    void compare();

    Store::Row m_page;
    QString m_language;
    QComboBox *m_version;
    QTextBrowser *m_text;
};

/// \p before against \p after as rich text: what was added and removed is marked by colour and by line.
[[nodiscard]] QString changesHtml(const QString &before, const QString &after, const QPalette &palette);

} // namespace Chancery::Ui
