// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "domain/localizedtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

bool isLanguage(const QString &language)
{
    return std::any_of(Domain::Languages.begin(), Domain::Languages.end(),
                       [&language](const char *known) { return language == QLatin1String(known); });
}

QString profileOf(const QCommandLineParser &parser)
{
    const QString directory = parser.isSet(u"profile"_s)
        ? parser.value(u"profile"_s)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/default"_s;
    return QDir(directory).absolutePath();
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Elections, meetings, training and the guide of a mission, also offline."_s);
    parser.addOptions({
        {u"profile"_s, u"Directory of the profile."_s, u"directory"_s},
        {u"endpoint"_s, u"Address of the service; needs --token-file."_s, u"url"_s},
        {u"token-file"_s, u"File with the access token."_s, u"file"_s},
        {u"open"_s, u"Page to open, and a record on it."_s, u"page[/id]"_s},
        {u"language"_s, u"ar, zh, en, fr, ru or es."_s, u"language"_s},
        {u"theme"_s, u"light, dark or contrast."_s, u"theme"_s},
        {u"screenshot"_s, u"Save the window to this file when it is at rest, and end."_s, u"file"_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
    parser.addPositionalArgument(u"link"_s, u"A chancery: link to open."_s, u"[link]"_s);
}

QString mistakeIn(const Arguments &arguments, const QCommandLineParser &parser)
{
    if (parser.isSet(u"endpoint"_s) != parser.isSet(u"token-file"_s)) {
        return u"--endpoint and --token-file belong together"_s;
    }
    if (parser.isSet(u"endpoint"_s) && (!arguments.endpoint.isValid() || arguments.endpoint.host().isEmpty())) {
        return u"--endpoint is not an address"_s;
    }
    if (!arguments.language.isEmpty() && !isLanguage(arguments.language)) {
        return u"--language must be ar, zh, en, fr, ru or es"_s;
    }
    if (!arguments.theme.isEmpty() && !QStringList {u"light"_s, u"dark"_s, u"contrast"_s}.contains(arguments.theme)) {
        return u"--theme must be light, dark or contrast"_s;
    }
    return {};
}

} // namespace

std::optional<QString> profileIn(const QStringList &commandLine)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(commandLine) || parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        return std::nullopt;
    }
    return profileOf(parser);
}

Arguments argumentsFrom(const QStringList &commandLine)
{
    QCommandLineParser parser;
    declare(parser);
    Arguments arguments;
    if (!parser.parse(commandLine)) {
        arguments.error = parser.errorText();
        return arguments;
    }
    if (parser.isSet(u"help"_s)) {
        arguments.output = parser.helpText();
        return arguments;
    }
    if (parser.isSet(u"version"_s)) {
        arguments.output = u"chancery %1\n"_s.arg(QCoreApplication::applicationVersion());
        return arguments;
    }
    arguments.profile = profileOf(parser);
    arguments.endpoint = QUrl(parser.value(u"endpoint"_s), QUrl::StrictMode);
    arguments.tokenFile = parser.value(u"token-file"_s);
    arguments.place = Ui::Place::fromText(parser.value(u"open"_s));
    const QString link = parser.positionalArguments().value(0);
    if (link.startsWith("chancery:"_L1)) {
        arguments.place = Ui::Place::fromText(link.mid(QLatin1String("chancery:").size()));
    } else if (!link.isEmpty()) {
        arguments.error = u"unknown argument: %1"_s.arg(link);
        return arguments;
    }
    arguments.language = parser.value(u"language"_s);
    arguments.theme = parser.value(u"theme"_s);
    arguments.screenshot = parser.value(u"screenshot"_s);
    arguments.error = mistakeIn(arguments, parser);
    return arguments;
}

} // namespace Chancery
