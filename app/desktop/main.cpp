// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endsignals.h"
#include "application.h"
#include "arguments.h"
#include "ui/common/fontwarmup.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    Chancery::Ui::FontWarmup fonts;
    QApplication application(argc, argv);
    fonts.list();
    QApplication::setApplicationName(QStringLiteral("chancery"));
    QApplication::setApplicationDisplayName(QStringLiteral("Chancery"));
    QApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.chancery.Chancery"));

    const Chancery::Arguments arguments = Chancery::argumentsFrom(QApplication::arguments());
    if (!arguments.error.isEmpty()) {
        std::fputs(qPrintable(QStringLiteral("chancery: %1\n").arg(arguments.error)), stderr);
        return 2;
    }
    if (!arguments.output.isEmpty()) {
        std::fputs(qPrintable(arguments.output), stdout);
        return 0;
    }
    Chancery::Application chancery(application, fonts, arguments);
    QTimer::singleShot(0, &chancery, &Chancery::Application::start);
    const auto signalled = Chancery::App::quitOnSignals(application); // without it a session's end looks like a crash
    return QApplication::exec();
}
