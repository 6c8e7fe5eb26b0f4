// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/common/services.h"
#include "ui/elections/noteverbale.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Chancery::Ui {

class Notice;

/// Drafts a note verbale about a contest: kind, language, addressee; the text can be changed before it is saved as
/// OpenDocument text or PDF, or copied.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(const Domain::Dossier::Contest &contest, const Domain::Record &election,
               const std::optional<Domain::Record> &body, const Services &services, QWidget *parent = nullptr);
    /// The note is about this candidature: one's own is notified, another's request is answered.
    void choose(const QString &candidature);
    [[nodiscard]] QString text() const;

private:
    void draft(); ///< Anew, unless the text was changed by hand: then it asks.
    void write();
    void save(const QString &suffix);

    Domain::Dossier::Contest m_contest;
    Domain::Record m_election;
    std::optional<Domain::Record> m_body;
    Services m_services;
    QComboBox *m_kind;
    QComboBox *m_language;
    QComboBox *m_candidate;
    QComboBox *m_addressee;
    QLineEdit *m_number;
    QPlainTextEdit *m_text;
    Notice *m_notice;
};

} // namespace Chancery::Ui
