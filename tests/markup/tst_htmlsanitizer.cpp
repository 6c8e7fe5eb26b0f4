// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markup/hostilesnippets.h"
#include "markup/htmlsanitizer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Chancery::Markup;
using namespace Qt::StringLiterals;

/// Nothing gets through that is not on the list, and what is on it stays.
class TestHtmlSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileSnippetsAreHarmless_data();
    void hostileSnippetsAreHarmless();
    void theResultIsItsOwnResult_data();
    void theResultIsItsOwnResult();
    void plainPagesStayAsTheyAre();
    void tablesAndListsSurvive();
    void unknownElementsGiveWayToTheirText();
    void headingsCanBeLinkedTo();
    void picturesComeFromBesideThePage();
    void linksLeadOutOnlyByKnownSchemes_data();
    void linksLeadOutOnlyByKnownSchemes();
    void deepNestingIsCut();
    void longTextsAreCut();
};

void TestHtmlSanitizer::hostileSnippetsAreHarmless_data()
{
    QTest::addColumn<QString>("snippet");
    const auto snippets = Chancery::Test::hostileSnippets();
    for (std::size_t i = 0; i < snippets.size(); ++i) {
        QTest::addRow("%zu", i) << QString::fromUtf8(snippets[i]);
    }
    QVERIFY(snippets.size() >= 60);
}

void TestHtmlSanitizer::hostileSnippetsAreHarmless()
{
    QFETCH(QString, snippet);
    static const QRegularExpression element(u"<([a-zA-Z][a-zA-Z0-9]*)([^>]*)>"_s);
    static const QRegularExpression attribute(u"([a-zA-Z-]+)=\"([^\"]*)\""_s);
    const QStringList known =
        u"h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd em i b strong del s sub sup code kbd pre a img "
        "q cite blockquote abbr table thead tbody tfoot tr th td"_s.split(u' ');
    const QStringList attributes = u"href src alt title lang dir start colspan rowspan align id"_s.split(u' ');
    const QString html = sanitizedMarkdown(snippet);
    auto elements = element.globalMatch(html);
    while (elements.hasNext()) {
        const QRegularExpressionMatch found = elements.next();
        QVERIFY2(known.contains(found.captured(1)), qPrintable(html));
        auto pairs = attribute.globalMatch(found.captured(2));
        QString rest = found.captured(2);
        while (pairs.hasNext()) {
            const QRegularExpressionMatch pair = pairs.next();
            rest.remove(pair.captured(0));
            QVERIFY2(attributes.contains(pair.captured(1)), qPrintable(html));
            if (pair.captured(1) == "href"_L1) {
                QVERIFY2(isAllowedLink(pair.captured(2)), qPrintable(html));
            } else if (pair.captured(1) == "src"_L1) {
                QVERIFY2(isPictureName(pair.captured(2)), qPrintable(html));
            }
        }
        QVERIFY2(rest.trimmed().isEmpty(), qPrintable(html));
    }
}

void TestHtmlSanitizer::theResultIsItsOwnResult_data()
{
    hostileSnippetsAreHarmless_data();
}

void TestHtmlSanitizer::theResultIsItsOwnResult()
{
    // What changes when it is read again may become something else in a browser.
    QFETCH(QString, snippet);
    const QString once = sanitizedHtml(snippet);
    QCOMPARE(sanitizedHtml(once), once);
}

void TestHtmlSanitizer::plainPagesStayAsTheyAre()
{
    QCOMPARE(sanitizedMarkdown(u"A **bold** word, *another* and `code`.\n\n---\n\n> said"_s),
             u"<p>A <strong>bold</strong> word, <em>another</em> and <code>code</code>.</p>\n<hr>\n<blockquote>\n"
             "<p>said</p>\n</blockquote>\n"_s);
    QCOMPARE(sanitizedHtml(u"1 &lt; 2 &amp; &quot;x&quot;"_s), u"1 &lt; 2 &amp; &quot;x&quot;"_s);
}

void TestHtmlSanitizer::tablesAndListsSurvive()
{
    const QString table = sanitizedMarkdown(u"| a | b |\n|---|---:|\n| 1 | [x](guide:roles) |\n"_s);
    QVERIFY2(table.contains(u"<th align=\"right\">b</th>"_s), qPrintable(table));
    QVERIFY2(table.contains(u"<a href=\"guide:roles\">x</a>"_s), qPrintable(table));
    QCOMPARE(sanitizedMarkdown(u"4. x\n5. y\n"_s), u"<ol start=\"4\">\n<li>x</li>\n<li>y</li>\n</ol>\n"_s);
}

void TestHtmlSanitizer::unknownElementsGiveWayToTheirText()
{
    QCOMPARE(sanitizedHtml(u"<section><font color=red>red</font> <u>under</u></section>"_s), u"red under"_s);
    QCOMPARE(sanitizedHtml(u"before<script>gone</script>after"_s), u"beforeafter"_s);
}

void TestHtmlSanitizer::headingsCanBeLinkedTo()
{
    QCOMPARE(sanitizedMarkdown(u"## The first week!"_s), u"<h2 id=\"the-first-week-\">The first week!</h2>\n"_s);
    const QString twice = sanitizedMarkdown(u"## كلمة\n\n## كلمة"_s);
    QVERIFY2(twice.contains(u"id=\"كلمة\""_s) && twice.contains(u"id=\"كلمة-1\""_s), qPrintable(twice));
}

void TestHtmlSanitizer::picturesComeFromBesideThePage()
{
    const SanitizerOptions options {u"guide:page/"_s};
    QCOMPARE(sanitizedMarkdown(u"![what](a.svg)"_s, options),
             u"<p><img src=\"guide:page/a.svg\" alt=\"what\"></p>\n"_s);
    QCOMPARE(sanitizedMarkdown(u"![what](https://example.org/a.png)"_s, options), u"<p>what</p>\n"_s);
    QCOMPARE(sanitizedMarkdown(u"![what](../a.svg)"_s, options), u"<p>what</p>\n"_s);
    QCOMPARE(sanitizedMarkdown(u"![what](.hidden)"_s, options), u"<p>what</p>\n"_s);
}

void TestHtmlSanitizer::linksLeadOutOnlyByKnownSchemes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    for (const char *fine : {"guide:help-desk", "guide:help-desk#top", "https://un.org/x?y=1", "http://un.org",
                             "mailto:desk@example.org", "#top", "HTTPS://UN.ORG/"}) {
        QTest::newRow(fine) << QString::fromLatin1(fine) << true;
    }
    for (const char *bad : {"javascript:1", "data:text/html,x", "file:///x", "ftp://x/", "//x/y", "/x", "x", "",
                            "guide:", "guide://x", "https://", "chrome://settings", "qrc:/x", "about:blank"}) {
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
}

void TestHtmlSanitizer::linksLeadOutOnlyByKnownSchemes()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedLink(address), isAllowed);
}

void TestHtmlSanitizer::deepNestingIsCut()
{
    for (const QString &tag : {u"<b>"_s, u"<div>"_s, u"<table><td>"_s, u"<svg>"_s}) {
        QVERIFY(sanitizedHtml(tag.repeated(500'000) + u'x').count(u'<') <= 300);
    }
    QVERIFY(sanitizedMarkdown(u"> "_s.repeated(5'000) + u'x').size() < 10'000);
}

void TestHtmlSanitizer::longTextsAreCut()
{
    QVERIFY(sanitizedHtml(u"word "_s.repeated(1'000'000)).size() <= 512 * 1024);
}

QTEST_APPLESS_MAIN(TestHtmlSanitizer)
#include "tst_htmlsanitizer.moc"
