// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestqueue.h"

#include "domain/meetings/meetingrequests.h"
#include "ui/common/flags.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/meetings/boothboard.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int IdRole = Qt::UserRole;
constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
} // namespace

RequestQueue::RequestQueue(const Display &display, QWidget *parent)
    : QListWidget(parent)
    , m_display(&display)
{
    setObjectName(u"requestQueue"_s);
    setAccessibleName(tr("Requests that wait for a booth"));
    setDragEnabled(true);
    setWordWrap(true);
    setResizeMode(Adjust);
    setSpacing(Space::Normal);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT openRequested(chosen()); });
}

void RequestQueue::contextMenuEvent(QContextMenuEvent *event)
{
    const QString id = chosen();
    if (id.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { Q_EMIT openRequested(id); });
    connect(menu->addAction(tr("Reject…")), &QAction::triggered, this, [this, id] { Q_EMIT rejectRequested(id); });
    menu->popup(event->globalPos());
}

void RequestQueue::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !chosen().isEmpty()) {
        Q_EMIT rejectRequested(chosen());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void RequestQueue::showDay(const BoardDay &day)
{
    const QString before = chosen();
    clear();
    for (const Record &request : day.waiting) {
        auto *item = new QListWidgetItem(flagIcon(request.get(MeetingRequests::Requester)), textOf(request), this);
        item->setData(IdRole, request.id());
        item->setToolTip(m_display->titleOf(request.collection(), request.id(), request.document()));
        if (request.id() == before) {
            setCurrentItem(item);
        }
    }
}

QString RequestQueue::chosen() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(IdRole).toString();
}

QString RequestQueue::textOf(const Record &request) const
{
    const qint64 age = request.get(MeetingRequests::SubmittedAt).secsTo(QDateTime::currentDateTimeUtc());
    const QString waits = age < Day ? tr("waits %n hour(s)", nullptr, int(std::max<qint64>(age, 0) / Hour))
                                    : tr("waits %n day(s)", nullptr, int(age / Day));
    QStringList lines {tr("%1 and %2")
                           .arg(m_display->stateName(request.get(MeetingRequests::Requester)),
                                m_display->stateName(request.get(MeetingRequests::Counterpart)))};
    const QString rank = request.get(MeetingRequests::RequesterRank);
    if (!rank.isEmpty()) {
        lines << choiceLabel(*MeetingRequests::Description.fields.find(MeetingRequests::RequesterRank.name), rank);
    }
    lines << tr("%n minute(s)", nullptr, int(request.get(MeetingRequests::Minutes))) + u" · "_s + waits;
    return lines.join(u'\n');
}

QMimeData *RequestQueue::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *dragged = new QMimeData;
    if (!items.isEmpty()) {
        dragged->setData(QLatin1String(BoothBoard::RequestType), items.front()->data(IdRole).toString().toLatin1());
    }
    return dragged;
}

QStringList RequestQueue::mimeTypes() const
{
    return {QLatin1String(BoothBoard::RequestType)};
}

} // namespace Chancery::Ui
