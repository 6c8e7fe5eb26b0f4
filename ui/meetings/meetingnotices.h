// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "domain/record.h"
#include "store/reader.h"
#include "sync/session.h"
#include "ui/common/navigator.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Chancery::Ui {

/// Tells of meetings of the own mission: what others changed, what begins soon. Nothing is told in the quiet hours of
/// the settings, nor what this person did. Knows no tray: who shows it connects to told(). GUI thread; reads only what
/// changed.
class MeetingNotices : public QObject
{
    Q_OBJECT
public:
    /// \p language: of the texts.
    MeetingNotices(Sync::Session &session, const SettingsStore &settings, QString language, QObject *parent = nullptr);
    ~MeetingNotices() override;

    /// Whether \p time lies within the quiet hours; they may go over midnight.
    [[nodiscard]] static bool isQuiet(const QTime &time, const QString &from, const QString &to);
    /// What may be told at \p now: called by a clock every half minute, and by tests.
    void remind(const QDateTime &now);

Q_SIGNALS:
    void told(const QString &title, const QString &text, const Chancery::Ui::Place &place);

private:
    struct Known
    {
        QString status;
        QString answer;
        QDateTime starts;
        QString booth;
        friend bool operator==(const Known &, const Known &) = default;
    };
    void learn();
    void take(const Store::Changes &changes);
    void look(const Store::Row &row);
    [[nodiscard]] bool mayTell(const QTime &time) const;
    [[nodiscard]] static Known known(const Domain::Record &request);
    [[nodiscard]] QString changeText(const Known &before, const Known &after) const;
    [[nodiscard]] QString nameOf(const Domain::Record &request) const;

    Sync::Session *m_session;
    const SettingsStore *m_settings;
    QString m_language;
    std::unique_ptr<Store::Reader> m_reader;
    QHash<QString, Known> m_known;
    QSet<QString> m_reminded; ///< Id and begin: a meeting that moves is told of again.
    QTimer m_clock;
    bool m_hasLearnt = false;
};

} // namespace Chancery::Ui
