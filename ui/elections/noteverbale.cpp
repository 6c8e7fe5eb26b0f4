// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noteverbale.h"

#include "domain/elections/candidatures.h"
#include "domain/reference/states.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// In a static library nothing refers to the resources by itself, and the macro must not stand in a namespace.
static void loadNotes()
{
    Q_INIT_RESOURCE(notes);
}

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// The section [\p name] of the templates in \p language, without the lines that begin with '#'.
QString templateOf(const QString &language, QLatin1String name)
{
    loadNotes();
    QFile file(u":/chancery/notes/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines;
    bool isInside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'[')) {
            isInside = line == u'[' + name + u']';
        } else if (isInside && !line.startsWith(u'#')) {
            lines << line;
        }
    }
    return lines.join(u'\n').trimmed();
}

QString allMissions(const QString &language)
{
    static const QMap<QString, QString> words {{u"ar"_s, u"البعثات الدائمة لدى الأمم المتحدة"_s},
                                               {u"zh"_s, u"各常驻联合国代表团"_s},
                                               {u"en"_s, u"the Permanent Missions to the United Nations"_s},
                                               {u"fr"_s,
                                                u"toutes les Missions permanentes auprès de l’Organisation "
                                                "des Nations Unies"_s},
                                               {u"ru"_s,
                                                u"постоянные представительства при Организации Объединенных "
                                                "Наций"_s},
                                               {u"es"_s, u"las Misiones Permanentes ante las Naciones Unidas"_s}};
    return words.value(language);
}

/// Whose mission it is: the formal name with what its language puts before it. Russian would decline every word of the
/// name, which stands in brackets instead.
QString ofState(const QString &formal, const QString &language)
{
    const auto joined = [&formal](std::initializer_list<std::pair<QLatin1String, QLatin1String>> articles,
                                  QLatin1String otherwise) {
        for (const auto &[article, contracted] : articles) {
            if (formal.startsWith(article)) {
                return contracted + formal.mid(article.size());
            }
        }
        return otherwise + formal;
    };
    if (language == "en"_L1) {
        return "of "_L1 + formal;
    }
    if (language == "fr"_L1) {
        return joined({{"les "_L1, "des "_L1}, {"le "_L1, "du "_L1}}, "de "_L1);
    }
    if (language == "es"_L1) {
        return joined({{"el "_L1, "del "_L1}}, "de "_L1);
    }
    if (language == "ar"_L1) {
        // The preposition is joined to the word and swallows the letter of the article.
        return formal.startsWith(u"ال"_s) ? u"لل"_s + formal.mid(2) : u"ل"_s + formal;
    }
    return language == "zh"_L1 ? formal : u"(%1)"_s.arg(formal);
}

QString missionOf(const QString &formal, const QString &language)
{
    static const QMap<QString, QString> words {{u"ar"_s, u"البعثة الدائمة %1 لدى الأمم المتحدة"_s},
                                               {u"zh"_s, u"%1常驻联合国代表团"_s},
                                               {u"en"_s, u"the Permanent Mission %1 to the United Nations"_s},
                                               {u"fr"_s,
                                                u"la Mission permanente %1 auprès de l’Organisation des "
                                                "Nations Unies"_s},
                                               {u"ru"_s, u"Постоянное представительство %1"_s},
                                               {u"es"_s, u"la Misión Permanente %1 ante las Naciones Unidas"_s}};
    return words.value(language).arg(ofState(formal, language));
}

QString longDay(const QDate &day, const QString &language)
{
    if (!day.isValid()) {
        return u"…"_s;
    }
    // As notes write it: without the day of the week, which the long formats of the locales have.
    QString form = u"d MMMM yyyy"_s;
    if (language == "zh"_L1) {
        form = u"yyyy年M月d日"_s;
    } else if (language == "es"_L1) {
        form = u"d 'de' MMMM 'de' yyyy"_s;
    } else if (language == "ru"_L1) {
        form = u"d MMMM yyyy 'года'"_s;
    } else if (language == "fr"_L1 && day.day() == 1) {
        form = u"d'er' MMMM yyyy"_s;
    }
    return localeOf(language).toString(day, form);
}

