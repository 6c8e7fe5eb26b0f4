// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidebrowser.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

class TestGuideBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdownBecomesHeadingsAndLists()
    {
        GuideBrowser browser;
        browser.showMarkdown(u"Wi-Fi"_s, u"First.\n\n## Steps\n\n- one\n- two\n"_s, u"en"_s);
        QCOMPARE(browser.document()->begin().text(), u"Wi-Fi"_s);
        QCOMPARE(browser.document()->begin().blockFormat().headingLevel(), 1);
        QVERIFY(browser.toPlainText().contains(u"two"_s));
    }

    void htmlIsShownAndNotObeyed()
    {
        GuideBrowser browser;
        browser.showMarkdown(u"T"_s, u"<script>alert(1)</script> <b>x</b>"_s, u"en"_s);
        QVERIFY(browser.toPlainText().contains(u"<b>x</b>"_s));
    }

    void nothingIsLoaded()
    {
        GuideBrowser browser;
        browser.showMarkdown(u"T"_s, u"![p](https://example.org/p.png)"_s, u"en"_s);
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
        QSignalSpy requested(&browser, &GuideBrowser::slugRequested);
        Q_EMIT browser.anchorClicked(QUrl(u"guide:help-desk"_s));
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), u"help-desk"_s);
    }

    void arabicReadsFromTheRight()
    {
        GuideBrowser browser;
        browser.showMarkdown(u"دليل"_s, u"نص"_s, u"ar"_s);
        QCOMPARE(browser.document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(TestGuideBrowser)
#include "tst_guidebrowser.moc"
