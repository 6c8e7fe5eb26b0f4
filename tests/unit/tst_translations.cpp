// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sourcepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Chancery {
namespace {

struct Message
{
    QString context;
    QString source;
    QString state; ///< The attribute `type`: empty when the translation is finished.
    QStringList forms; ///< One, or the plural forms of a message with a number.
    bool isPlural = false;

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

struct Catalogue
{
    QString language;
    QList<Message> messages;
    bool hasLocations = false;
    QString error;
};

struct Language
{
    QLatin1String code;
    int pluralForms; ///< As QTranslator counts them.
    const char *script; ///< A letter every translation has; null where Latin letters are the language's own.
};

constexpr std::array OfficialLanguages {
    Language {QLatin1String("ar"), 6, "\\p{Arabic}"},   Language {QLatin1String("zh"), 1, "\\p{Han}"},
    Language {QLatin1String("en"), 2, nullptr},         Language {QLatin1String("fr"), 2, nullptr},
    Language {QLatin1String("ru"), 3, "\\p{Cyrillic}"}, Language {QLatin1String("es"), 2, nullptr},
};

/// Texts that are the same in English and in that language. `*` is every language.
const QHash<QString, QStringList> SameAsEnglish {
    {u"*"_s, {u"Chancery"_s, u"%1 – Chancery"_s}},
    {u"fr"_s,
     {u"Abstentions"_s, u"Acclamation"_s,  u"Admission"_s,   u"Auditorium"_s, u"Candidature"_s,  u"Candidatures"_s,
      u"Code"_s,        u"Correction"_s,   u"Corrections"_s, u"Date"_s,       u"Engagement"_s,   u"Engagements"_s,
      u"Expert"_s,      u"Guide"_s,        u"Menu"_s,        u"Menu (F10)"_s, u"Mission"_s,      u"Note verbale"_s,
      u"Notes"_s,       u"Original, %1"_s, u"Page"_s,        u"Pages"_s,      u"Participants"_s, u"Places"_s,
      u"Programme"_s,   u"Section"_s,      u"Signature"_s,   u"Documents"_s,  u"Sources"_s,      u"Type"_s,
      u"UNITAR"_s,      u"Version"_s}},
    {u"es"_s, {u"No"_s, u"Original, %1"_s, u"Provisional"_s, u"UNITAR"_s}},
};

QString pathOf(const QString &language)
{
    return Chancery::Test::sourcePath(u"translations/chancery_%1.ts"_s.arg(language));
}

Message readMessage(QXmlStreamReader &xml, const QString &context, bool &hasLocations)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            hasLocations = hasLocations || xml.name() == "location"_L1;
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, Catalogue &catalogue)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            catalogue.messages << readMessage(xml, context, catalogue.hasLocations);
        } else {
            xml.skipCurrentElement();
        }
    }
}