QString termOf(const Record &candidature, const Record &election)
{
    const QDate own = candidature.get(Candidatures::PeriodFrom);
    const QDate from = own.isValid() ? own : election.get(Elections::TermFrom);
    const QDate end = candidature.get(Candidatures::PeriodTo);
    const QDate to = end.isValid() ? end : election.get(Elections::TermTo);
    return from.isValid() && to.isValid() ? u"%1–%2"_s.arg(from.year()).arg(to.year()) : u"…"_s;
}

} // namespace

QLatin1String nameOf(NoteKind kind) noexcept
{
    switch (kind) {
    case NoteKind::Candidature:
        return "candidature"_L1;
    case NoteKind::Support:
        return "support"_L1;
    case NoteKind::Reply:
        return "reply"_L1;
    case NoteKind::Withdrawal:
        return "withdrawal"_L1;
    case NoteKind::Reciprocal:
        return "reciprocal"_L1;
    }
    return {};
}

QString formalName(const Lookup &lookup, const QString &code, const QString &language)
{
    const std::optional<Record> state = stateOfCode(RuleContext(lookup, {}, {}), code);
    if (!state) {
        return code;
    }
    const QString formal = state->get(States::FormalName).in(language);
    return formal.isEmpty() ? state->get(States::Name).shown(language).text : formal;
}

QString noteText(NoteKind kind, const QString &language, const NoteValues &values, const Dossier::Candidate &candidate,
                 const Record &election, const std::optional<Record> &body, const Lookup &lookup)
{
    const QString state = formalName(lookup, candidate.record.get(Candidatures::StateCode), language);
    const QString person = candidate.record.get(Candidatures::Person);
    const QString sender = formalName(lookup, values.sender, language);
    const QMap<QString, QString> words {{u"sender"_s, sender},
                                        {u"of_sender"_s, ofState(sender, language)},
                                        {u"addressee"_s,
                                         values.addressee.isEmpty()
                                             ? allMissions(language)
                                             : missionOf(formalName(lookup, values.addressee, language), language)},
                                        {u"number"_s, values.number},
                                        {u"body"_s, body ? body->get(Bodies::Name).shown(language).text : u"…"_s},
                                        {u"date"_s, longDay(election.get(Elections::Day), language)},
                                        {u"term"_s, termOf(candidate.record, election)},
                                        {u"candidate"_s, person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state)},
                                        {u"place_and_date"_s, longDay(values.day, language)}};
    const QString text = templateOf(language, nameOf(kind));
    // One pass: what is filled in is never read as a place again.
    static const QRegularExpression place(u"\\{([a-z_]+)\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        filled += QStringView(text).sliced(from, found.capturedStart() - from);
        filled += words.value(found.captured(1));
        from = found.capturedEnd();
    }
    filled += QStringView(text).sliced(from);
    return filled;
}

Paper noteOf(const QString &text, const QString &language)
{
    const bool isMirrored = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString direction = isMirrored ? u"rtl"_s : u"ltr"_s;
    const QString atTheEnd = isMirrored ? u" align='left'"_s : u" align='right'"_s;
    static const QRegularExpression blankLines(u"\\n[ \\t]*\\n\\s*"_s);
    const QStringList paragraphs = text.section(u'\n', 1).split(blankLines, Qt::SkipEmptyParts);
    Paper paper {.title = text.section(u'\n', 0, 0), .body = {}, .scale = 1.2};
    paper.body = u"<h2 dir='%1'>%2</h2>"_s.arg(direction, paper.title.toHtmlEscaped());
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString lines = paragraphs[i].trimmed();
        // The date, which ends a note, stands at the end of its line.
        const bool isDate = i > 0 && i + 1 == paragraphs.size() && !lines.contains(u'\n');
        paper.body += u"<p dir='%1'%2>%3</p>"_s.arg(direction, isDate ? atTheEnd : QString(),
                                                    lines.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    }
    return paper;
}

} // namespace Chancery::Ui
