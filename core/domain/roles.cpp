// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roles.h"

#include <algorithm>
#include <array>

namespace Chancery::Domain {

namespace {

constexpr std::array All {Role::Viewer,       Role::Officer,      Role::FocalPoint, Role::Head,
                          Role::MissionAdmin, Role::GroupChair,   Role::Gaab,       Role::EcosocSec,
                          Role::MmsMsu,       Role::Protocol,     Role::Trainer,    Role::ServiceDesk,
                          Role::PortalEditor, Role::WgInformatics};

} // namespace

std::string_view nameOf(Role role) noexcept
{
    switch (role) {
    case Role::Viewer:
        return "viewer";
    case Role::Officer:
        return "officer";
    case Role::FocalPoint:
        return "focal_point";
    case Role::Head:
        return "head";
    case Role::MissionAdmin:
        return "mission_admin";
    case Role::GroupChair:
        return "group_chair";
    case Role::Gaab:
        return "gaab";
    case Role::EcosocSec:
        return "ecosoc_sec";
    case Role::MmsMsu:
        return "mms_msu";
    case Role::Protocol:
        return "protocol";
    case Role::Trainer:
        return "trainer";
    case Role::ServiceDesk:
        return "servicedesk";
    case Role::PortalEditor:
        return "portal_editor";
    case Role::WgInformatics:
        return "wg_informatics";
    }
    return {};
}

Roles roleNamed(std::string_view name) noexcept
{
    const auto *const found = std::find_if(All.begin(), All.end(), [name](Role role) { return nameOf(role) == name; });
    return found == All.end() ? Roles {} : Roles {*found};
}

const Role *rolesBegin() noexcept
{
    return All.data();
}
const Role *rolesEnd() noexcept
{
    return All.data() + All.size();
}

} // namespace Chancery::Domain
