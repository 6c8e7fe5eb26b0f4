// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"

#include "domain/catalogue.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

QLatin1String nameOf(Store::Badge badge)
{
    switch (badge) {
    case Store::Badge::Synced:
        return "synced"_L1;
    case Store::Badge::Waiting:
        return "waiting"_L1;
    case Store::Badge::Sending:
        return "sending"_L1;
    case Store::Badge::Conflict:
        return "conflict"_L1;
    case Store::Badge::Refused:
        return "refused"_L1;
    case Store::Badge::Gone:
        return "gone"_L1;
    case Store::Badge::PredictedConflict:
        return "predicted_conflict"_L1;
    }
    return {};
}

QLatin1String nameOf(Domain::OutboxState state)
{
    switch (state) {
    case Domain::OutboxState::Queued:
        return "queued"_L1;
    case Domain::OutboxState::InFlight:
        return "in_flight"_L1;
    case Domain::OutboxState::Acked:
        return "acked"_L1;
    case Domain::OutboxState::Conflict:
        return "conflict"_L1;
    case Domain::OutboxState::Rejected:
        return "rejected"_L1;
    case Domain::OutboxState::Gone:
        return "gone"_L1;
    case Domain::OutboxState::Blocked:
        return "blocked"_L1;
    }
    return {};
}

} // namespace

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
}

QJsonObject toJson(const Store::Row &row)
{
    QJsonObject object = row.document;
    object["id"_L1] = row.id;
    object["rev"_L1] = row.rev;
    object["badge"_L1] = nameOf(row.badge);
    if (row.updatedAt.isValid()) {
        object["updated_at"_L1] = row.updatedAt.toUTC().toString(Qt::ISODate);
        object["updated_by"_L1] = row.updatedBy;
    }
    return object;
}

QJsonObject toJson(const Domain::OutboxEntry &entry)
{
    QJsonObject object = Domain::toJson(entry.operation);
    object["state"_L1] = nameOf(entry.state);
    object["tries"_L1] = entry.tries;
    if (Domain::isRefused(entry.state) || entry.state == Domain::OutboxState::Blocked) {
        object["answer"_L1] = Domain::toJson(entry.answer);
    }
    return object;
}

Expected<const Domain::Collection *> collectionOf(const QString &name)
{
    if (const Domain::Collection *collection = Domain::collectionNamed(name.toStdString())) {
        return collection;
    }
    QStringList known;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        known.append(QString::fromUtf8(collection->name.data(), static_cast<qsizetype>(collection->name.size())));
    }
    return failure(ErrorCode::Malformed, u"no collection %1; there are: %2"_s.arg(name, known.join(u", "_s)));
}

Expected<QJsonObject> objectOf(const QString &textOrDash)
{
    QByteArray text = textOrDash.toUtf8();
    if (textOrDash == "-"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            return failure(ErrorCode::Malformed, u"cannot read stdin"_s);
        }
        text = input.readAll();
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::Malformed, u"JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return failure(ErrorCode::Malformed, u"JSON: an object is needed"_s);
    }
    return document.object();
}

Expected<QString> profileOf(const QString &profile)
{
    if (profile.isEmpty()) {
        return failure(ErrorCode::Malformed, u"--profile DIR is needed"_s);
    }
    return profile;
}

} // namespace Chancery::Cli
