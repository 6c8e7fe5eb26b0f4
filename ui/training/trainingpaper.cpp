// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingpaper.h"

#include "domain/catalogue.h"
#include "ui/guide/guidebrowser.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int Resolution = 300;
constexpr QMarginsF Margins(22, 22, 22, 22); // millimetres

/// Texts of paper have a context of their own: no widget says them.
QString say(const char *text)
{
    return QCoreApplication::translate("TrainingPaper", text).toHtmlEscaped();
}

QString titleOf(const SessionInfo &session, const Display &display)
{
    return display.titleOf(*Domain::collectionNamed("sessions"), session.row.id, session.row.document).toHtmlEscaped();
}

QString headOf(const SessionInfo &session, const Display &display)
{
    const QString place = session.row.document.value("place"_L1).toString();
    return u"<p>%1%2</p>"_s.arg(display.instant(session.starts, session.zone).toHtmlEscaped(),
                                place.isEmpty() ? QString() : u" · "_s + place.toHtmlEscaped());
}

} // namespace

QString signInSheet(const SessionInfo &session, const std::vector<BookingInfo> &bookings, const Display &display)
{
    QString html =
        u"<h1>%1</h1><h2>%2</h2>%3<table width=\"100%\" border=\"1\" cellpadding=\"8\" cellspacing=\"0\">"
        "<tr><th>%4</th><th>%5</th><th width=\"40%\">%6</th></tr>"_s.arg(
            say(QT_TRANSLATE_NOOP("TrainingPaper", "Sign-in sheet")), titleOf(session, display),
            headOf(session, display), say(QT_TRANSLATE_NOOP("TrainingPaper", "Name")),
            say(QT_TRANSLATE_NOOP("TrainingPaper", "Mission")), say(QT_TRANSLATE_NOOP("TrainingPaper", "Signature")));
    for (const BookingInfo &booking : bookings) {
        const bool hasPlace = booking.status == "booked"_L1 || booking.status == "attended"_L1
            || booking.status == "partial"_L1 || booking.status == "no_show"_L1;
        if (booking.session == session.row.id && hasPlace) {
            html += u"<tr><td>%1</td><td>%2</td><td>&nbsp;</td></tr>"_s.arg(
                booking.person.toHtmlEscaped(), display.stateName(booking.mission).toHtmlEscaped());
        }
    }
    return html + u"</table>"_s;
}

QString certificate(const SessionInfo &session, const BookingInfo &booking, const Display &display)
{
    const QString trainer = session.row.document.value("trainer"_L1).toString();
    QString html = u"<br><br><br><h1 align=\"center\">%1</h1><br><p align=\"center\">%2</p><h2 align=\"center\">%3</h2>"
                   "<p align=\"center\">%4</p><h2 align=\"center\">%5</h2><div align=\"center\">%6</div>"_s.arg(
                       say(QT_TRANSLATE_NOOP("TrainingPaper", "Certificate of attendance")),
                       say(QT_TRANSLATE_NOOP("TrainingPaper", "This is to confirm that")),
                       booking.person.toHtmlEscaped(), say(QT_TRANSLATE_NOOP("TrainingPaper", "attended the session")),
                       titleOf(session, display), headOf(session, display));
    if (!trainer.isEmpty()) {
        html += u"<br><br><p align=\"center\">%1</p>"_s.arg(trainer.toHtmlEscaped());
    }
    return html;
}

QString certificates(const SessionInfo &session, const std::vector<const BookingInfo *> &bookings,
                     const Display &display)
{
    QStringList pages;
    for (const BookingInfo *booking : bookings) {
        pages.append(certificate(session, *booking, display));
    }
    return pages.join(u"<p style=\"page-break-after:always\"></p>"_s);
}

bool writePaper(const QString &html, const QString &title, const Display &display, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(u"Chancery"_s);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(Margins, QPageLayout::Millimeter);
    QTextDocument document;
    setDirection(document, display.language());
    document.setHtml(html);
    document.print(&writer);
    return file.error() == QFile::NoError && file.size() > 0;
}

} // namespace Chancery::Ui
