// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notedialog.h"

#include "domain/elections/candidatures.h"
#include "ui/common/files.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/options.h"
#include "ui/common/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

NoteDialog::NoteDialog(const Dossier::Contest &contest, const Record &election, const std::optional<Record> &body,
                       const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_contest(contest)
    , m_election(election)
    , m_body(body)
    , m_services(services)
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_candidate(new QComboBox(this))
    , m_addressee(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_notice(new Notice(this))
{
    setWindowTitle(tr("Draft of a note verbale"));
    resize(760, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    auto *form = new QFormLayout;
    m_kind->setObjectName(u"kind"_s);
    m_language->setObjectName(u"language"_s);
    m_addressee->setObjectName(u"addressee"_s);
    m_number->setObjectName(u"number"_s);
    m_kind->addItem(tr("Candidature"), static_cast<int>(NoteKind::Candidature));
    m_kind->addItem(tr("Request for support"), static_cast<int>(NoteKind::Support));
    m_kind->addItem(tr("Reply to a request"), static_cast<int>(NoteKind::Reply));
    m_kind->addItem(tr("Withdrawal"), static_cast<int>(NoteKind::Withdrawal));
    m_kind->addItem(tr("Reciprocal support"), static_cast<int>(NoteKind::Reciprocal));
    for (const char *language : Languages) {
        m_language->addItem(languageSelfName(QLatin1String(language)), QString(QLatin1String(language)));
    }
    m_language->setCurrentIndex(m_language->findData(m_services.display.language()));
    const QString own = m_services.session.caller().mission;
    for (std::size_t i = 0; i < m_contest.candidates.size(); ++i) {
        const Dossier::Candidate &candidate = m_contest.candidates[i];
        const QString state = m_services.display.stateName(candidate.record.get(Candidatures::StateCode));
        const QString person = candidate.record.get(Candidatures::Person);
        m_candidate->addItem(person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state), int(i));
        if (candidate.record.get(Candidatures::StateCode) == own) {
            m_candidate->setCurrentIndex(int(i));
        }
    }
    m_addressee->addItem(tr("All Permanent Missions"), QString());
    m_addressee->setMaxVisibleItems(20);
    loadStates(m_services, m_addressee, [this](const std::vector<Option> &options) {
        for (const Option &option : options) {
            m_addressee->addItem(option.label, option.value);
        }
    });
    m_number->setPlaceholderText(tr("As the mission files it"));
    form->addRow(tr("Kind of note"), m_kind);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("About the candidature of"), m_candidate);
    form->addRow(tr("Addressee"), m_addressee);
    form->addRow(tr("Number"), m_number);
    layout->addLayout(form);
    m_text->setAccessibleName(tr("Text of the note"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    QPushButton *copy = button(tr("Copy"), "content_copy"_L1, this);
    QPushButton *pdf = button(tr("Save as PDF…"), {}, this);
    QPushButton *odt = primaryButton(tr("Save as OpenDocument text…"), {}, this);
    pdf->setObjectName(u"save_pdf"_s);
    odt->setObjectName(u"save_odt"_s);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(pdf);
    buttons->addWidget(odt);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(odt, &QPushButton::clicked, this, [this] { save(u"odt"_s); });
    for (QComboBox *box : {m_kind, m_language, m_candidate, m_addressee}) {
        connect(box, &QComboBox::currentIndexChanged, this, &NoteDialog::draft);
    }
    connect(m_number, &QLineEdit::textEdited, this, &NoteDialog::draft);
    connect(m_notice, &Notice::actionTriggered, this, &NoteDialog::write);
    write();
}

void NoteDialog::choose(const QString &candidature)
{
    for (std::size_t i = 0; i < m_contest.candidates.size(); ++i) {
        const Record &record = m_contest.candidates[i].record;
        if (record.id() != candidature) {
            continue;
        }
        m_candidate->setCurrentIndex(int(i));
        if (record.get(Candidatures::StateCode) != m_services.session.caller().mission) {
            m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(NoteKind::Reply)));
        }
    }
}

QString NoteDialog::text() const
{
    return m_text->toPlainText();
}

void NoteDialog::draft()
{
    if (m_text->document()->isModified()) {
        m_notice->show(Tone::Warning, tr("You changed the text by hand. A new draft replaces it."), tr("Draft anew"));
        return;
    }
    write();
}

void NoteDialog::write()
{
    m_notice->hide();
    const QString language = m_language->currentData().toString();
    const int index = m_candidate->currentData().toInt();
    const Dossier::Candidate nobody {Record(Candidatures::Description)};
    const Dossier::Candidate &candidate =
        m_contest.candidates.empty() ? nobody : m_contest.candidates[static_cast<std::size_t>(index)];
    m_text->setPlainText(noteText(static_cast<NoteKind>(m_kind->currentData().toInt()), language,
                                  {.sender = m_services.session.caller().mission,
                                   .addressee = m_addressee->currentData().toString(),
                                   .number = m_number->text().trimmed(),
                                   .day = QDate::currentDate()},
                                  candidate, m_election, m_body, m_services.reader));
    QTextOption option = m_text->document()->defaultTextOption();
    const bool isMirrored = QLocale(language).textDirection() == Qt::RightToLeft;
    option.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    m_text->document()->setDefaultTextOption(option);
}

void NoteDialog::save(const QString &suffix)
{
    auto *dialog = saveDialog(this, tr("Save as"), u"note."_s + suffix, suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString &file) {
        const Paper paper = noteOf(text(), m_language->currentData().toString());
        const Expected<void> done =
            suffix == "pdf"_L1 ? writePdf(paper, m_services.display, file) : writeOdt(paper, m_services.display, file);
        if (!done) {
            m_notice->show(errorText(done.error()));
        }
    });
    dialog->open();
}

} // namespace Chancery::Ui