Catalogue read(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.error = file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement() && xml.name() == "TS"_L1) {
        catalogue.language = xml.attributes().value("language"_L1).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1) {
                readContext(xml, catalogue);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    catalogue.error = xml.hasError() ? xml.errorString() : QString();
    return catalogue;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression Placeholder(u"%L?(?:n|\\d{1,2})"_s);
    QStringList found;
    for (auto it = Placeholder.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    found.sort();
    return found;
}

/// Arabic says none, one and two without a figure.
bool mayOmitNumber(const QString &language, qsizetype form)
{
    return language == "ar"_L1 && form < 3;
}

bool isAllowedToStay(const QString &language, const QString &source)
{
    return SameAsEnglish.value(u"*"_s).contains(source) || SameAsEnglish.value(language).contains(source);
}

/// Whether anything is left to translate once the placeholders are taken away.
bool hasWords(QString text)
{
    static const QRegularExpression Placeholder(u"%L?(?:n|\\d{1,2})"_s);
    text.remove(Placeholder);
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// Runs lupdate as the target update_translations does, but into the .ts file at \p path. Returns what it said.
QString runLupdate(const QString &language, const QString &path, int &exitCode)
{
    QStringList arguments {u"-I"_s,           u"."_s,
                           u"-I"_s,           u"core"_s,
                           u"-locations"_s,   u"none"_s,
                           u"-no-obsolete"_s, u"-source-language"_s,
                           u"en"_s,           u"-target-language"_s,
                           language};
    if (language == "en"_L1) {
        arguments << u"-pluralonly"_s;
    }
    arguments << u"core"_s << u"ui"_s << u"app"_s << u"-ts"_s << path;
    QProcess lupdate;
    lupdate.setWorkingDirectory(Chancery::Test::sourcePath({}));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QLatin1String(CHANCERY_LUPDATE), arguments);
    const bool hasEnded = lupdate.waitForStarted() && lupdate.waitForFinished(60000);
    exitCode = hasEnded && lupdate.exitStatus() == QProcess::NormalExit ? lupdate.exitCode() : -1;
    return QString::fromLocal8Bit(lupdate.readAll());
}

QStringList namesOf(const QString &path)
{
    QStringList names;
    for (const Message &message : read(path).messages) {
        names << message.name();
    }
    names.sort();
    return names;
}

/// What is in \p left and not in \p right.
QString listed(const QStringList &left, const QStringList &right)
{
    const QSet<QString> known(right.cbegin(), right.cend());
    QStringList rest;
    std::copy_if(left.cbegin(), left.cend(), std::back_inserter(rest),
                 [&](const QString &x) { return !known.contains(x); });
    return rest.join(u"\n"_s);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : OfficialLanguages) {
            QTest::newRow(language.code.data()) << QString(language.code);
        }
    }

    /// Collects what \p isWrong says of every message; an empty text is nothing wrong.
    template <typename Check>
    static QByteArray faults(const QString &language, Check isWrong)
    {
        const Catalogue catalogue = read(pathOf(language));
        if (!catalogue.error.isEmpty() || catalogue.messages.isEmpty()) {
            return "cannot be read, or is empty: " + catalogue.error.toUtf8();
        }
        QStringList found;
        for (const Message &message : catalogue.messages) {
            for (qsizetype form = 0; form < std::max<qsizetype>(message.forms.size(), 1); ++form) {
                if (isWrong(message, form)) {
                    found << message.name() + u" → "_s + message.forms.value(form);
                }
            }
        }
        return found.join(u"\n"_s).toUtf8();
    }

