// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way into the module that Instance loads.

#include "localchannel.h"

extern "C" Q_DECL_EXPORT Chancery::InstanceChannel *chanceryInstance(const QString &name)
{
    return new Chancery::LocalChannel(name);
}
