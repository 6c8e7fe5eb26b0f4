// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "endpoint/openapi.h"

#include <QCommandLineParser>
#include <QHostAddress>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Chancery::App {

namespace {

using Command = CommandLine::Command;

const QString Usage = QStringLiteral(
    "chancery-endpoint --data DIR --listen 127.0.0.1:PORT [--demo]\n"
    "chancery-endpoint --data DIR account add NAME [--mission FRA] --roles focal_point,officer [--read-only]\n"
    "chancery-endpoint --data DIR account list\n"
    "chancery-endpoint --data DIR account revoke ID|NAME\n"
    "chancery-endpoint --data DIR import FILE.ndjson|-\n"
    "chancery-endpoint --data DIR export [FILE.ndjson|-]\n"
    "chancery-endpoint --data DIR restored\n"
    "chancery-endpoint openapi\n\n"
    "The REST endpoint of Chancery. `account add` prints the new access token, which is kept nowhere else.\n"
    "`restored` is to be called after the data were put back from a backup.\n"
    "`openapi` prints the description of the REST API (OpenAPI 3.1).");

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::Malformed, sentence);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"data"_s, u"Where records, accounts and blobs are kept; made when missing."_s, u"DIR"_s},
         {u"listen"_s, u"Address and port; port 0 picks a free one."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:8460"_s},
         {u"demo"_s, u"Fill an empty store with the demonstration data and print its accounts."_s},
         {u"plain-http"_s, u"Listen beyond this machine without TLS (a proxy in front provides it)."_s},
         {u"requests-per-minute"_s, u"Of one account, 600 when not given; further ones are answered 429."_s, u"N"_s},
         {u"connections"_s, u"Open at once, 10000 when not given; further ones are answered 503."_s, u"N"_s},
         {u"database"_s, u"postgresql://… instead of the embedded database."_s, u"URL"_s},
         {u"mission"_s, u"ISO 3166-1 alpha-3 code of the account's mission."_s, u"CODE"_s},
         {u"roles"_s, u"Roles of the account, separated by commas."_s, u"ROLES"_s},
         {u"read-only"_s, u"The account's token may not write."_s}});
}

Expected<void> readCommand(const QStringList &words, CommandLine &line)
{
    const QString first = words.value(0);
    const qsizetype count = words.size();
    if (words.isEmpty()) {
        line.command = Command::Serve;
    } else if (first == "account"_L1 && words.value(1) == "add"_L1 && count == 3) {
        line.command = Command::AccountAdd;
        line.subject = words.at(2);
    } else if (first == "account"_L1 && words.value(1) == "list"_L1 && count == 2) {
        line.command = Command::AccountList;
    } else if (first == "account"_L1 && words.value(1) == "revoke"_L1 && count == 3) {
        line.command = Command::AccountRevoke;
        line.subject = words.at(2);
    } else if (first == "import"_L1 && count == 2) {
        line.command = Command::Import;
        line.subject = words.at(1);
    } else if (first == "export"_L1 && count <= 2) {
        line.command = Command::Export;
        line.subject = words.value(1, u"-"_s);
    } else if (first == "restored"_L1 && count == 1) {
        line.command = Command::Restored;
    } else if (first == "openapi"_L1 && count == 1) {
        line.command = Command::Help;
        line.text = QString::fromUtf8(Endpoint::openApiYaml()).chopped(1); // Printing adds the last line end.
    } else {
        return wrong(u"there is no command '%1' of that form; --help lists them"_s.arg(words.join(u' ')));
    }
    return {};
}

/// A whole number of at least 1; \p otherwise when the option is not given.
Expected<int> readNumber(const QCommandLineParser &parser, const QString &option, int otherwise)
{
    bool isNumber = false;
    const int number = parser.isSet(option) ? parser.value(option).toInt(&isNumber) : otherwise;
    return !parser.isSet(option) || (isNumber && number > 0) ? Expected<int>(number)
                                                             : wrong(u"--%1 wants a whole number"_s.arg(option));
}

Expected<void> readLimits(const QCommandLineParser &parser, CommandLine &line)
{
    const Expected<int> requests = readNumber(parser, u"requests-per-minute"_s, line.requestsPerMinute);
    const Expected<int> connections = readNumber(parser, u"connections"_s, line.connections);
    if (!requests || !connections) {
        return tl::unexpected<Error>(!requests ? requests.error() : connections.error());
    }
    line.requestsPerMinute = *requests;
    line.connections = *connections;
    return {};
}

/// "127.0.0.1:8460", "[::1]:0", "localhost:80".
Expected<void> readAddress(const QString &text, CommandLine &line)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
    }
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (colon <= 0 || !isNumber || port > 65535 || address.isNull()) {
        return wrong(u"--listen wants ADDRESS:PORT, for example 127.0.0.1:8460"_s);
    }
    if (!address.isLoopback() && !line.plainHttp) {
        return wrong(
            u"%1 is not on this machine, and this is plain HTTP: put a TLS proxy in front, or say --plain-http"_s.arg(
                host));
    }
    line.address = address.toString();
    line.port = static_cast<quint16>(port);
    return {};
}

} // namespace

Expected<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList {u"chancery-endpoint"_s} + arguments)) {
        return wrong(parser.errorText());
    }
    CommandLine line;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.command = Command::Help;
        line.text = parser.isSet(u"help"_s) ? Usage + u"\n\n"_s + parser.helpText()
                                            : u"chancery-endpoint "_s + QStringLiteral(CHANCERY_VERSION);
        return line;
    }
    if (parser.isSet(u"database"_s)) {
        return wrong(u"--database: PostgreSQL is not built into this version; without the option the records are kept"
                     " in --data"_s);
    }
    line.data = parser.isSet(u"data"_s)
        ? parser.value(u"data"_s)
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/chancery-endpoint"_L1;
    line.demo = parser.isSet(u"demo"_s);
    line.plainHttp = parser.isSet(u"plain-http"_s);
    line.mission = parser.value(u"mission"_s);
    line.roles = parser.value(u"roles"_s);
    line.readOnly = parser.isSet(u"read-only"_s);
    if (const Expected<void> read = readCommand(parser.positionalArguments(), line); !read) {
        return tl::unexpected<Error>(read.error());
    }
    if (const Expected<void> read = readLimits(parser, line); !read) {
        return tl::unexpected<Error>(read.error());
    }
    const Expected<void> address = readAddress(parser.value(u"listen"_s), line);
    return address ? Expected<CommandLine>(line) : tl::unexpected<Error>(address.error());
}

} // namespace Chancery::App
