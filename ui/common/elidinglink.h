// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QPushButton>

namespace Chancery::Ui {

/// A link that never asks for more width than there is: what does not fit ends in "…", the whole text is its tool
/// tip and its accessible name.
class ElidingLink : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidingLink(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_whole;
    mutable int m_width = 0; ///< Pixels the whole text takes; 0: not measured in this font.
};

/// The same for a line of small, quiet text.
class ElidingCaption : public QLabel
{
    Q_OBJECT
public:
    explicit ElidingCaption(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_whole;
    mutable int m_width = 0; ///< As of ElidingLink.
};

} // namespace Chancery::Ui
