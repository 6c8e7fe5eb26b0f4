// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate.h"

#include "base/ids.h"
#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/formats.h"
#include "domain/jsonvalue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr int LongestText = 500;
constexpr int LongestLongText = 100'000;
constexpr int LargestSet = 100;
constexpr int LargestList = 2'000;
constexpr qint64 LargestWhole = qint64 {1} << 53;

/// Collects the findings of one document.
class FieldCheck
{
public:
    explicit FieldCheck(std::vector<Finding> &findings)
        : m_findings(findings)
    {
    }
    void check(const Field &field, const QJsonValue &value, const QString &pointer);

private:
    void report(const QString &pointer, QLatin1String code, const QStringList &params = {})
    {
        m_findings.push_back({Severity::Error, {pointer, code, params}});
    }
    void checkString(const Field &field, const QString &text, const QString &pointer);
    void checkLine(const QString &text, int longest, Format format, const QString &pointer);
    void checkParagraphs(const QString &text, int longest, const QString &pointer);
    void checkLocalized(const Field &field, const QJsonObject &texts, const QString &pointer);
    void checkInteger(const Field &field, const QJsonValue &value, const QString &pointer);
    void checkSet(const Field &field, const QJsonArray &entries, const QString &pointer);
    void checkList(const Field &field, const QJsonArray &entries, const QString &pointer);
    [[nodiscard]] bool checkCount(const Field &field, qsizetype count, int fallback, const QString &pointer);

    std::vector<Finding> &m_findings;
};

QJsonValue::Type jsonTypeOf(Kind kind)
{
    switch (kind) {
    case Kind::Localized:
        return QJsonValue::Object;
    case Kind::Integer:
        return QJsonValue::Double;
    case Kind::Boolean:
        return QJsonValue::Bool;
    case Kind::Set:
    case Kind::List:
        return QJsonValue::Array;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Zone:
    case Kind::Choice:
    case Kind::State:
    case Kind::Reference:
        break;
    }
    return QJsonValue::String;
}

/// Whether nobody filled the value in; false and 0 are values.
bool isMissing(const Field &field, const QJsonValue &value)
{
    if (isAbsent(value)) {
        return true;
    }
    if (field.kind == Kind::Localized && value.isObject()) {
        return LocalizedText(value.toObject()).isEmpty();
    }
    return (value.isString() && value.toString().trimmed().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

bool hasForm(Format format, const QString &text)
{
    switch (format) {
    case Format::Plain:
        return true;
    case Format::Email:
        return isEmail(text);
    case Format::Url:
        return isWebAddress(text);
    case Format::Language:
        return isLanguageTag(text);
    case Format::Sha256:
        return isSha256(text);
    }
    return true;
}

int longestOf(const Field &field, int fallback)
{
    return field.maxLength > 0 ? field.maxLength : fallback;
}

bool isLanguage(const QString &key)
{
    return std::any_of(Languages.begin(), Languages.end(), [&key](const char *l) { return key == QLatin1String(l); });
}

void FieldCheck::check(const Field &field, const QJsonValue &value, const QString &pointer)
{
    if (isMissing(field, value)) {
        if (field.has(Required)) {
            report(pointer, "required"_L1);
            return;
        }
        if (isAbsent(value)) {
            return;
        }
    }
    if (value.type() != jsonTypeOf(field.kind)) {
        report(pointer, "wrong_type"_L1);
    } else if (value.isString()) {
        checkString(field, value.toString(), pointer);
    } else if (field.kind == Kind::Localized) {
        checkLocalized(field, value.toObject(), pointer);
    } else if (field.kind == Kind::Integer) {
        checkInteger(field, value, pointer);
    } else if (field.kind == Kind::Set) {
        checkSet(field, value.toArray(), pointer);
    } else if (field.kind == Kind::List) {
        checkList(field, value.toArray(), pointer);
    }
}

void FieldCheck::checkString(const Field &field, const QString &text, const QString &pointer)
{
    if (text.isEmpty()) {
        return;
    }
    if (field.kind == Kind::Text) {
        checkLine(text, longestOf(field, LongestText), field.format, pointer);
    } else if (field.kind == Kind::LongText) {
        checkParagraphs(text, longestOf(field, LongestLongText), pointer);
    } else if (field.kind == Kind::Date && !parseDate(text)) {
        report(pointer, "bad_date"_L1);
    } else if (field.kind == Kind::Instant && !parseInstant(text)) {
        report(pointer, "bad_date"_L1);
    } else if (field.kind == Kind::Zone && !isTimeZone(text)) {
        report(pointer, "bad_zone"_L1);
    } else if (field.kind == Kind::Choice && !field.allows(text.toStdString())) {
        report(pointer, "not_a_choice"_L1);
    } else if ((field.kind == Kind::State && !isStateCode(text)) || (field.kind == Kind::Reference && !isId(text))) {
        report(pointer, "bad_format"_L1);
    }
}

void FieldCheck::checkLine(const QString &text, int longest, Format format, const QString &pointer)
{
    if (text.size() > longest) {
        report(pointer, "too_long"_L1, {QString::number(longest)});
    }
    if (!isPlainLine(text)) {
        report(pointer, "control_character"_L1);
    } else if (!hasForm(format, text)) {
        report(pointer, "bad_format"_L1);
    }
}

void FieldCheck::checkParagraphs(const QString &text, int longest, const QString &pointer)
{
    if (text.size() > longest) {
        report(pointer, "too_long"_L1, {QString::number(longest)});
    }
    if (!isPlainText(text)) {
        report(pointer, "control_character"_L1);
    }
}

void FieldCheck::checkLocalized(const Field &field, const QJsonObject &texts, const QString &pointer)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QString here = pointer + pointerTo(text.key());
        if (isAbsent(text.value())) {
            continue;
        }
        if (text.key() == "original"_L1) {
            if (!isLanguage(text.value().toString())) {
                report(here, "not_a_choice"_L1);
            }
        } else if (!isLanguage(text.key())) {
            report(here, "unknown_member"_L1);
        } else if (!text.value().isString()) {
            report(here, "wrong_type"_L1);
        } else {
            checkParagraphs(text.value().toString(), longestOf(field, LongestLongText), here);
        }
    }
}

