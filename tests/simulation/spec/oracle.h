// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/spec/model.h"

#include <map>
#include <set>
#include <string>

namespace Chancery::Spec {

/// What became of an operation of a user.
enum class Fate { Open, Applied, Dropped, Replaced, LostWithProfile };

/// Knows everything and takes part in nothing: says what must never be, at once when it is.
class Oracle
{
public:
    struct Deed
    {
        int client = 0;
        int record = 0;
        int n = 0; ///< Order of the client's edits.
        int group = 0;
        int applied = 0; ///< Times, in the present history.
        Fate fate = Fate::Open;
        bool mayBeReused = false; ///< The profile went back to before it was sent.
        int decidedAt = 0; ///< The revision the user looked at when keeping it against another's.
        Operation body {}; ///< As the user meant it.
    };

    void fail(const char *what)
    {
        if (m_failure.empty()) {
            m_failure = what;
        }
    }
    void require(bool holds, const char *what)
    {
        if (!holds) {
            fail(what);
        }
    }
    [[nodiscard]] bool failed() const { return !m_failure.empty(); }
    [[nodiscard]] const std::string &failure() const { return m_failure; }

    [[nodiscard]] Deed &deed(int op) { return m_deeds[op]; }
    [[nodiscard]] std::map<int, Deed> &deeds() { return m_deeds; }
    /// The profile of that client was restored from a backup: it does not know all of its user's own edits.
    void wentBack(int client) { m_wentBack.insert(client); }
    [[nodiscard]] bool hasGoneBack(int client) const { return m_wentBack.contains(client); }
    void remember(int id, const Record &record) { m_history[{id, record.rev}].push_back(record); }
    [[nodiscard]] bool everWas(int id, const Record &record) const
    {
        const auto states = m_history.find({id, record.rev});
        if (states == m_history.end()) {
            return false;
        }
        for (const Record &state : states->second) {
            if (state == record) {
                return true;
            }
        }
        return false;
    }

private:
    std::string m_failure;
    std::map<int, Deed> m_deeds;
    std::set<int> m_wentBack;
    std::map<std::pair<int, int>, std::vector<Record>> m_history;
};

} // namespace Chancery::Spec
