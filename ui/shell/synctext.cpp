// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "synctext.h"

#include "ui/common/display.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

using Sync::Status;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

void sayConnection(const Status &status, SyncText &text)
{
    switch (status.connection) {
    case Status::Connection::SignedOut:
        text.icon = "lock"_L1;
        text.state = Words::tr("Signed out");
        text.explanation = Words::tr("You can read and write; nothing is sent or fetched until you sign in.");
        return;
    case Status::Connection::Offline:
        text.icon = "cloud_off"_L1;
        text.state = Words::tr("Offline");
        text.explanation = Words::tr("You can go on working; everything is sent at the next connection.");
        return;
    case Status::Connection::Connecting:
        text.icon = "sync"_L1;
        text.state = Words::tr("Connecting…");
        return;
    case Status::Connection::Online:
        text.icon = "cloud_done"_L1;
        text.tone = Tone::Good;
        text.state = Words::tr("Online");
        return;
    case Status::Connection::Refused:
        text.icon = "warning"_L1;
        text.tone = Tone::Warning;
        text.state = Words::tr("Please sign in again");
        text.explanation = errorText(ErrorCode::Unauthenticated).sentence();
        return;
    case Status::Connection::TooOld:
        text.icon = "warning"_L1;
        text.tone = Tone::Warning;
        text.state = Words::tr("Please update Chancery");
        text.explanation = errorText(ErrorCode::ClientTooOld).sentence();
        return;
    }
}

QString progress(const QString &what, const Status &status, const QLocale &locale)
{
    if (status.done <= 0) {
        return what;
    }
    return status.total > 0
        ? Words::tr("%1 %2 of %3").arg(what, locale.toString(status.done), locale.toString(status.total))
        : Words::tr("%1 %2").arg(what, locale.toString(status.done));
}

void sayWork(const Status &status, const QLocale &locale, SyncText &text)
{
    switch (status.work) {
    case Status::Work::Idle:
        return;
    case Status::Work::FirstSync:
        text.state = progress(Words::tr("Fetching everything…"), status, locale);
        break;
    case Status::Work::Pulling:
        text.state = Words::tr("Updating…");
        break;
    case Status::Work::Pushing:
        text.state = Words::tr("Sending…");
        break;
    case Status::Work::Indexing:
        text.state = progress(Words::tr("Preparing the search…"), status, locale);
        break;
    }
    text.icon = "sync"_L1;
    text.tone = Tone::Info;
    if (status.total > 0) {
        text.percent = int(qBound(qint64 {0}, 100 * status.done / status.total, qint64 {100}));
    }
}

} // namespace

SyncText syncText(const Status &status, const Display &display)
{
    SyncText text;
    sayConnection(status, text);
    if (status.connection == Status::Connection::Online || status.work == Status::Work::Indexing) {
        sayWork(status, display.locale(), text);
    }
    if (status.completeAt.isValid()) {
        text.freshness = Words::tr("Complete as of %1").arg(display.localMoment(status.completeAt));
    }
    if (status.waiting > 0) {
        text.waiting = Words::tr("%n waiting", nullptr, status.waiting);
    }
    if (status.attention > 0) {
        text.attention = Words::tr("%n need(s) attention", nullptr, status.attention);
    }
    if (status.lastError && status.lastError->code != ErrorCode::Cancelled) {
        text.explanation = errorText(*status.lastError).sentence();
    }
    return text;
}

} // namespace Chancery::Ui
