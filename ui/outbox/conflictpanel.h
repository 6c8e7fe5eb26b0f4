// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "ui/common/services.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class FieldEditor;

/// A conflict, field by field: what the user saw, what is there now, what the user wrote; one of them is chosen, or a
/// further value typed. Nothing is decided until the button is pressed.
class ConflictPanel : public QWidget
{
    Q_OBJECT
public:
    ConflictPanel(const Domain::Collection &collection, const Domain::OutboxEntry &entry, const Services &services,
                  QWidget *parent = nullptr);
    /// The record as it would be with what is chosen now.
    [[nodiscard]] QJsonObject composed() const;
    [[nodiscard]] const QJsonObject &theirs() const { return m_theirs; }
    [[nodiscard]] QJsonObject mine() const;

    enum class Pick { Theirs, Mine, Other };
    void pickAll(Pick pick);
    /// For tests and for the keyboard: the choice of the field at \p index.
    void pick(std::size_t index, Pick pick);
    [[nodiscard]] FieldEditor *other(std::size_t index) const { return m_lines.at(index).other; }
    [[nodiscard]] std::size_t count() const { return m_lines.size(); }

private:
    struct Line
    {
        QString pointer;
        const Domain::Field *field;
        QButtonGroup *choice;
        FieldEditor *other; ///< Shown when a further value is asked for.
    };
    void addHeadings(QGridLayout *grid);
    void addLine(QGridLayout *grid, const QString &pointer);
    [[nodiscard]] QWidget *makeChoice(const Line &line, Pick pick, const QString &heading, const QString &text);
    [[nodiscard]] QString words(const Domain::Field &field, const QJsonValue &value) const;
    [[nodiscard]] QJsonObject folded(const QStringList &pointers) const;

    const Domain::Collection *m_collection;
    Domain::OutboxEntry m_entry;
    Services m_services;
    QJsonObject m_theirs;
    std::vector<Line> m_lines;
};

} // namespace Chancery::Ui
