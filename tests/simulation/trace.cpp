// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace.h"

#include <array>
#include <cstdio>

namespace Chancery::Simulation::Trace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array EventNames {
    "Started",       "SignedIn",       "SignedOut",      "OfflineWished", "SyncWished",    "NetworkChanged",
    "Edited",        "Woke",           "Greeted",        "PageArrived",   "NotModified",   "PageApplied",
    "HeadsArrived",  "SectionArrived", "SectionApplied", "CursorExpired", "DigestArrived", "DigestCompared",
    "BucketArrived", "BucketRepaired", "PullFailed",     "NothingToPush", "PushMoved",     "ResultsArrived",
    "Settled",       "PushFailed",     "StreamOpened",   "StreamHeard",   "StreamHeads",   "StreamBackoff",
    "StreamClosed",  "FileDamaged",    "UpkeepDone",
};
static_assert(EventNames.size() == std::variant_size_v<Sync::Event::What>);

constexpr std::array EffectNames {
    "Greet",           "FetchChanges",   "FetchHeads",          "FetchSnapshot", "FetchDigest",
    "FetchBucket",     "PushBatch",      "OpenStream",          "Cancel",        "DropConnections",
    "ApplyPage",       "ApplySection",   "CompareDigest",       "RepairBucket",  "SettleResults",
    "RequeueInFlight", "RejectInFlight", "RequeueAfterRestore", "ForgetCursor",  "RunUpkeep",
};
static_assert(EffectNames.size() == std::variant_size_v<Sync::Effect>);

void line(std::chrono::milliseconds now, const QString &text)
{
    std::fprintf(stderr, "%10lld  %s\n", static_cast<long long>(now.count()), qPrintable(text));
}

} // namespace

bool isOn()
{
    static const bool on = qEnvironmentVariableIsSet("CHANCERY_TRACE");
    return on;
}

void happened(std::chrono::milliseconds now, int client, const Sync::Event::What &what)
{
    if (isOn()) {
        line(now, u"%1: %2"_s.arg(client).arg(QLatin1String(EventNames[what.index()])));
    }
}

void wanted(std::chrono::milliseconds now, int client, const Sync::Effect &effect)
{
    if (isOn()) {
        line(now, u"%1:     → %2"_s.arg(client).arg(QLatin1String(EffectNames[effect.index()])));
    }
}

void note(std::chrono::milliseconds now, const QString &text)
{
    if (isOn()) {
        line(now, text);
    }
}

} // namespace Chancery::Simulation::Trace
