// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "commands.h"
#include "domain/validate.h"
#include "json.h"
#include "sync/session.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

/// What every edit needs: the collection, the profile opened for writing (the network stays untouched) and a reader.
struct Desk
{
    const Domain::Collection *collection = nullptr;
    std::unique_ptr<Sync::Session> session;
    std::unique_ptr<Store::Reader> reader;

    [[nodiscard]] Expected<Store::Row> row(const QString &id) const
    {
        const auto found = reader->row(*collection, id);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!found->has_value()) {
            return failure(ErrorCode::NotFound, u"no such record: %1"_s.arg(id));
        }
        return **found;
    }
    /// The rules of the description, as the form applies them before anything is queued.
    [[nodiscard]] Expected<void> check(const QString &id, const QJsonObject &document) const
    {
        const Domain::RuleContext context(*reader, session->caller(), QDateTime::currentDateTimeUtc());
        Error error {.code = ErrorCode::Invalid};
        QStringList places;
        for (const Domain::Finding &finding : Domain::validate(Domain::Record(*collection, id, document), context)) {
            if (finding.severity == Domain::Severity::Error) {
                error.issues.push_back(finding.issue);
                places.append(u"%1: %2"_s.arg(finding.issue.pointer, finding.issue.code));
            }
        }
        if (error.issues.empty()) {
            return {};
        }
        error.detail = u"the record breaks a rule: %1"_s.arg(places.join(u", "_s));
        return tl::unexpected(error);
    }
};

Expected<Desk> openDesk(const Arguments &arguments)
{
    const auto collection = collectionOf(arguments.positional.front());
    if (!collection) {
        return tl::unexpected(collection.error());
    }
    const auto profile = profileOf(arguments.profile);
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    auto session = Sync::Session::open(*profile, Sync::Account {}, {.workOffline = true, .live = false});
    if (!session) {
        return tl::unexpected(session.error());
    }
    auto reader = (*session)->openReader();
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return Desk {.collection = *collection, .session = *std::move(session), .reader = *std::move(reader)};
}

/// RFC 7396.
QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch)
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (member->isNull()) {
            target.remove(member.key());
        } else if (member->isObject()) {
            target[member.key()] = mergePatch(target.value(member.key()).toObject(), member->toObject());
        } else {
            target[member.key()] = *member;
        }
    }
    return target;
}

template <class T>
Expected<int> finish(QFuture<Expected<T>> future)
{
    const Expected<T> result = future.result();
    return result ? Expected<int>(Done) : tl::unexpected(result.error());
}

/// The user's decision about one open operation, as --mine, --theirs or --json say it.
Expected<int> decideEntry(const Desk &desk, const Domain::OutboxEntry &entry, const Arguments &arguments)
{
    const QString &op = entry.operation.op;
    if (arguments.has(u"theirs"_s)) {
        const bool conflict = entry.state == Domain::OutboxState::Conflict;
        return finish(desk.session->decide(
            op, conflict ? Sync::Session::Decision::TakeTheirs : Sync::Session::Decision::Discard));
    }
    if (arguments.has(u"mine"_s)) {
        const bool conflict = entry.state == Domain::OutboxState::Conflict;
        return finish(
            desk.session->decide(op, conflict ? Sync::Session::Decision::KeepMine : Sync::Session::Decision::Retry));
    }
    const auto patch = objectOf(arguments.value(u"json"_s));
    const auto row = desk.row(entry.operation.id);
    if (!patch || !row) {
        return tl::unexpected(!patch ? patch.error() : row.error());
    }
    return finish(desk.session->decide(op, mergePatch(row->document, *patch)));
}

} // namespace

Expected<int> create(const Arguments &arguments)
{
    const auto desk = openDesk(arguments);
    const auto document = objectOf(arguments.value(u"json"_s));
    if (!desk || !document) {
        return tl::unexpected(!desk ? desk.error() : document.error());
    }
    if (const auto checked = desk->check({}, *document); !checked) {
        return tl::unexpected(checked.error());
    }
    const Expected<QString> id = desk->session->create(*desk->collection, *document).result();
    if (!id) {
        return tl::unexpected(id.error());
    }
    QTextStream(stdout) << *id << '\n';
    return Done;
}

Expected<int> update(const Arguments &arguments)
{
    const auto desk = openDesk(arguments);
    const auto patch = objectOf(arguments.value(u"json"_s));
    if (!desk || !patch) {
        return tl::unexpected(!desk ? desk.error() : patch.error());
    }
    const auto row = desk->row(arguments.positional.at(1));
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QJsonObject after = mergePatch(row->document, *patch);
    if (const auto checked = desk->check(row->id, after); !checked) {
        return tl::unexpected(checked.error());
    }
    return finish(desk->session->update(*desk->collection, row->id, row->document, after));
}

Expected<int> act(const Arguments &arguments)
{
    const auto desk = openDesk(arguments);
    const auto args =
        arguments.has(u"json"_s) ? objectOf(arguments.value(u"json"_s)) : Expected<QJsonObject>(QJsonObject());
    if (!desk || !args) {
        return tl::unexpected(!desk ? desk.error() : args.error());
    }
    const QString name = arguments.positional.at(2);
    if (desk->collection->action(name.toStdString()) == nullptr) {
        return failure(ErrorCode::Malformed, u"%1 has no action %2"_s.arg(arguments.positional.front(), name));
    }
    return finish(desk->session->act(*desk->collection, arguments.positional.at(1), name, *args));
}

Expected<int> remove(const Arguments &arguments)
{
    const auto desk = openDesk(arguments);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    const auto row = desk->row(arguments.positional.at(1));
    return row ? finish(desk->session->remove(*desk->collection, row->id)) : tl::unexpected(row.error());
}

Expected<int> resolve(const Arguments &arguments)
{
    const int ways =
        (arguments.has(u"mine"_s) ? 1 : 0) + (arguments.has(u"theirs"_s) ? 1 : 0) + (arguments.has(u"json"_s) ? 1 : 0);
    if (ways != 1) {
        return failure(ErrorCode::Malformed, u"resolve needs one of --mine, --theirs, --json TEXT"_s);
    }
    const auto desk = openDesk(arguments);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    const auto entries = desk->reader->outbox();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    for (const Domain::OutboxEntry &entry : *entries) {
        if (Domain::isRefused(entry.state) && entry.operation.collection == arguments.positional.at(0)
            && entry.operation.id == arguments.positional.at(1)) {
            return decideEntry(*desk, entry, arguments);
        }
    }
    return failure(ErrorCode::NotFound, u"nothing to resolve for this record"_s);
}

} // namespace Chancery::Cli