void FieldCheck::checkInteger(const Field &field, const QJsonValue &value, const QString &pointer)
{
    const qint64 least = std::max(field.minimum, -LargestWhole);
    const qint64 most = std::min(field.maximum, LargestWhole);
    const double number = value.toDouble();
    const std::optional<qint64> whole = wholeNumber(value);
    const bool isBeyond = !whole && std::abs(number) >= static_cast<double>(LargestWhole);
    if (!whole && !isBeyond) {
        report(pointer, "wrong_type"_L1);
    } else if (isBeyond || *whole < least || *whole > most) {
        report(pointer, "out_of_range"_L1, {QString::number(least), QString::number(most)});
    }
}

bool FieldCheck::checkCount(const Field &field, qsizetype count, int fallback, const QString &pointer)
{
    const int most = longestOf(field, fallback);
    if (count > most) {
        report(pointer, "too_many"_L1, {QString::number(most)});
        return false;
    }
    return true;
}

void FieldCheck::checkSet(const Field &field, const QJsonArray &entries, const QString &pointer)
{
    if (!checkCount(field, entries.size(), LargestSet, pointer)) {
        return;
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString here = pointer + u'/' + QString::number(i);
        const QJsonValue entry = entries.at(i);
        const QString text = entry.toString();
        if (!entry.isString()) {
            report(here, "wrong_type"_L1);
        } else if (text.isEmpty() || seen.contains(text)) {
            report(here, "bad_format"_L1);
        } else if (!field.choices.empty() && !field.allows(text.toStdString())) {
            report(here, "not_a_choice"_L1);
        } else {
            checkLine(text, LongestText, field.format, here);
        }
        seen.insert(text);
    }
}

void FieldCheck::checkList(const Field &field, const QJsonArray &entries, const QString &pointer)
{
    if (!checkCount(field, entries.size(), LargestList, pointer)) {
        return;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString here = pointer + u'/' + QString::number(i);
        if (!entries.at(i).isObject()) {
            report(here, "wrong_type"_L1);
            continue;
        }
        const QJsonObject entry = entries.at(i).toObject();
        const std::vector<Finding> inside = validateFields(field.members, entry, here);
        m_findings.insert(m_findings.end(), inside.begin(), inside.end());
        for (auto member = entry.begin(); member != entry.end(); ++member) {
            if (field.members.find(member.key().toStdString()) == nullptr) {
                report(here + pointerTo(member.key()), "unknown_member"_L1);
            }
        }
    }
}

} // namespace

std::vector<Finding> validateFields(const FieldList &fields, const QJsonObject &document, const QString &pointerPrefix)
{
    std::vector<Finding> findings;
    FieldCheck check(findings);
    for (const Field &field : fields) {
        check.check(field, document.value(latin(field.key)), pointerPrefix + u'/' + latin(field.key));
    }
    return findings;
}

std::vector<Finding> validate(const Record &record, const RuleContext &context)
{
    std::vector<Finding> findings = validateFields(record.collection().fields, record.document());
    for (const Rule &rule : record.collection().rules) {
        QStringList params;
        if (rule.isBroken(record, context, params)) {
            const QString pointer = rule.field.empty() ? QString() : u'/' + latin(rule.field);
            findings.push_back({rule.severity, {pointer, latin(rule.name), params}});
        }
    }
    return findings;
}

} // namespace Chancery::Domain
