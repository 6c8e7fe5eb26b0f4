// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libical/ical.h>
#include <memory>

namespace Chancery::Exchange {

struct FreeIcalComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcalComponent>;

} // namespace Chancery::Exchange
