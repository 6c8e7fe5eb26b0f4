// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/common/services.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace Chancery::Ui {

/// One round as it is read out: the sheet, the names and their votes. Checked with every key: what contradicts the
/// rest is marked where it stands, and the verdict of the rules is told at once. GUI thread; needs no network.
class RoundForm : public QWidget
{
    Q_OBJECT
public:
    RoundForm(const Services &services, QWidget *parent = nullptr);

    /// Starts the round after \p rounds of the same organ.
    void startRound(const Domain::Dossier::Contest &contest, const QString &organ,
                    const std::vector<Domain::Record> &rounds);
    /// Loads \p record to be corrected; \p rounds are those before it.
    void correct(const Domain::Dossier::Contest &contest, const Domain::Record &record,
                 const std::vector<Domain::Record> &rounds);

    /// What was typed, with the marks of the verdict, as a document of ballot_rounds.
    [[nodiscard]] QJsonObject document() const;
    [[nodiscard]] const Domain::Ballot::Verdict &verdict() const { return m_verdict; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QString &recordId() const { return m_recordId; } ///< Empty: a new round.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /// No field is unreadable, and something was typed.
    [[nodiscard]] bool canSave() const;
    void addName(const QString &state, const QString &person);
    void setVotes(const QString &name, qint64 votes); ///< For tests and for filling in.
    [[nodiscard]] QLineEdit *figure(const char *key) const;
    [[nodiscard]] QString messageOf(const QString &field) const;

Q_SIGNALS:
    void edited();
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Figure
    {
        const char *key;
        QLineEdit *line;
        QLabel *message;
    };
    struct Name
    {
        QString state;
        QString person;
        bool wasCandidate;
        QLineEdit *votes;
        QLabel *message;
        [[nodiscard]] QString known() const { return person.isEmpty() ? state : person; }
    };
    void addFigures();
    void addNamePicker();
    void clearNames();
    void fillNames();
    void addRow(const QString &state, const QString &person, bool wasCandidate);
    void judge();
    void showRemarks();
    void markFigure(const char *key, const QString &message);
    void markName(const QString &name, const QString &message);
    [[nodiscard]] Domain::Ballot::Round round() const;
    [[nodiscard]] std::optional<qint64> read(const QLineEdit *line) const;
    [[nodiscard]] static bool isReadable(const QLineEdit *line, const std::optional<qint64> &value);
    [[nodiscard]] Domain::Ballot::Terms terms() const;

    Services m_services;
    std::optional<Domain::Dossier::Contest> m_contest;
    QString m_organ;
    QString m_recordId;
    QJsonObject m_before; ///< The document that is corrected.
    int m_number = 1;
    std::optional<Domain::Ballot::NextBallot> m_expected;
    std::vector<Domain::Record> m_rounds; ///< Before this one.
    Domain::Ballot::Verdict m_verdict;
    bool m_isDirty = false;

    QLabel *m_title;
    QLabel *m_hint;
    std::vector<Figure> m_figures;
    QGridLayout *m_names;
    std::vector<Name> m_rows;
    QComboBox *m_other;
};

} // namespace Chancery::Ui
