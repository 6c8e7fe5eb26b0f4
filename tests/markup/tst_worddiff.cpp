// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markup/worddiff.h"

#include <QTest>

using namespace Chancery::Markup;
using namespace Qt::StringLiterals;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWordChanged()
    {
        const std::vector<Change> expected {{Change::Kind::Same, u"Call the "_s},
                                            {Change::Kind::Removed, u"old"_s},
                                            {Change::Kind::Added, u"new"_s},
                                            {Change::Kind::Same, u" number."_s}};
        QCOMPARE(changesBetween(u"Call the old number."_s, u"Call the new number."_s), expected);
    }

    void equalTextsHaveNoChange()
    {
        QCOMPARE(changesBetween(u"a b"_s, u"a b"_s), (std::vector<Change> {{Change::Kind::Same, u"a b"_s}}));
        QVERIFY(changesBetween({}, {}).empty());
    }

    void chineseIsComparedByCharacters()
    {
        const auto changes = changesBetween(u"请致电服务台"_s, u"请致电图书馆"_s);
        QCOMPARE(changes.front(), (Change {Change::Kind::Same, u"请致电"_s}));
    }

    void piecesAddUpToBothTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("added") << QString() << u"new\n"_s;
        QTest::newRow("removed") << u"old text"_s << QString();
        QTest::newRow("moved") << u"a b c d"_s << u"c d a b"_s;
        QTest::newRow("arabic") << u"اتصل بمكتب المساعدة"_s << u"اتصل فورا بمكتب المساعدة"_s;
        QTest::newRow("emoji") << u"a 😀 b"_s << u"a 😃 b"_s;
        QTest::newRow("long") << u"word line\n"_s.repeated(3'000) << u"word line\n"_s.repeated(2'999) + u"other"_s;
    }

    void piecesAddUpToBothTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString old;
        QString now;
        for (const Change &change : changesBetween(before, after)) {
            old += change.kind != Change::Kind::Added ? change.text : QString();
            now += change.kind != Change::Kind::Removed ? change.text : QString();
        }
        QCOMPARE(old, before);
        QCOMPARE(now, after);
    }
};

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
