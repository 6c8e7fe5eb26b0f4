// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts of notes verbales in the six languages, with formal names, as OpenDocument text and PDF.

#include "domain/elections/candidatures.h"
#include "hands.h"
#include "testprofile.h"
#include "typing.h"
#include "ui/elections/notedialog.h"
#include "ui/list/collectionpage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::NoteKind;

class TestNoteVerbale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        const QString id = m_profile->idWhere("elections", "code", u"SC-2027-DEMO"_s);
        m_election = Domain::Dossier::of(m_profile->reader(), id, QDate(2026, 11, 23));
        QVERIFY(m_election.has_value());
    }
    void cleanupTestCase() { m_profile.reset(); }

    void everyKindIsThereInEveryLanguageWithoutHoles()
    {
        for (const char *language : Domain::Languages) {
            QStringList seen;
            for (const NoteKind kind : {NoteKind::Candidature, NoteKind::Support, NoteKind::Reply, NoteKind::Withdrawal,
                                        NoteKind::Reciprocal}) {
                const QString text = note(kind, QLatin1String(language));
                QVERIFY2(text.size() > 150, language);
                QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
                QVERIFY(text.contains(u"2028–2029"_s));
                QVERIFY(!seen.contains(text));
                seen << text;
            }
        }
    }

    void statesAreCalledByTheirFormalNames()
    {
        QVERIFY(note(NoteKind::Support, u"en"_s).contains(u"French Republic"_s));
        QVERIFY(note(NoteKind::Support, u"en"_s).contains(u"Mission of the French Republic to the United Nations"_s)
                || note(NoteKind::Support, u"en"_s).contains(u"Mission of the French Republic presents"_s));
        QVERIFY(note(NoteKind::Support, u"fr"_s).contains(u"Mission permanente de la République française"_s));
        QVERIFY(note(NoteKind::Support, u"ar"_s).contains(u"البعثة الدائمة للجمهورية الفرنسية"_s)); // joined
        QVERIFY(note(NoteKind::Support, u"es"_s).contains(u"Misión Permanente de la República Francesa"_s));
        QVERIFY(note(NoteKind::Support, u"en"_s).contains(u"Republic of Kenya"_s));
        QVERIFY(note(NoteKind::Support, u"zh"_s).contains(u"肯尼亚"_s));
    }

    void whatIsFilledInIsNeverReadAsAPlace()
    {
        const QString text = Ui::noteText(NoteKind::Support, u"en"_s, {.sender = u"FRA"_s, .number = u"{body}"_s},
                                          candidate(), m_election->record, m_election->body, m_profile->reader());
        QVERIFY(text.contains(u"{body}"_s));
    }

    void theDraftFollowsTheChoices()
    {
        Ui::NoteDialog dialog(contest(), m_election->record, m_election->body, m_profile->services());
        const QString before = dialog.text();
        dialog.show();
        QVERIFY(Test::Hands::choose(dialog.findChild<QComboBox *>(u"language"_s), u"العربية"_s));
        QVERIFY(dialog.text() != before);
        auto *addressee = dialog.findChild<QComboBox *>(u"addressee"_s);
        QTRY_VERIFY(addressee->count() > 100);
        QVERIFY(Test::Hands::choose(addressee, u"Brazil"_s));
        QVERIFY(dialog.text().contains(u"البرازيل"_s));
        auto *number = dialog.findChild<QLineEdit *>(u"number"_s);
        QTest::keyClicks(number, u"44/2026"_s);
        QVERIFY(dialog.text().contains(u"44/2026"_s));
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, u"By hand "_s);
        QTest::keyClick(number, Qt::Key_1);
        QVERIFY(dialog.text().contains(u"By hand"_s)); // not written over before it was asked
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == "Draft anew"_L1) {
                QTest::mouseClick(each, Qt::LeftButton);
            }
        }
        QVERIFY(!dialog.text().contains(u"By hand"_s) && dialog.text().contains(u"44/20261"_s));
    }

    void itIsDraftedFromTheCandidatureAndSavedByHand_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("PDF") << u"save_pdf"_s << u"pdf"_s;
        QTest::newRow("OpenDocument") << u"save_odt"_s << u"odt"_s;
    }
    void itIsDraftedFromTheCandidatureAndSavedByHand()
    {
        QFETCH(QString, button);
        QFETCH(QString, suffix);
        Ui::CollectionPage page(Domain::Candidatures::Description, m_profile->services());
        page.resize(1100, 760);
        page.show();
        page.open(candidate().record.id());
        QTRY_VERIFY(page.findChild<QPushButton *>(u"note_verbale"_s) != nullptr);
        QTest::mouseClick(page.findChild<QPushButton *>(u"note_verbale"_s), Qt::LeftButton);
        auto *dialog = Test::dialogOver<Ui::NoteDialog>(page);
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->text().contains(u"acknowledge"_s)); // another's candidature is answered
        auto *edit = dialog->findChild<QPlainTextEdit *>();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(edit, u"Written by hand"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(Test::dialogOver<QFileDialog>(*dialog) != nullptr);
        const QString name = m_profile->directory() + u"/by-hand."_s + suffix;
        auto *files = Test::dialogOver<QFileDialog>(*dialog);
        Test::giveFileName(*files, name);
        QTRY_VERIFY(QFileInfo(name).size() > 500);
        if (suffix == "odt"_L1) {
            QVERIFY(contentOf(name).contains(u"Written by hand"_s));
        }
    }

    void itIsWrittenAsOpenDocumentAndPdf()
    {
        const Ui::Paper paper = Ui::noteOf(note(NoteKind::Candidature, u"ar"_s), u"ar"_s);
        const QString odt = m_profile->directory() + u"/note.odt"_s;
        const Ui::Services services = m_profile->services();
        QVERIFY_RESULT(Ui::writeOdt(paper, services.display, odt));
        const QString content = contentOf(odt);
        QVERIFY(content.contains(u"مذكرة شفوية"_s));
        QVERIFY(content.contains(u"fo:text-align=\"right\""_s)
                && content.contains(QChar(0x2067))); // runs from the right
        QVERIFY_RESULT(Ui::writePdf(paper, services.display, m_profile->directory() + u"/note.pdf"_s));
    }

private:
    [[nodiscard]] static QString contentOf(const QString &odt)
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, odt, u"content.xml"_s});
        return unzip.waitForFinished() ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
    }
    [[nodiscard]] const Domain::Dossier::Contest &contest() const
    {
        for (const Domain::Dossier::Contest &each : m_election->contests) {
            for (const Domain::Dossier::Candidate &one : each.candidates) {
                if (one.name() == "KEN"_L1) {
                    return each;
                }
            }
        }
        qFatal("Kenya does not stand");
    }
    [[nodiscard]] const Domain::Dossier::Candidate &candidate() const
    {
        for (const Domain::Dossier::Candidate &one : contest().candidates) {
            if (one.name() == "KEN"_L1) {
                return one;
            }
        }
        qFatal("Kenya does not stand");
    }
    [[nodiscard]] QString note(NoteKind kind, const QString &language) const
    {
        return Ui::noteText(
            kind, language,
            {.sender = u"FRA"_s, .addressee = u"BRA"_s, .number = u"12/2026"_s, .day = QDate(2026, 11, 23)},
            candidate(), m_election->record, m_election->body, m_profile->reader());
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::optional<Domain::Dossier::Election> m_election;
};

QTEST_MAIN(TestNoteVerbale)
#include "tst_noteverbale.moc"
