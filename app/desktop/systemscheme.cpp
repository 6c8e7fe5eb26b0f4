// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

constexpr auto Portal = "org.freedesktop.portal.Desktop";
constexpr auto Path = "/org/freedesktop/portal/desktop";
constexpr auto Interface = "org.freedesktop.portal.Settings";
constexpr auto Appearance = "org.freedesktop.appearance";
constexpr auto Scheme = "color-scheme";
constexpr uint Dark = 1; ///< 0: no preference, 2: light.

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// Read() wraps the value twice.
QVariant bare(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = qvariant_cast<QDBusVariant>(value).variant();
    }
    return value;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

void SystemScheme::start()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { Q_EMIT changed(scheme == Qt::ColorScheme::Dark); });
#else
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(word(Portal), word(Path), word(Interface), u"SettingChanged"_s, this,
                SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(word(Portal), word(Path), word(Interface), u"Read"_s);
    question << word(Appearance) << word(Scheme);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError()) {
            tell(bare(reply.value().variant()).toUInt());
        }
    });
#endif
}

void SystemScheme::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == QLatin1String(Appearance) && key == QLatin1String(Scheme)) {
        tell(bare(value.variant()).toUInt());
    }
}

void SystemScheme::tell(uint scheme)
{
    Q_EMIT changed(scheme == Dark);
}

} // namespace Chancery
