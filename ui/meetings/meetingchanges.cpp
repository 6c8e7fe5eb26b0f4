// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingchanges.h"

#include "base/text.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/validate.h"
#include "ui/common/ruletext.h"
#include "ui/common/whendone.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

QFuture<Expected<void>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Expected<void>(tl::unexpected<Error>(error)));
}

bool isManaging(const Caller &caller)
{
    return caller.mayWrite && caller.roles.contains(Role::MmsMsu);
}

QFuture<Expected<void>> move(const Record &request, const Span &span, const Services &services)
{
    QJsonObject args {{u"booth"_s, request.get(MeetingRequests::Booth)}};
    write(args, "starts_at", span.from);
    write(args, "ends_at", span.to);
    const bool isConfirmed = request.status() == "confirmed"_L1;
    return services.session.act(request.collection(), request.id(), isConfirmed ? u"move"_s : u"hold"_s, args);
}

} // namespace

bool mayAmend(const Record &request, const Caller &caller)
{
    return &request.collection() == &MeetingRequests::Description && MeetingRequests::isOpen(request)
        && refusalToCreate(Record(MeetingRequests::Description, {}, MeetingRequests::revisionOf(request)), caller)
               .isEmpty();
}

bool isPointless(const Action &action, const Record &request, const RuleContext &context)
{
    if (&request.collection() != &MeetingRequests::Description) {
        return false;
    }
    if (action.name == "merge") {
        return request.get(MeetingRequests::MergeWith).isEmpty();
    }
    if (action.name == "take_proposal") {
        return request.get(MeetingRequests::Answer) != "proposed"_L1;
    }
    if (action.name == "expire" || action.name == "record_outcome") {
        return !action.refusal(request, {}, context).empty();
    }
    return action.name == "offer_merge" && !MeetingRequests::mirrorOf(request, context.lookup());
}

QFuture<Expected<QString>> amend(const Record &request, const Services &services)
{
    const QFuture<Expected<QString>> made =
        services.session.create(MeetingRequests::Description, MeetingRequests::revisionOf(request));
    whenDone(made, &services.navigator, [services](const Expected<QString> &id) {
        if (id) {
            services.undo.remember({Undo::Kind::Created, &MeetingRequests::Description, *id});
            services.navigator.open({latin(MeetingRequests::Description.name), *id + u"/edit"_s});
        }
    });
    return made;
}

QStringList remarksOn(const Record &request, const Services &services)
{
    QStringList remarks;
    if (!MeetingRequests::isDraft(request) && !MeetingRequests::isOpen(request)) {
        return remarks;
    }
    const RuleContext context(services.reader, services.session.caller(), QDateTime::currentDateTimeUtc());
    for (const Finding &finding : validate(request, context)) {
        if (finding.severity == Severity::Warning) {
            remarks << ruleText(MeetingRequests::Description, finding.issue);
        }
    }
    return remarks;
}

QFuture<Expected<void>> askForTime(const Record &request, const Span &span, const Services &services)
{
    const Caller caller = services.session.caller();
    if (isManaging(caller)) {
        return move(request, span, services);
    }
    if (!mayAmend(request, caller)) {
        return refused({ErrorCode::Forbidden, u"not_your_mission"_s});
    }
    QJsonObject draft = MeetingRequests::revisionOf(request);
    QJsonObject window;
    write(window, MeetingRequests::WindowFrom.name, span.from);
    write(window, MeetingRequests::WindowTo.name, span.to);
    write(draft, MeetingRequests::Windows.name, QJsonArray {window});
    Sync::Session &session = services.session;
    return session.create(MeetingRequests::Description, draft)
        .then(&session,
              [&session](const Expected<QString> &id) {
                  return id ? session.act(MeetingRequests::Description, *id, u"submit"_s, {}) : refused(id.error());
              })
        .unwrap();
}

QFuture<Expected<void>> moveEngagement(const Record &engagement, const Span &span, const Services &services)
{
    QJsonObject after = engagement.document();
    write(after, Engagements::StartsAt.name, span.from);
    write(after, Engagements::EndsAt.name, span.to);
    return services.session.update(Engagements::Description, engagement.id(), engagement.document(), after);
}

} // namespace Chancery::Ui
