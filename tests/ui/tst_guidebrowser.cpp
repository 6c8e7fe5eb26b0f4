// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidedocument.h"
#include "ui/guide/guidefiles.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QtEndian>
#include <QTest>
#include <QTextBlock>

using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

namespace {

void show(GuideBrowser &browser, const QString &markdown, const QString &language = u"en"_s)
{
    browser.showPage(guideFragment({u"page"_s, {}, u"T"_s, markdown, language, {}}), language);
}

QByteArray png(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

/// A PNG that says that it is that large; what would unfold is not needed to refuse it.
QByteArray headOfPng(int width, int height)
{
    QByteArray bytes = png({1, 1}, "png");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // Without the right sum of the header a reader would not even tell the size.
    quint32 sum = 0xffffffff;
    for (const char byte : bytes.mid(12, 17)) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1u) != 0 ? (sum >> 1) ^ 0xedb88320u : sum >> 1;
        }
    }
    qToBigEndian(~sum, bytes.data() + 29);
    return bytes;
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

    void columnsBeginWhereTheLanguageDoes()
    {
        const QString table = u"<table><tr><td>1</td><td>2</td></tr></table>"_s;
        QCOMPARE(richText(table, u"ar"_s, {}), u"<table><tr><td>2</td><td>1</td></tr></table>"_s);
        QCOMPARE(richText(table, u"fr"_s, {}), table);
    }

    void scriptsWithoutSlantedLettersAreNotSlanted()
    {
        QCOMPARE(richText(u"<p><em>x</em></p>"_s, u"zh"_s, {}), u"<p>x</p>"_s);
        QCOMPARE(richText(u"<p><em>x</em></p>"_s, u"es"_s, {}), u"<p><em>x</em></p>"_s);
    }

    void aPictureThatIsNotHereIsSaidInWords()
    {
        const QString picture = u"<img src=\"guide:booking/booking.svg\" alt=\"From request to seat\">"_s;
        QCOMPARE(richText(picture, u"en"_s, {}), u"<em>[From request to seat]</em>"_s);
        const auto files = [](const QString &slug, const QString &name) {
            return slug == "booking"_L1 && name == "booking.svg"_L1 ? std::optional(ReaderFile {}) : std::nullopt;
        };
        QCOMPARE(richText(picture, u"en"_s, files), picture);
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

    void picturesThatAreTooLargeOrOfAnotherKindAreNotShown_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("mediaType");
        QTest::newRow("small") << png({40, 20}, "png") << QByteArray("image/png");
        QTest::newRow("photograph") << png({40, 20}, "jpeg") << QByteArray("image/jpeg");
        QTest::newRow("too wide") << headOfPng(8'001, 10) << QByteArray();
        QTest::newRow("too high") << headOfPng(10, 8'001) << QByteArray();
        QTest::newRow("too many pixels") << headOfPng(7'000, 7'000) << QByteArray();
        QTest::newRow("another format") << png({40, 20}, "bmp") << QByteArray();
        QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>")
                                 << QByteArray("image/svg+xml");
        QTest::newRow("text") << QByteArray("MZ this is no picture") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void picturesThatAreTooLargeOrOfAnotherKindAreNotShown()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, mediaType);
        const std::optional<ReaderFile> file = checkedPicture(content);
        QCOMPARE(file ? file->mediaType : QByteArray(), mediaType);
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
