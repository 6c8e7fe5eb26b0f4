// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testcollections.h"

#include "domain/context.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Test {

using namespace Domain;

namespace {

constexpr std::array TopicFields {
    Field {.key = "code", .kind = Kind::Text, .traits = Required | Title | InList | Filterable, .maxLength = 40},
    Field {.key = "title", .kind = Kind::Localized, .traits = Searchable},
    Field {.key = "notes", .kind = Kind::LongText, .traits = Searchable, .maxLength = 1'000'000},
    Field {.key = "year", .kind = Kind::Integer, .traits = InList, .minimum = 1945},
    Field {.key = "open", .kind = Kind::Boolean},
    Field {.key = "day", .kind = Kind::Date, .group = "when"},
    Field {.key = "zone", .kind = Kind::Zone, .group = "when"},
    Field {.key = "tags", .kind = Kind::Set},
    Field {.key = "parent", .kind = Kind::Reference, .refersTo = "topics"},
};

constexpr std::array Attachment {
    Field {.key = "name", .kind = Kind::Text},
    Field {.key = "sha256", .kind = Kind::Text, .format = Format::Sha256},
};
constexpr std::array Statuses {Choice {"draft", "Draft"}, Choice {"submitted", "Submitted"},
                               Choice {"accepted", "Accepted"}, Choice {"booked", "Booked"}};
constexpr std::array RequestFields {
    Field {.key = "subject", .kind = Kind::Text, .traits = Required | Title | Searchable, .maxLength = 50},
    Field {.key = "from_state", .kind = Kind::State, .traits = Required},
    Field {.key = "to_state", .kind = Kind::State},
    Field {.key = "topic", .kind = Kind::Reference, .refersTo = "topics"},
    Field {.key = "remarks", .kind = Kind::LongText},
    Field {.key = "attachments", .kind = Kind::List, .members = listOf(Attachment)},
    Field {.key = "status", .kind = Kind::Choice, .traits = ServerOwned | InList, .choices = Statuses},
    Field {.key = "room", .kind = Kind::Text, .traits = ServerOwned},
};

constexpr std::array<std::string_view, 1> Draft {"draft"};
constexpr std::array<std::string_view, 1> Submitted {"submitted"};
constexpr std::array<std::string_view, 1> Accepted {"accepted"};
constexpr std::array BookArgs {
    Field {.key = "room", .kind = Kind::Text, .traits = Required, .maxLength = 20},
};

/// A room holds two booked requests.
std::string_view refuseThirdBooking(const Record &record, const QJsonObject &args, const RuleContext &context)
{
    int booked = 0;
    for (const Record &other : context.lookup().where(record.collection(), "status", u"booked"_s)) {
        booked += other.document().value("room"_L1) == args.value("room"_L1) ? 1 : 0;
    }
    return booked >= 2 ? "capacity" : "";
}

void takeRoom(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.document().insert("room"_L1, args.value("room"_L1));
}

constexpr std::array Actions {
    Action {.name = "submit", .from = Draft, .to = "submitted", .roles = Role::FocalPoint | Role::Head},
    Action {.name = "accept",
            .from = Submitted,
            .to = "accepted",
            .roles = Role::FocalPoint | Role::Head,
            .party = Party::Counterpart},
    Action {.name = "book",
            .from = Accepted,
            .to = "booked",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat,
            .args = listOf(BookArgs),
            .refusal = refuseThirdBooking,
            .effect = takeRoom},
};

bool isToItself(const Record &record, const RuleContext &, QStringList &)
{
    return record.has("to_state") && record.document().value("to_state"_L1) == record.document().value("from_state"_L1);
}
constexpr std::array Rules {Rule {.name = "to_itself", .field = "to_state", .isBroken = isToItself}};

QStringList scopesOfRequest(const Record &record)
{
    QStringList scopes {u"mission:"_s + record.document().value("from_state"_L1).toString()};
    if (record.status() != "draft"_L1) {
        scopes.append(u"mission:"_s + record.document().value("to_state"_L1).toString());
        scopes.append(u"role:mms_msu"_s);
    }
    return scopes;
}

} // namespace

constinit const Collection Topics {.name = "topics",
                                   .fields = listOf(TopicFields),
                                   .priority = 0,
                                   .creators = Role::Gaab,
                                   .writers = Role::Gaab,
                                   .sortField = "code"};

constinit const Collection Requests {.name = "requests",
                                     .fields = listOf(RequestFields),
                                     .priority = 1,
                                     .exposure = Exposure::Scoped,
                                     .creators = MissionWriters,
                                     .writers = MissionWriters,
                                     .ownerField = "from_state",
                                     .counterpartField = "to_state",
                                     .initialStatus = "draft",
                                     .editableStatuses = Draft,
                                     .actions = Actions,
                                     .rules = Rules,
                                     .scopesOf = scopesOfRequest};

std::span<const Collection *const> testCatalogue()
{
    static constexpr std::array All {&Topics, &Requests};
    return All;
}

} // namespace Chancery::Test
