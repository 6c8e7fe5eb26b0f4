// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of corrections: a new one begins with the candidature it is about, one that waits is written anew as the
// difference it is, and it can be taken back. Driven by mouse and keyboard, without a network.

#include "domain/elections/corrections.h"
#include "testprofile.h"
#include "typing.h"
#include "ui/elections/correctiondialog.h"
#include "ui/elections/correctiondiff.h"
#include "ui/form/actiondialog.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldform.h"
#include "ui/form/recordeditor.h"
#include "ui/list/collectionpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using namespace Domain;
using Ui::CorrectionDialog;

namespace {
/// Kenya's candidature for the Security Council, and France's draft for the Human Rights Council.
const QString Kenyan = u"019b76da-a800-7076-a144-ee239d7a6371"_s;
const QString FrenchDraft = u"019b76da-a800-7f74-a33b-3a6397cffe6d"_s;
} // namespace

class TestCorrectionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void aNewOneBeginsWithTheCandidature()
    {
        open(u"BRA"_s, u"officer"_s);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"new"_s), Qt::LeftButton);
        QVERIFY(m_page->findChild<Ui::RecordEditor *>() == nullptr); // no bare form
        CorrectionDialog *dialog = shown();
        QVERIFY(dialog != nullptr && dialog->facts() == nullptr);
        QVERIFY(!confirm(*dialog)->isEnabled()); // nothing to correct yet
        QVERIFY(dialog->isAncestorOf(dialog->focusWidget())); // the cursor stands where the name is asked for
        QVERIFY(Test::pickByKeys(*dialog, u"candidature"_s, u"Kenya"_s));
        QTRY_VERIFY(dialog->facts() != nullptr);
        QVERIFY(confirm(*dialog)->isEnabled());
    }

    void whatIsWrittenThereBecomesADifference()
    {
        open(u"BRA"_s, u"officer"_s);
        m_page->open(u"new?candidature="_s + Kenyan);
        CorrectionDialog *dialog = shown();
        QVERIFY(dialog != nullptr && dialog->facts() != nullptr);
        Test::typeInto(*dialog->facts(), u"note_verbale"_s, u"Demonstration note 7"_s);
        Test::typeInto(dialog->reason(), u"reason"_s, u"As circulated"_s);
        QTest::mouseClick(confirm(*dialog), Qt::LeftButton);
        QTRY_COMPARE(corrections().size(), std::size_t(1));
        const Record made = corrections().front();
        QCOMPARE(made.get(Corrections::ProposedBy), u"BRA"_s);
        QCOMPARE(made.get(Corrections::StateCode), u"KEN"_s);
        QCOMPARE(made.get(Corrections::ListOfChanges).size(), 1);
        QTRY_VERIFY(says(u"Demonstration note 7"_s)); // the page shows it at once, as a difference
        QVERIFY(m_page->findChild<Ui::CorrectionDiff *>() != nullptr);
    }

    void oneThatWaitsIsWrittenAnewAndTakenBack()
    {
        open(u"BRA"_s, u"officer"_s);
        const QString id = propose(u"Demonstration note 7"_s);
        m_page->open(id);
        QTRY_VERIFY(button(u"edit"_s) != nullptr);
        QTest::mouseClick(button(u"edit"_s), Qt::LeftButton);
        CorrectionDialog *dialog = shown();
        QVERIFY(dialog != nullptr && dialog->facts() != nullptr);
        auto *note = dialog->facts()->findChild<Ui::FieldEditor *>(u"note_verbale"_s);
        QCOMPARE(note->value().toString(), u"Demonstration note 7"_s); // what was proposed, not what stands there
        Test::typeInto(*dialog->facts(), u"note_verbale"_s, u"Demonstration note 8"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(says(u"Demonstration note 8"_s));
        QCOMPARE(corrections().size(), std::size_t(1));
        QTRY_VERIFY(button(u"action:take_back"_s) != nullptr);
        QTest::mouseClick(button(u"action:take_back"_s), Qt::LeftButton);
        for (auto *asked : m_page->window()->findChildren<Ui::ActionDialog *>()) {
            QTest::keyClick(asked, Qt::Key_Return);
        }
        QTRY_COMPARE(corrections().front().get(Corrections::Status), u"taken_back"_s);
    }

    void whoMayChangeTheCandidatureIsToldSo()
    {
        open(u"FRA"_s, u"officer"_s);
        QString asked;
        connect(&m_profile->services().navigator, &Ui::Navigator::requested, this,
                [&asked](const Ui::Place &place) { asked = place.page + u'/' + place.id; });
        m_page->open(u"new?candidature="_s + FrenchDraft);
        CorrectionDialog *dialog = shown();
        QVERIFY(dialog != nullptr);
        QPushButton *edit = nullptr;
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            edit = each->text() == "Edit it"_L1 ? each : edit;
        }
        QVERIFY(edit != nullptr && edit->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        QCOMPARE(asked, u"candidatures/"_s + FrenchDraft + u"/edit"_s);
        QVERIFY(corrections().empty());
    }

private:
    void open(const QString &mission, const QString &roles)
    {
        m_profile =
            std::make_unique<Test::TestProfile>(Test::TestProfile::Content {.mission = mission, .roles = roles});
        m_page = std::make_unique<Ui::CollectionPage>(Corrections::Description, m_profile->services());
        connect(&m_profile->session(), &Sync::Session::changed, m_page.get(), &Ui::CollectionPage::refresh);
        m_page->resize(1044, 760);
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest());
        for (const Record &known : m_profile->reader().where(Corrections::Description, "candidature", Kenyan)) {
            m_known << known.id();
        }
    }
    [[nodiscard]] CorrectionDialog *shown() const { return Test::dialogOver<CorrectionDialog>(*m_page); }
    [[nodiscard]] static QPushButton *confirm(const CorrectionDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"confirm"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>(name)) {
            if (each->isVisible() && each->isEnabled()) {
                return each;
            }
        }
        return nullptr;
    }
    QString propose(const QString &note)
    {
        Record correction(Corrections::Description, {});
        correction.set(Corrections::Candidature, Kenyan);
        correction.set(Corrections::StateCode, u"KEN"_s);
        correction.set(Corrections::ProposedBy, u"BRA"_s);
        correction.set(Corrections::Reason, u"As circulated"_s);
        QJsonObject after = m_profile->reader().find(Candidatures::Description, Kenyan)->document();
        const QJsonObject before = after;
        after.insert("note_verbale"_L1, note);
        correction.set(Corrections::ListOfChanges, Corrections::changesBetween(before, after));
        auto made = m_profile->session().create(Corrections::Description, correction.document());
        made.waitForFinished();
        return made.result().value_or(QString());
    }
    /// Of this test, without those of the demonstration set.
    [[nodiscard]] std::vector<Record> corrections() const
    {
        auto found = m_profile->reader().where(Corrections::Description, "proposed_by", u"BRA"_s);
        std::erase_if(found, [this](const Record &each) { return m_known.contains(each.id()); });
        return found;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QStringList m_known;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::CollectionPage> m_page;
};

QTEST_MAIN(TestCorrectionDialog)
#include "tst_correctiondialog.moc"
