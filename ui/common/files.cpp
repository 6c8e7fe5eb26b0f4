// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files.h"

#include <QFileDialog>
#include <QSaveFile>

namespace Chancery::Ui {

Expected<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::StorageReadOnly, file.errorString());
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return failure(isFull ? ErrorCode::StorageFull : ErrorCode::Storage, file.errorString());
    }
    return {};
}

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &suggested, const QString &suffix,
                        const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    return dialog;
}

} // namespace Chancery::Ui
