// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordview.h"

#include "base/text.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/chip.h"
#include "ui/common/flags.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"
#include "ui/meetings/meetingchanges.h"
#include "ui/record/fieldsections.h"
#include "ui/record/historysection.h"
#include "ui/record/ownsections.h"
#include "ui/record/recordactions.h"
#include "ui/record/relatedrecords.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int LargeFlag = 26;
constexpr qsizetype LongestTitle = 400; ///< A title that is a novel is read below.
} // namespace

RecordView::RecordView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_scroll(scrollArea(QString(), this))
    , m_header(new QVBoxLayout)
    , m_notice(new Notice(this))
{
    setObjectName(u"record"_s);
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "surface"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->setContentsMargins(margins(this, Space::Page, Space::Large, Space::Large, Space::Wide));
    m_header->setSpacing(Space::Normal);
    layout->addLayout(m_header);
    auto *noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(Space::Page, 0, Space::Page, 0);
    noticeRow->addWidget(m_notice);
    layout->addLayout(noticeRow);
    layout->addWidget(m_scroll, 1);
}

void RecordView::open(const Collection &collection, const QString &id)
{
    const bool isOther = m_collection != &collection || m_id != id;
    m_showsHistory = m_showsHistory && !isOther;
    m_collection = &collection;
    m_id = id;
    m_scroll->setAccessibleName(singularOf(collection));
    m_notice->hide();
    rebuild();
    if (isOther) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void RecordView::refresh(const Store::Changes &changes)
{
    if (m_collection != nullptr && !changes.isEmpty()) {
        const int position = m_scroll->verticalScrollBar()->value();
        rebuild();
        m_scroll->verticalScrollBar()->setValue(position);
    }
}

bool RecordView::isAtRest() const
{
    return (m_related == nullptr || m_related->isAtRest()) && (m_history == nullptr || m_history->isAtRest());
}

void RecordView::rebuild()
{
    clear(m_header);
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(Space::Page, Space::Small, Space::Page, Space::Page);
    m_content->setSpacing(Space::Large);
    m_related = nullptr;
    m_history = nullptr;
    const auto row = m_services.reader.row(*m_collection, m_id);
    if (!row) {
        m_notice->show(errorText(row.error()));
    } else if (!*row) {
        showMissing();
    } else {
        build(**row);
    }
    m_content->addStretch();
    m_scroll->setWidget(content);
}

void RecordView::showMissing()
{
    m_header->addWidget(headingLabel(singularOf(*m_collection), this));
    m_content->addWidget(mutedLabel(
        tr("This record is not here. It may have been deleted, it may not be open to you, or it was not fetched yet."),
        this));
}

void RecordView::build(const Store::Row &row)
{
    const Record record(*m_collection, m_id, row.document);
    auto *actions = new RecordActions(record, m_services, this);
    m_header->addWidget(makeTitle(row, *actions));
    connect(actions, &RecordActions::editRequested, this, [this] { Q_EMIT editRequested(m_id); });
    connect(actions, &RecordActions::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    connect(actions, &RecordActions::done, this, [this] { m_notice->hide(); });
    m_header->addWidget(actions);
    addWarnings(row);
    if (QWidget *own = ownSection(record, m_services, this)) {
        m_content->addWidget(own);
    }
    for (QWidget *section : fieldSections(record, m_services, this)) {
        m_content->addWidget(section);
    }
    m_related = new RelatedRecords(*m_collection, m_id, m_services, this);
    m_content->addWidget(m_related);
    for (QWidget *section : sourceSections(record, m_services, this)) {
        m_content->addWidget(section);
    }
    m_content->addWidget(makeFooter(row));
    if (row.updatedAt.isValid()) {
        m_history = new HistorySection(*m_collection, m_id, m_services, this);
        m_content->addWidget(m_history);
        connect(m_history, &HistorySection::toggled, this, [this](bool open) { m_showsHistory = open; });
        if (m_showsHistory) {
            m_history->setOpen(true);
        }
    }
}

QWidget *RecordView::makeTitle(const Store::Row &row, const RecordActions &actions)
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    auto *top = new QHBoxLayout;
    top->addWidget(mutedLabel(singularOf(*m_collection), widget), 1);
    top->addWidget(actions.menuButton());
    QPushButton *close = quietButton({}, "close"_L1, widget);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &RecordView::closed);
    top->addWidget(close);
    layout->addLayout(top);
    QLabel *title =
        pageTitle(elided(m_services.display.titleOf(*m_collection, row.id, row.document), LongestTitle), widget);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *named = new QHBoxLayout;
    named->setSpacing(Space::Wide);
    if (QLabel *flag = flagLabel(flagOf(*m_collection, row.document), LargeFlag, widget)) {
        named->addWidget(flag, 0, Qt::AlignVCenter);
    }
    named->addWidget(title, 1);
    layout->addLayout(named);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Space::Small + Space::Hair);
    if (const Field *status = m_collection->field("status")) {
        const Shown shown = m_services.display.shown(*status, row.document);
        if (!shown.text.isEmpty()) {
            chips->addWidget(new Chip({shown.text, shown.tone}, widget));
        }
    }
    for (const auto &chip : {badgeChip(row.badge), certaintyChip(row.document.value("certainty"_L1).toString())}) {
        if (chip) {
            chips->addWidget(new Chip(*chip, widget));
        }
    }
    chips->addStretch();
    layout->addSpacing(Space::Small);
    layout->addLayout(chips);
    return widget;
}

void RecordView::addWarnings(const Store::Row &row)
{
    const auto chip = certaintyChip(row.document.value("certainty"_L1).toString());
    if (chip) {
        auto *notice = new Notice(this);
        notice->show(chip->tone, chip->toolTip);
        m_content->addWidget(notice);
    }
    const auto badge = badgeChip(row.badge);
    if (badge && badge->tone == Tone::Bad) {
        auto *notice = new Notice(this);
        notice->show(badge->tone, badge->toolTip, tr("Decide"));
        connect(notice, &Notice::actionTriggered, this, [this] { m_services.navigator.open({u"outbox"_s, m_id}); });
        m_content->addWidget(notice);
    }
    if (m_collection == &MeetingRequests::Description) {
        for (const QString &remark : remarksOn(Record(*m_collection, m_id, row.document), m_services)) {
            auto *notice = new Notice(this);
            notice->show(Tone::Warning, remark);
            m_content->addWidget(notice);
        }
    }
}

QWidget *RecordView::makeFooter(const Store::Row &row)
{
    QString text = tr("Not yet confirmed by the service");
    if (row.updatedAt.isValid()) {
        const QString when = m_services.display.localMoment(row.updatedAt);
        text = row.updatedBy.isEmpty()     ? tr("Changed %1").arg(when)
            : row.updatedBy == "import"_L1 ? tr("Brought in from a file, %1").arg(when)
                                           : tr("Changed by %1, %2").arg(isolated(row.updatedBy), when);
    }
    return mutedLabel(text, this);
}

} // namespace Chancery::Ui
