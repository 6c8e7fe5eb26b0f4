// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "ui/common/services.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;

namespace Chancery::Ui {

class ConflictPanel;

/// One change of the outbox: what was done to which record, how it stands and why, the values on both sides of a
/// conflict, and what the user can do about it.
class OutboxCard : public QFrame
{
    Q_OBJECT
public:
    OutboxCard(const Domain::OutboxEntry &entry, const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] const Domain::OutboxEntry &entry() const { return m_entry; }
    [[nodiscard]] ConflictPanel *conflict() const { return m_conflict; }

Q_SIGNALS:
    void decided(const QString &op, Chancery::Sync::Session::Decision decision);
    /// The record as composed from both sides; \p theirs is what it replaces.
    void composed(const QString &op, const QJsonObject &document, const QJsonObject &theirs);
    void editRequested(const QString &op);

private:
    [[nodiscard]] QString whatText() const;
    [[nodiscard]] QString whyText() const;
    [[nodiscard]] QString conflictText() const;
    /// Whether it changes single values, so that a conflict can be shown value by value.
    [[nodiscard]] bool isPatch() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeValues();
    void addConflictButtons(QHBoxLayout *layout);
    void addValue(QGridLayout *grid, const QString &pointer);
    void addButtons(QHBoxLayout *layout);
    void addButton(QHBoxLayout *layout, const QString &text, const char *name, Sync::Session::Decision decision);

    Domain::OutboxEntry m_entry;
    const Domain::Collection *m_collection;
    Services m_services;
    ConflictPanel *m_conflict = nullptr;
};

} // namespace Chancery::Ui
