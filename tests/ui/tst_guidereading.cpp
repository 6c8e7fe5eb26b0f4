// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidereading.h"
#include "ui/common/elidinglink.h"
#include "ui/common/notice.h"
#include "ui/guide/breadcrumbs.h"
#include "ui/guide/findbar.h"
#include "ui/guide/guidechanges.h"
#include "ui/guide/guideeditor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// What a reader and an editor do on a page of the guide.
class TestGuideReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayToAPageIsShownAndCanBeGone();
    void wordsAreFoundInThePage();
    void theTextGrowsAndIsKeptSo();
    void aNoteAndABookmarkAreKept();
    void leavingTheGuideIsAsked();
    void linksWithinTheGuideAreFollowed();
    void aReaderSaysThatAPageIsWrong();
    void aPageAChapterAndTheGuideBecomePdf();
    void anEditorBringsANewVersion();
    void whatTheDraftChangesIsShown();
    void theDarkThemeReachesThePage();
};

void TestGuideReading::theWayToAPageIsShownAndCanBeGone()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    const auto *way = reading.page->findChild<Breadcrumbs *>();
    QTRY_COMPARE(way->findChildren<ElidingLink *>().size(), 2);
    const QList<ElidingLink *> links = way->findChildren<ElidingLink *>();
    const Navigator &navigator = reading.profile.services().navigator;
    QString asked;
    connect(&navigator, &Navigator::requested, this, [&asked](const Place &place) { asked = place.id; });
    links.last()->click();
    QVERIFY(!asked.isEmpty());
    reading.page->open(asked);
    QTRY_COMPARE(way->findChildren<ElidingLink *>().size(), 1);
}

void TestGuideReading::wordsAreFoundInThePage()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    QVERIFY(reading.page->focusSearch());
    auto *bar = reading.page->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    bar->findChild<QLineEdit *>()->setText(u"suspicious"_s);
    QTRY_VERIFY(!reading.browser()->extraSelections().isEmpty());
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u'1'));
}

void TestGuideReading::theTextGrowsAndIsKeptSo()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    const double before = reading.browser()->font().pointSizeF();
    QVERIFY(reading.choose(u"Larger"_s));
    QVERIFY(reading.browser()->font().pointSizeF() > before);
    QCOMPARE(reading.profile.settings().get(Settings::GuideZoom), 110);
    QVERIFY(reading.choose(u"Usual size"_s));
    QCOMPARE(reading.browser()->font().pointSizeF(), before);
}

void TestGuideReading::aNoteAndABookmarkAreKept()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    QTest::keyClick(reading.page.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(GuideMarks(reading.profile.settings()).isBookmarked(u"phishing"_s));
    reading.page->findChild<QPlainTextEdit *>()->setPlainText(u"Ask the desk"_s);
    reading.page->open(u"wireless"_s);
    QCOMPARE(reading.page->findChild<QPlainTextEdit *>()->toPlainText(), QString());
    reading.page->open(u"phishing"_s);
    QCOMPARE(reading.page->findChild<QPlainTextEdit *>()->toPlainText(), u"Ask the desk"_s);
}

void TestGuideReading::leavingTheGuideIsAsked()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    Q_EMIT reading.browser()->anchorClicked(QUrl(u"https://example.org/page"_s));
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(question != nullptr);
    QVERIFY(question->informativeText().contains(u"https://example.org/page"_s));
    question->reject();
    // Nothing else leaves at all.
    for (const char *url : {"file:///etc/passwd", "javascript:alert(1)", "chancery:settings"}) {
        Q_EMIT reading.browser()->anchorClicked(QUrl(QString::fromLatin1(url)));
        QCoreApplication::processEvents();
        QVERIFY2(QApplication::activeModalWidget() == nullptr, url);
    }
}

void TestGuideReading::linksWithinTheGuideAreFollowed()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    QString asked;
    connect(&reading.profile.services().navigator, &Navigator::requested, this,
            [&asked](const Place &place) { asked = place.page + u'/' + place.id; });
    Q_EMIT reading.browser()->anchorClicked(QUrl(u"guide:wireless"_s));
    QCOMPARE(asked, u"guide/"_s + reading.profile.idWhere("guide_pages", "slug", u"wireless"_s));
}

void TestGuideReading::aReaderSaysThatAPageIsWrong()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    const QList<QPushButton *> buttons = reading.page->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *each) { return each->text() == u"Was this right?"_s; });
    QVERIFY(found != buttons.end() && (*found)->isVisible());
    (*found)->click();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"The number is old"_s);
    dialog->accept();
    const Domain::Collection &reports = *Domain::collectionNamed("guide_reports");
    QTRY_COMPARE(reading.profile.reader().keys({.collection = &reports}).value().size(), 1);
    const auto rows = reading.profile.reader().fetch(reports, *reading.profile.reader().keys({.collection = &reports}));
    QCOMPARE(rows->front().document.value("comment"_L1).toString(), u"The number is old"_s);
}

