// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletext.h"

#include "base/text.h"
#include "ui/common/display.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr qsizetype IsoDaySize = 10; // YYYY-MM-DD

struct Wording
{
    std::string_view code;
    const char *text;
};

constexpr std::array Wordings {
    Wording {"required", QT_TRANSLATE_NOOP("RuleText", "Please fill this in.")},
    Wording {"wrong_type", QT_TRANSLATE_NOOP("RuleText", "This is not the kind of value that belongs here.")},
    Wording {"too_long", QT_TRANSLATE_NOOP("RuleText", "This is too long; at most %1 characters fit.")},
    Wording {"too_many", QT_TRANSLATE_NOOP("RuleText", "There are too many entries; at most %1 fit.")},
    Wording {"out_of_range", QT_TRANSLATE_NOOP("RuleText", "This number must lie between %1 and %2.")},
    Wording {"not_a_choice", QT_TRANSLATE_NOOP("RuleText", "Please choose one of the values offered.")},
    Wording {"bad_format", QT_TRANSLATE_NOOP("RuleText", "This does not have the form it should have.")},
    Wording {"bad_date", QT_TRANSLATE_NOOP("RuleText", "This is not a valid date.")},
    Wording {"bad_zone", QT_TRANSLATE_NOOP("RuleText", "This is not a known time zone.")},
    Wording {"control_character", QT_TRANSLATE_NOOP("RuleText", "This contains characters that cannot be shown.")},
    Wording {"unknown_member", QT_TRANSLATE_NOOP("RuleText", "This entry holds something unknown.")},
    Wording {"duplicate", QT_TRANSLATE_NOOP("RuleText", "This entry is there twice.")},
    Wording {"not_your_role", QT_TRANSLATE_NOOP("RuleText", "Your role does not allow this.")},
    Wording {"not_your_mission", QT_TRANSLATE_NOOP("RuleText", "This belongs to another mission.")},
    Wording {"status_closed", QT_TRANSLATE_NOOP("RuleText", "In its present status this can no longer be changed.")},
    Wording {"server_owned", QT_TRANSLATE_NOOP("RuleText", "This is set by the service.")},
    Wording {"no_such_reference", QT_TRANSLATE_NOOP("RuleText", "The record named here does not exist.")},
    Wording {"no_such_state", QT_TRANSLATE_NOOP("RuleText", "There is no State of this code.")},
};

/// Rules name a day as it is stored; people read it as the window writes days.
QString shown(const QString &param)
{
    const QDate day = param.size() == IsoDaySize ? QDate::fromString(param, Qt::ISODate) : QDate();
    return day.isValid() ? dayText(day, QLocale()) : param;
}

QString filled(QString text, const QStringList &params)
{
    // From the last to the first, so that a parameter holding "%1" is not filled again.
    for (qsizetype i = params.size(); i > 0; --i) {
        text.replace(u'%' + QString::number(i), shown(params.at(i - 1)));
    }
    return text;
}

} // namespace

QString ruleText(const Domain::Collection &collection, const FieldIssue &issue)
{
    const std::string code = issue.code.section(u':', 0, 0).toStdString();
    for (const Domain::Rule &rule : collection.rules) {
        if (rule.name == code) {
            return filled(QCoreApplication::translate("Rule", rule.text), issue.params);
        }
    }
    for (const Wording &wording : Wordings) {
        if (wording.code == code) {
            const QString text = QCoreApplication::translate("RuleText", wording.text);
            if (text.contains(u"%1"_s) && issue.params.isEmpty()) {
                return QCoreApplication::translate("RuleText", "This is not within its limits.");
            }
            return filled(text, issue.params);
        }
    }
    return QCoreApplication::translate("RuleText", "The service does not accept this value (%1).").arg(issue.code);
}

QString refusalText(const Domain::Collection &collection, const QString &code)
{
    return code.isEmpty() ? QString() : ruleText(collection, {{}, code, {}});
}

QString keyOfPointer(const QString &pointer)
{
    return pointer.section(u'/', 1, 1);
}

} // namespace Chancery::Ui
