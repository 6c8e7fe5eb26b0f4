// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a candidature through the hands of those it passes, each at a window of their own over one endpoint:
// officer, head of mission, Secretariat, chair of a group, another mission. Driven by mouse and keyboard.

#include "domain/elections/corrections.h"
#include "domain/elections/endorsements.h"
#include "liveclient.h"
#include "support/programs.h"
#include "typing.h"
#include "ui/elections/correctiondialog.h"
#include "ui/elections/correctiondiff.h"
#include "ui/form/actiondialog.h"
#include "ui/form/attachmentseditor.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldform.h"
#include "ui/form/recordeditor.h"
#include "ui/list/collectionpage.h"
#include "ui/record/attachmentlist.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Chancery;
using namespace Qt::StringLiterals;
using namespace Domain;
using Test::typeInto;

namespace {

constexpr int Patience = 30'000;
/// Of the demonstration set: France's draft for the Human Rights Council, Kenya's notified one for the Security
/// Council.
const QString FrenchDraft = u"019b76da-a800-7f74-a33b-3a6397cffe6d"_s;
const QString Kenyan = u"019b76da-a800-7076-a144-ee239d7a6371"_s;

/// One person with a page of candidatures open.
struct Desk
{
    Desk(const Test::EndpointProgram &endpoint, const QString &mission, const QString &role)
        : client(endpoint.url(), endpoint.token(mission, role))
        , page(Candidatures::Description, client.services())
    {
        QObject::connect(&client.session(), &Sync::Session::changed, &page, &Ui::CollectionPage::refresh);
        page.resize(1100, 760);
        page.show();
    }
    [[nodiscard]] QString status(const QString &id) const
    {
        return read<QString>(client.document(Candidatures::Description, id), "status");
    }
    /// A button of the page that can be pressed now.
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>(name)) {
            if (each->isVisible() && each->isEnabled()) {
                return each;
            }
        }
        return nullptr;
    }
    /// Clicks until the dialog of the action is there: what comes from the endpoint meanwhile may put a new button in
    /// the place of the one that was clicked.
    [[nodiscard]] bool asks(const std::function<QPushButton *()> &find) const
    {
        QPushButton *found = dialog<Ui::ActionDialog>() == nullptr ? find() : nullptr;
        if (found != nullptr) {
            QTest::mouseClick(found, Qt::LeftButton);
        }
        return dialog<Ui::ActionDialog>() != nullptr;
    }
    [[nodiscard]] bool asks(const QString &action) const
    {
        return asks([this, &action] { return button(action); });
    }
    template <class Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *each : page.window()->findChildren<Dialog *>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    Test::LiveClient client;
    Ui::CollectionPage page;
};

} // namespace

class TestCandidatureFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_endpoint = std::make_unique<Test::EndpointProgram>(m_directory->filePath(u"endpoint"_s));
        QVERIFY(m_endpoint->start());
    }
    void cleanup() { m_endpoint.reset(); }

    void theOfficerDraftsTheHeadNotifiesTheSecretariatLists()
    {
        Desk officer(*m_endpoint, u"FRA"_s, u"officer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(officer.client.isAtRest(), Patience);
        officer.page.open(FrenchDraft);
        QTRY_VERIFY(officer.button(u"edit"_s) != nullptr);
        QVERIFY(officer.button(u"action:notify"_s) == nullptr); // an officer drafts, the head speaks for the mission
        QTest::mouseClick(officer.button(u"edit"_s), Qt::LeftButton);
        auto *editor = officer.page.findChild<Ui::RecordEditor *>();
        QVERIFY(editor != nullptr);
        typeInto(*editor, u"document_symbol"_s, u"A/81/700"_s);
        QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(officer.client.isAtRest() && officer.button(u"edit"_s) != nullptr, Patience);

        Desk head(*m_endpoint, u"FRA"_s, u"head"_s);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(FrenchDraft), u"draft"_s, Patience);
        head.page.open(FrenchDraft);
        QTRY_VERIFY(head.button(u"action:notify"_s) != nullptr);
        QTRY_VERIFY(head.asks(u"action:notify"_s));
        auto *dialog = head.dialog<Ui::ActionDialog>();
        QTest::keyClick(dialog, Qt::Key_Return); // the number of the note is asked for
        QTRY_VERIFY(!dialog->form().messageOf(u"note_verbale"_s).isEmpty());
        typeInto(*dialog, u"note_verbale"_s, u"117/2026"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(officer.status(FrenchDraft), u"notified"_s, Patience);

        Desk assembly(*m_endpoint, u"-"_s, u"gaab"_s);
        QTRY_COMPARE_WITH_TIMEOUT(assembly.status(FrenchDraft), u"notified"_s, Patience);
        assembly.page.open(FrenchDraft);
        QTRY_VERIFY(assembly.button(u"action:list"_s) != nullptr);
        assembly.button(u"action:list"_s)->setFocus();
        QTest::keyClick(assembly.button(u"action:list"_s), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(FrenchDraft), u"listed"_s, Patience);
        QCOMPARE(read<QString>(head.client.document(Candidatures::Description, FrenchDraft), "document_symbol"),
                 u"A/81/700"_s);
    }

    void theChairOfTheGroupRecordsItsEndorsement()
    {
        Desk head(*m_endpoint, u"FRA"_s, u"head"_s);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(FrenchDraft), u"draft"_s, Patience);
        head.client.session().act(Candidatures::Description, FrenchDraft, u"announce"_s, {});
        Desk chair(*m_endpoint, u"ESP"_s, u"group_chair"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chair.status(FrenchDraft), u"announced"_s, Patience);
        chair.page.open(FrenchDraft);
        QTRY_VERIFY(chair.button(u"endorse"_s) != nullptr);
        QString asked;
        connect(&chair.client.navigator(), &Ui::Navigator::requested, this,
                [&asked](const Ui::Place &place) { asked = place.page + u'/' + place.id; });
        QTest::mouseClick(chair.button(u"endorse"_s), Qt::LeftButton);
        QCOMPARE(asked, u"endorsements/new?candidature="_s + FrenchDraft);

        Ui::CollectionPage endorsements(Endorsements::Description, chair.client.services());
        endorsements.show();
        endorsements.open(asked.section(u'/', 1));
        auto *editor = endorsements.findChild<Ui::RecordEditor *>();
        QVERIFY(editor != nullptr);
        QVERIFY(Test::chooseByKeys(*editor, u"endorser"_s, u"Regional"_s));
        QVERIFY(Test::chooseByKeys(*editor, u"group"_s, u"Western"_s));
        QVERIFY(Test::chooseByKeys(*editor, u"outcome"_s, u"Endorsed"_s));
        QTest::mouseClick(editor->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            !head.client.reader().where(Endorsements::Description, Endorsements::Candidature.name, FrenchDraft).empty(),
            Patience);
        const auto found =
            head.client.reader().where(Endorsements::Description, Endorsements::Candidature.name, FrenchDraft);
        QCOMPARE(found.front().get(Endorsements::RecordedBy), u"ESP"_s);
        QCOMPARE(found.front().get(Endorsements::Group), u"weog"_s);
    }

    void aDocumentOfTheCandidatureReachesTheOthers()
    {
        const QString original = m_directory->filePath(u"aide-memoire.txt"_s);
        QFile file(original);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Demonstration aide-memoire") > 0);
        file.close();
        Desk head(*m_endpoint, u"FRA"_s, u"head"_s);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(FrenchDraft), u"draft"_s, Patience);
        head.page.open(FrenchDraft + u"/edit"_s);
        auto *editor = head.page.findChild<Ui::RecordEditor *>();
        QVERIFY(editor != nullptr);
        auto *files = editor->findChild<Ui::AttachmentsEditor *>(u"attachments"_s);
        QVERIFY(files != nullptr);
        files->addFiles({original});
        QTRY_COMPARE(files->value().toArray().size(), 1);
        QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(head.client.isAtRest() && head.button(u"action:announce"_s) != nullptr, Patience);
        head.client.session().act(Candidatures::Description, FrenchDraft, u"announce"_s, {});

        Desk reader(*m_endpoint, u"KEN"_s, u"focal_point"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reader.status(FrenchDraft), u"announced"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(reader.client.isAtRest(), Patience);
        reader.page.open(FrenchDraft);
        QTRY_VERIFY(reader.page.findChild<Ui::AttachmentList *>() != nullptr);
        const QJsonArray documents =
            reader.client.document(Candidatures::Description, FrenchDraft).value("attachments"_L1).toArray();
        QCOMPARE(documents.at(0).toObject().value("name"_L1).toString(), u"aide-memoire.txt"_s);
        const QString copy = m_directory->filePath(u"copy.txt"_s);
        reader.page.findChild<Ui::AttachmentList *>()->saveAs(documents.at(0).toObject().value("sha256"_L1).toString(),
                                                              copy);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(copy).size() > 0, Patience);
        QFile got(copy);
        QVERIFY(got.open(QIODevice::ReadOnly));
        QCOMPARE(got.readAll(), QByteArray("Demonstration aide-memoire"));
    }

    void theHeadWithdrawsAndMayAnnounceAgainOrPostpone()
    {
        Desk head(*m_endpoint, u"KEN"_s, u"head"_s);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(Kenyan), u"notified"_s, Patience);
        head.page.open(Kenyan);
        QTRY_VERIFY(head.button(u"action:withdraw"_s) != nullptr);
        QTRY_VERIFY(head.asks(u"action:withdraw"_s)); // what ends something asks first
        typeInto(*head.dialog<Ui::ActionDialog>(), u"reason"_s, u"In favour of a neighbour"_s);
        QTest::mouseClick(head.dialog<Ui::ActionDialog>()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(Kenyan), u"withdrawn"_s, Patience);
        QTRY_VERIFY(head.button(u"action:announce_again"_s) != nullptr);
        QTRY_VERIFY(head.dialog<Ui::ActionDialog>() == nullptr); // the one before has gone
        QTRY_VERIFY(head.asks(u"action:announce_again"_s));
        QTest::keyClick(head.dialog<Ui::ActionDialog>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(Kenyan), u"announced"_s, Patience);
        QTRY_VERIFY(head.client.isAtRest() && head.button(u"action:postpone"_s) != nullptr);
        QTRY_VERIFY(head.dialog<Ui::ActionDialog>() == nullptr); // the one before has gone
        QTRY_VERIFY(head.asks(u"action:postpone"_s));
        auto *dialog = head.dialog<Ui::ActionDialog>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog->form().messageOf(u"period_from"_s).isEmpty());
        typeInto(*dialog, u"period_from"_s, u"2032-01-01"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(head.status(Kenyan), u"postponed"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(head.client.isAtRest(), Patience);
        QCOMPARE(read<QString>(head.client.document(Candidatures::Description, Kenyan), "election"), QString());
    }

    void anotherMissionProposesACorrectionAndItsOwnerAcceptsIt()
    {
        Desk proposer(*m_endpoint, u"BRA"_s, u"officer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(proposer.status(Kenyan), u"notified"_s, Patience);
        proposer.page.open(Kenyan);
        QTRY_VERIFY(proposer.button(u"propose_correction"_s) != nullptr);
        QVERIFY(proposer.button(u"edit"_s) == nullptr);
        QTest::mouseClick(proposer.button(u"propose_correction"_s), Qt::LeftButton);
        QTRY_VERIFY(proposer.dialog<Ui::CorrectionDialog>() != nullptr);
        auto *dialog = proposer.dialog<Ui::CorrectionDialog>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // nothing differs yet
        typeInto(*dialog->facts(), u"note_verbale"_s, u"Demonstration note 99"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog->reason().messageOf(u"reason"_s).isEmpty()); // and nobody said why
        typeInto(dialog->reason(), u"reason"_s, u"As circulated"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(proposer.client.isAtRest() && proposer.dialog<Ui::CorrectionDialog>() == nullptr,
                                 Patience);

        Desk owner(*m_endpoint, u"KEN"_s, u"focal_point"_s);
        QTRY_COMPARE_WITH_TIMEOUT(openCorrections(owner), 2, Patience); // France's of the demonstration set, and this
        owner.page.open(Kenyan);
        Ui::CorrectionDiff *diff = nullptr;
        QTRY_VERIFY((diff = diffThatSays(owner, u"Demonstration note 99"_s)) != nullptr);
        QVERIFY(says(*diff, u"Demonstration note 1"_s) && says(*diff, u"Brazil"_s) && says(*diff, u"As circulated"_s));
        QTRY_VERIFY(owner.asks([&owner] {
            const Ui::CorrectionDiff *now = diffThatSays(owner, u"Demonstration note 99"_s);
            return now != nullptr ? now->findChild<QPushButton *>(u"action:accept"_s) : nullptr;
        }));
        QTest::keyClick(owner.dialog<Ui::ActionDialog>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            read<QString>(proposer.client.document(Candidatures::Description, Kenyan), "note_verbale"),
            u"Demonstration note 99"_s, Patience);
        QCOMPARE(proposer.status(Kenyan), u"notified"_s);
    }

    void aCorrectionIsDeclinedWithAReasonAndNobodyElseSeesIt()
    {
        Desk owner(*m_endpoint, u"KEN"_s, u"head"_s);
        QTRY_COMPARE_WITH_TIMEOUT(openCorrections(owner), 1, Patience);
        owner.page.open(Kenyan);
        QTRY_VERIFY(owner.button(u"action:decline"_s) != nullptr);
        QTRY_VERIFY(owner.asks(u"action:decline"_s));
        auto *dialog = owner.dialog<Ui::ActionDialog>();
        typeInto(*dialog, u"reason"_s, u"The date of the note stands"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(openCorrections(owner), 0, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(owner.client.isAtRest(), Patience);
        QCOMPARE(read<QString>(owner.client.document(Candidatures::Description, Kenyan), "notified_on"),
                 u"2026-09-14"_s);
        Desk third(*m_endpoint, u"BRA"_s, u"officer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(third.status(Kenyan), u"notified"_s, Patience);
        QVERIFY(third.client.reader().where(Corrections::Description, Corrections::Candidature.name, Kenyan).empty());
    }

private:
    static int openCorrections(const Desk &desk)
    {
        const auto found = desk.client.reader().where(Corrections::Description, Corrections::Candidature.name, Kenyan);
        return static_cast<int>(std::count_if(found.begin(), found.end(), [](const Record &correction) {
            return correction.get(Corrections::Status) == "proposed"_L1;
        }));
    }
    static bool says(const QWidget &widget, const QString &words)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }
    static Ui::CorrectionDiff *diffThatSays(const Desk &desk, const QString &words)
    {
        for (Ui::CorrectionDiff *diff : desk.page.findChildren<Ui::CorrectionDiff *>()) {
            if (diff->isVisible() && says(*diff, words)) {
                return diff;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Test::EndpointProgram> m_endpoint;
};

QTEST_MAIN(TestCandidatureFlow)
#include "tst_candidatureflow.moc"
