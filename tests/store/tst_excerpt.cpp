// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/excerpt.h"
#include "store/searchquery.h"

#include <QTest>

using namespace Chancery::Store;
using namespace Qt::StringLiterals;

/// What a search in the guide shows of a page: the sentence in which the words stand.
class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSentenceWithTheWordIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("english") << u"One thing. Call the help desk at once. Another."_s << u"desk"_s
                                 << u"Call the help \uE000desk\uE001 at once."_s;
        QTest::newRow("most words") << u"The desk. Ask the help desk."_s << u"help desk"_s
                                    << u"Ask the \uE000help\uE001 \uE000desk\uE001."_s;
        QTest::newRow("accents") << u"Où ? À l’entrée."_s << u"entree"_s << u"À l’\uE000entrée\uE001."_s;
        QTest::newRow("two chinese characters")
            << u"请阅读。致电服务台。"_s << u"服务"_s << u"致电\uE000服务\uE001台。"_s;
        QTest::newRow("arabic without article")
            << u"اقرأ. اتصل بمكتب المساعدة."_s << u"مساعدة"_s << u"اتصل بمكتب \uE000المساعدة\uE001."_s;
        QTest::newRow("arabic with vowels") << u"مَكْتَب المساعدة"_s << u"مكتب"_s << u"\uE000مَكْتَب\uE001 المساعدة"_s;
        QTest::newRow("russian yo") << u"Учётная запись."_s << u"учетная"_s << u"\uE000Учётная\uE001 запись."_s;
        QTest::newRow("without marks") << u"- **Call** the [desk](guide:desk)."_s << u"desk"_s
                                       << u"Call the \uE000desk\uE001."_s;
        QTest::newRow("no target of a link")
            << u"See [there](guide:desk).\n\nThe desk."_s << u"desk"_s << u"The \uE000desk\uE001."_s;
        QTest::newRow("nothing") << u"One thing."_s << u"other"_s << QString();
        QTest::newRow("no words") << u"One thing."_s << u"..."_s << QString();
    }

    void theSentenceWithTheWordIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(sentenceWith(text.toStdString(), searchTerms(query)).trimmed(), "expected");
    }

    void markdownBecomesPlain()
    {
        QCOMPARE(plainFromMarkdown(u"## Head\n\n- **Call** the [desk](guide:desk)\n\n| a | b |\n|---|---|\n| 1 | 2 |"_s)
                     .simplified(),
                 u"Head Call the desk a b 1 2"_s);
    }
};

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
