// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"
#include "ui/common/services.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace Chancery::Ui {

/// "Was this right?": what a reader says about a page, for those who edit the guide.
class GuideReportDialog : public QDialog
{
    Q_OBJECT
public:
    GuideReportDialog(const Store::Row &page, const QString &language, const Services &services, QWidget *parent);
    void accept() override;

private:
    Store::Row m_page;
    QString m_language;
    Services m_services;
    QComboBox *m_verdict;
    QPlainTextEdit *m_comment;
};

} // namespace Chancery::Ui
