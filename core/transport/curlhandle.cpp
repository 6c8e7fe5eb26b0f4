// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curlhandle.h"

#include <QByteArray>

#include <curl/curl.h>

#include <mutex>
#include <thread>

namespace Chancery::Transport {

namespace {

ErrorCode codeOf(CURLcode code, bool connected)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return connected ? ErrorCode::Timeout : ErrorCode::Offline;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return ErrorCode::Offline;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_USE_SSL_FAILED:
        return ErrorCode::Untrusted;
    case CURLE_FAILED_INIT:
    case CURLE_OUT_OF_MEMORY:
        // Also what libcurl says of a header line beyond its own limit.
    default: // About a hundred more, none with a reaction of its own.
        return ErrorCode::Protocol;
    }
}

} // namespace

void CloseEasy::operator()(void *easy) const noexcept
{
    curl_easy_cleanup(easy);
}

void CloseMulti::operator()(void *multi) const noexcept
{
    curl_multi_cleanup(multi);
}

void FreeList::operator()(curl_slist *list) const noexcept
{
    curl_slist_free_all(list);
}

void startCurl()
{
    static std::once_flag once;
    // OpenSSL ties state to the thread that wakes it, and frees it when that thread ends: on a thread that nobody joins
    // to its very end this races with the cleanup at the end of the process (QThread::wait() returns too early).
    std::call_once(once, [] { std::thread([] { curl_global_init(CURL_GLOBAL_DEFAULT); }).join(); });
}

EasyHandle makeEasy()
{
    return EasyHandle(curl_easy_init());
}

MultiHandle makeMulti(long connectionsPerHost)
{
    MultiHandle multi(curl_multi_init());
    if (multi) {
        curl_multi_setopt(multi.get(), CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
        curl_multi_setopt(multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, connectionsPerHost);
        curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, 2 * connectionsPerHost);
    }
    return multi;
}

void append(HeaderList &list, const QByteArray &line)
{
    if (curl_slist *longer = curl_slist_append(list.get(), line.constData())) {
        [[maybe_unused]] auto *same = list.release();
        list.reset(longer);
    }
}

Error errorOf(int code, bool connected)
{
    const auto curlCode = static_cast<CURLcode>(code);
    return Error {codeOf(curlCode, connected), QString::fromLatin1(curl_easy_strerror(curlCode))};
}

} // namespace Chancery::Transport
