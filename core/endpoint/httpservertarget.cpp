// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpservertarget.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <algorithm>

namespace Chancery::Endpoint {

namespace {

bool hasValidEscapes(QByteArrayView text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))) {
            return false;
        }
    }
    return true;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.contains(QChar::ReplacementCharacter);
}

bool hasControls(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

// An absolute form (RFC 9112 §3.2.2) names the server once more; proxies send it.
QByteArrayView withoutAuthority(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme < 0) {
        return target;
    }
    const QByteArrayView rest = target.sliced(scheme + 3);
    const qsizetype slash = rest.indexOf('/');
    return slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
}

std::optional<QByteArray> normalPath(QByteArrayView raw)
{
    if (!raw.startsWith('/') || !hasValidEscapes(raw)) {
        return {};
    }
    QByteArrayList segments;
    for (const QByteArray &part : raw.toByteArray().split('/')) {
        const QByteArray segment = QByteArray::fromPercentEncoding(part);
        if (segment.contains('/') || segment.contains('\\') || hasControls(segment) || !isUtf8(segment)) {
            return {};
        }
        if (segment == "..") {
            if (segments.isEmpty()) {
                return {};
            }
            segments.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            segments.append(segment);
        }
    }
    return '/' + segments.join('/');
}

} // namespace

std::optional<HttpTarget> parseTarget(QByteArrayView target)
{
    if (target == QByteArrayView("*")) {
        return HttpTarget {QByteArray("*"), {}};
    }
    const QByteArrayView local = withoutAuthority(target);
    const qsizetype mark = local.indexOf('?');
    std::optional<QByteArray> path = normalPath(mark < 0 ? local : local.first(mark));
    if (!path) {
        return {};
    }
    HttpTarget result {std::move(*path), {}};
    if (mark >= 0) {
        QByteArray query = local.sliced(mark + 1).toByteArray();
        const QByteArray decoded = QByteArray::fromPercentEncoding(query);
        if (!hasValidEscapes(query) || !isUtf8(decoded) || decoded.contains('\0')) {
            return {};
        }
        result.query = QUrlQuery(QString::fromUtf8(query.replace('+', "%20")));
    }
    return result;
}

} // namespace Chancery::Endpoint
