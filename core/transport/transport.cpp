// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <future>
#include <memory>
#include <optional>

namespace Chancery::Transport {

using namespace Qt::StringLiterals;

namespace {

/// Longer waits are taken for a mistake: nobody is to be shut out for a year by one header.
constexpr qint64 LongestWait = 24 * 60 * 60;

/// Seconds since 1970 of an HTTP date in any of the three forms of RFC 9110, 5.6.7.
std::optional<qint64> httpDate(const QByteArray &text)
{
    static constexpr int FirstYear = 1970; // Two digits before it are of this century.
    const QString wanted = QString::fromLatin1(text).simplified();
    for (const auto form :
         {"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_L1, "dddd, dd-MMM-yy HH:mm:ss 'GMT'"_L1, "ddd MMM d HH:mm:ss yyyy"_L1}) {
        QDateTime time = QLocale::c().toDateTime(wanted, form);
        if (time.isValid()) {
            time.setTimeSpec(Qt::UTC);
            return (time.date().year() < FirstYear ? time.addYears(100) : time).toSecsSinceEpoch();
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray Head::header(std::string_view lowerCaseName) const
{
    const auto found = std::ranges::find_if(headers, [lowerCaseName](const auto &header) {
        return std::string_view(header.first.constData(), static_cast<std::size_t>(header.first.size()))
            == lowerCaseName;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray Head::mediaType() const
{
    const QByteArray value = header("content-type");
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed().toLower();
}

int Head::retryAfter() const
{
    const QByteArray value = header("retry-after").trimmed();
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const auto until = value.isEmpty() ? std::nullopt : httpDate(value);
        if (!until) {
            return 0;
        }
        // Against the endpoint's own clock where it shows one: ours may be hours off.
        seconds = *until - httpDate(header("date")).value_or(QDateTime::currentSecsSinceEpoch());
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, LongestWait));
}

Expected<Response> sendAndWait(Transport &transport, Request request)
{
    const auto answer = std::make_shared<std::promise<Expected<Response>>>();
    auto future = answer->get_future();
    transport.send(std::move(request),
                   [answer](Expected<Response> response) { answer->set_value(std::move(response)); });
    return future.get();
}

} // namespace Chancery::Transport
