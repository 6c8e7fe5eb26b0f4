// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/reference/notation.h"
#include "domain/validate.h"
#include "memorylookup.h"

#include <QJsonDocument>
#include <QTest>

/// What the tests of rules and actions share: a small world of records written as JSON, and a clock that stands.
namespace Chancery::RuleTesting {

using namespace Domain;
using namespace Qt::StringLiterals;

/// \p text with "#b2" made a UUID that ends with b2, for the arguments of actions, where references need that form.
inline QString withIds(QString text)
{
    return text.replace(u'#', u"00000000-0000-7000-8000-0000000000"_s);
}

/// An object from JSON in which ' stands for ", so that a table of cases stays readable. Fails loudly when it is none.
inline QJsonObject json(const QString &text)
{
    QJsonParseError error {};
    const QJsonObject object = QJsonDocument::fromJson(withIds(text).replace(u'\'', u'"').toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError) {
        qFatal("not JSON: %s", qPrintable(text));
    }
    return object;
}

/// \p base with the members of \p change put over it; null removes one.
inline QJsonObject changed(QJsonObject base, const QJsonObject &change)
{
    for (auto member = change.begin(); member != change.end(); ++member) {
        if (member.value().isNull()) {
            base.remove(member.key());
        } else {
            base.insert(member.key(), member.value());
        }
    }
    return base;
}

class World
{
public:
    /// Lines "collection id {json}".
    explicit World(const QStringList &lines)
    {
        for (const QString &line : lines) {
            add(line);
        }
    }
    void add(const QString &line)
    {
        const Collection *collection = collectionNamed(line.section(u' ', 0, 0).toStdString());
        if (collection == nullptr) {
            qFatal("no such collection: %s", qPrintable(line));
        }
        m_lookup.add(Record(*collection, withIds(line.section(u' ', 1, 1)), json(line.section(u' ', 2))));
    }
    [[nodiscard]] RuleContext context(const Caller &caller = {}) const { return {m_lookup, caller, m_now}; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    void setNow(const QString &instant) { m_now = QDateTime::fromString(instant, Qt::ISODate); }

    /// Whether \p record breaks \p rule, and with which severity.
    [[nodiscard]] std::optional<Severity> finding(const Record &record, const QString &rule) const
    {
        for (const Finding &found : validate(record, context())) {
            if (found.issue.code == rule) {
                return found.severity;
            }
        }
        return std::nullopt;
    }

private:
    MemoryLookup m_lookup;
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

inline Caller callerOf(Roles roles, const QString &mission = {})
{
    return {.account = u"account"_s, .name = u"Someone"_s, .mission = mission, .roles = roles, .mayWrite = true};
}

inline const Rule *ruleNamed(const Collection &collection, const QString &name)
{
    for (const Rule &rule : collection.rules) {
        if (name == latin(rule.name)) {
            return &rule;
        }
    }
    return nullptr;
}

/// What breaks a rule and what keeps it, both as changes to the base document of the collection.
struct Case
{
    const char *name; ///< "collection.rule" or "collection.rule: what is special".
    const char *broken;
    const char *kept;

    [[nodiscard]] QString collection() const { return QString::fromLatin1(name).section(u'.', 0, 0); }
    [[nodiscard]] QString rule() const { return QString::fromLatin1(name).section(u": "_s, 0, 0).section(u'.', 1); }
};
using Cases = std::vector<Case>;
using Bases = QHash<QString, QString>; ///< Base document of each collection, as JSON.

inline void addRows(const Cases &cases)
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < cases.size(); ++i) {
        QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
}

/// Runs the current row of addRows().
inline void checkRule(const World &world, const Bases &bases, const Cases &cases)
{
    QFETCH(int, row);
    const Case &c = cases[static_cast<std::size_t>(row)];
    const Collection *description = collectionNamed(c.collection().toStdString());
    QVERIFY(description != nullptr);
    const Rule *rule = ruleNamed(*description, c.rule());
    QVERIFY2(rule != nullptr, qPrintable(c.rule()));
    QVERIFY2(bases.contains(c.collection()), qPrintable(c.collection()));
    const QJsonObject base = json(bases.value(c.collection()));
    const Record wrong(*description, u"this"_s, changed(base, json(QString::fromUtf8(c.broken))));
    const Record right(*description, u"this"_s, changed(base, json(QString::fromUtf8(c.kept))));
    const std::optional<Severity> found = world.finding(wrong, c.rule());
    QVERIFY2(found.has_value(), qPrintable(c.rule() + u" is not broken by "_s + QString::fromUtf8(c.broken)));
    QVERIFY(*found == rule->severity);
    QVERIFY2(!world.finding(right, c.rule()).has_value(), qPrintable(u"not kept by "_s + QString::fromUtf8(c.kept)));
}

/// The rules of \p collections that can be broken by a record and have no case.
inline QStringList rulesWithoutCase(const std::vector<const Collection *> &collections, const Cases &cases)
{
    QStringList missing;
    for (const Collection *collection : collections) {
        for (const Rule &rule : collection->rules) {
            const bool hasCase = std::any_of(cases.begin(), cases.end(), [&](const Case &c) {
                return c.collection() == latin(collection->name) && c.rule() == latin(rule.name);
            });
            if (rule.isBroken != neverBroken && !hasCase) {
                missing << latin(collection->name) + u'.' + latin(rule.name);
            }
        }
    }
    return missing;
}

/// Every action refuses each role that it does not name, and each status from which it does not start.
inline QStringList actionsThatAllowTooMuch(const Collection &collection, const World &world, const QString &owner,
                                           const QString &counterpart)
{
    QStringList wrong;
    for (const Action &action : collection.actions) {
        QJsonObject document;
        if (!collection.ownerField.empty()) {
            document.insert(latin(collection.ownerField), owner);
        }
        if (!collection.counterpartField.empty()) {
            document.insert(latin(collection.counterpartField), counterpart);
        }
        const QString side = action.party == Party::Owner ? owner
            : action.party == Party::Counterpart          ? counterpart
                                                          : QString();
        const auto attempt = [&](std::string_view status, Roles roles, const QString &mission) {
            document.insert(u"status"_s, QString(latin(status)));
            return performAction(Record(collection, u"this"_s, document), action, {},
                                 world.context(callerOf(roles, mission)));
        };
        const auto note = [&](const QString &what) {
            wrong << latin(action.name) + u": "_s + what;
        };
        std::for_each(rolesBegin(), rolesEnd(), [&](Role role) {
            if (action.roles.contains(role)) {
                return;
            }
            const auto result = attempt(action.from.front(), role, side);
            if (result || result.error().code != ErrorCode::Forbidden) {
                note(u"allowed to "_s + latin(nameOf(role)));
            }
        });
        // A role of the Secretariat that the action names acts for every mission.
        const Roles ofMissions = action.roles & MissionRoles;
        if (action.party != Party::Secretariat && !ofMissions.isEmpty()) {
            const auto result = attempt(action.from.front(), ofMissions, u"ZZZ"_s);
            if (result || result.error().code != ErrorCode::Forbidden) {
                note(u"allowed to a third mission"_s);
            }
        }
        for (const Choice &status : collection.field("status")->choices) {
            const bool isFrom = std::find(action.from.begin(), action.from.end(), status.value) != action.from.end();
            const auto result = attempt(status.value, action.roles, side);
            const bool isClosed = !result && result.error().detail == "status_closed"_L1;
            if (isFrom == isClosed) {
                note(u"from "_s + latin(status.value));
            }
        }
    }
    return wrong;
}

/// Columns of a table of actions; \c outcome is "status" or "!rule".
inline void addActionColumns()
{
    QTest::addColumn<QString>("record"); ///< "collection {json}", put over the base.
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("args");
    QTest::addColumn<QString>("outcome");
}

/// Runs the current row with a caller who has the action's roles and stands on its side, and returns the result.
inline std::optional<Record> checkAction(const World &world, const Bases &bases)
{
    const auto fetch = [](const char *name) {
        return *static_cast<const QString *>(QTest::qData(name, qMetaTypeId<QString>()));
    };
    const QString record = fetch("record");
    const QString outcome = fetch("outcome");
    const Collection *collection = collectionNamed(record.section(u' ', 0, 0).toStdString());
    const Action *action = collection != nullptr ? collection->action(fetch("action").toStdString()) : nullptr;
    if (action == nullptr) {
        QTest::qFail("no such collection or action", __FILE__, __LINE__);
        return std::nullopt;
    }
    const QString name = latin(collection->name);
    const Record before(*collection, u"this"_s, changed(json(bases.value(name)), json(record.section(u' ', 1))));
    const std::string_view side =
        action->party == Party::Counterpart ? collection->counterpartField : collection->ownerField;
    const QString mission = action->party == Party::Secretariat ? QString() : read<QString>(before.document(), side);
    const auto result =
        performAction(before, *action, json(fetch("args")), world.context(callerOf(action->roles, mission)));
    const QString found = result ? result->status() : u'!' + result.error().detail;
    if (found != outcome) {
        QTest::qFail(qPrintable(u"expected %1, found %2"_s.arg(outcome, found)), __FILE__, __LINE__);
        return std::nullopt;
    }
    if (!result && outcome != "!args"_L1 && ruleNamed(*collection, outcome.mid(1)) == nullptr) {
        QTest::qFail(qPrintable(outcome + u" has no sentence"_s), __FILE__, __LINE__);
    }
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace Chancery::RuleTesting
