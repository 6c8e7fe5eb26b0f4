// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiondetails.h"

#include "base/text.h"
#include "domain/training/bookings.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"
#include "ui/training/sessiontexts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

SessionDetails::SessionDetails(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_title(headingLabel({}, this))
    , m_hint(mutedLabel(tr("Choose a session to see what it is about and to book a place."), this))
    , m_facts(new QWidget(this))
    , m_form(new QFormLayout(m_facts))
{
    setRole(this, "card"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Wide);
    layout->setSpacing(Space::Normal);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Space::Small);
    m_form->setHorizontalSpacing(Space::Wide);
    setRole(m_facts, "surface"_L1);
    auto *scroll = scrollArea(singularOf(Sessions::Description), this);
    scroll->setWidget(m_facts);
    setRole(scroll->viewport(), "surface"_L1);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    show(nullptr, {});
}

QWidget *SessionDetails::makeButtons()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Space::Normal);
    // Without pictures: Qt parts picture and text of a wide button when it mirrors it.
    m_book = primaryButton(tr("Book a place"), {}, part);
    m_book->setObjectName(u"bookPlace"_s);
    m_open = button(tr("Open"), {}, part);
    m_open->setObjectName(u"openSession"_s);
    m_course = button(tr("Course"), {}, part);
    m_course->setObjectName(u"openCourse"_s);
    rows->addWidget(m_book);
    auto *second = new QHBoxLayout;
    second->addWidget(m_open, 1);
    second->addWidget(m_course, 1);
    rows->addLayout(second);
    connect(m_book, &QPushButton::clicked, this, &SessionDetails::bookingWanted);
    connect(m_open, &QPushButton::clicked, this, &SessionDetails::openWanted);
    connect(m_course, &QPushButton::clicked, this, &SessionDetails::courseWanted);
    return part;
}

void SessionDetails::show(const SessionInfo *session, const QStringList &own)
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    const Caller caller = m_services.session.caller();
    m_hint->setVisible(session == nullptr);
    m_title->setVisible(session != nullptr);
    if (session != nullptr) {
        m_title->setText(titleOf(*session, m_services.display));
        addFacts(*session, own);
    }
    m_open->setEnabled(session != nullptr);
    m_course->setEnabled(session != nullptr);
    m_book->setVisible(!caller.mission.isEmpty());
    m_book->setEnabled(session != nullptr && session->status == "scheduled"_L1
                       && caller.roles.intersects(Bookings::Description.creators));
}

void SessionDetails::addFacts(const SessionInfo &session, const QStringList &own)
{
    const Display &display = m_services.display;
    const QString times = display.times(session.starts, session.ends, session.zone);
    const auto text = [&](const Collection &collection, const char *field, const QJsonObject &document) {
        return std::pair(labelOf(*collection.field(field)), display.text(*collection.field(field), document));
    };
    const std::pair<QString, QString> facts[] {{tr("When"), display.date(session.day()) + u'\n' + times},
                                               text(Sessions::Description, "place", session.row.document),
                                               {labelOf(*Courses::Description.field("kind")), kindText(session)},
                                               text(Courses::Description, "provider", session.course),
                                               text(Courses::Description, "audience", session.course),
                                               text(Sessions::Description, "trainer", session.row.document),
                                               {tr("Places"), placesText(session)},
                                               {tr("Your mission"), own.join(u'\n')}};
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty()) {
            QLabel *name = mutedLabel(label, m_facts);
            name->setWordWrap(false);
            QLabel *shown = bodyLabel(value, m_facts);
            alignToStart(shown);
            m_form->addRow(name, shown);
        }
    }
}

} // namespace Chancery::Ui
