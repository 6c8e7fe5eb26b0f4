// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testprofile.h"
#include "ui/guide/guidecontents.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/guideprint.h"
#include "ui/guide/sentencedelegate.h"
#include "ui/paper/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// The guide as it is read, with the built-in reader.
class TestGuidePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chaptersAndSectionsAreListed()
    {
        Reading reading(u"en"_s);
        auto *tree = reading.page->findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItemCount(), 18);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 4);
    }

    void aMissingTranslationIsSaid()
    {
        Reading reading(u"ru"_s);
        reading.open(u"phishing"_s);
        QVERIFY(reading.text().contains(u"suspicious"_s));
        reading.open(u"wireless"_s);
        QVERIFY(reading.text().contains(u"Беспроводной"_s));
    }

    void theLanguageOfAPageCanBeChosen()
    {
        Reading reading(u"en"_s);
        reading.open(u"wireless"_s);
        reading.page->read(u"zh"_s);
        QVERIFY(reading.text().contains(u"无线上网"_s));
    }

    void searchingShowsTheSentence_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << u"en"_s << u"recovery codes"_s;
        QTest::newRow("zh") << u"zh"_s << u"充电"_s;
        QTest::newRow("ar") << u"ar"_s << u"شبكة"_s;
        QTest::newRow("fr") << u"fr"_s << u"echeance"_s;
        QTest::newRow("ru") << u"ru"_s << u"учетная"_s;
        QTest::newRow("es") << u"es"_s << u"contrasena"_s;
    }

    void searchingShowsTheSentence()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        Reading reading(language);
        reading.page->findChild<QLineEdit *>()->setText(words);
        auto *hits = reading.page->findChild<QListWidget *>();
        QTRY_VERIFY(hits->count() > 0 && reading.page->isAtRest());
        const QString sentence = hits->item(0)->data(SentenceDelegate::SentenceRole).toString();
        QVERIFY2(sentence.contains(QChar(0xe000)), qPrintable(sentence));
    }

    void bookmarksAndNotesStayInTheSettings()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"settings.ini"_s);
        {
            SettingsStore settings(file);
            GuideMarks marks(settings);
            marks.setBookmarked(u"wireless"_s, true);
            marks.setNote(u"wireless"_s, u"Line 1\nسطر"_s);
            marks.setSeen(u"wireless"_s, 3);
        }
        SettingsStore settings(file);
        const GuideMarks marks(settings);
        QCOMPARE(marks.bookmarks(), QStringList {u"wireless"_s});
        QCOMPARE(marks.note(u"wireless"_s), u"Line 1\nسطر"_s);
        QCOMPARE(marks.seen(u"wireless"_s), 3);
    }

    void pagesBecomeAPdf()
    {
        QTemporaryDir directory;
        GuidePaper paper(
            {{u"a"_s, u"1"_s, u"One"_s, u"| a | b |\n|---|---|\n| 1 | 2 |"_s, u"en"_s, {}},
             {u"b"_s, u"2"_s, u"Two"_s, u"Text"_s, u"en"_s, {}}},
            [](const QString &, const QString &) { return std::nullopt; }, QFont());
        const QString file = directory.filePath(u"guide.pdf"_s);
        const auto paint = [&paper](QPagedPaintDevice &device) {
            paper.printTo(device);
        };
        QVERIFY(writePdf({.title = u"Guide"_s}, paint, file));
        QVERIFY(QFile(file).size() > 1'000);
        QVERIFY(!writePdf({.title = u"Guide"_s}, paint, directory.filePath(u"no/such/guide.pdf"_s)));
    }

    void chaptersBeginASheetAndSectionsDoNot()
    {
        const auto none = [](const QString &, const QString &) {
            return std::nullopt;
        };
        GuidePaper paper({{u"a"_s, u"1"_s, u"One"_s, u"Text"_s, u"en"_s, {}},
                          {u"b"_s, u"1.1"_s, u"First"_s, u"Text"_s, u"en"_s, {}},
                          {u"c"_s, u"2"_s, u"Two"_s, u"Text"_s, u"en"_s, {}}},
                         none, QFont());
        QTemporaryDir directory;
        QVERIFY(writePdf(
            {.title = u"Guide"_s}, [&paper](QPagedPaintDevice &device) { paper.printTo(device); },
            directory.filePath(u"guide.pdf"_s)));
        QCOMPARE(paper.pageCount(), 2);
    }

    void noHeadingIsLeftAtTheEndOfASheet()
    {
        QTemporaryDir directory;
        for (int lines = 20; lines < 60; ++lines) {
            const QString filling = u"Text\n\n"_s.repeated(lines);
            GuidePaper paper(
                {{u"a"_s, u"1"_s, u"One"_s, filling, u"en"_s, {}},
                 {u"b"_s, u"1.1"_s, u"Heading"_s, filling, u"en"_s, {}}},
                [](const QString &, const QString &) { return std::nullopt; }, QFont());
            QVERIFY(writePdf(
                {.title = u"Guide"_s}, [&paper](QPagedPaintDevice &device) { paper.printTo(device); },
                directory.filePath(u"guide.pdf"_s)));
            const QTextBlock heading = paper.find(u"Heading"_s).block();
            const double page = paper.pageSize().height();
            const auto sheetOf = [&](const QTextBlock &block) {
                return int(paper.documentLayout()->blockBoundingRect(block).center().y() / page);
            };
            QCOMPARE(sheetOf(heading), sheetOf(heading.next()));
        }
    }

    void aTitleAndATextMayBeOfTwoLanguages()
    {
        GuidePaper paper(
            {{u"a"_s, u"1"_s, u"عنوان"_s, u"Text"_s, u"en"_s, u"ar"_s}},
            [](const QString &, const QString &) { return std::nullopt; }, QFont());
        QCOMPARE(paper.begin().textDirection(), Qt::RightToLeft);
        QCOMPARE(paper.find(u"Text"_s).block().textDirection(), Qt::LeftToRight);
    }

    void whatWasFoundCanBeReadInEveryTheme()
    {
        Theme theme(*qApp);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.apply(mode, 100);
            Reading reading(u"en"_s);
            reading.page->findChild<QLineEdit *>()->setText(u"network"_s);
            auto *hits = reading.page->findChild<QListWidget *>();
            QTRY_VERIFY(hits->count() > 0 && reading.page->isAtRest());
            const QImage image = hits->viewport()->grab().toImage();
            const QColor ground = image.pixelColor(1, 1);
            double most = 1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width() / 2; ++x) {
                    most = std::max(most, contrast(image.pixelColor(x, y), ground));
                }
            }
            QVERIFY2(most > 4.5, qPrintable(QString::number(most)));
        }
    }

private:
    struct Reading
    {
        explicit Reading(const QString &language)
            : profile({.language = language})
        {
            profile.settings().set(Settings::GuideReader, u"text"_s);
            page = std::make_unique<GuidePage>(profile.services());
            page->resize(1000, 700);
            static_cast<QWidget &>(*page).show();
            wait();
        }
        void wait() { QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QTextBrowser *>() != nullptr, 10'000); }
        void open(const QString &slug) { page->open(slug); }
        [[nodiscard]] QString text() const { return page->findChild<QTextBrowser *>()->toPlainText(); }
        TestProfile profile;
        std::unique_ptr<GuidePage> page;
    };
};

QTEST_MAIN(TestGuidePage)
#include "tst_guidepage.moc"
