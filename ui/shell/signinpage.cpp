// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinpage.h"

#include "base/text.h"
#include "domain/localizedtext.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/shell/firstsyncpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int CardWidth = 440;
constexpr qint64 LongestToken = 16 * 1024;
constexpr int MarkSize = 48;
constexpr int CheckAfter = 700; ///< Milliseconds after the last key.

enum Step { Welcome, Form };

bool isLoopback(const QString &host)
{
    static const QRegularExpression numbers(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || numbers.match(host).hasMatch();
}

QLabel *labelFor(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

std::optional<QUrl> endpointFromText(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty() || address.contains(u' ')) {
        return {};
    }
    if (!address.contains("://"_L1)) {
        address.prepend("https://"_L1);
    }
    QUrl url(address, QUrl::StrictMode);
    const bool isSecure = url.scheme() == "https"_L1;
    const bool isLocal = url.scheme() == "http"_L1 && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || (!isSecure && !isLocal) || !url.userInfo().isEmpty()) {
        return {};
    }
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path.endsWith("/v1"_L1) ? path : path + "/v1"_L1);
    return url;
}

SignInPage::SignInPage(Sync::Session &session, SettingsStore &settings, AccountKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_keeper(&keeper)
{
    setObjectName(u"signIn"_s);
    auto *layout = new QVBoxLayout(this);
    QFrame *frame = card(this);
    frame->setFixedWidth(CardWidth);
    QVBoxLayout *inner = layoutOf(frame);
    inner->setContentsMargins(Space::Page + Space::Normal, Space::Page + Space::Normal, Space::Page + Space::Normal,
                              Space::Page);
    auto *mark = new QLabel(frame);
    mark->setPixmap(applicationIcon().pixmap(MarkSize, MarkSize));
    auto *top = new QHBoxLayout;
    top->addWidget(mark);
    top->addStretch();
    top->addWidget(makeLanguage(settings, frame), 0, Qt::AlignTop);
    inner->addLayout(top);
    inner->addSpacing(Space::Normal);
    m_steps = new QStackedWidget(frame);
    m_steps->setObjectName(u"steps"_s);
    inner->addWidget(m_steps);
    m_firstSync = new FirstSyncPanel(session, m_steps);
    for (QWidget *step : {makeWelcome(settings), makeForm(settings), static_cast<QWidget *>(m_firstSync)}) {
        m_steps->addWidget(step);
    }
    const bool isFirstRun = settings.get(Settings::EndpointUrl).isEmpty() && session.caller().account.isEmpty();
    m_steps->setCurrentIndex(isFirstRun ? Welcome : Form);
    layout->addStretch(2);
    layout->addWidget(frame, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_typed.setSingleShot(true);
    m_typed.setInterval(CheckAfter);
    connect(&m_typed, &QTimer::timeout, this, &SignInPage::check);
    connect(m_firstSync, &FirstSyncPanel::done, this, &SignInPage::signedIn);
}

QWidget *SignInPage::makeWelcome(const SettingsStore &)
{
    auto *step = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Wide);
    layout->addWidget(pageTitle(tr("Welcome to Chancery"), step));
    layout->addWidget(
        bodyLabel(tr("Elections, meetings, training and the guide of your mission: on this computer, also "
                     "without a connection."),
                  step));
    layout->addWidget(mutedLabel(tr("Have the address of the service and your access token at hand: whoever looks "
                                    "after the service at your mission gives them to you."),
                                 step));
    layout->addStretch();
    QPushButton *next = primaryButton(tr("Next"), {}, step);
    next->setObjectName(u"next"_s);
    layout->addWidget(next, 0, Qt::AlignLeft);
    connect(next, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(Form);
        m_address->setFocus();
    });
    return step;
}

QWidget *SignInPage::makeForm(const SettingsStore &settings)
{
    auto *form = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pageTitle(tr("Sign in"), form));
    layout->addSpacing(Space::Small);
    addFields(layout, settings, form);
    m_notice = new Notice(form);
    layout->addWidget(m_notice);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    m_submit = primaryButton(tr("Sign in"), {}, form);
    m_submit->setObjectName(u"submit"_s);
    m_skip = quietButton(tr("Work without signing in"), {}, form);
    m_skip->setObjectName(u"skip"_s);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_skip, &QPushButton::clicked, this, &SignInPage::skipped);
    return form;
}

void SignInPage::addFields(QVBoxLayout *layout, const SettingsStore &settings, QWidget *form)
{
    m_address = new QLineEdit(settings.get(Settings::EndpointUrl), form);
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://chancery.example.org"_s);
    m_check = mutedLabel({}, form);
    m_check->setObjectName(u"check"_s);
    layout->addWidget(labelFor(tr("Address of the service"), m_address, form));
    layout->addWidget(m_address);
    layout->addWidget(m_check);
    m_token = new QLineEdit(form);
    m_token->setObjectName(u"token"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Paste the token you were given"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_token, 1);
    QPushButton *file = button(tr("From a file…"), {}, form);
    file->setAutoDefault(false);
    row->addWidget(file);
    layout->addWidget(labelFor(tr("Access token"), m_token, form));
    layout->addLayout(row);
    m_inFile = new QCheckBox(tr("Keep the token in a file only I can read, not in the keychain"), form);
    m_inFile->setObjectName(u"inFile"_s);
    m_inFile->setChecked(settings.get(Settings::TokenInFile));
    layout->addWidget(m_inFile);
    layout->addSpacing(Space::Small);
    connect(file, &QPushButton::clicked, this, &SignInPage::readFile);
    connect(m_address, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_check->clear();
        m_typed.start();
    });
    connect(m_token, &QLineEdit::returnPressed, this, &SignInPage::submit);
}

