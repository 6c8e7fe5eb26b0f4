// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/meetings/boardday.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace Chancery::Ui {

class BoothBoard;
class DayChooser;
class EmptyState;
class Notice;
class RequestQueue;

/// The day of one venue: who meets whom in which booth. Meetings management allots here what waits in the queue, moves
/// meetings, takes a proposal for all that waits and confirms what is held; a mission sees its own day. Everything
/// works offline and is checked again by the endpoint.
class BoardPage : public Page
{
    Q_OBJECT
public:
    explicit BoardPage(const Services &services, QWidget *parent = nullptr);
    ~BoardPage() override;

    [[nodiscard]] QString title() const override;
    /// \p id: a day as "2026-09-22".
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override { return m_pending == 0; }

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] bool mayAllot() const;
    void loadVenues();
    void load();
    void showDay(const Expected<BoardDay> &day);
    void offer();
    void allot(const QString &id, const QString &booth, const QDateTime &from);
    void displace(const Domain::Record &request, const QString &booth, const Domain::Span &span);
    void give(const Domain::Record &request, const QString &booth, const Domain::Span &span);
    void propose();
    void showProposal(const Domain::Allocation::Proposal &proposal);
    void confirmHeld();
    void act(const Domain::Record &request, std::string_view action, const QJsonObject &args);
    /// Whether the rules let the meeting be there, by what this machine knows; says why when they do not.
    [[nodiscard]] bool mayBeGiven(const Domain::Record &request, const QString &booth, const Domain::Span &span);
    void reject(const QString &id);
    void refuse(const Domain::Record &request, const Error &error);

    Services m_services;
    std::optional<BoardDay> m_day;
    QComboBox *m_venues = nullptr;
    DayChooser *m_date = nullptr;
    QPushButton *m_propose = nullptr;
    QPushButton *m_confirm = nullptr;
    Notice *m_notice;
    RequestQueue *m_queue;
    BoothBoard *m_board;
    EmptyState *m_empty;
    QLabel *m_line; ///< What the cursor of the board is on.
    ReadThread::Job m_loading;
    int m_pending = 0;
};

} // namespace Chancery::Ui
