// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markup/svgsanitizer.h"
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Chancery::Markup;
using namespace Qt::StringLiterals;

class TestSvgSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfTheGuideStayWhole();
    void whatRunsOrFetchesIsLeftOut_data();
    void whatRunsOrFetchesIsLeftOut();
    void whatIsNoDrawingIsNothing_data();
    void whatIsNoDrawingIsNothing();
};

namespace {

QByteArray drawing(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\" "
           "height=\"10\" "
        + attributes + ">" + content + "</svg>";
}

} // namespace

void TestSvgSanitizer::figuresOfTheGuideStayWhole()
{
    const QDir folder(Chancery::Test::sourcePath(QStringLiteral("resources/guide/figures")));
    const QStringList names = folder.entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 5);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const QByteArray after = sanitizedSvg(before);
        for (const char *part : {"<rect ", "<path ", "<circle ", "<text ", "<polygon ", " fill=", " transform="}) {
            QVERIFY2(after.count(part) == before.count(part), qPrintable(name + u' ' + QLatin1String(part)));
        }
    }
}

void TestSvgSanitizer::whatRunsOrFetchesIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("script") << drawing("<script>bad()</script><rect/>");
    QTest::newRow("event") << drawing("<rect onclick=\"bad()\"/>", "onload=\"bad()\"");
    QTest::newRow("foreign") << drawing(
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">bad</p></foreignObject>");
    QTest::newRow("image") << drawing("<image href=\"http://bad/x.png\"/>");
    QTest::newRow("local image") << drawing("<image xlink:href=\"file:///bad\"/>");
    QTest::newRow("use") << drawing("<use href=\"http://bad/x.svg#a\"/>");
    QTest::newRow("link") << drawing("<a href=\"javascript:bad()\"><text>x</text></a>");
    QTest::newRow("style element") << drawing("<style>@import url(http://bad)</style>");
    QTest::newRow("style attribute") << drawing("<rect style=\"fill:url(http://bad)\"/>");
    QTest::newRow("fill") << drawing("<rect fill=\"url(http://bad/#a)\"/>");
    QTest::newRow("escaped fill") << drawing("<rect fill=\"u\\72l(http://bad)\"/>");
    QTest::newRow("animation") << drawing("<animate attributeName=\"href\" values=\"javascript:bad()\"/>");
    QTest::newRow("set") << drawing("<set attributeName=\"onmouseover\" to=\"bad()\"/>");
    QTest::newRow("instruction") << "<?xml-stylesheet href=\"http://bad\"?>" + drawing("<rect/>");
    QTest::newRow("comment") << drawing("<!-- bad --><rect/>");
    QTest::newRow("other language") << drawing("<rect xmlns=\"urn:bad\"/>");
    QTest::newRow("base") << drawing("<rect/>", "xml:base=\"http://bad/\"");
}

void TestSvgSanitizer::whatRunsOrFetchesIsLeftOut()
{
    QFETCH(QByteArray, svg);
    const QByteArray clean = sanitizedSvg(svg);
    QVERIFY(clean.startsWith("<svg xmlns="));
    QVERIFY2(!clean.contains("bad"), clean.constData());
    QCOMPARE(sanitizedSvg(clean), clean);
}

void TestSvgSanitizer::whatIsNoDrawingIsNothing_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("html") << QByteArray("<html xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("cut") << drawing("<rect").chopped(10);
    QTest::newRow("document type") << "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("<text>&a;</text>");
    QTest::newRow("billion laughs") << "<!DOCTYPE svg [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + drawing("<text>&b;</text>");
    QTest::newRow("external entity") << "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            + drawing("<text>&a;</text>");
    QTest::newRow("wide") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100000\" height=\"1\"/>");
    QTest::newRow("wide view") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1e9 1\"/>");
    QTest::newRow("deep") << drawing(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100));
    QTest::newRow("large") << drawing(QByteArray(2 * 1024 * 1024, ' '));
}

void TestSvgSanitizer::whatIsNoDrawingIsNothing()
{
    QFETCH(QByteArray, svg);
    QVERIFY(sanitizedSvg(svg).isEmpty());
}

QTEST_APPLESS_MAIN(TestSvgSanitizer)
#include "tst_svgsanitizer.moc"
