// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "store/reader.h"
#include "sync/session.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

namespace Chancery::Ui {

/// Takes the user's last changes back, newest first. What was not sent yet leaves the outbox; what was sent is undone
/// by a further change, which touches only the values that the first one touched. GUI thread; lives as long as the
/// window, so changes of an earlier start cannot be undone.
class Undo : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Created, Changed, Deleted, Acted };
    struct Step
    {
        Kind kind = Kind::Changed;
        const Domain::Collection *collection = nullptr;
        QString id {};
        QJsonObject before {}; ///< As it was; of a new record nothing.
        QJsonObject after {};
    };

    Undo(Sync::Session &session, const Store::Reader &reader, QObject *parent = nullptr);
    /// A change that is on disk now.
    void remember(const Step &step);
    [[nodiscard]] bool isPossible() const { return !m_steps.empty(); }
    void undo();

Q_SIGNALS:
    void offered(Chancery::Ui::Undo::Kind kind);
    void undone();
    /// A record whose deletion was sent already exists again, as a new one.
    void remade();
    /// The endpoint has taken it already, or the record is gone.
    void refused();

private:
    using Done = QFuture<Expected<void>>;
    [[nodiscard]] QString unsentOperation(const Step &step, Domain::Verb verb) const;
    [[nodiscard]] Done putBack(const Step &step);
    [[nodiscard]] Done bringBack(const Step &step);
    [[nodiscard]] Done takeBack(const Step &step);

    Sync::Session *m_session;
    const Store::Reader *m_reader;
    std::vector<Step> m_steps;
};

} // namespace Chancery::Ui
