// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Ui {

/// Why a file that was dropped or chosen cannot be attached.
enum class FileRefusal {
    None,
    NotAFile, ///< A directory, a device, or nothing at all.
    Unreadable,
    Empty,
    TooLarge, ///< More than the endpoint takes: 50 MiB.
    Program, ///< Can be run: its contents or its kind says so, whatever its name.
    HugePicture, ///< Few bytes that would become a picture of more than 100 million points.
};

/// Looks at the beginning of the file alone; never decodes it.
[[nodiscard]] FileRefusal refusalOfFile(const QString &path);
/// In words; empty for None.
[[nodiscard]] QString refusalText(FileRefusal refusal, const QString &name);
/// "application/pdf", by the contents.
[[nodiscard]] QString mediaTypeOf(const QString &path);

} // namespace Chancery::Ui
