// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/excerpt.h"
#include "store/letters.h"
#include "store/searchquery.h"
#include "store/tokenizer.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

using namespace Chancery::Store;
using namespace Qt::StringLiterals;

namespace {

QStringList tokensOf(std::string_view text, TokenPurpose purpose = TokenPurpose::Document)
{
    QStringList tokens;
    tokenize(text, purpose, [&tokens](const Token &token) {
        tokens.append((token.colocated ? u"="_s : QString())
                      + QString::fromUtf8(token.text.data(), qsizetype(token.text.size())));
        return true;
    });
    return tokens;
}

/// Any Unicode text, with the scripts of the six languages and their marks more often than the rest.
rc::Gen<std::string> genText()
{
    const auto point = rc::gen::weightedOneOf<char32_t>({{4, rc::gen::inRange<char32_t>(0x20, 0x7f)},
                                                         {3, rc::gen::inRange<char32_t>(0xc0, 0x250)},
                                                         {3, rc::gen::inRange<char32_t>(0x300, 0x370)},
                                                         {4, rc::gen::inRange<char32_t>(0x400, 0x460)},
                                                         {5, rc::gen::inRange<char32_t>(0x600, 0x700)},
                                                         {5, rc::gen::inRange<char32_t>(0x4e00, 0x9fff)},
                                                         {2, rc::gen::inRange<char32_t>(0x3000, 0x3200)},
                                                         {1, rc::gen::inRange<char32_t>(0xac00, 0xd7a4)},
                                                         {1, rc::gen::inRange<char32_t>(0xf900, 0xffff)},
                                                         {1, rc::gen::inRange<char32_t>(0x10000, 0x10ffff)}});
    return rc::gen::map(rc::gen::container<std::u32string>(point), [](const std::u32string &points) {
        std::string text;
        for (const char32_t value : points) {
            appendUtf8(text, value);
        }
        return text;
    });
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value == 0xfffd && point.length == 1) {
            return false;
        }
        at += point.length;
    }
    return true;
}

