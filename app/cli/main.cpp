// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Chancery;

namespace {

struct Command
{
    Cli::Usage usage;
    Expected<int> (*run)(const Cli::Arguments &);
};

const QMap<QString, Command> &commands()
{
    static const QMap<QString, Command> table {
        {u"sign-in"_s,
         {{.valued = {u"endpoint"_s, u"token-file"_s}, .line = u"sign-in --endpoint URL --token-file FILE|-"_s},
          Cli::signIn}},
        {u"sync"_s, {{.line = u"sync"_s}, Cli::sync}},
        {u"list"_s,
         {{.positional = 1,
           .valued = {u"search"_s, u"filter"_s, u"limit"_s},
           .line = u"list COLLECTION [--search TEXT] [--filter field=value]… [--limit N]"_s},
          Cli::list}},
        {u"get"_s, {{.positional = 2, .line = u"get COLLECTION ID"_s}, Cli::get}},
        {u"create"_s,
         {{.positional = 1, .valued = {u"json"_s}, .line = u"create COLLECTION --json TEXT|-"_s}, Cli::create}},
        {u"update"_s,
         {{.positional = 2, .valued = {u"json"_s}, .line = u"update COLLECTION ID --json TEXT|-"_s}, Cli::update}},
        {u"act"_s,
         {{.positional = 3, .valued = {u"json"_s}, .line = u"act COLLECTION ID ACTION [--json TEXT|-]"_s}, Cli::act}},
        {u"delete"_s, {{.positional = 2, .line = u"delete COLLECTION ID"_s}, Cli::remove}},
        {u"outbox"_s, {{.line = u"outbox"_s}, Cli::outbox}},
        {u"conflicts"_s, {{.line = u"conflicts"_s}, Cli::conflicts}},
        {u"resolve"_s,
         {{.positional = 2,
           .flags = {u"mine"_s, u"theirs"_s},
           .valued = {u"json"_s},
           .line = u"resolve COLLECTION ID --mine|--theirs|--json TEXT"_s},
          Cli::resolve}},
        {u"status"_s, {{.line = u"status"_s}, Cli::status}},
        {u"verify"_s, {{.line = u"verify"_s}, Cli::verify}},
        {u"recover"_s, {{.line = u"recover"_s}, Cli::recover}},
        {u"export"_s,
         {{.positional = 1,
           .valued = {u"format"_s, u"output"_s, u"language"_s},
           .line = u"export COLLECTION --format csv|xlsx|json|ics --output FILE [--language LANG]"_s},
          Cli::exportList}},
        {u"replay"_s, {{.positional = 1, .line = u"replay FILE"_s}, Cli::replay}},
        {u"bench"_s,
         {{.positional = 1,
           .valued = {u"search"_s, u"repeat"_s},
           .line = u"bench COLLECTION|search [--search TEXT] [--repeat N]"_s},
          Cli::bench}},
    };
    return table;
}

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
        return Cli::WrongUsage;
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::CaptivePortal:
    case ErrorCode::Unavailable:
        return Cli::NoNetwork;
    case ErrorCode::StorageLocked:
        return Cli::ProfileLocked;
    default:
        return Cli::Failed;
    }
}

/// One line on stderr, whatever happened.
int report(const Error &error)
{
    const QString text =
        error.detail.isEmpty() ? QString(nameOf(error.code)) : u"%1: %2"_s.arg(nameOf(error.code), error.detail);
    std::fprintf(stderr, "chancery-cli: %s\n", text.simplified().toUtf8().constData());
    return exitCodeOf(error.code);
}

int printHelp()
{
    std::fputs("usage: chancery-cli --profile DIR COMMAND\n\n", stdout);
    for (const Command &command : commands()) {
        std::fprintf(stdout, "  %s\n", command.usage.line.toUtf8().constData());
    }
    return Cli::Done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"chancery-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words == QStringList {u"--help"_s} || words == QStringList {u"help"_s}) {
        return printHelp();
    }
    if (words == QStringList {u"--version"_s}) {
        std::fprintf(stdout, "chancery-cli %s\n", CHANCERY_VERSION);
        return Cli::Done;
    }
    QMap<QString, Cli::Usage> usages;
    for (auto command = commands().begin(); command != commands().end(); ++command) {
        usages.insert(command.key(), command->usage);
    }
    const auto arguments = Cli::parse(words, usages);
    if (!arguments) {
        return report(arguments.error());
    }
    const Expected<int> result = commands()[arguments->command].run(*arguments);
    return result ? *result : report(result.error());
}
