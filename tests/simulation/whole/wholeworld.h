// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/spec/world.h"
#include "simulation/whole/wholeclient.h"

#include <QString>

namespace Chancery::Simulation {

struct WholeOutcome
{
    QString failure {}; ///< Empty: nothing was wrong.
    std::uint64_t hash = 0; ///< Of every request and answer and their times.
};

struct WholeSetting
{
    int years = 0; ///< All wall clocks are ahead by so much.
    bool soundDisk = false; ///< No disk fails: which write one hits may depend on what is noted for people to read.
};

/// What runs share: an endpoint and a profile with something in them, copied for each run.
class WholeOrigin
{
public:
    WholeOrigin();
    [[nodiscard]] QString endpoint() const { return m_endpoint.path(); }
    [[nodiscard]] QString profile() const { return m_profile.path(); }
    [[nodiscard]] const std::vector<WholeClient::Account> &accounts() const { return m_accounts; }

private:
    QTemporaryDir m_endpoint;
    QTemporaryDir m_profile;
    std::vector<WholeClient::Account> m_accounts;
};

/// One run of whole clients and the endpoint's own service, in one thread and virtual time.
[[nodiscard]] WholeOutcome runWhole(const WholeOrigin &origin, std::uint64_t seed, const Spec::Steps &steps,
                                    const WholeSetting &setting = {});
[[nodiscard]] Spec::Steps wholeStepsOf(std::uint64_t seed);

} // namespace Chancery::Simulation
