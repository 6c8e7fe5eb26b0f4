// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspage.h"

#include "base/text.h"
#include "domain/localizedtext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

SettingsPage::SettingsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
{
    setObjectName(u"settings"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Page);
    layout->setSpacing(Space::Large);
    layout->addWidget(pageTitle(title(), this));
    layout->addWidget(makeLook());
    layout->addWidget(makeAccount());
    layout->addStretch();
    showAccount();
    connect(&services.session, &Sync::Session::statusChanged, this, &SettingsPage::showAccount);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::makeLook()
{
    QFrame *frame = card(this);
    frame->setMaximumWidth(FormWidth);
    layoutOf(frame)->addWidget(headingLabel(tr("Language and look"), frame));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::Page);
    form->setVerticalSpacing(Space::Wide);
    auto *language = new QComboBox(frame);
    language->setObjectName(u"language"_s);
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the system"), QString());
    for (const char *code : Domain::Languages) {
        language->addItem(languageSelfName(QString::fromLatin1(code)), QString::fromLatin1(code));
    }
    language->setCurrentIndex(qMax(0, language->findData(m_services.settings.get(Settings::Language))));
    form->addRow(tr("Language"), language);
    auto *theme = new QComboBox(frame);
    theme->setObjectName(u"theme"_s);
    theme->setAccessibleName(tr("Theme"));
    theme->addItem(tr("As the system"), u"system"_s);
    theme->addItem(tr("Light"), u"light"_s);
    theme->addItem(tr("Dark"), u"dark"_s);
    theme->setCurrentIndex(qMax(0, theme->findData(m_services.settings.get(Settings::Theme))));
    form->addRow(tr("Theme"), theme);
    layoutOf(frame)->addLayout(form);
    connect(language, &QComboBox::activated, this,
            [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
    connect(theme, &QComboBox::activated, this, [this, theme] { Q_EMIT themeChosen(theme->currentData().toString()); });
    return frame;
}

QWidget *SettingsPage::makeAccount()
{
    QFrame *frame = card(this);
    frame->setMaximumWidth(FormWidth);
    QVBoxLayout *layout = layoutOf(frame);
    layout->addWidget(headingLabel(tr("Account"), frame));
    m_who = bodyLabel({}, frame);
    m_where = mutedLabel({}, frame);
    m_notice = new Notice(frame);
    layout->addWidget(m_who);
    layout->addWidget(m_where);
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    m_signIn = primaryButton(tr("Sign in"), "login"_L1, frame);
    m_signIn->setObjectName(u"signIn"_s);
    m_signOut = button(tr("Sign out"), "logout"_L1, frame);
    m_signOut->setObjectName(u"signOut"_s);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_signOut);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_signIn, &QPushButton::clicked, this, &SettingsPage::signInRequested);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::askToSignOut);
    connect(m_notice, &Notice::actionTriggered, this, &SettingsPage::signOutRequested);
    return frame;
}

void SettingsPage::showAccount()
{
    const Domain::Caller caller = m_services.session.caller();
    const auto connection = m_services.session.status().connection;
    const bool isOut = connection == Sync::Status::Connection::SignedOut;
    const bool isRefused = connection == Sync::Status::Connection::Refused;
    QStringList roles;
    for (const Domain::Role *role = Domain::rolesBegin(); role != Domain::rolesEnd(); ++role) {
        if (caller.roles.contains(*role)) {
            roles << Ui::nameOf(*role);
        }
    }
    const QString who = caller.name.isEmpty() ? tr("Nobody is signed in.") : caller.name;
    m_who->setText(roles.isEmpty() ? who : u"%1 (%2)"_s.arg(isolated(who), roles.join(tr(", "))));
    m_where->setText(isolated(m_services.settings.get(Settings::EndpointUrl)));
    m_signIn->setVisible(isOut || isRefused);
    m_signOut->setVisible(!isOut);
}

void SettingsPage::askToSignOut()
{
    const Sync::Status status = m_services.session.status();
    const int open = status.waiting + status.attention;
    const QString text = open > 0
        ? tr("%n change(s) of yours are not sent yet. They stay on this computer until you sign in again.", nullptr,
             open)
        : tr("What was fetched stays on this computer.");
    m_notice->show(open > 0 ? Tone::Warning : Tone::Info, text, tr("Sign out"));
}

void SettingsPage::refresh(const Store::Changes &)
{
    showAccount();
}

} // namespace Chancery::Ui
