// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"
#include "ui/common/errortext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Chancery::Ui {

/// A strip with an icon, a sentence and perhaps one button, above the content it speaks of. Hidden until shown, and
/// empty: every page has one, most never say anything.
class Notice : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);
    void show(Tone tone, const QString &text, const QString &action = {});
    void show(const ErrorText &text) { show(text.tone, text.sentence()); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void make();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace Chancery::Ui
