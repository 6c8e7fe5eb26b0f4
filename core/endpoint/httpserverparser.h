// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Chancery::Endpoint {

/// One HTTP/1 request as its bytes arrive, without a socket. Boost.Beast does the parsing; what it leaves to the
/// caller (a Host, known codings, the wish for 100 Continue) is checked here.
class HttpParser
{
public:
    enum class State {
        Header, ///< More bytes, please.
        HeaderDone, ///< Look at it, then call readBody().
        Body, ///< More bytes, please.
        Done,
        Failed, ///< See fault(). The bytes that follow have no meaning any more.
    };
    enum class Fault { None, Malformed, HeaderTooLarge, BodyTooLarge };

    /// The members before the body, valid from HeaderDone on.
    struct Head
    {
        QByteArray method;
        QByteArray target;
        std::vector<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case, in order, repeated ones too.
        bool isHttp11 = true;
        bool keepAlive = true;
        bool expectsContinue = false;
        std::optional<qint64> contentLength; ///< None: no body, or a chunked one.
        [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
    };

    explicit HttpParser(int headerLimit);
    ~HttpParser();

    /// Takes bytes and answers how many it used. It stops at the end of the header and at the end of the request.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);
    [[nodiscard]] State state() const;
    [[nodiscard]] Fault fault() const;
    [[nodiscard]] const Head &head() const;
    /// After HeaderDone: go on, at most \p limit bytes.
    void readBody(qint64 limit);
    [[nodiscard]] qsizetype bodySize() const; ///< Received so far.
    [[nodiscard]] QByteArray takeBody();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "Not Found" for 404.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace Chancery::Endpoint
