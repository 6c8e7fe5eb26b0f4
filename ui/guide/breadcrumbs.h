// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace Chancery::Ui {

/// The way to what is shown, from the whole to the part: "Guide › 3 Electronic mail › 3.2". All but the last can be
/// gone to.
class Breadcrumbs : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString id;
        QString title;
    };
    explicit Breadcrumbs(QWidget *parent = nullptr);
    void show(const std::vector<Step> &way);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    QHBoxLayout *m_layout;
};

} // namespace Chancery::Ui
