// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others write, paste and drop must neither break the window nor lie in it.

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/form/attachmentcheck.h"
#include "ui/form/attachmentseditor.h"
#include "ui/form/dateeditors.h"
#include "ui/form/fieldform.h"
#include "ui/form/recordeditor.h"
#include "ui/list/collectionpage.h"
#include "ui/list/listtable.h"
#include "ui/record/recordview.h"

#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::FileRefusal;

class TestHostileText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Ui::Theme>(*qApp); }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void hostileRecordsAreListedAndShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("100,000 characters without a space") << QString(100'000, u'W');
        QTest::newRow("50,000 combining marks") << u"e"_s + QString(50'000, QChar(0x0301));
        QTest::newRow("bidi overrides") << u"\u202egnp.exe \u2066\u202d\u200f never closed"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0007c\u001bd\u007f"_s;
        QTest::newRow("markup") << u"<img src='file:///etc/passwd'><script>x</script><b>&amp;"_s;
        QTest::newRow("lines") << QString(u"line\n"_s).repeated(5'000);
        QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + QChar(0xdfff) + u"x"_s;
    }
    void hostileRecordsAreListedAndShown()
    {
        QFETCH(QString, text);
        open(text);
        auto *table = m_page->findChild<Ui::ListTable *>();
        m_page->findChild<QLineEdit *>(u"search"_s)->clear();
        const QString shown = table->rows().index(rowOfHostile(), 0).data().toString();
        QVERIFY(shown.size() <= 300);
        QVERIFY(!shown.contains(u'\n'));
        m_page->open(Test::id(77));
        QTRY_VERIFY(m_page->isAtRest());
        QVERIFY(m_page->findChild<Ui::RecordView *>()->isVisible());
        QVERIFY(m_page->width() <= 1400); // Nothing pushed it apart.
        QVERIFY(!m_page->grab().isNull());
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            QVERIFY2(!Qt::mightBeRichText(label->text()) || label->textFormat() == Qt::PlainText,
                     qPrintable(label->text().left(80)));
        }
        m_page->open(Test::id(77) + "/edit"_L1);
        QVERIFY(m_page->findChild<Ui::RecordEditor *>() != nullptr);
        QVERIFY(!m_page->hasUnsavedChanges());
    }

    void anOverrideEndsWithTheTextItStandsIn()
    {
        open(u"\u202egnp.exe"_s);
        m_page->open(Test::id(77));
        QTRY_VERIFY(m_page->isAtRest());
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            const QString text = label->text();
            const auto open = text.count(QChar(0x202e)) + text.count(QChar(0x202d));
            QVERIFY2(open == 0 || text.contains(QChar(0x2068)) || text.trimmed().startsWith(QChar(0x202e)),
                     qPrintable(text));
        }
    }

    void datesThatAreNoneAreKeptAndRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-02-30", "31.11.2026", "99999-01-01", "yesterday", "0000-00-00", "2026-13-01"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void datesThatAreNoneAreKeptAndRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Ui::readDay(text, QLocale(QLocale::English, QLocale::UnitedKingdom)));
    }

    void aPastedTableStaysInOneLine()
    {
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {.demonstration = false});
        const Domain::Collection &dignitaries = *Domain::collectionNamed("dignitaries");
        Ui::FieldForm form({dignitaries.field("name")}, m_profile->services());
        auto *line = form.findChild<QLineEdit *>();
        line->setFocus();
        line->insert(u"Amina\tMinister\r\nBao\tMinister\r\n"_s);
        QVERIFY(!line->text().contains(u'\n') || line->displayText().count(u'\n') == 0);
    }

    void filesAreLookedAtBeforeTheyAreAttached()
    {
        const QTemporaryDir folder;
        QCOMPARE(Ui::refusalOfFile(folder.path()), FileRefusal::NotAFile);
        QCOMPARE(Ui::refusalOfFile(folder.filePath(u"missing"_s)), FileRefusal::NotAFile);
        QCOMPARE(Ui::refusalOfFile(write(folder, u"empty.pdf"_s, {})), FileRefusal::Empty);
        QCOMPARE(Ui::refusalOfFile(write(folder, u"invoice.pdf"_s, "MZ\x90")), FileRefusal::Program);
        QCOMPARE(Ui::refusalOfFile(write(folder, u"photo.png"_s,
                                         "\x7f"
                                         "ELF\x02\x01")),
                 FileRefusal::Program);
        QCOMPARE(Ui::refusalOfFile(write(folder, u"run.txt"_s, "#!/bin/sh\n")), FileRefusal::Program);
        QCOMPARE(Ui::refusalOfFile(write(folder, u"note.txt"_s, "Dear colleague")), FileRefusal::None);
        QCOMPARE(Ui::refusalOfFile(bomb(folder)), FileRefusal::HugePicture);
        for (const FileRefusal refusal : {FileRefusal::NotAFile, FileRefusal::Unreadable, FileRefusal::Empty,
                                          FileRefusal::TooLarge, FileRefusal::Program, FileRefusal::HugePicture}) {
            QVERIFY(Ui::refusalText(refusal, u"x"_s).contains(u'x'));
        }
    }

    void whatIsDroppedAndCannotBeAttachedIsSaidAtItsPlace()
    {
        m_profile = std::make_unique<Test::TestProfile>(
            Test::TestProfile::Content {.demonstration = false, .roles = u"guide_editor"_s});
        const Domain::Field &field = *Domain::collectionNamed("guide_pages")->field("attachments");
        Ui::AttachmentsEditor editor(field, m_profile->services(), nullptr);
        editor.show();
        const QTemporaryDir folder;
        drop(editor, {folder.path(), write(folder, u"run.txt"_s, "#!/bin/sh\n")});
        QVERIFY2(editor.message().count(u'\n') == 1, qPrintable(editor.message()));
        QVERIFY(editor.value().isNull());
        drop(editor, {write(folder, u"note.txt"_s, "Dear colleague")});
        QTRY_COMPARE(editor.value().toArray().size(), 1);
        QVERIFY(editor.message().isEmpty());
    }

private:
    void open(const QString &text)
    {
        const QJsonObject document {
            {"name"_L1, text}, {"state"_L1, u"FRA"_s}, {"rank"_L1, u"foreign_minister"_s}, {"notes"_L1, text}};
        Test::TestProfile::Content content {.demonstration = false};
        content.lines =
            Test::rowLine("dignitaries", Test::id(77), 1, QJsonDocument(document).toJson(QJsonDocument::Compact));
        m_profile = std::make_unique<Test::TestProfile>(content);
        m_page = std::make_unique<Ui::CollectionPage>(*Domain::collectionNamed("dignitaries"), m_profile->services());
        m_page->resize(1200, 700);
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest());
    }
    int rowOfHostile() const { return 0; }
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }
    /// A picture of 32,767 × 32,767 points in twenty bytes.
    static QString bomb(const QTemporaryDir &folder) { return write(folder, u"bomb.ppm"_s, "P6\n32767 32767\n255\n"); }
    static void drop(QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }

    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::CollectionPage> m_page;
};

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
