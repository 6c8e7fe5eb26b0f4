// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingrequestlife.h"

#include "base/text.h"
#include "domain/meetings/occupiedtimes.h"

#include <algorithm>

namespace Chancery::Domain::MeetingRequests {
using namespace Qt::StringLiterals;

namespace {

/// \p replaced as it is once \p by stands in its place.
Record replaced(Record replaced, const Record &by, const RuleContext &context)
{
    replaced.set(Status, u"cancelled"_s);
    replaced.set(ReplacedBy, by.id());
    replaced.set(DecidedAt, context.now());
    return replaced;
}

/// The request that \p changed has just taken the place of.
std::optional<Record> replacedBy(const Record &changed, const RuleContext &context)
{
    std::optional<Record> earlier;
    if (changed.get(Status) == "confirmed"_L1) {
        earlier = context.follow(changed, RevisionOf.name);
    } else if (isAsking(changed) && changed.get(Answer) == "accepted"_L1) {
        earlier = context.follow(changed, MergeWith.name);
    }
    return earlier && earlier->id() != changed.id() && isOpen(*earlier) ? earlier : std::nullopt;
}

bool isMirror(const Record &a, const Record &b)
{
    return a.id() != b.id() && a.get(Requester) == b.get(Counterpart) && a.get(Counterpart) == b.get(Requester);
}

} // namespace

Span allocationOf(const Record &record)
{
    return {record.get(StartsAt), record.get(EndsAt)};
}

std::vector<Span> windowsOf(const Record &record)
{
    std::vector<Span> windows;
    for (const QJsonValue &value : record.get(Windows)) {
        const QJsonObject window = value.toObject();
        windows.push_back({read<QDateTime>(window, WindowFrom.name), read<QDateTime>(window, WindowTo.name)});
    }
    return windows;
}

bool isAllotted(const Record &record)
{
    const QString status = record.get(Status);
    return status == "tentative"_L1 || status == "confirmed"_L1;
}

bool isDraft(const Record &record)
{
    return record.get(Status) == "draft"_L1 || record.get(Status).isEmpty();
}

bool isAsking(const Record &record)
{
    return record.get(Status) == "submitted"_L1 || record.get(Status) == "in_review"_L1;
}

bool isOpen(const Record &record)
{
    return isAsking(record) || isAllotted(record);
}

bool keepsBooth(const Record &other, const RuleContext &context)
{
    const QDateTime until = other.get(HeldUntil);
    return isAllotted(other) && (other.get(Status) == "confirmed"_L1 || !until.isValid() || until > context.now());
}

bool isRevisionPair(const Record &a, const Record &b)
{
    return (!a.id().isEmpty() && b.get(RevisionOf) == a.id()) || (!b.id().isEmpty() && a.get(RevisionOf) == b.id());
}

bool hasAnotherRevision(const Record &record, const RuleContext &context)
{
    const QString earlier = record.get(RevisionOf);
    const std::vector<Record> others =
        earlier.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, RevisionOf.name, earlier);
    return std::any_of(others.begin(), others.end(), [&record](const Record &other) {
        return other.id() != record.id() && (isOpen(other) || other.get(Status) == "for_approval"_L1);
    });
}

std::optional<Record> venueOf(const Record &record, const RuleContext &context)
{
    const std::optional<Record> booth = context.follow(record, Booth.name);
    return booth ? context.follow(*booth, Booths::Venue.name) : context.follow(record, Venue.name);
}

std::vector<Record> boothsAt(const QString &venue, const RuleContext &context)
{
    std::vector<Record> booths = venue.isEmpty()
        ? std::vector<Record>()
        : context.lookup().where(Booths::Description, Booths::Venue.name, venue);
    std::erase_if(booths, [](const Record &booth) { return booth.get(Booths::Retired); });
    return booths;
}

QJsonObject revisionOf(const Record &request)
{
    QJsonObject draft = request.document();
    for (const Field &field : Description.fields) {
        if (field.has(ServerOwned)) {
            draft.remove(latin(field.key));
        }
    }
    write(draft, RevisionOf.name, request.id());
    return draft;
}

std::optional<Record> mirrorOf(const Record &request, const Lookup &lookup)
{
    const std::vector<Record> theirs = lookup.where(Description, Requester.name, request.get(Counterpart));
    const auto found = std::find_if(theirs.begin(), theirs.end(), [&request](const Record &other) {
        return isMirror(request, other) && isAsking(other);
    });
    return found == theirs.end() || !isAsking(request) ? std::nullopt : std::optional(*found);
}

std::string_view refuseToOfferMerge(const Record &record, const QJsonObject &args, const RuleContext &context)
{
    const std::optional<Record> other = context.lookup().find(Description, read<QString>(args, "other"));
    return other && isMirror(record, *other) && isAsking(*other) ? std::string_view() : "not_mirrored";
}

std::string_view refuseToMerge(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<Record> other = context.follow(record, MergeWith.name);
    return other && isMirror(record, *other) && isAsking(*other) ? std::string_view() : "not_mirrored";
}

void setMergeOffer(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(MergeWith, read<QString>(args, "other"));
}

void setMerged(Record &record, const QJsonObject &args, const RuleContext &context)
{
    setAccepted(record, args, context);
}

std::vector<Record> consequencesOf(const Record &changed, const RuleContext &context)
{
    std::vector<Record> following;
    if (const std::optional<Record> earlier = replacedBy(changed, context)) {
        following.push_back(replaced(*earlier, changed, context));
    }
    std::vector<Record> times;
    const auto tell = [&](const Record &request) {
        if (std::optional<Record> time = OccupiedTimes::of(request, context)) {
            times.push_back(std::move(*time));
        }
    };
    tell(changed);
    std::for_each(following.begin(), following.end(), tell);
    std::move(times.begin(), times.end(), std::back_inserter(following));
    return following;
}

} // namespace Chancery::Domain::MeetingRequests