void checkTokens(const std::string &text)
{
    for (const TokenPurpose purpose : {TokenPurpose::Document, TokenPurpose::Query}) {
        std::size_t last = 0;
        tokenize(text, purpose, [&](const Token &token) {
            RC_ASSERT(!token.text.empty());
            RC_ASSERT(isUtf8(token.text));
            RC_ASSERT(token.begin < token.end);
            RC_ASSERT(token.end <= text.size());
            RC_ASSERT(token.begin >= last || token.pair || token.colocated);
            last = token.begin;
            return true;
        });
    }
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("case and punctuation")
            << u"Security Council, 2026!"_s << QStringList {u"security"_s, u"council"_s, u"2026"_s};
        QTest::newRow("French") << u"À l’élection"_s << QStringList {u"a"_s, u"l"_s, u"election"_s};
        QTest::newRow("decomposed") << u"e\u0301lu"_s << QStringList {u"elu"_s};
        QTest::newRow("ligatures") << u"œuvre Ærø Straße Łódź Đà ﬁn"_s
                                   << QStringList {u"oeuvre"_s, u"aero"_s, u"strasse"_s, u"lodz"_s, u"da"_s, u"fin"_s};
        QTest::newRow("Spanish") << u"Año PEÑA"_s << QStringList {u"ano"_s, u"pena"_s};
        QTest::newRow("Turkish capital") << u"İstanbul ısı"_s << QStringList {u"istanbul"_s, u"isi"_s};
        QTest::newRow("yo and short i") << u"Соловьёв НОВЫЙ и\u0306"_s
                                        << QStringList {u"соловьев"_s, u"новый"_s, u"й"_s};
        QTest::newRow("Chinese") << u"联合国 人"_s << QStringList {u"联合"_s, u"合国"_s, u"国"_s, u"人"_s};
        QTest::newRow("Chinese beside digits")
            << u"2026年选举"_s << QStringList {u"2026"_s, u"年选"_s, u"选举"_s, u"举"_s};
        QTest::newRow("Arabic vowels, tatweel") << u"اِنْتِخَاب انتـــخاب"_s << QStringList {u"انتخاب"_s, u"انتخاب"_s};
        QTest::newRow("Arabic alef and hamza")
            << u"إبراهيم أحمد آمن سؤال مسائل"_s
            << QStringList {u"ابراهيم"_s, u"احمد"_s, u"امن"_s, u"سوال"_s, u"مسايل"_s};
        QTest::newRow("Arabic teh marbuta, alef maqsura") << u"لجنة مستشفى"_s << QStringList {u"لجنه"_s, u"مستشفي"_s};
        QTest::newRow("Arabic article") << u"الانتخابات وللجنة للانتخابات"_s
                                        << QStringList {u"الانتخابات"_s, u"=انتخابات"_s, u"وللجنه"_s, u"للانتخابات"_s,
                                                        u"=انتخابات"_s};
        QTest::newRow("short after the article") << u"الف"_s << QStringList {u"الف"_s};
        QTest::newRow("digits of other scripts")
            << u"٢٠٢٦ ۲۰۲۶ ２０２６"_s << QStringList {u"2026"_s, u"2026"_s, u"2026"_s};
        QTest::newRow("nothing") << u" —…"_s << QStringList {};
    }
    void wordsAreFolded()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, tokens);
        QCOMPARE(tokensOf(text.toStdString()), tokens);
    }

    void aQueryOfARunIsItsPairs()
    {
        QCOMPARE(tokensOf("联合国", TokenPurpose::Query), (QStringList {u"联合"_s, u"合国"_s}));
        QCOMPARE(tokensOf("国", TokenPurpose::Query), QStringList {u"国"_s});
    }

    void brokenBytesPartWords()
    {
        QCOMPARE(tokensOf("ab\xff\xfe"
                          "cd\xc3"),
                 (QStringList {u"ab"_s, u"cd"_s}));
        QCOMPARE(tokensOf("\xed\xa0\x80x"), QStringList {u"x"_s}); // a surrogate
        QCOMPARE(tokensOf("\xc0\xaf\xf5\x80\x80\x80"), QStringList {});
    }

    void endlessWordsAreCut()
    {
        const QStringList tokens = tokensOf(std::string(1'000'000, 'a'));
        QCOMPARE(tokens.size(), 1);
        QVERIFY(tokens.front().size() < 200);
    }

    void anyTextGivesWholeTokensInOrder()
    {
        QVERIFY(rc::check("text of all scripts", [] { checkTokens(*genText()); }));
        QVERIFY(
            rc::check("any bytes", [] { checkTokens(*rc::gen::container<std::string>(rc::gen::arbitrary<char>())); }));
    }

    void aFoldedTokenFoldsToItself()
    {
        // What the index holds must be found by its own text.
        QVERIFY(rc::check("idempotent", [] {
            const std::string text = *genText();
            for (const QString &token : tokensOf(text, TokenPurpose::Query)) {
                RC_ASSERT(tokensOf(token.toStdString(), TokenPurpose::Query) == QStringList {token});
            }
        }));
    }

    void noQueryIsSyntax()
    {
        const auto expression = [](const QString &text) {
            return matchExpression(searchTerms(text));
        };
        QCOMPARE(expression(u"a\" OR title:b* NEAR(c) -d"_s),
                 R"(("a") AND ("or") AND ("title") AND ("b") AND ("near") AND ("c") AND ("d" *))");
        QCOMPARE(expression(u"l’Assemblée générale"_s), R"(("assemblee") AND ("generale" *))");
        QCOMPARE(expression(u"الانتخابات"_s), "(\"انتخابات\" *)");
        QCOMPARE(expression(u"联合国 选"_s), "(\"联合国\") AND (\"选\" *)");
        QCOMPARE(expression(u"'; DROP TABLE search; --"_s), R"(("drop") AND ("table") AND ("search" *))");
        QCOMPARE(expression(u"\" * ( ) :"_s), "");
        QVERIFY(rc::check("quotes stay balanced", [] {
            const std::string made = matchExpression(searchTerms(QString::fromStdString(*genText())));
            RC_ASSERT(std::count(made.begin(), made.end(), '"') % 2 == 0);
        }));
    }

    void snippetsMarkWhatWasFound()
    {
        const auto marked = [](const char *body, const QString &text) {
            return snippet({"Title\n", std::string(body) + "\n"}, searchTerms(text))
                .replace(QChar(0xe000), u'[')
                .replace(QChar(0xe001), u']');
        };
        QCOMPARE(marked("The Security Council elects members", u"council elect"_s),
                 u"The Security [Council] [elects] members"_s);
        QCOMPARE(marked("第七十五届会议选举安全理事会成员", u"选举"_s), u"第七十五届会议[选举]安全理事会成员"_s);
        QCOMPARE(marked("بدأت الانتخابات اليوم", u"انتخابات"_s), u"بدأت [الانتخابات] اليوم"_s);
        QCOMPARE(marked("nothing here", u"title"_s), u"[Title]"_s);
        QCOMPARE(marked("nothing here", u"elsewhere"_s), QString());
        const QString longText =
            marked((std::string(1000, 'x') + " found " + std::string(1000, 'y')).c_str(), u"found"_s);
        QVERIFY(longText.contains(u"[found]"_s) && longText.size() < 320 && longText.startsWith(u'…'));
        QVERIFY(rc::check("any text", [] {
            const std::string text = *genText();
            static_cast<void>(snippet({text, text}, searchTerms(QString::fromStdString(text))));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
