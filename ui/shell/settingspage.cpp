// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspage.h"

#include "base/text.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"
#include "ui/shell/lockcard.h"
#include "ui/shell/outboxexport.h"
#include "ui/shell/storagecard.h"
#include "ui/shell/windowlock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int LabelWidth = 190;

QString say(const char *text)
{
    return QCoreApplication::translate("Setting", text);
}

QString labelOf(const SettingChoice &choice)
{
    return choice.label != nullptr ? say(choice.label) : languageSelfName(QString::fromLatin1(choice.value));
}

} // namespace

SettingsPage::SettingsPage(const Services &services, WindowLock &lock, const QString &directory, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_lock(&lock)
    , m_storage(new StorageCard(services, directory, this))
{
    setObjectName(u"settings"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = scrollArea(title(), this);
    auto *content = new QWidget;
    Ui::setRole(content, "scrolled"_L1);
    // Of the whole: a layout that asks how high a card is does not know how wide the card may be at most.
    content->setMaximumWidth(FormWidth + 2 * Space::Page);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Page);
    layout->setSpacing(Space::Large);
    layout->addWidget(pageTitle(title(), content));
    addSections(layout);
    layout->addWidget(new LockCard(lock, this));
    layout->addWidget(makeAccount());
    layout->addWidget(m_storage);
    layout->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll);
    showAccount();
    connect(m_storage, &StorageCard::diagnosticsRequested, this, &SettingsPage::diagnosticsRequested);
    connect(&services.session, &Sync::Session::statusChanged, this, &SettingsPage::showAccount);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::addSections(QVBoxLayout *layout)
{
    const char *section = nullptr;
    QVBoxLayout *rows = nullptr;
    for (const SettingInfo &info : settingInfos()) {
        if (section != info.section) {
            section = info.section;
            QFrame *frame = card(this);
            layoutOf(frame)->addWidget(headingLabel(say(section), frame));
            rows = layoutOf(frame);
            rows->setSpacing(Space::Wide);
            layout->addWidget(frame);
        }
        QWidget *field = makeField(info);
        field->setAccessibleName(say(info.label));
        field->setWhatsThis(say(*info.help != '\0' ? info.help : info.label));
        auto *lines = new QVBoxLayout;
        lines->setSpacing(Space::Small);
        lines->addWidget(field);
        if (*info.help != '\0') {
            lines->addWidget(mutedLabel(say(info.help), this));
        }
        const bool isTick = std::holds_alternative<const Setting<bool> *>(info.setting);
        QLabel *label = isTick ? new QLabel(this) : new QLabel(say(info.label), this);
        label->setFixedWidth(LabelWidth);
        label->setWordWrap(true);
        label->setMinimumHeight(field->sizeHint().height());
        label->setBuddy(field);
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Page);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addLayout(lines, 1);
        rows->addLayout(row);
    }
}

QWidget *SettingsPage::makeField(const SettingInfo &info)
{
    if (const auto *tick = std::get_if<const Setting<bool> *>(&info.setting)) {
        return makeTick(info, **tick);
    }
    if (const auto *number = std::get_if<const Setting<int> *>(&info.setting)) {
        return makeNumber(info, **number);
    }
    const Setting<QLatin1String> &text = *std::get<const Setting<QLatin1String> *>(info.setting);
    return info.choices.empty() ? makeText(info, text) : makeChoice(info, text);
}

QWidget *SettingsPage::makeChoice(const SettingInfo &info, const Setting<QLatin1String> &setting)
{
    auto *box = new QComboBox(this);
    box->setObjectName(latin(setting.key));
    for (const SettingChoice &choice : info.choices) {
        box->addItem(labelOf(choice), QString::fromLatin1(choice.value));
    }
    box->setCurrentIndex(qMax(0, box->findData(m_services.settings.get(setting))));
    connect(box, &QComboBox::activated, this, [this, box, &info, &setting] {
        const QString value = box->currentData().toString();
        m_services.settings.set(setting, value);
        tell(info.effect, value);
    });
    return box;
}

