// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QStringList>

namespace Chancery::Ui {

/// Profiles beside \p directory, itself included: folders that hold settings or a store. Full paths, by name.
[[nodiscard]] QStringList profilesBeside(const QString &directory);

/// The other profiles of this person, and a way to a new one. Each opens in a window of its own.
class ProfileMenu : public QMenu
{
    Q_OBJECT
public:
    ProfileMenu(const QString &directory, QWidget *window);

Q_SIGNALS:
    void chosen(const QString &directory);

private:
    void fill();
    void askForName();

    QString m_directory;
    QWidget *m_window;
};

} // namespace Chancery::Ui
