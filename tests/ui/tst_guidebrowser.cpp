// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidedocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

namespace {

void show(GuideBrowser &browser, const QString &markdown, const QString &language = u"en"_s)
{
    browser.showPage(guideFragment({u"page"_s, {}, u"T"_s, markdown, language, {}}), language);
}

} // namespace

class TestGuideBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdownBecomesHeadingsAndLists()
    {
        GuideBrowser browser;
        show(browser, u"First.\n\n## Steps\n\n- one\n- two\n"_s);
        QCOMPARE(browser.document()->begin().text(), u"T"_s);
        QCOMPARE(browser.document()->begin().blockFormat().headingLevel(), 1);
        QVERIFY(browser.toPlainText().contains(u"two"_s));
    }

    void whatIsNotOnTheListIsNotThere()
    {
        GuideBrowser browser;
        show(browser, u"<script>alert(1)</script> <b>x</b>"_s);
        QVERIFY(!browser.toPlainText().contains(u"alert"_s));
        QVERIFY(browser.toPlainText().contains(u"x"_s));
    }

    void nothingIsLoaded()
    {
        GuideBrowser browser;
        show(browser, u"![p](https://example.org/p.png)"_s);
        QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/p.png"_s)).isValid());
    }

    void linksWithinTheGuideNameAPage()
    {
        QCOMPARE(slugOf(QUrl(u"guide:wifi"_s)), u"wifi"_s);
        QCOMPARE(slugOf(QUrl(u"wifi.md#top"_s)), u"wifi"_s);
        QCOMPARE(slugOf(QUrl(u"../chapter/wifi"_s)), u"wifi"_s);
        QCOMPARE(slugOf(QUrl(u"https://example.org/wifi"_s)), QString());
        QCOMPARE(slugOf(QUrl(u"javascript:alert(1)"_s)), QString());
        GuideBrowser browser;
        QSignalSpy requested(&browser, &GuideBrowser::followed);
        Q_EMIT browser.anchorClicked(QUrl(u"guide:help-desk"_s));
        QCOMPARE(requested.count(), 1);
        QCOMPARE(slugOf(requested.first().first().toUrl()), u"help-desk"_s);
    }

    void arabicReadsFromTheRight()
    {
        GuideBrowser browser;
        show(browser, u"نص"_s, u"ar"_s);
        QCOMPARE(browser.document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(TestGuideBrowser)
#include "tst_guidebrowser.moc"
