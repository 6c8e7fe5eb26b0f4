// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "endpoint/openapi.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Chancery;

namespace {

constexpr const char *Help = R"(usage: chancery-endpoint --data DIR [--listen HOST:PORT] [--demo]
       chancery-endpoint --data DIR account add NAME [--mission FRA] --roles ROLE,…
       chancery-endpoint --data DIR account list
       chancery-endpoint --data DIR account revoke NAME
       chancery-endpoint --data DIR import FILE.ndjson
       chancery-endpoint --data DIR export
       chancery-endpoint --data DIR gc
       chancery-endpoint --data DIR restored     after a backup was put back
       chancery-endpoint openapi                 the API document, YAML
)";

Expected<int> run(const EndpointApp::Options &options)
{
    const QString command = options.words.value(0);
    if (command.isEmpty()) {
        return EndpointApp::serve(options);
    }
    if (command == "account"_L1) {
        return EndpointApp::account(options);
    }
    if (command == "import"_L1) {
        return EndpointApp::import(options);
    }
    if (command == "export"_L1) {
        return EndpointApp::exportRecords(options);
    }
    if (command == "gc"_L1) {
        return EndpointApp::collectGarbage(options);
    }
    if (command == "restored"_L1) {
        return EndpointApp::restored(options);
    }
    if (command == "openapi"_L1) {
        std::fputs(Endpoint::openApiYaml().constData(), stdout);
        return 0;
    }
    return failure(ErrorCode::Malformed, u"unknown command %1"_s.arg(command));
}

int exitCodeOf(ErrorCode code)
{
    return code == ErrorCode::Malformed ? 2 : code == ErrorCode::StorageLocked ? 4 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.contains("--help"_L1)) {
        std::fputs(Help, stdout);
        return 0;
    }
    const Expected<int> result = EndpointApp::parse(words).and_then(run);
    if (result) {
        return *result;
    }
    const Error &error = result.error();
    const QString text = error.detail.isEmpty() ? QString(nameOf(error.code)) : error.detail;
    std::fprintf(stderr, "chancery-endpoint: %s\n", text.simplified().toUtf8().constData());
    return exitCodeOf(error.code);
}
