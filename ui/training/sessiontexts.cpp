// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontexts.h"

#include "domain/training/bookings.h"
#include "ui/common/linelist.h"
#include "ui/common/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// They belong to no one widget.
struct SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(SessionTexts)
};

} // namespace

QString titleOf(const SessionInfo &session, const Display &display)
{
    return display.titleOf(Sessions::Description, session.row.id, session.row.document);
}

QString kindText(const SessionInfo &session)
{
    QStringList texts {session.kind.isEmpty() ? QString()
                                              : choiceLabel(*Courses::Description.field("kind"), session.kind),
                       session.language.isEmpty() ? QString() : languageName(session.language)};
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

QString placesText(const SessionInfo &session)
{
    if (session.status != "scheduled"_L1) {
        return choiceLabel(*Sessions::Description.field("status"), session.status);
    }
    if (!session.left) {
        return SessionTexts::tr("No limit");
    }
    return *session.left > 0 && session.waiting == 0
        ? SessionTexts::tr("%n left", nullptr, int(*session.left))
        : SessionTexts::tr("Full, %n waiting", nullptr, int(session.waiting));
}

QString statusText(const BookingInfo &booking, const Display &display)
{
    const QString status = choiceLabel(*Bookings::Description.field("status"), booking.status);
    return booking.position > 0
        ? SessionTexts::tr("%1, number %2").arg(status, display.locale().toString(booking.position))
        : status;
}

void setWhen(QTreeWidgetItem *line, int column, const SessionInfo &session, const Display &display)
{
    LineList::setText(line, column, display.date(session.day()),
                      display.times(session.starts, session.ends, session.zone));
}

} // namespace Chancery::Ui