private Q_SLOTS:
    void everyMessageIsTranslated_data() { addLanguages(); }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, language);
        QCOMPARE(read(pathOf(language)).language, language);
        QCOMPARE(faults(language,
                        [](const Message &message, qsizetype form) {
                            return !message.state.isEmpty() || message.forms.value(form).isEmpty();
                        }),
                 QByteArray());
    }

    void placesInTheSourceAreLeftOut_data() { addLanguages(); }
    void placesInTheSourceAreLeftOut()
    {
        QFETCH(QString, language);
        QVERIFY(!read(pathOf(language)).hasLocations);
    }

    void placeholdersAreThoseOfTheSource_data() { addLanguages(); }
    void placeholdersAreThoseOfTheSource()
    {
        QFETCH(QString, language);
        QCOMPARE(faults(language,
                        [&](const Message &message, qsizetype form) {
                            QStringList expected = placeholdersIn(message.source);
                            const QStringList found = placeholdersIn(message.forms.value(form));
                            if (message.isPlural && mayOmitNumber(language, form) && !found.contains(u"%n"_s)) {
                                expected.removeAll(u"%n"_s);
                            }
                            return found != expected;
                        }),
                 QByteArray());
    }

    void pluralFormsAreAsManyAsTheLanguageHas_data() { addLanguages(); }
    void pluralFormsAreAsManyAsTheLanguageHas()
    {
        QFETCH(QString, language);
        const auto *known = std::find_if(OfficialLanguages.begin(), OfficialLanguages.end(),
                                         [&](const Language &other) { return other.code == language; });
        QCOMPARE(faults(language,
                        [&](const Message &message, qsizetype) {
                            return message.forms.size() != (message.isPlural ? known->pluralForms : 1);
                        }),
                 QByteArray());
    }

    void noTranslationIsTheEnglishText_data() { addLanguages(); }
    void noTranslationIsTheEnglishText()
    {
        QFETCH(QString, language);
        if (language == "en"_L1) {
            QCOMPARE(faults(language, [](const Message &message, qsizetype) { return !message.isPlural; }),
                     QByteArray());
            return;
        }
        QCOMPARE(faults(language,
                        [&](const Message &message, qsizetype form) {
                            return message.forms.value(form) == message.source && hasWords(message.source)
                                && !isAllowedToStay(language, message.source);
                        }),
                 QByteArray());
    }

    void nothingIsAllowedToStayThatIsNotThere()
    {
        for (auto it = SameAsEnglish.cbegin(); it != SameAsEnglish.cend(); ++it) {
            const Catalogue catalogue = read(pathOf(it.key() == "*"_L1 ? u"fr"_s : it.key()));
            for (const QString &text : it.value()) {
                QVERIFY2(std::any_of(catalogue.messages.cbegin(), catalogue.messages.cend(),
                                     [&](const Message &m) { return m.source == text && m.forms.value(0) == text; }),
                         qPrintable(text));
            }
        }
    }

    void everyTranslationIsInTheScriptOfItsLanguage()
    {
        for (const Language &language : OfficialLanguages) {
            if (language.script == nullptr) {
                continue;
            }
            const QRegularExpression letter(QLatin1String(language.script));
            const QString code = language.code;
            QCOMPARE(faults(code,
                            [&](const Message &message, qsizetype form) {
                                return hasWords(message.forms.value(form))
                                    && !letter.match(message.forms.value(form)).hasMatch()
                                    && !isAllowedToStay(code, message.source);
                            }),
                     QByteArray());
        }
    }

    void aFreshRunFindsTheSameSourceTexts_data() { addLanguages(); }
    void aFreshRunFindsTheSameSourceTexts()
    {
        QFETCH(QString, language);
        QVERIFY2(QFileInfo(QLatin1String(CHANCERY_LUPDATE)).isExecutable(), "lupdate is missing");
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString copy = folder.filePath(u"chancery_%1.ts"_s.arg(language));
        int exitCode = -1;
        const QString said = runLupdate(language, copy, exitCode);
        QVERIFY2(exitCode == 0, qPrintable(said));
        QVERIFY2(!said.contains("lacks Q_OBJECT"_L1) && !said.contains("Qualifying with unknown"_L1), qPrintable(said));
        const QStringList kept = namesOf(pathOf(language));
        const QStringList found = namesOf(copy);
        QVERIFY(!found.isEmpty());
        QCOMPARE(listed(found, kept), QString());
        QCOMPARE(listed(kept, found), QString());
    }

    void theProgramFindsItsLanguages()
    {
        const auto said = [](const QString &language, const char *context, const char *text, int n) {
            QTranslator translator;
            return translator.load(u":/chancery/translations/chancery_%1.qm"_s.arg(language))
                ? translator.translate(context, text, nullptr, n)
                : QString();
        };
        QCOMPARE(said(u"ar"_s, "Field", "State", -1), u"الدولة"_s);
        QCOMPARE(said(u"zh"_s, "Field", "State", -1), u"国家"_s);
        QCOMPARE(said(u"fr"_s, "Field", "State", -1), u"État"_s);
        QCOMPARE(said(u"es"_s, "Field", "State", -1), u"Estado"_s);
        QCOMPARE(said(u"ru"_s, "Display", "%n entry(ies)", 1), u"%n элемент"_s);
        QCOMPARE(said(u"ru"_s, "Display", "%n entry(ies)", 3), u"%n элемента"_s);
        QCOMPARE(said(u"ru"_s, "Display", "%n entry(ies)", 11), u"%n элементов"_s);
        QCOMPARE(said(u"ar"_s, "Display", "%n entry(ies)", 0), u"لا مدخلات"_s);
        QCOMPARE(said(u"ar"_s, "Display", "%n entry(ies)", 2), u"مُدخلان"_s);
        QCOMPARE(said(u"ar"_s, "Display", "%n entry(ies)", 7), u"%n مدخلات"_s);
        QCOMPARE(said(u"ar"_s, "Display", "%n entry(ies)", 17), u"%n مدخلا"_s);
        QCOMPARE(said(u"ar"_s, "Display", "%n entry(ies)", 100), u"%n مدخل"_s);
        QCOMPARE(said(u"en"_s, "Display", "%n entry(ies)", 1), u"%n entry"_s);
    }
};

} // namespace Chancery

QTEST_GUILESS_MAIN(Chancery::TestTranslations)
#include "tst_translations.moc"
