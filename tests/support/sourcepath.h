// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Test {

/// A file or folder of the source tree, for example "resources/demo".
[[nodiscard]] QString sourcePath(const QString &relative);

} // namespace Chancery::Test
