// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery {

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSettingNobodyChoseHasItsFallback()
    {
        const SettingsStore settings(file());
        QCOMPARE(settings.get(Settings::SyncOnMetered), false);
        QCOMPARE(settings.get(Settings::Theme), u"system"_s);
    }

    void whatWasSetIsThereAfterTheNextStart()
    {
        {
            SettingsStore settings(file());
            settings.set(Settings::SyncOnMetered, true);
            settings.set(Settings::EndpointUrl, u"https://example.org/v1?a=1,2;3"_s);
            settings.set(Count, -7);
            QVERIFY(settings.save());
        }
        const SettingsStore settings(file());
        QCOMPARE(settings.get(Settings::SyncOnMetered), true);
        QCOMPARE(settings.get(Settings::EndpointUrl), u"https://example.org/v1?a=1,2;3"_s);
        QCOMPARE(settings.get(Count), -7);
    }

    void aValueOfTheWrongTypeReadsAsTheFallback()
    {
        QFile ini(file());
        QVERIFY(ini.open(QFile::WriteOnly));
        ini.write("[sync]\non_metered=perhaps\n[test]\ncount=many\n");
        ini.close();
        const SettingsStore settings(file());
        QCOMPARE(settings.get(Settings::SyncOnMetered), false);
        QCOMPARE(settings.get(Count), 3);
    }

    void aFileThatCannotBeWrittenIsNoticed()
    {
        SettingsStore settings(m_dir.filePath(u"no/such"_s) + u'\0' + u"x.ini"_s);
        settings.set(Count, 1);
        QVERIFY(!settings.save());
    }

private:
    static constexpr Setting<int> Count {"test/count", 3};
    [[nodiscard]] QString file() const
    {
        return m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + u".ini"_s);
    }
    QTemporaryDir m_dir;
};

} // namespace Chancery

QTEST_GUILESS_MAIN(Chancery::TestSettings)
#include "tst_settings.moc"
