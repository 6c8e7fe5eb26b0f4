// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

class QFileDialog;
class QWidget;

/// Files that leave the window. GUI thread.
namespace Chancery::Ui {

/// Writes \p bytes into the file \p name, which is replaced only when all is written. StorageFull, StorageReadOnly or
/// Storage.
[[nodiscard]] Expected<void> writeFile(const QString &name, const QByteArray &bytes);

/// Asks where to save, \p suggested at first; \p suffix (without dot, empty: none) is added where the user wrote none.
/// The caller connects fileSelected() and opens it; it deletes itself when it is closed.
[[nodiscard]] QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &suggested,
                                      const QString &suffix, const QString &filter = {});

} // namespace Chancery::Ui
