// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roles.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

/// The declarative description of what Chancery keeps.
///
/// A Collection is plain constant data: it allocates nothing and knows no window. Tables, JSON, validation, REST
/// routes, the OpenAPI document, list columns, default forms, search and merge are all derived from it, each in the
/// module that needs it. Behaviour (rules, visibility, effects of actions) is hand-written, pure, and listed here.
namespace Chancery::Domain {

class LocalizedText;
class Record;
class RuleContext;

/// What a field holds, and so how it travels.
enum class Kind {
    Text, ///< One line. JSON string.
    LongText, ///< Paragraphs, merged as a whole. JSON string.
    Localized, ///< Text in up to six languages: {"en": "…", "fr": "…", "original": "fr"}. See LocalizedText.
    Integer, ///< JSON number without fraction, within ±2^53.
    Boolean,
    Date, ///< A calendar day, "YYYY-MM-DD"; never shifted by a time zone.
    Instant, ///< A moment, RFC 3339 UTC with Z; shown in the zone of the field named by Field::zoneFrom.
    Zone, ///< IANA time zone, "America/New_York".
    Choice, ///< One of Field::choices.
    State, ///< ISO 3166-1 alpha-3 of a State, "FRA": the `code` of a record in `states`.
    Reference, ///< Id of a record in Field::refersTo.
    Set, ///< Unordered texts without repetition; merged by addition and removal. JSON array of strings.
    List, ///< Ordered embedded objects of Field::members; merged as a whole. JSON array of objects.
};

/// What else is true of a field. A bit set.
enum Trait : unsigned {
    None = 0,
    Required = 1u << 0,
    ServerOwned = 1u << 1, ///< Written by the endpoint or by an action only: never in a form, refused in a patch.
    InList = 1u << 2, ///< Has a column in the default list, and so one in the client's table.
    Searchable = 1u << 3, ///< Part of the full-text index.
    Title = 1u << 4, ///< Part of what names the record to a person; searched with more weight.
    Personal = 1u << 5, ///< Never written to a log or to diagnostics.
    Filterable = 1u << 6, ///< Has a column and an index in the client's table, as References and States always have.
};
constexpr Trait operator|(Trait a, Trait b)
{
    return static_cast<Trait>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// Further form of a Text. Checked on both sides.
enum class Format { Plain, Email, Url, Language, Sha256 };

/// How far the records of a collection may travel.
enum class Exposure {
    Public, ///< Every signed-in caller sees every record.
    Scoped, ///< Collection::scopesOf says who sees a record.
    LocalOnly, ///< Never leaves this machine; not in the catalogue that sync, search and export take.
};

/// One value of a Choice or of a Set with a closed list.
struct Choice
{
    std::string_view value; ///< As stored and sent.
    const char *label; ///< QT_TRANSLATE_NOOP("Choice", …)
};

struct Field;

/// A view of constant fields; std::span would ask for a complete Field inside Field.
struct FieldList
{
    const Field *first = nullptr;
    std::size_t count = 0;
    [[nodiscard]] constexpr const Field *begin() const { return first; }
    [[nodiscard]] constexpr const Field *end() const;
    [[nodiscard]] constexpr std::size_t size() const { return count; }
    [[nodiscard]] constexpr bool empty() const { return count == 0; }
    [[nodiscard]] constexpr const Field &operator[](std::size_t index) const;
    /// The field of that key, or null.
    [[nodiscard]] constexpr const Field *find(std::string_view key) const;
};

struct Field
{
    std::string_view key; ///< Column, JSON member and REST name, all three.
    Kind kind = Kind::Text;
    const char *label = ""; ///< QT_TRANSLATE_NOOP("Field", …)
    Trait traits = None;
    /// Fields of one group are compared together by a merge, so that it never makes a row that nobody entered.
    std::string_view group {};
    Format format = Format::Plain;
    int maxLength = 0; ///< Characters (QString units) for texts, entries for Set and List; 0: the kind's default.
    qint64 minimum = std::numeric_limits<qint64>::min(); ///< Of an Integer, inclusive.
    qint64 maximum = std::numeric_limits<qint64>::max();
    std::span<const Choice> choices {}; ///< Of a Choice; of a Set when its values are a closed list.
    std::string_view refersTo {}; ///< Of a Reference: the other collection.
    std::string_view zoneFrom {}; ///< Of an Instant: the Zone field of this record, or "reference/zone" one step away.
    FieldList members {}; ///< Of a List: what each embedded object holds.
    Roles writers {}; ///< Who may write this field, when narrower than the collection's writers; empty: no narrower.
    const char *help = ""; ///< One sentence for "What's this?". QT_TRANSLATE_NOOP("Help", …)

    [[nodiscard]] constexpr bool has(Trait trait) const
    {
        return (static_cast<unsigned>(traits) & static_cast<unsigned>(trait)) != 0;
    }
    [[nodiscard]] constexpr bool allows(std::string_view value) const
    {
        for (const Choice &choice : choices) {
            if (choice.value == value) {
                return true;
            }
        }
        return false;
    }
    /// Whether the client's table has a column of its own for the field (else it lives in the document alone).
    [[nodiscard]] constexpr bool hasColumn() const
    {
        return kind != Kind::List && kind != Kind::Set
            && (has(InList) || has(Filterable) || kind == Kind::Reference || kind == Kind::State);
    }
    [[nodiscard]] constexpr bool isIndexed() const
    {
        return has(Filterable) || kind == Kind::Reference || kind == Kind::State;
    }
};

constexpr const Field *FieldList::end() const
{
    return first + count;
}
constexpr const Field &FieldList::operator[](std::size_t index) const
{
    return first[index];
}
constexpr const Field *FieldList::find(std::string_view key) const
{
    for (const Field &field : *this) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

/// `.fields = listOf(Fields)` of a constexpr std::array.
template <class Array>
constexpr FieldList listOf(const Array &fields)
{
    return {fields.data(), fields.size()};
}

enum class Severity {
    Error, ///< Blocks sending, refused by the endpoint.
    Warning, ///< Shown, never blocks anything.
};

/// A hand-written, pure rule over a record and what it refers to. The endpoint and the form run the same rules.
struct Rule
{
    std::string_view name; ///< The code in FieldIssue and problem documents: "minutes_outside_window".
    Severity severity = Severity::Error;
    std::string_view field {}; ///< Where to show it; empty: the record as a whole.
    const char *text = ""; ///< QT_TRANSLATE_NOOP("Rule", …) with %1, %2 for what isBroken put into params.
    /// True when the record breaks the rule. May add figures for the sentence to \p params.
    bool (*isBroken)(const Record &record, const RuleContext &context, QStringList &params) = nullptr;
};

/// On whose side of a record the caller must stand to take an action.
enum class Party {
    Owner, ///< The mission named in Collection::ownerField, or a Secretariat role that the action names itself.
    Counterpart, ///< The mission named in Collection::counterpartField; Secretariat roles as with Owner.
    Secretariat, ///< Any caller with one of the action's roles.
};

/// A named change of status: the only way a status or a count moves.
struct Action
{
    std::string_view name; ///< POST /v1/{collection}/{id}/{name}
    const char *label = ""; ///< QT_TRANSLATE_NOOP("Action", …)
    std::span<const std::string_view> from {}; ///< Statuses it may start from; empty: any.
    std::string_view to {}; ///< Status it leads to; empty: the status stays, or the effect decides.
    Roles roles {};
    Party party = Party::Owner;
    FieldList args {}; ///< What the caller gives with it; validated like fields.
    /// Hand-written refusal beyond status and role (capacity, deadline): a rule name, or empty to allow. May be null.
    /// A name that starts with "capacity" is answered as Capacity, any other as Invalid.
    std::string_view (*refusal)(const Record &record, const QJsonObject &args, const RuleContext &context) = nullptr;
    /// Hand-written effect beyond the status. May be null. Must be a function of its arguments alone.
    void (*effect)(Record &record, const QJsonObject &args, const RuleContext &context) = nullptr;
    /// Other records as they are once the action is taken; \p result is this record after it. Written by the endpoint
    /// in the same transaction, by the authority of the action; a client learns of them from the feed. May be null.
    std::vector<Record> (*consequences)(const Record &result, const RuleContext &context) = nullptr;
};

struct Collection
{
    std::string_view name; ///< Table and REST segment, plural: "candidatures".
    const char *title = ""; ///< QT_TRANSLATE_NOOP("Collection", …)
    const char *singular = ""; ///< QT_TRANSLATE_NOOP("Collection", …)
    FieldList fields;
    int priority = 2; ///< Order of the first sync: 0 first (reference data others need), 3 last.
    Exposure exposure = Exposure::Public;
    Roles creators {}; ///< Who may create; a mission's role only for its own State (ownerField).
    Roles writers {}; ///< Who may patch or delete; likewise.
    std::string_view ownerField {}; ///< State field naming the owning mission; empty: Secretariat data.
    std::string_view counterpartField {}; ///< State field naming the other mission.
    std::string_view initialStatus {}; ///< Value of `status` the endpoint gives a new record.
    std::span<const std::string_view> editableStatuses {}; ///< A mission may patch/delete only in these; empty: always.
    std::span<const Action> actions {};
    std::span<const Rule> rules {};
    /// Scopes that see a record: "*", "mission:FRA", "role:mms_msu". Null: {"*"} for Public.
    QStringList (*scopesOf)(const Record &record) = nullptr;
    std::string_view sortField {}; ///< Default order of the list; a leading '-' means descending.
    /// Other records as they have to be after \p changed has been stored: the endpoint writes them in the same
    /// transaction. Touches ServerOwned fields alone. Null: none.
    std::vector<Record> (*consequences)(const Record &changed, const RuleContext &context) = nullptr;

    [[nodiscard]] constexpr bool mayTravel() const { return exposure != Exposure::LocalOnly; }
    [[nodiscard]] constexpr const Field *field(std::string_view key) const { return fields.find(key); }
    [[nodiscard]] constexpr const Action *action(std::string_view key) const
    {
        for (const Action &candidate : actions) {
            if (candidate.name == key) {
                return &candidate;
            }
        }
        return nullptr;
    }
};

constexpr bool isIdentifier(std::string_view text)
{
    for (const char c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) {
            return false;
        }
    }
    return !text.empty() && text.front() >= 'a';
}

constexpr bool areWellFormed(const FieldList &fields, bool embedded)
{
    for (const Field &field : fields) {
        const bool ok = isIdentifier(field.key) && fields.find(field.key) == &field && field.key != "id"
            && field.key != "rev" && field.key != "updated_at" && field.key != "updated_by"
            && (field.kind != Kind::Choice || !field.choices.empty())
            && (field.choices.empty() || field.kind == Kind::Choice || field.kind == Kind::Set)
            && (field.kind == Kind::Reference) == !field.refersTo.empty()
            && (field.kind == Kind::List) == !field.members.empty()
            && (field.zoneFrom.empty() || field.kind == Kind::Instant)
            && !(field.has(Required) && field.has(ServerOwned)) && !(embedded && field.kind == Kind::List)
            && areWellFormed(field.members, true);
        if (!ok) {
            return false;
        }
    }
    return true;
}

/// What every description must satisfy, checked by a static_assert beside it, so that a slip is a compile error and
/// not a broken table.
constexpr bool isWellFormed(const Collection &collection)
{
    if (!isIdentifier(collection.name) || collection.fields.empty() || !areWellFormed(collection.fields, false)) {
        return false;
    }
    const Field *status = collection.field("status");
    const auto isStatus = [status](std::string_view value) {
        return status != nullptr && status->allows(value);
    };
    for (const Action &action : collection.actions) {
        if (!isIdentifier(action.name) || action.roles.isEmpty() || collection.action(action.name) != &action
            || (!action.to.empty() && !isStatus(action.to)) || !areWellFormed(action.args, true)) {
            return false;
        }
        for (const std::string_view from : action.from) {
            if (!isStatus(from)) {
                return false;
            }
        }
    }
    for (const std::string_view value : collection.editableStatuses) {
        if (!isStatus(value)) {
            return false;
        }
    }
    const auto isState = [&collection](std::string_view key) {
        return key.empty() || (collection.field(key) != nullptr && collection.field(key)->kind == Kind::State);
    };
    for (const Rule &rule : collection.rules) {
        if (!isIdentifier(rule.name) || rule.isBroken == nullptr
            || (!rule.field.empty() && collection.field(rule.field) == nullptr)) {
            return false;
        }
    }
    const std::string_view sort =
        collection.sortField.starts_with('-') ? collection.sortField.substr(1) : collection.sortField;
    return isState(collection.ownerField) && isState(collection.counterpartField)
        && (collection.initialStatus.empty() || isStatus(collection.initialStatus))
        && (sort.empty() || (collection.field(sort) != nullptr && collection.field(sort)->hasColumn()))
        && (collection.exposure != Exposure::Scoped || collection.scopesOf != nullptr);
}

/// The C++ type in which a Kind is read and written.
template <class T>
constexpr bool storedAs(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Zone:
    case Kind::Choice:
    case Kind::State:
    case Kind::Reference:
        return std::is_same_v<T, QString>;
    case Kind::Localized:
        return std::is_same_v<T, LocalizedText>;
    case Kind::Integer:
        return std::is_same_v<T, qint64>;
    case Kind::Boolean:
        return std::is_same_v<T, bool>;
    case Kind::Date:
        return std::is_same_v<T, QDate>;
    case Kind::Instant:
        return std::is_same_v<T, QDateTime>;
    case Kind::Set:
        return std::is_same_v<T, QStringList>;
    case Kind::List:
        return std::is_same_v<T, QJsonArray>;
    }
    return false;
}

/// A typed handle to one field. A misspelt name or a wrong type does not compile.
template <class T>
struct Key
{
    std::string_view name;
};

template <class T>
consteval Key<T> keyOf(const FieldList &fields, std::string_view name)
{
    const Field *field = fields.find(name);
    if (field == nullptr) {
        throw "no such field";
    }
    if (!storedAs<T>(field->kind)) {
        throw "the field has another type";
    }
    return {field->key};
}

template <class T>
consteval Key<T> keyOf(const Collection &collection, std::string_view name)
{
    return keyOf<T>(collection.fields, name);
}

} // namespace Chancery::Domain
