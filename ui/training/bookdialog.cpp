// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookdialog.h"

#include "base/ids.h"
#include "base/text.h"
#include "domain/training/bookings.h"
#include "domain/validate.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/ruletext.h"
#include "ui/common/whendone.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
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
    , m_group(makeId())
    , m_person(new QLineEdit(services.session.caller().name.split(u'.').join(u' '), this))
    , m_email(new QLineEdit(this))
    , m_others(new QPlainTextEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_needs(new QPlainTextEdit(this))
    , m_prospect(mutedLabel({}, this))
    , m_findings(bodyLabel({}, this))
{
    setWindowTitle(tr("Book a place"));
    setMinimumWidth(DialogWidth);
    auto *layout = dialogLayout(this);
    const QString title = services.display.titleOf(Sessions::Description, session.row.id, session.row.document);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(mutedLabel(services.display.instant(session.starts, session.zone), this));
    auto *form = new QFormLayout;
    form->addRow(tr("Person"), m_person);
    form->addRow(tr("E-mail"), m_email);
    form->addRow(tr("Others who come along"), m_others);
    form->addRow(tr("Reason for applying"), m_reason);
    form->addRow(tr("Special needs"), m_needs);
    layout->addLayout(form);
    const Caller caller = services.session.caller();
    const bool mayForAll = caller.roles.intersects(Bookings::BookersForOthers);
    m_person->setObjectName(u"person"_s);
    m_person->setReadOnly(!mayForAll);
    m_others->setObjectName(u"others"_s);
    m_others->setPlaceholderText(tr("One a line: name, e-mail. All of you get places together, or nobody does."));
    form->setRowVisible(m_others, mayForAll && !session.isCoaching());
    connect(m_others, &QPlainTextEdit::textChanged, this, &BookDialog::judge);
    for (QPlainTextEdit *each : {m_others, m_reason, m_needs}) {
        each->setFixedHeight(TextHeight);
        each->setTabChangesFocus(true);
    }
    layout->addWidget(m_findings);
    layout->addWidget(m_prospect);
    m_book = primaryButton(tr("Book a place"), {}, this);
    m_book->setObjectName(u"book"_s);
    layout->addLayout(dialogButtons(this, m_book));
    connect(m_person, &QLineEdit::textChanged, this, &BookDialog::judge);
    connect(m_email, &QLineEdit::textChanged, this, &BookDialog::judge);
    judge();
}

QList<QJsonObject> BookDialog::documents() const
{
    QJsonObject first {{u"person"_s, m_person->text().trimmed()},
                       {u"mission"_s, m_services.session.caller().mission},
                       {u"session"_s, m_session.row.id}};
    const std::pair<const char *, QString> more[] {{"email", m_email->text().trimmed()},
                                                   {"motivation", m_reason->toPlainText().trimmed()},
                                                   {"needs", m_needs->toPlainText().trimmed()}};
    for (const auto &[key, text] : more) {
        if (!text.isEmpty()) {
            first.insert(QLatin1String(key), text);
        }
    }
    QList<QJsonObject> all {first};
    const QStringList lines = m_others->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        static const QRegularExpression separator(u"[,;،；，\t]"_s);
        const QString name = line.section(separator, 0, 0).trimmed();
        const QString email = line.section(separator, 1).trimmed();
        if (name.isEmpty()) {
            continue;
        }
        QJsonObject other {
            {u"person"_s, name}, {u"mission"_s, first.value("mission"_L1)}, {u"session"_s, first.value("session"_L1)}};
        if (!email.isEmpty()) {
            other.insert("email"_L1, email);
        }
        all.append(other);
    }
    for (QJsonObject &each : all) {
        if (all.size() > 1) {
            each.insert("together"_L1, m_group);
        }
    }
    return all;
}

QString BookDialog::prospect(qsizetype people) const
{
    if (m_session.course.value("selection"_L1).toString() != "open"_L1) {
        return tr("A trainer decides about this request.");
    }
    if (!m_session.left) {
        return people > 1 ? tr("There are places for all of you.") : tr("There is a place for you.");
    }
    if (*m_session.left >= people && m_session.waiting == 0) {
        return tr("%n place(s) left. The endpoint decides in the moment your request arrives.", nullptr,
                  int(*m_session.left));
    }
    const QString place = m_services.display.locale().toString(m_session.waiting + 1);
    return *m_session.left > 0 && people > 1
        ? tr("There are not enough places for all of you. You would wait together, from number %1 on.").arg(place)
        : tr("The session is full. You would be number %1 on the waiting list.").arg(place);
}

QStringList BookDialog::findings(const QJsonObject &document, bool &isFine) const
{
    // Everything a session's rules ask about is one look-up by key in the store.
    const Record record(Bookings::Description, {}, document);
    const RuleContext context(m_services.reader, m_services.session.caller(), QDateTime::currentDateTimeUtc());
    const bool isNamed = !document.value("person"_L1).toString().isEmpty();
    QStringList sentences;
    isFine = isFine && isNamed;
    for (const Finding &finding : validate(record, context)) {
        isFine = isFine && finding.severity != Severity::Error;
        if (isNamed || keyOfPointer(finding.issue.pointer) != "person"_L1) {
            sentences.append(ruleText(Bookings::Description, finding.issue));
        }
    }
    const std::string_view refusal = Bookings::refuseRequest(record, {}, context);
    if (!refusal.empty()) {
        isFine = false;
        sentences.append(ruleText(Bookings::Description, FieldIssue {QString(), latin(refusal), {}}));
    }
    sentences.removeDuplicates();
    return sentences;
}

void BookDialog::judge()
{
    const QList<QJsonObject> people = documents();
    QStringList sentences;
    bool isFine = true;
    for (const QJsonObject &document : people) {
        const QString name = document.value("person"_L1).toString();
        for (const QString &sentence : findings(document, isFine)) {
            sentences.append(people.size() > 1 ? u"%1: %2"_s.arg(isolated(name), sentence) : sentence);
        }
    }
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
    m_prospect->setText(isFine ? prospect(people.size()) : QString());
    m_book->setEnabled(isFine);
}

void BookDialog::accept()
{
    m_book->setEnabled(false);
    whenDone(m_services.session.createTogether(Bookings::Description, documents(), u"request"_s), this,
             [this](const Expected<void> &outcome) {
                 if (outcome) {
                     QDialog::accept();
                     return;
                 }
                 m_findings->setText(errorText(outcome.error()).sentence());
                 m_findings->show();
                 m_book->setEnabled(true);
             });
}

} // namespace Chancery::Ui
