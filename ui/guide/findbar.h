// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Chancery::Ui {

/// Finds words in the page that is shown. Hidden until it is wanted.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);
    void popUp();
    /// Which place of how many is shown.
    void setCount(int which, int count);
    void dismiss();

Q_SIGNALS:
    /// An empty text: the search is over.
    void wanted(const QString &text, bool backwards);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace Chancery::Ui
