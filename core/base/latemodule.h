// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFunctionPointer>

namespace Chancery {

/// The function \p entry of a module that is loaded when it is first asked for: what only some need, or nobody at
/// once, and what brings large libraries, stays out of the start of the programs. \p module: file name without its
/// ending, in lib/chancery beside bin/, as the programs are built and as they are installed. Null, and a line in the
/// log, when it is missing. Any thread.
[[nodiscard]] QFunctionPointer lateEntry(const char *module, const char *entry);

/// The same as a function of that type.
template <class Function>
[[nodiscard]] Function *lateFunction(const char *module, const char *entry)
{
    return reinterpret_cast<Function *>(lateEntry(module, entry));
}

} // namespace Chancery
