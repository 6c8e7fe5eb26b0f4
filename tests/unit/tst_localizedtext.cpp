// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/localizedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

class TestLocalizedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextRemembersTheLanguageItWasWrittenIn()
    {
        LocalizedText text(u"fr"_s, u"Bonjour"_s);
        text.set(u"en"_s, u"Hello"_s);
        QCOMPARE(text.original(), u"fr"_s);
        QCOMPARE(text.json(), (QJsonObject {{u"fr"_s, u"Bonjour"_s}, {u"en"_s, u"Hello"_s}, {u"original"_s, u"fr"_s}}));
    }

    void theReadersLanguageIsShownFirstThenTheOriginal()
    {
        LocalizedText text(u"ru"_s, u"Привет"_s);
        text.set(u"en"_s, u"Hello"_s);
        QCOMPARE(text.shown(u"en"_s).text, u"Hello"_s);
        QCOMPARE(text.shown(u"ar"_s).text, u"Привет"_s);
        QCOMPARE(text.shown(u"ar"_s).language, u"ru"_s);
    }

    void withoutAnOriginalTheOrderIsEnglishFrenchSpanishRussianChineseArabic()
    {
        LocalizedText text;
        QStringList shown;
        for (const QString &language : {u"ar"_s, u"zh"_s, u"ru"_s, u"es"_s, u"fr"_s, u"en"_s}) {
            text.set(language, language);
            shown.append(text.shown(u"xx"_s).language);
            QCOMPARE(text.original(), language);
        }
        QCOMPARE(shown, (QStringList {u"ar"_s, u"zh"_s, u"ru"_s, u"es"_s, u"fr"_s, u"en"_s}));
    }

    void anEmptyTextRemovesItsLanguage()
    {
        LocalizedText text(u"es"_s, u"Hola"_s);
        text.set(u"es"_s, QString());
        QVERIFY(text.isEmpty());
        QVERIFY(text.languages().isEmpty());
        QVERIFY(text.shown(u"es"_s).text.isEmpty());
    }

    void originalIsNoLanguage()
    {
        const LocalizedText text(u"en"_s, u"Hello"_s);
        QVERIFY(text.in(u"original"_s).isEmpty());
        QCOMPARE(text.languages(), QStringList {u"en"_s});
    }

    void languagesComeInTheOrderOfTheOrganization()
    {
        LocalizedText text;
        for (const QString &language : {u"es"_s, u"en"_s, u"ar"_s}) {
            text.set(language, u"x"_s);
        }
        QCOMPARE(text.languages(), (QStringList {u"ar"_s, u"en"_s, u"es"_s}));
    }
};

} // namespace Chancery::Domain

QTEST_APPLESS_MAIN(Chancery::Domain::TestLocalizedText)
#include "tst_localizedtext.moc"
