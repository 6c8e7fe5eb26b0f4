// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "base/text.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace Chancery {

SettingsStore::SettingsStore(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

bool SettingsStore::save()
{
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}

bool SettingsStore::readBool(std::string_view key, bool fallback) const
{
    const QString text = m_file.value(latin(key)).toString();
    return text == "true"_L1 ? true : text == "false"_L1 ? false : fallback;
}

int SettingsStore::readInt(std::string_view key, int fallback) const
{
    bool ok = false;
    const int value = m_file.value(latin(key)).toInt(&ok);
    return ok ? value : fallback;
}

QString SettingsStore::readText(std::string_view key, QLatin1String fallback) const
{
    const QVariant value = m_file.value(latin(key));
    return value.isValid() ? value.toString() : QString(fallback);
}

void SettingsStore::write(std::string_view key, const QVariant &value)
{
    // What is as it was is not written: QSettings replaces the file and waits for the disk, on the thread it is used
    // on.
    const QVariant present = m_file.value(latin(key));
    if (!present.isValid() || present.toString() != value.toString()) {
        m_file.setValue(latin(key), value);
    }
}

} // namespace Chancery
