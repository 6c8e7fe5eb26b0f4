// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;

namespace Chancery::Ui {

class GuideBrowser;
class GuideFiles;

/// Writes a page of the guide in CommonMark, one language at a time, with the page as it will look beside it. A page
/// that others read goes on as it is until the new text is published.
class GuideEditor : public QDialog
{
    Q_OBJECT
public:
    GuideEditor(const Store::Row &page, const QString &language, const GuideFiles &files, const Services &services,
                QWidget *parent);
    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QString field() const; ///< "body", or "next_body" of a page that was published before.
    void keep();
    void load();
    void preview();

    Store::Row m_page;
    Services m_services;
    QJsonObject m_texts; ///< As they are written now.
    QString m_language;
    QComboBox *m_languages;
    QPlainTextEdit *m_source;
    GuideBrowser *m_preview;
    QTimer m_typing;
};

} // namespace Chancery::Ui
