// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

/// Who a person is to the Secretariat and the missions (domain roles, fourteen of them).
namespace Chancery::Domain {

enum class Role : std::uint32_t {
    // Missions.
    Viewer = 1u << 0, ///< Reads what the mission may read.
    Officer = 1u << 1, ///< Drafts.
    FocalPoint = 1u << 2, ///< Submits for the mission, primary or backup.
    Head = 1u << 3, ///< Permanent representative, deputy, or head of chancery: approves.
    MissionAdmin = 1u << 4, ///< Users and modules of the mission.
    GroupChair = 1u << 5, ///< Chair of a regional group: endorsements.
    // Secretariat.
    Gaab = 1u << 6, ///< General Assembly Affairs: elections of the Assembly.
    EcosocSec = 1u << 7, ///< Secretariat of ECOSOC: its elections.
    MmsMsu = 1u << 8, ///< Meetings management: venues, booths, bilaterals.
    Protocol = 1u << 9, ///< Accreditation and dignitaries.
    Trainer = 1u << 10,
    ServiceDesk = 1u << 11,
    PortalEditor = 1u << 12,
    WgInformatics = 1u << 13, ///< Working Group on Informatics: moderates.
};

/// A set of roles; empty means nobody.
class Roles
{
public:
    constexpr Roles() = default;
    constexpr Roles(Role role) // NOLINT(google-explicit-constructor): a role is a set of one
        : m_bits(static_cast<std::uint32_t>(role))
    {
    }
    [[nodiscard]] constexpr bool intersects(Roles other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr bool contains(Role role) const { return intersects(role); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr Roles operator|(Roles left, Roles right)
    {
        Roles both;
        both.m_bits = left.m_bits | right.m_bits;
        return both;
    }
    friend constexpr Roles operator&(Roles left, Roles right)
    {
        Roles common;
        common.m_bits = left.m_bits & right.m_bits;
        return common;
    }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    std::uint32_t m_bits = 0;
};
constexpr Roles operator|(Role left, Role right)
{
    return Roles(left) | Roles(right);
}

inline constexpr Roles MissionRoles =
    Role::Viewer | Role::Officer | Role::FocalPoint | Role::Head | Role::MissionAdmin | Role::GroupChair;
inline constexpr Roles MissionWriters = Role::Officer | Role::FocalPoint | Role::Head;
inline constexpr Roles SecretariatRoles = Role::Gaab | Role::EcosocSec | Role::MmsMsu | Role::Protocol | Role::Trainer
    | Role::ServiceDesk | Role::PortalEditor | Role::WgInformatics;
inline constexpr Roles ElectionOfficers = Role::Gaab | Role::EcosocSec;

/// The name on the wire and in `chancery-endpoint account`: "focal_point".
[[nodiscard]] std::string_view nameOf(Role role) noexcept;
/// Role of a wire name; an empty set when there is none of that name.
[[nodiscard]] Roles roleNamed(std::string_view name) noexcept;
/// All roles, in declaration order.
[[nodiscard]] const Role *rolesBegin() noexcept;
[[nodiscard]] const Role *rolesEnd() noexcept;

} // namespace Chancery::Domain
