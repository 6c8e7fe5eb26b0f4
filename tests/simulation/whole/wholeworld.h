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

/// What runs share: an endpoint and a profile with nothing but accounts in them, copied for each run. Most of a run
/// would be spent on reading the schema of collections that it never touches, again at every start of everybody.
class WholeOrigin
{
public:
    struct Beginning
    {
        explicit Beginning(Catalogue collections);
        [[nodiscard]] QString endpoint() const { return endpointDirectory.path(); }
        [[nodiscard]] QString profile() const { return profileDirectory.path(); }

        Catalogue catalogue;
        std::vector<WholeClient::Account> accounts {};
        QTemporaryDir endpointDirectory {};
        QTemporaryDir profileDirectory {};
    };
    WholeOrigin();
    [[nodiscard]] const Beginning &all() const { return m_all; }
    [[nodiscard]] const Beginning &used() const { return m_used; }

private:
    Beginning m_all;
    Beginning m_used;
};

/// One run of whole clients and the endpoint's own service, in one thread and virtual time.
[[nodiscard]] WholeOutcome runWhole(const WholeOrigin &origin, std::uint64_t seed, const Spec::Steps &steps,
                                    const WholeSetting &setting = {});
[[nodiscard]] Spec::Steps wholeStepsOf(std::uint64_t seed);

} // namespace Chancery::Simulation
