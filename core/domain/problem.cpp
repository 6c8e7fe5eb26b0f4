// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problem.h"

#include "base/text.h"
#include "domain/problemtexts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr std::array<Problem, 16> Problems {{
    {"malformed", 400, ErrorCode::Malformed, "The request is not well formed"},
    {"unauthenticated", 401, ErrorCode::Unauthenticated, "Sign in is needed"},
    {"forbidden", 403, ErrorCode::Forbidden, "Not allowed"},
    {"not-found", 404, ErrorCode::NotFound, "Not found"},
    {"gone", 410, ErrorCode::Gone, "Deleted"},
    {"cursor-expired", 410, ErrorCode::CursorExpired, "The cursor is no longer valid"},
    {"conflict", 412, ErrorCode::Conflict, "The record has changed"},
    {"too-large", 413, ErrorCode::TooLarge, "Too large"},
    {"unsupported-type", 415, ErrorCode::UnsupportedType, "Media type not supported"},
    {"invalid", 422, ErrorCode::Invalid, "The record breaks a rule"},
    {"op-reused", 422, ErrorCode::OperationReused, "The operation id was used before"},
    {"capacity", 409, ErrorCode::Capacity, "No place left"},
    {"client-too-old", 426, ErrorCode::ClientTooOld, "The program is too old"},
    {"precondition-required", 428, ErrorCode::PreconditionRequired, "A precondition is needed"},
    {"too-many-requests", 429, ErrorCode::TooManyRequests, "Too many requests"},
    {"unavailable", 503, ErrorCode::Unavailable, "Not available at the moment"},
}};
constexpr auto TypePrefix = "urn:chancery:problem:"_L1;

QJsonArray issuesToJson(const std::vector<FieldIssue> &issues)
{
    QJsonArray array;
    for (const FieldIssue &issue : issues) {
        array.append(QJsonObject {{"pointer"_L1, issue.pointer},
                                  {"code"_L1, issue.code},
                                  {"params"_L1, QJsonArray::fromStringList(issue.params)}});
    }
    return array;
}

std::vector<FieldIssue> issuesFromJson(const QJsonArray &array)
{
    std::vector<FieldIssue> issues;
    for (const QJsonValue &entry : array) {
        FieldIssue issue {entry["pointer"_L1].toString(), entry["code"_L1].toString()};
        const QJsonArray params = entry["params"_L1].toArray();
        for (const QJsonValue &param : params) {
            issue.params.append(param.toVariant().toString());
        }
        if (!issue.code.isEmpty()) {
            issues.push_back(std::move(issue));
        }
    }
    return issues;
}

} // namespace

const Problem &problemOf(ErrorCode code) noexcept
{
    const auto *const found =
        std::find_if(Problems.begin(), Problems.end(), [code](const Problem &problem) { return problem.code == code; });
    return found == Problems.end() ? Problems.back() : *found;
}

const Problem *problemNamed(std::string_view name) noexcept
{
    const auto *const found =
        std::find_if(Problems.begin(), Problems.end(), [name](const Problem &problem) { return problem.name == name; });
    return found == Problems.end() ? nullptr : found;
}

const Problem *problemsBegin() noexcept
{
    return Problems.data();
}
const Problem *problemsEnd() noexcept
{
    return Problems.data() + Problems.size();
}

QJsonObject problemDocument(const Error &error, const QString &language)
{
    const Problem &problem = problemOf(error.code);
    QJsonObject document {{"type"_L1, QString(TypePrefix + latin(problem.name))},
                          {"title"_L1, QString(QLatin1String(problem.title))},
                          {"status"_L1, problem.status},
                          {"detail"_L1, problemDetail(problem, language)}};
    if (!error.issues.empty()) {
        document.insert("errors"_L1, issuesToJson(error.issues));
    }
    if (error.code == ErrorCode::CursorExpired) {
        document.insert("reason"_L1, error.detail);
    }
    return document;
}

Error errorOf(const QJsonObject &document, int status)
{
    const QString type = document.value("type"_L1).toString();
    const Problem *problem =
        type.startsWith(TypePrefix) ? problemNamed(type.mid(TypePrefix.size()).toStdString()) : nullptr;
    if (problem == nullptr || problem->status != status) {
        return {ErrorCode::Protocol, u"status %1 without its problem document"_s.arg(status)};
    }
    Error error {problem->code, latin(problem->name), issuesFromJson(document.value("errors"_L1).toArray())};
    if (error.code == ErrorCode::CursorExpired) {
        error.detail = document.value("reason"_L1).toString();
    }
    return error;
}

} // namespace Chancery::Domain
