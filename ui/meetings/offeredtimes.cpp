// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offeredtimes.h"

#include "domain/meetings/meetingrequestlife.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/meetings/findingtext.h"
#include "ui/meetings/slotoffers.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int MostOffers = 4;

QJsonObject withFirstWish(const Record &request, const Span &span)
{
    QJsonObject document = request.document();
    QJsonObject window;
    write(window, MeetingRequests::WindowFrom.name, span.from);
    write(window, MeetingRequests::WindowTo.name, span.to);
    QJsonArray windows = request.get(MeetingRequests::Windows);
    windows.prepend(window);
    const Field &field = *MeetingRequests::Description.field(MeetingRequests::Windows.name);
    while (windows.size() > field.maxLength) {
        windows.removeLast();
    }
    write(document, MeetingRequests::Windows.name, windows);
    return document;
}

} // namespace

OfferedTimes::OfferedTimes(const Operation &operation, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_operation(operation)
    , m_services(services)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"offeredTimes"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Small);
    hide();
    m_services.queries.run<Offers>(
        this,
        [id = operation.id](const Store::Reader &reader) -> Expected<Offers> {
            Offers offers;
            offers.request = reader.find(MeetingRequests::Description, id);
            if (offers.request) {
                const auto venue = reader.find(Venues::Description, offers.request->get(MeetingRequests::Venue));
                const QTimeZone zone(venue ? venue->get(Venues::TimeZone).toLatin1() : QByteArray("UTC"));
                offers.zone = zone.isValid() ? zone : QTimeZone::utc();
                offers.times = freeSlotsNear(reader, *offers.request, MostOffers);
            }
            return offers;
        },
        [this](const Expected<Offers> &offers) {
            if (offers) {
                show(*offers);
            }
        });
}

bool OfferedTimes::canHelp(const Operation &operation)
{
    return operation.verb == Verb::Action && operation.collection == "meeting_requests"_L1
        && (operation.action == "submit"_L1 || operation.action == "hold"_L1 || operation.action == "move"_L1);
}

void OfferedTimes::show(const Offers &offers)
{
    if (!offers.request || offers.times.empty()) {
        return;
    }
    m_layout->addWidget(mutedLabel(tr("Free instead; the rest stays as you wrote it"), this));
    for (const Diary::Alternative &slot : offers.times) {
        QPushButton *take = linkButton(slotText(slot, offers.zone, m_services.display, true), this);
        take->setObjectName(u"offeredTime"_s);
        connect(take, &QPushButton::clicked, this,
                [this, request = *offers.request, slot] { this->take(request, slot); });
        m_layout->addWidget(take, 0, Qt::AlignLeft);
    }
    QWidget::show();
}

void OfferedTimes::take(const Record &request, const Diary::Alternative &slot)
{
    setEnabled(false);
    // The card with this widget goes when the refused operation does: what follows belongs to the session.
    Sync::Session &session = m_services.session;
    const Operation operation = m_operation;
    session.decide(operation.op, Sync::Session::Decision::Discard)
        .then(&session, [&session, operation, request, slot](const Expected<void> &dropped) {
            if (!dropped) {
                return;
            }
            if (operation.action == "submit"_L1) {
                session.update(request.collection(), request.id(), request.document(),
                               withFirstWish(request, slot.span));
                session.act(request.collection(), request.id(), operation.action, {});
                return;
            }
            QJsonObject args = operation.args;
            args.insert("booth"_L1, slot.booth);
            write(args, "starts_at", slot.span.from);
            write(args, "ends_at", slot.span.to);
            session.act(request.collection(), request.id(), operation.action, args);
        });
}

} // namespace Chancery::Ui
