// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

/// The settings of a desktop, as its portal gives them over the bus.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key) const
    {
        const bool isKnown = space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        // Wrapped twice, as the portal does.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : 99U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// On a bus of its own.
class TestSystemScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)) {
            QSKIP("Qt asks the desktop itself");
        }
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void aDarkDesktopIsHeardAtTheStart()
    {
        m_portal.scheme = 1;
        SystemScheme scheme;
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        scheme.start();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toBool(), true);
    }

    void aLightOneToo()
    {
        m_portal.scheme = 2;
        SystemScheme scheme;
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        scheme.start();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toBool(), false);
    }

    void aChangeIsHeardWhileTheProgramRuns()
    {
        m_portal.scheme = 2;
        SystemScheme scheme;
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        scheme.start();
        QTRY_COMPARE(changed.size(), 1);
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().toBool(), true);
    }

    void otherSettingsAreNoneOfOurs()
    {
        m_portal.scheme = 2;
        SystemScheme scheme;
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        scheme.start();
        QTRY_COMPARE(changed.size(), 1);
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1U));
        Q_EMIT m_portal.SettingChanged(u"org.gnome.desktop"_s, u"color-scheme"_s, QDBusVariant(1U));
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().toBool(), false);
    }

private:
    Portal m_portal;
};

QTEST_GUILESS_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
