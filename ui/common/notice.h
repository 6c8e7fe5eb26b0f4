// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"
#include "ui/common/errortext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Chancery::Ui {

/// A strip with an icon, a sentence and perhaps one button, above the content it speaks of. Hidden until shown.
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
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Chancery::Ui