void SignInPage::check()
{
    const QString typed = m_address->text();
    const auto endpoint = endpointFromText(typed);
    if (typed.trimmed().isEmpty() || !m_address->isEnabled()) {
        return;
    }
    if (!endpoint) {
        m_check->setText(tr("An address begins with https:// and has no spaces."));
        return;
    }
    m_check->setText(tr("Asking %1…").arg(isolated(endpoint->host())));
    whenDone(m_session->probe(*endpoint), this, [this, typed](const Expected<QString> &name) {
        if (m_address->text() != typed) {
            return; // Meanwhile another one is being asked.
        }
        m_check->setText(name ? tr("✓ %1 answers.").arg(isolated(*name)) : errorText(name.error()).what);
    });
}

void SignInPage::setSkippable(bool skippable)
{
    m_skip->setText(skippable ? tr("Work without signing in") : tr("Back"));
}

QWidget *SignInPage::makeLanguage(const SettingsStore &settings, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"language"_s);
    box->setAccessibleName(tr("Language"));
    for (const char *code : Domain::Languages) {
        box->addItem(languageSelfName(QString::fromLatin1(code)), QString::fromLatin1(code));
    }
    const QString chosen = settings.get(Settings::Language);
    box->setCurrentIndex(box->findData(chosen.isEmpty() ? QLocale().name().section(u'_', 0, 0) : chosen));
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT languageChosen(box->currentData().toString()); });
    return box;
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_steps->currentIndex() != Form) {
        return;
    }
    m_address->text().isEmpty() ? m_address->setFocus() : m_token->setFocus();
}

QString SignInPage::message() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void SignInPage::readFile()
{
    auto *dialog = new QFileDialog(this, tr("File with the access token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > LongestToken) {
            m_notice->show(Tone::Bad, tr("This file could not be read as a token."));
            return;
        }
        m_token->setText(QString::fromUtf8(file.readAll()).trimmed());
        m_notice->hide();
    });
    dialog->open();
}

void SignInPage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_address, m_token, m_inFile, m_submit, m_skip}) {
        widget->setEnabled(!busy);
    }
    m_submit->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInPage::submit()
{
    const auto endpoint = endpointFromText(m_address->text());
    if (!endpoint) {
        m_notice->show(Tone::Bad,
                       tr("This is not the address of a service. It begins with https://, for example "
                          "https://chancery.example.org."));
        m_address->setFocus();
        return;
    }
    const QByteArray token = m_token->text().trimmed().toUtf8();
    if (token.isEmpty()) {
        m_notice->show(Tone::Bad, tr("Paste the access token, or choose the file it is in."));
        m_token->setFocus();
        return;
    }
    m_notice->hide();
    setBusy(true);
    const Sync::Account account {*endpoint, token};
    m_session->signIn(account).then(
        this, [this, account](const Expected<Domain::Caller> &caller) { finish(account, caller); });
}

void SignInPage::finish(const Sync::Account &account, const Expected<Domain::Caller> &caller)
{
    setBusy(false);
    if (!caller) {
        ErrorText text = errorText(caller.error());
        if (caller.error().code == ErrorCode::Forbidden) {
            text = {tr("This profile belongs to another account."),
                    tr("Start Chancery with another profile folder for this account."), Tone::Bad};
        } else if (caller.error().code == ErrorCode::Unauthenticated) {
            text.next = tr("Check that it was copied whole and has not expired.");
        } else if (caller.error().code == ErrorCode::Offline) {
            text.next = tr("Check the address and your connection.");
        }
        m_notice->show(text);
        m_token->setFocus();
        return;
    }
    whenDone(
        m_keeper->keep(account, m_inFile->isChecked()), this, [this, name = caller->name](const Expected<void> &kept) {
            if (kept) {
                m_token->clear();
                goOn(name);
                return;
            }
            m_notice->show(Tone::Warning,
                           tr("You are signed in, but the keychain did not take the token. Tick the box to keep it in "
                              "a file, or go on: then Chancery asks again at the next start."));
            m_skip->setText(tr("Go on"));
        });
}

void SignInPage::goOn(const QString &name)
{
    if (m_session->status().completeAt.isValid()) {
        Q_EMIT signedIn(); // Everything was here once.
        return;
    }
    m_firstSync->setName(name);
    m_steps->setCurrentWidget(m_firstSync);
}

} // namespace Chancery::Ui
