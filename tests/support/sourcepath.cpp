// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepath.h"

namespace Chancery::Test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(CHANCERY_SOURCE_DIR "/") + relative;
}

} // namespace Chancery::Test
