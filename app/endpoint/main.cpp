// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration.h"
#include "commandline.h"
#include "serving.h"

#include <QCoreApplication>

#include <sys/stat.h>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;
constexpr int Locked = 4;

int exitCodeOf(const Error &error)
{
    App::say(stderr, u"chancery-endpoint: "_s + error.detail);
    switch (error.code) {
    case ErrorCode::Malformed:
    case ErrorCode::Invalid:
        return UsageError;
    case ErrorCode::StorageLocked:
        return Locked;
    default:
        return 1;
    }
}

} // namespace

int main(int argc, char **argv)
{
    // Records, accounts and blobs are for the service's own user alone.
    ::umask(S_IRWXG | S_IRWXO);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"chancery-endpoint"_s);
    const Expected<App::CommandLine> line = App::parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line) {
        return exitCodeOf(line.error());
    }
    if (line->command == App::CommandLine::Command::Help) {
        App::say(stdout, line->text);
        return 0;
    }
    const Expected<int> code =
        line->command == App::CommandLine::Command::Serve ? App::serve(*line) : App::administer(*line);
    return code ? *code : exitCodeOf(code.error());
}
