// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endsignals.h"
#include "application.h"
#include "arguments.h"
#include "profileopening.h"
#include "ui/common/fontwarmup.h"

#include <QApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace {

/// The profile that is going to be opened, as far as it can be told before there is an application.
std::optional<QString> profileGiven([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
#ifdef Q_OS_WIN
    return std::nullopt; // Its command line is told in Unicode by the application alone.
#else
    QStringList commandLine;
    std::transform(argv, argv + argc, std::back_inserter(commandLine),
                   [](const char *one) { return QString::fromLocal8Bit(one); });
    return Chancery::profileIn(commandLine);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(QStringLiteral("chancery"));
    QApplication::setApplicationDisplayName(QStringLiteral("Chancery"));
    QApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.chancery.Chancery"));
    static_cast<void>(QThread::currentThread()); // Qt takes the first thread that asks for the main one: not a helper
    const Chancery::Ui::FontWarmup fonts;
    Chancery::ProfileOpening profile(profileGiven(argc, argv));
    QApplication application(argc, argv);
    const Chancery::Ui::FontWarmup::Listing listing = fonts.list(QApplication::font().family());

    const Chancery::Arguments arguments = Chancery::argumentsFrom(QApplication::arguments());
    if (!arguments.error.isEmpty()) {
        std::fputs(qPrintable(QStringLiteral("chancery: %1\n").arg(arguments.error)), stderr);
        return 2;
    }
    if (!arguments.output.isEmpty()) {
        std::fputs(qPrintable(arguments.output), stdout);
        return 0;
    }
    Chancery::Application chancery(application, listing.families, profile, arguments);
    const auto signalled = Chancery::App::quitOnSignals(application); // without it a session's end looks like a crash
    chancery.start();
    return QApplication::exec();
}
