// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuesection.h"

#include "domain/training/bookings.h"
#include "ui/common/elidinglink.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

enum Column { Number, Who, Why };

/// The name, leading to the booking, for those who may see it.
QWidget *whoWaits(const QString &id, const Services &services, QWidget *parent)
{
    const auto booking = services.reader.find(Bookings::Description, id);
    if (!booking) {
        return mutedLabel(QCoreApplication::translate("Queue", "Another mission"), parent);
    }
    auto *link = new ElidingLink(booking->get(Bookings::Person), parent);
    QObject::connect(link, &QPushButton::clicked, parent, [&navigator = services.navigator, id] {
        navigator.open({u"bookings"_s, id});
    });
    return link;
}

} // namespace

QWidget *queueSection(const Record &session, const Services &services, QWidget *parent)
{
    const QJsonArray queue = session.get(Sessions::Queue);
    if (queue.isEmpty()) {
        return nullptr;
    }
    const Field &field = *Sessions::Description.field("queue");
    auto *section = new QWidget(parent);
    section->setObjectName(u"queue"_s);
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Wide);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(Why, 1);
    grid->addWidget(headingLabel(labelOf(field), section), 0, 0, 1, Why + 1);
    const Field &reason = *listOf(Sessions::QueueFields).find("reason");
    int row = 0;
    for (const QJsonValue &entry : queue) {
        const QJsonObject waiting = entry.toObject();
        ++row;
        grid->addWidget(mutedLabel(services.display.locale().toString(row), section), row, Number);
        grid->addWidget(whoWaits(waiting.value("booking"_L1).toString(), services, section), row, Who);
        grid->addWidget(mutedLabel(services.display.text(reason, waiting), section), row, Why);
    }
    return section;
}

} // namespace Chancery::Ui
