// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

/// Takes one option and its value off the front of \p rest.
Expected<void> takeOption(Arguments &arguments, QStringList &rest, const Usage &usage)
{
    QString name = rest.takeFirst().mid(2);
    const qsizetype equals = name.indexOf(u'=');
    QString value;
    const bool inlineValue = equals >= 0;
    if (inlineValue) {
        value = name.mid(equals + 1);
        name = name.left(equals);
    }
    if (usage.flags.contains(name) && !inlineValue) {
        arguments.options[name].append(QString());
        return {};
    }
    if (!usage.valued.contains(name)) {
        return failure(ErrorCode::Malformed, u"unknown option --%1"_s.arg(name));
    }
    if (!inlineValue) {
        if (rest.isEmpty()) {
            return failure(ErrorCode::Malformed, u"--%1 needs a value"_s.arg(name));
        }
        value = rest.takeFirst();
    }
    arguments.options[name].append(value);
    return {};
}

} // namespace

Expected<Arguments> parse(const QStringList &words, const QMap<QString, Usage> &commands)
{
    Arguments arguments;
    QStringList rest = words;
    const Usage global {.valued = {u"profile"_s}, .line = {}};
    while (!rest.isEmpty() && rest.front().startsWith("--"_L1)) {
        if (const auto taken = takeOption(arguments, rest, global); !taken) {
            return tl::unexpected(taken.error());
        }
    }
    if (rest.isEmpty()) {
        return failure(ErrorCode::Malformed, u"no command given"_s);
    }
    arguments.command = rest.takeFirst();
    if (!commands.contains(arguments.command)) {
        return failure(ErrorCode::Malformed, u"unknown command %1"_s.arg(arguments.command));
    }
    Usage usage = commands.value(arguments.command);
    usage.valued.append(u"profile"_s);
    while (!rest.isEmpty()) {
        if (rest.front().startsWith("--"_L1)) {
            if (const auto taken = takeOption(arguments, rest, usage); !taken) {
                return tl::unexpected(taken.error());
            }
        } else {
            arguments.positional.append(rest.takeFirst());
        }
    }
    if (arguments.positional.size() != usage.positional) {
        return failure(ErrorCode::Malformed, u"usage: chancery-cli --profile DIR %1"_s.arg(usage.line));
    }
    arguments.profile = arguments.value(u"profile"_s);
    return arguments;
}

} // namespace Chancery::Cli
