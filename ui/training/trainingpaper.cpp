// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingpaper.h"

#include "ui/training/sessiontexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr double CertificateScale = 1.25;

/// Texts of paper have a context of their own: no widget says them.
QString say(const char *text)
{
    return QCoreApplication::translate("TrainingPaper", text);
}

QString headOf(const SessionInfo &session, const Display &display)
{
    const QString place = session.row.document.value("place"_L1).toString();
    const QString when =
        u"%1 · %2"_s.arg(display.date(session.day()), display.times(session.starts, session.ends, session.zone));
    return (place.isEmpty() ? when : u"%1 · %2"_s.arg(when, place)).toHtmlEscaped();
}

QString certificatePage(const SessionInfo &session, const BookingInfo &booking, const Display &display, bool isFirst)
{
    const QString trainer = session.row.document.value("trainer"_L1).toString();
    QString html =
        u"<div align=\"center\"%1><br><h1 align=\"center\">%2</h1><br><p align=\"center\">%3</p>"
        "<h2 align=\"center\">%4</h2><p align=\"center\">%5</p><h2 align=\"center\">%6</h2><p align=\"center\">%7</p>"_s
            .arg(isFirst ? QString() : u" style=\"page-break-before:always\""_s,
                 say(QT_TRANSLATE_NOOP("TrainingPaper", "Certificate of attendance")).toHtmlEscaped(),
                 say(QT_TRANSLATE_NOOP("TrainingPaper", "This is to confirm that")).toHtmlEscaped(),
                 booking.person.toHtmlEscaped(),
                 say(QT_TRANSLATE_NOOP("TrainingPaper", "attended the session")).toHtmlEscaped(),
                 titleOf(session, display).toHtmlEscaped(), headOf(session, display));
    if (!trainer.isEmpty()) {
        html += u"<br><p align=\"center\">%1</p>"_s.arg(trainer.toHtmlEscaped());
    }
    return html + u"</div>"_s;
}

} // namespace

Paper signInSheet(const SessionInfo &session, const std::vector<BookingInfo> &bookings, const Services &services)
{
    const Display &display = services.display;
    const QString title = say(QT_TRANSLATE_NOOP("TrainingPaper", "Sign-in sheet"));
    QString html = u"<h1>%1</h1><h2>%2</h2><p>%3</p><table width=\"100%\" border=\"1\" cellpadding=\"8\" "
                   "cellspacing=\"0\" style=\"border-collapse: collapse\"><thead><tr>"
                   "<th width=\"30%\">%4</th><th width=\"30%\">%5</th><th width=\"40%\">%6</th></tr></thead>"_s.arg(
                       title.toHtmlEscaped(), titleOf(session, display).toHtmlEscaped(), headOf(session, display),
                       say(QT_TRANSLATE_NOOP("TrainingPaper", "Name")).toHtmlEscaped(),
                       say(QT_TRANSLATE_NOOP("TrainingPaper", "Mission")).toHtmlEscaped(),
                       say(QT_TRANSLATE_NOOP("TrainingPaper", "Signature")).toHtmlEscaped());
    for (const BookingInfo &booking : bookings) {
        const bool hasPlace = booking.status == "booked"_L1 || booking.status == "attended"_L1
            || booking.status == "partial"_L1 || booking.status == "no_show"_L1;
        if (booking.session == session.row.id && hasPlace) {
            html += u"<tr><td>%1</td><td>%2</td><td>&nbsp;</td></tr>"_s.arg(
                booking.person.toHtmlEscaped(), display.stateName(booking.mission).toHtmlEscaped());
        }
    }
    return {.title = title, .body = html + u"</table>"_s, .asOf = asOfText(services)};
}

Paper certificate(const SessionInfo &session, const BookingInfo &booking, const Display &display)
{
    return certificates(session, {&booking}, display);
}

Paper certificates(const SessionInfo &session, const std::vector<const BookingInfo *> &bookings, const Display &display)
{
    QString pages;
    for (const BookingInfo *booking : bookings) {
        pages += certificatePage(session, *booking, display, pages.isEmpty());
    }
    return {.title = say("Certificate of attendance"),
            .body = pages,
            .isLandscape = true,
            .isNumbered = false,
            .scale = CertificateScale};
}

} // namespace Chancery::Ui
