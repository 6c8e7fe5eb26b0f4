// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "ui/guide/reader.h"

#include <QString>

namespace Chancery::Ui {

/// Which reader shows the guide: the plugin where it is there and wanted, else the built-in one. The plugin is opened
/// with the first page of the guide and not before, so that the start of the window does not pay for it.
class ReaderChoice
{
public:
    explicit ReaderChoice(SettingsStore &settings);

    enum class Kind { Web, Text };
    /// Makes the reader for the guide; never nothing. When the plugin ended the program the last time it was opened,
    /// the built-in reader is taken until someone chooses otherwise.
    [[nodiscard]] std::unique_ptr<Reader> make(QWidget *parent, const ReaderHost &host);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Why it is not the plugin: for the log. Empty when it is, or when that was the user's choice.
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// The plugin has shown a page: it works here.
    void confirm();
    void choose(Kind kind);

    /// Where the plugin lies, or an empty text.
    [[nodiscard]] static QString pluginFile();

private:
    [[nodiscard]] std::unique_ptr<Reader> makeWeb(QWidget *parent, const ReaderHost &host);

    SettingsStore *m_settings;
    Kind m_kind = Kind::Text;
    QString m_reason;
};

} // namespace Chancery::Ui