QWidget *SettingsPage::makeText(const SettingInfo &info, const Setting<QLatin1String> &setting)
{
    auto *line = new QLineEdit(m_services.settings.get(setting), this);
    line->setObjectName(latin(setting.key));
    line->setLayoutDirection(Qt::LeftToRight); // Addresses.
    connect(line, &QLineEdit::editingFinished, this, [this, line, &info, &setting] {
        m_services.settings.set(setting, line->text().trimmed());
        tell(info.effect, line->text().trimmed());
    });
    return line;
}

QString SettingsPage::numberText(Unit unit, int value) const
{
    const QLocale &locale = m_services.display.locale();
    constexpr qint64 Megabyte = 1'000'000;
    switch (unit) {
    case Unit::None:
        return locale.toString(value);
    case Unit::Percent:
        return tr("%1 %", "percentage").arg(locale.toString(value));
    case Unit::Minutes:
        return value > 0 ? tr("%n minute(s)", nullptr, value) : tr("Never");
    case Unit::Megabytes:
        return locale.formattedDataSize(value * Megabyte, 0, QLocale::DataSizeSIFormat);
    }
    return {};
}

QWidget *SettingsPage::makeNumber(const SettingInfo &info, const Setting<int> &setting)
{
    auto *box = new QComboBox(this);
    box->setObjectName(latin(setting.key));
    const int present = m_services.settings.get(setting);
    std::vector<int> values(info.numbers.begin(), info.numbers.end());
    if (std::find(values.begin(), values.end(), present) == values.end()) {
        values.insert(std::upper_bound(values.begin(), values.end(), present), present);
    }
    for (const int value : values) {
        box->addItem(numberText(info.unit, value), value);
    }
    box->setCurrentIndex(box->findData(present));
    connect(box, &QComboBox::activated, this, [this, box, &info, &setting] {
        m_services.settings.set(setting, box->currentData().toInt());
        tell(info.effect, {});
    });
    return box;
}

QWidget *SettingsPage::makeTick(const SettingInfo &info, const Setting<bool> &setting)
{
    auto *box = new QCheckBox(say(info.label), this);
    box->setObjectName(latin(setting.key));
    box->setChecked(m_services.settings.get(setting));
    connect(box, &QCheckBox::clicked, this, [this, &info, &setting](bool isOn) {
        m_services.settings.set(setting, isOn);
        tell(info.effect, {});
    });
    return box;
}

void SettingsPage::tell(Effect effect, const QString &value)
{
    switch (effect) {
    case Effect::Language:
        Q_EMIT languageChosen(value);
        return;
    case Effect::Theme:
        Q_EMIT themeChosen(value);
        return;
    case Effect::Look:
        Q_EMIT lookChosen();
        return;
    case Effect::Proxy:
        m_services.session.setProxy(value);
        return;
    case Effect::Attachments:
        m_services.session.setAttachmentLimit(m_services.settings.get(Settings::AttachmentMegabytes)
                                              * Settings::Megabyte);
        return;
    case Effect::Lock:
        m_lock->restart();
        return;
    case Effect::None:
        return;
    }
}

QWidget *SettingsPage::makeAccount()
{
    QFrame *frame = card(this);
    QVBoxLayout *layout = layoutOf(frame);
    layout->addWidget(headingLabel(tr("Account"), frame));
    m_who = bodyLabel({}, frame);
    m_where = mutedLabel({}, frame);
    m_notice = new Notice(frame);
    m_export = button(tr("Save them to a file…"), "download"_L1, frame);
    m_export->setObjectName(u"exportOutbox"_s);
    m_export->hide();
    layout->addWidget(m_who);
    layout->addWidget(m_where);
    layout->addWidget(m_notice);
    layout->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, [this] { saveOutbox(m_services, window()); });
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
    const QString endpoint = m_services.settings.get(Settings::EndpointUrl);
    m_where->setText(isolated(endpoint));
    m_where->setVisible(!endpoint.isEmpty());
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
    m_export->setVisible(open > 0);
}

bool SettingsPage::isAtRest() const
{
    return m_storage->isAtRest();
}

void SettingsPage::refresh(const Store::Changes &)
{
    showAccount();
}

} // namespace Chancery::Ui