void TestGuideReading::aPageAChapterAndTheGuideBecomePdf()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    QTemporaryDir directory;
    const auto size = [&](GuidePage::Extent extent) {
        const QString file = directory.filePath(u"guide.pdf"_s);
        return reading.page->savePdf(extent, file).has_value() ? QFileInfo(file).size() : 0;
    };
    const qint64 page = size(GuidePage::Extent::Page);
    const qint64 chapter = size(GuidePage::Extent::Chapter);
    const qint64 guide = size(GuidePage::Extent::Guide);
    QVERIFY(page > 2'000 && chapter > page && guide > 3 * chapter);
    QVERIFY(!reading.page->savePdf(GuidePage::Extent::Page, directory.filePath(u"no/such/guide.pdf"_s)));
}

void TestGuideReading::anEditorBringsANewVersion()
{
    Reading reading(u"portal_editor"_s, {});
    QVERIFY(reading.open(u"phishing"_s));
    const qint64 version = reading.document(u"phishing"_s).value("version"_L1).toInteger();
    const auto status = [&reading] {
        return reading.document(u"phishing"_s).value("status"_L1).toString();
    };
    QVERIFY(!reading.choose(u"Publish"_s)); // what is published is revised first
    QVERIFY(reading.choose(u"Take back for revision"_s));
    QTRY_COMPARE(status(), u"draft"_s);
    QTRY_VERIFY(reading.page->isAtRest());
    QVERIFY(reading.choose(u"Edit this page"_s));
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto *editor = qobject_cast<GuideEditor *>(QApplication::activeModalWidget());
    QVERIFY(editor != nullptr);
    editor->findChild<QPlainTextEdit *>()->setPlainText(u"# Phishing\n\nA **new** text."_s);
    QTRY_VERIFY(editor->findChild<GuideBrowser *>()->toPlainText().contains(u"A new text."_s));
    editor->accept();
    const auto next = [&reading] {
        return reading.document(u"phishing"_s).value("next_body"_L1).toObject().value("en"_L1).toString();
    };
    QTRY_VERIFY(next().contains(u"new"_s));
    QVERIFY(reading.browser()->toPlainText().contains(u"suspicious"_s)); // readers go on with the old one
    QTRY_VERIFY(reading.page->isAtRest());
    QTRY_VERIFY(reading.choose(u"Send to review"_s));
    QTRY_COMPARE(status(), u"review"_s);
    QTRY_VERIFY(reading.page->isAtRest());
    QTRY_VERIFY(reading.choose(u"Publish"_s));
    QTRY_COMPARE(status(), u"published"_s);
    QCOMPARE(reading.document(u"phishing"_s).value("version"_L1).toInteger(), version + 1);
    QTRY_VERIFY(reading.browser()->toPlainText().contains(u"A new text."_s));
    QTRY_VERIFY(reading.page->isAtRest());
    QVERIFY(reading.choose(u"Earlier versions of this page"_s));
    QTRY_VERIFY(qobject_cast<GuideChanges *>(QApplication::activeModalWidget()) != nullptr);
    QVERIFY(QApplication::activeModalWidget()->findChild<QTextBrowser *>()->toPlainText().contains(u"suspicious"_s));
    QApplication::activeModalWidget()->close();
}

void TestGuideReading::whatTheDraftChangesIsShown()
{
    Store::Row row;
    row.document = {{u"body"_s, QJsonObject {{u"en"_s, u"Call the old desk"_s}}},
                    {u"next_body"_s, QJsonObject {{u"en"_s, u"Call the new desk"_s}}}};
    TestProfile profile({});
    QVERIFY(GuideChanges::isPossible(row));
    const GuideChanges changes(row, u"en"_s, profile.services(), nullptr);
    const QString html = changes.findChild<QTextBrowser *>()->toHtml();
    QVERIFY(html.contains(u"line-through"_s) && html.contains(u"underline"_s));
    QVERIFY(!GuideChanges::isPossible(Store::Row {}));
}

void TestGuideReading::theDarkThemeReachesThePage()
{
    Reading reading;
    QVERIFY(reading.open(u"phishing"_s));
    const GuideText text {u"a"_s, u"1"_s, u"One"_s, u"Text"_s, u"en"_s, u"en"_s};
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    const QString fragment = guideFragment(text);
    const QString light = guideDocument(text, fragment, Colours::of(QPalette(Qt::white)), QFont());
    QVERIFY(light != guideDocument(text, fragment, Colours::of(dark), QFont()));
}

QTEST_MAIN(TestGuideReading)
#include "tst_guidereading.moc"
