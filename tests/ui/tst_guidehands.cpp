// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidereading.h"
#include "hands.h"
#include "ui/guide/findbar.h"
#include "ui/guide/guidecontents.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

/// A page of the guide that goes where it is asked to.
struct Guide : Reading
{
    Guide()
    {
        QObject::connect(&profile.services().navigator, &Navigator::requested, page.get(),
                         [this](const Place &place) { page->open(place.id); });
    }
    [[nodiscard]] QString text() const { return browser()->toPlainText(); }
    [[nodiscard]] QTreeWidget *tree() const { return page->findChild<QTreeWidget *>(); }
    [[nodiscard]] QPushButton *named(const QString &name) const
    {
        const QList<QPushButton *> all = page->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&name](const QPushButton *each) {
            return each->isVisible() && each->accessibleName().startsWith(name);
        });
        return found != all.end() ? *found : nullptr;
    }
    /// The menu that is open.
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    bool printing(const QString &kind, const QString &extent) const
    {
        return Hands::click(page->findChild<QPushButton *>(u"guideMore"_s)) && Hands::pick(menu(), kind)
            && QTest::qWaitFor([&kind] { return menu() != nullptr && menu()->title() == kind; })
            && Hands::pick(menu(), extent);
    }
};

} // namespace

/// The guide by mouse and keyboard alone.
class TestGuideHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreTurned();
    void whatIsTypedIsFound();
    void aBookmarkAndANoteAreMade();
    void theLanguageChangesAndThePageStays();
    void aChapterIsSavedAsPdf();
    void aPageIsPrinted();
};

void TestGuideHands::pagesAreTurned()
{
    Guide guide;
    QVERIFY(guide.open(u"wireless"_s));
    const QString wireless = guide.text();
    QVERIFY(Hands::click(guide.named(u"Next page"_s)));
    QTRY_VERIFY(guide.text() != wireless);
    const QString next = guide.text();
    QVERIFY(Hands::click(guide.named(u"Previous page"_s)));
    QTRY_COMPARE(guide.text(), wireless);
    QTest::keyClick(guide.tree(), Qt::Key_Down);
    QTRY_COMPARE(guide.text(), next);
    QVERIFY(Hands::click(guide.tree(), guide.tree()->topLevelItem(0)));
    QTRY_VERIFY(guide.text() != next && guide.text() != wireless);
}

void TestGuideHands::whatIsTypedIsFound()
{
    Guide guide;
    QVERIFY(guide.open(u"wireless"_s));
    auto *contents = guide.page->findChild<GuideContents *>();
    auto *search = contents->findChild<QLineEdit *>();
    QTest::keyClick(guide.page.get(), Qt::Key_Slash); // the cursor goes to the search
    QVERIFY(Hands::type(search, u"phishing"_s));
    auto *hits = contents->findChild<QListWidget *>();
    QTRY_VERIFY(hits->isVisible() && hits->count() > 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(guide.text().contains(u"phishing"_s, Qt::CaseInsensitive));

    QVERIFY(guide.page->focusSearch());
    auto *bar = guide.page->findChild<FindBar *>();
    QVERIFY(Hands::type(bar->findChild<QLineEdit *>(), u"message"_s));
    const auto *count = bar->findChild<QLabel *>();
    QTRY_VERIFY(count->text().contains(u" of "_s));
    const QString first = count->text();
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(count->text().contains(u" of "_s) && count->text() != first);
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestGuideHands::aBookmarkAndANoteAreMade()
{
    Guide guide;
    QVERIFY(guide.open(u"wireless"_s));
    const int chapters = guide.tree()->topLevelItemCount();
    QVERIFY(Hands::click(guide.named(u"Bookmark"_s)));
    QCOMPARE(guide.tree()->topLevelItemCount(), chapters + 1);
    QVERIFY(Hands::click(guide.named(u"Your note"_s)));
    QVERIFY(Hands::type(guide.page->findChild<QPlainTextEdit *>(), u"Ask on Monday\nRoom 3"_s));
    QCOMPARE(GuideMarks(guide.profile.settings()).note(u"wireless"_s), u"Ask on Monday\nRoom 3"_s);
    guide.page->open(u"phishing"_s);
    QTreeWidgetItem *mark = guide.tree()->topLevelItem(0)->child(0);
    QVERIFY(mark != nullptr && Hands::click(guide.tree(), mark));
    QTRY_COMPARE(guide.page->findChild<QPlainTextEdit *>()->toPlainText(), u"Ask on Monday\nRoom 3"_s);
    QVERIFY(Hands::click(guide.named(u"Bookmark"_s)));
    QCOMPARE(guide.tree()->topLevelItemCount(), chapters);
}

void TestGuideHands::theLanguageChangesAndThePageStays()
{
    Guide guide;
    QVERIFY(guide.open(u"wireless"_s));
    QVERIFY(Hands::click(guide.named(u"Language of this page"_s)));
    QTRY_VERIFY(Guide::menu() != nullptr);
    QVERIFY(Hands::pick(Guide::menu(), u"中文"_s));
    QTRY_VERIFY(guide.text().contains(u"无线上网"_s));
    QVERIFY(Hands::click(guide.named(u"Language of this page"_s)));
    QTRY_VERIFY(Guide::menu() != nullptr);
    QTest::keyClick(Guide::menu(), Qt::Key_Down); // Arabic is the first
    QTest::keyClick(Guide::menu(), Qt::Key_Return);
    QTRY_VERIFY(!guide.text().contains(u"无线上网"_s) && guide.text().isRightToLeft());
}

void TestGuideHands::aChapterIsSavedAsPdf()
{
    Guide guide;
    QVERIFY(guide.open(u"phishing"_s));
    QVERIFY(guide.printing(u"Save as PDF"_s, u"This chapter…"_s));
    auto *dialog = Hands::dialog<QFileDialog>();
    QVERIFY(dialog != nullptr);
    QTemporaryDir directory;
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    dialog->setDirectory(directory.path());
    name->setCompleter(nullptr); // what it proposes would stand in the way of the next click
    QVERIFY(Hands::type(name, u"chapter"_s));
    QVERIFY(Hands::click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)));
    QVERIFY(Hands::isAllClosed());
    QTRY_VERIFY(QFileInfo(directory.filePath(u"chapter.pdf"_s)).size() > 2'000);
}

void TestGuideHands::aPageIsPrinted()
{
    Guide guide;
    QVERIFY(guide.open(u"phishing"_s));
    QTest::keyClick(guide.page.get(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = Hands::dialog<QPrintDialog>();
    QVERIFY(dialog != nullptr);
    QTemporaryDir directory;
    const QString file = directory.filePath(u"page.pdf"_s);
    // Without a printer there is "Print to file".
    auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
    QVERIFY(name != nullptr);
    name->setText(file);
    dialog->accept();
    QVERIFY(Hands::isAllClosed());
    QTRY_VERIFY(QFileInfo(file).size() > 2'000);
}

QTEST_MAIN(TestGuideHands)
#include "tst_guidehands.moc"
