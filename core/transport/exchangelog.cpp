// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangelog.h"

#include "base/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Transport {

namespace {

constexpr qsizetype LongestWord = 64;

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
}

/// A name or id made by somebody else: what does not look like one is left out.
QString word(const QString &text)
{
    return text.size() <= LongestWord && std::ranges::all_of(text, isPlain) ? text : u"?"_s;
}

QString redactedQuery(const QUrl &url)
{
    QStringList parts;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        parts += name == "cursor"_L1 ? u"cursor=(%1)"_s.arg(value.size()) : word(name);
    }
    return parts.join(u'&');
}

} // namespace

ExchangeLog::ExchangeLog(const QString &path, qint64 largest, int files)
    : m_file(path)
    , m_largest(largest)
    , m_files(files)
{
}

QString ExchangeLog::redacted(const QUrl &url)
{
    const QString address =
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return url.hasQuery() ? address + u'?' + redactedQuery(url) : address;
}

QByteArray ExchangeLog::line(const Exchange &exchange)
{
    QJsonObject object {
        {"at"_L1, exchange.at.toUTC().toString(Qt::ISODateWithMs)},
        {"method"_L1, word(QString::fromLatin1(exchange.method))},
        {"url"_L1, redacted(exchange.url)},
        {"status"_L1, exchange.status},
        {"bytes"_L1, static_cast<qint64>(exchange.bytes)},
        {"ms"_L1, static_cast<qint64>(exchange.took.count())},
    };
    if (!exchange.requestId.isEmpty()) {
        object.insert("request_id"_L1, word(QString::fromLatin1(exchange.requestId)));
    }
    if (exchange.error) {
        object.insert("error"_L1, nameOf(*exchange.error));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void ExchangeLog::write(const Exchange &exchange)
{
    const QByteArray text = line(exchange);
    if (!m_file.isOpen() && !open()) {
        return;
    }
    if (m_file.size() > 0 && m_file.size() + text.size() > m_largest) {
        rotate();
        if (!open()) {
            return;
        }
    }
    m_file.write(text);
    m_file.flush();
}

bool ExchangeLog::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        qCWarning(Log::transport) << "exchange log:" << m_file.error();
        return false;
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

void ExchangeLog::rotate()
{
    m_file.close();
    const QString path = m_file.fileName();
    const auto numbered = [&path](int number) {
        return number == 0 ? path : u"%1.%2"_s.arg(path).arg(number);
    };
    QFile::remove(numbered(m_files - 1));
    for (int number = m_files - 2; number >= 0; --number) {
        QFile::rename(numbered(number), numbered(number + 1));
    }
}

} // namespace Chancery::Transport
