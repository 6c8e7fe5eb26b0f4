// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookdialog.h"

#include "domain/training/bookings.h"
#include "domain/validate.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/ruletext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int DialogWidth = 520;
constexpr int TextHeight = 72;
} // namespace

BookDialog::BookDialog(const SessionInfo &session, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_services(services)
    , m_person(new QLineEdit(services.session.caller().name, this))
    , m_email(new QLineEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_needs(new QPlainTextEdit(this))
    , m_prospect(mutedLabel({}, this))
    , m_findings(bodyLabel({}, this))
{
    setWindowTitle(tr("Book a place"));
    setMinimumWidth(DialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::Wide);
    const QString title = services.display.titleOf(Sessions::Description, session.row.id, session.row.document);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(mutedLabel(services.display.instant(session.starts, session.zone), this));
    auto *form = new QFormLayout;
    form->addRow(tr("Person"), m_person);
    form->addRow(tr("E-mail"), m_email);
    form->addRow(tr("Reason for applying"), m_reason);
    form->addRow(tr("Special needs"), m_needs);
    layout->addLayout(form);
    for (QPlainTextEdit *each : {m_reason, m_needs}) {
        each->setFixedHeight(TextHeight);
        each->setTabChangesFocus(true);
    }
    layout->addWidget(m_findings);
    layout->addWidget(m_prospect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_book = buttons->addButton(tr("Book a place"), QDialogButtonBox::AcceptRole);
    m_book->setObjectName(u"book"_s);
    setRole(m_book, "primary"_L1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BookDialog::book);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_person, &QLineEdit::textChanged, this, &BookDialog::judge);
    connect(m_email, &QLineEdit::textChanged, this, &BookDialog::judge);
    judge();
}

QJsonObject BookDialog::document() const
{
    QJsonObject document {{u"person"_s, m_person->text().trimmed()},
                          {u"mission"_s, m_services.session.caller().mission},
                          {u"session"_s, m_session.row.id}};
    const std::pair<const char *, QString> others[] {{"email", m_email->text().trimmed()},
                                                     {"motivation", m_reason->toPlainText().trimmed()},
                                                     {"needs", m_needs->toPlainText().trimmed()}};
    for (const auto &[key, text] : others) {
        if (!text.isEmpty()) {
            document.insert(QLatin1String(key), text);
        }
    }
    return document;
}

QString BookDialog::prospect() const
{
    if (m_session.course.value("selection"_L1).toString() != "open"_L1) {
        return tr("A trainer decides about this request.");
    }
    if (!m_session.left) {
        return tr("There is a place for you.");
    }
    if (*m_session.left > 0 && m_session.waiting == 0) {
        return tr("%n place(s) left. The endpoint decides in the moment your request arrives.", nullptr,
                  int(*m_session.left));
    }
    return tr("The session is full. You would be number %1 on the waiting list.")
        .arg(m_services.display.locale().toString(m_session.waiting + 1));
}

void BookDialog::judge()
{
    // Everything a session's rules ask about is one look-up by key in the store.
    const Record record(Bookings::Description, {}, document());
    const RuleContext context(m_services.reader, m_services.session.caller(), QDateTime::currentDateTimeUtc());
    QStringList sentences;
    bool isFine = !m_person->text().trimmed().isEmpty();
    for (const Finding &finding : validate(record, context)) {
        isFine = isFine && finding.severity != Severity::Error;
        if (!m_person->text().trimmed().isEmpty() || keyOfPointer(finding.issue.pointer) != "person"_L1) {
            sentences.append(ruleText(Bookings::Description, finding.issue));
        }
    }
    const std::string_view refusal = Bookings::refuseRequest(record, {}, context);
    if (!refusal.empty()) {
        isFine = false;
        const QString sentence =
            ruleText(Bookings::Description,
                     FieldIssue {QString(), QString::fromLatin1(refusal.data(), qsizetype(refusal.size())), {}});
        if (!sentences.contains(sentence)) {
            sentences.append(sentence);
        }
    }
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
    m_prospect->setText(isFine ? prospect() : QString());
    m_book->setEnabled(isFine);
}

void BookDialog::book()
{
    m_book->setEnabled(false);
    Sync::Session &session = m_services.session;
    session.create(Bookings::Description, document()).then(this, [this, &session](const Expected<QString> &id) {
        if (!id) {
            m_findings->setText(errorText(id.error()).sentence());
            m_findings->show();
            m_book->setEnabled(true);
            return;
        }
        session.act(Bookings::Description, *id, u"request"_s, {}).then(this, [this](const Expected<void> &outcome) {
            if (outcome) {
                accept();
                return;
            }
            m_findings->setText(errorText(outcome.error()).sentence());
            m_findings->show();
        });
    });
}

} // namespace Chancery::Ui
