// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errortext.h"

#include <QCoreApplication>

namespace Chancery::Ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

ErrorText networkText(ErrorCode code)
{
    if (code == ErrorCode::Offline) {
        return {
            say(QT_TRANSLATE_NOOP("ErrorText", "The service cannot be reached.")),
            say(QT_TRANSLATE_NOOP("ErrorText", "Your work is kept here and is sent as soon as there is a connection.")),
            Tone::Info};
    }
    if (code == ErrorCode::Timeout) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The service did not answer in time.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Chancery tries again by itself.")), Tone::Info};
    }
    if (code == ErrorCode::CaptivePortal) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "Something else answered in place of the service.")),
                say(QT_TRANSLATE_NOOP("ErrorText",
                                      "Open a web browser to sign in to this network, and check the address.")),
                Tone::Warning};
    }
    if (code == ErrorCode::Untrusted) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The identity of the service could not be confirmed.")),
                say(QT_TRANSLATE_NOOP("ErrorText",
                                      "Nothing was sent. Check the date of this computer, or ask your service desk.")),
                Tone::Bad};
    }
    if (code == ErrorCode::Unavailable) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The service is not available at the moment.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Chancery tries again by itself.")), Tone::Info};
    }
    return {say(QT_TRANSLATE_NOOP("ErrorText", "The service received too many requests.")),
            say(QT_TRANSLATE_NOOP("ErrorText", "Chancery tries again by itself.")), Tone::Info};
}

ErrorText accessText(ErrorCode code)
{
    if (code == ErrorCode::Unauthenticated) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The service does not accept your access token.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Sign in again. Nothing that waits to be sent is lost.")),
                Tone::Warning};
    }
    if (code == ErrorCode::Forbidden) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator of your mission if it should.")), Tone::Bad};
    }
    if (code == ErrorCode::ClientTooOld) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "This version of Chancery is too old for the service.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Update Chancery. You can go on reading, and your work is kept.")),
                Tone::Warning};
    }
    return {say(QT_TRANSLATE_NOOP("ErrorText", "What is kept here no longer continues what the service has.")),
            say(QT_TRANSLATE_NOOP("ErrorText", "Chancery fetches everything anew; your own work stays.")), Tone::Info};
}

ErrorText recordText(ErrorCode code)
{
    if (code == ErrorCode::NotFound) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "This was not found.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "It may have been deleted, or it may not be open to you.")),
                Tone::Bad};
    }
    if (code == ErrorCode::Gone) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "This record was deleted.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "You can copy your text into a new one.")), Tone::Warning};
    }
    if (code == ErrorCode::Conflict) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "Someone else changed this record at the same time.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Compare both versions and choose.")), Tone::Warning};
    }
    if (code == ErrorCode::Invalid) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "Something in this record is not right yet.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "See the remarks beside the fields.")), Tone::Bad};
    }
    if (code == ErrorCode::Capacity) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "There is no place left.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Choose another time or join the waiting list.")), Tone::Warning};
    }
    return {say(QT_TRANSLATE_NOOP("ErrorText", "This is larger than the service accepts.")),
            say(QT_TRANSLATE_NOOP("ErrorText", "Shorten the text or attach a smaller file.")), Tone::Bad};
}

ErrorText profileText(ErrorCode code)
{
    if (code == ErrorCode::StorageFull) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The disk is full.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Free some space and save again; your text is still in the form.")),
                Tone::Bad};
    }
    if (code == ErrorCode::StorageReadOnly) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The folder of your profile cannot be written to.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Check its permissions, or choose another folder.")), Tone::Bad};
    }
    if (code == ErrorCode::StorageDamaged) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The data of your profile is damaged.")),
                say(QT_TRANSLATE_NOOP("ErrorText",
                                      "Recovery sets the damaged file aside, saves your unsent work and fetches the "
                                      "rest again.")),
                Tone::Bad};
    }
    if (code == ErrorCode::StorageNewer) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "This profile was made by a newer version of Chancery.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Update Chancery to open it; nothing in it was changed.")),
                Tone::Bad};
    }
    if (code == ErrorCode::StorageLocked) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "This profile is already open in another Chancery.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Use the window that is open, or close it first.")), Tone::Warning};
    }
    return {say(QT_TRANSLATE_NOOP("ErrorText", "Your profile could not be read or written.")),
            say(QT_TRANSLATE_NOOP("ErrorText", "Try again; if it goes on, ask your service desk.")), Tone::Bad};
}

ErrorText mistakeText(ErrorCode code)
{
    if (code == ErrorCode::Protocol) {
        return {say(QT_TRANSLATE_NOOP("ErrorText", "The service gave an answer that Chancery does not understand.")),
                say(QT_TRANSLATE_NOOP("ErrorText", "Nothing was stored. Check the address, or ask your service desk.")),
                Tone::Bad};
    }
    return {say(QT_TRANSLATE_NOOP("ErrorText", "Chancery made a mistake.")),
            say(QT_TRANSLATE_NOOP("ErrorText", "Your work is kept. Please report this to your service desk.")),
            Tone::Bad};
}

} // namespace

ErrorText errorText(ErrorCode code, int retryAfter)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return {{}, {}, Tone::Neutral};
    case ErrorCode::TooManyRequests:
    case ErrorCode::Unavailable:
        if (retryAfter > 0) {
            ErrorText text = networkText(code);
            text.next =
                QCoreApplication::translate("ErrorText", "Chancery tries again in %n second(s).", nullptr, retryAfter);
            return text;
        }
        return networkText(code);
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::CaptivePortal:
    case ErrorCode::Untrusted:
        return networkText(code);
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::ClientTooOld:
    case ErrorCode::CursorExpired:
        return accessText(code);
    case ErrorCode::NotFound:
    case ErrorCode::Gone:
    case ErrorCode::Conflict:
    case ErrorCode::Invalid:
    case ErrorCode::Capacity:
    case ErrorCode::TooLarge:
        return recordText(code);
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageNewer:
    case ErrorCode::StorageLocked:
    case ErrorCode::Storage:
        return profileText(code);
    case ErrorCode::Protocol:
    case ErrorCode::PreconditionRequired:
    case ErrorCode::OperationReused:
    case ErrorCode::UnsupportedType:
    case ErrorCode::Malformed:
    case ErrorCode::Internal:
        return mistakeText(code);
    }
    return mistakeText(ErrorCode::Internal);
}

ErrorText errorText(const Error &error)
{
    return errorText(error.code, error.retryAfter);
}

} // namespace Chancery::Ui
