// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/display.h"
#include "ui/meetings/boardday.h"

#include <QListWidget>

namespace Chancery::Ui {

/// The requests that wait for a booth, oldest first, with length, rank and age; each can be dragged onto the board.
class RequestQueue : public QListWidget
{
    Q_OBJECT
public:
    explicit RequestQueue(const Display &display, QWidget *parent = nullptr);
    void showDay(const BoardDay &day);
    [[nodiscard]] QString chosen() const; ///< Id; empty: none.

Q_SIGNALS:
    void openRequested(const QString &id);
    void rejectRequested(const QString &id);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    [[nodiscard]] QStringList mimeTypes() const override;

private:
    [[nodiscard]] QString textOf(const Domain::Record &request) const;

    const Display *m_display;
};

} // namespace Chancery::Ui
