// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionlist.h"

#include "domain/elections/candidatures.h"
#include "ui/common/chip.h"
#include "ui/common/metrics.h"
#include "ui/common/rowground.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int EntryHeight = 58;
constexpr int HeadingHeight = 34;
constexpr int Padding = Space::Page; ///< Begins where the title of the page does.

QString placeText(const QString &status)
{
    return choiceLabel(*Candidatures::Description.field("status"), status);
}

QString detailsOf(const ElectionEntry &entry, const Display &display)
{
    QStringList parts {dayTextOf(entry, display)};
    if (!entry.title.contains(entry.bodyName)) {
        parts << entry.bodyName;
    }
    if (entry.seats > 0) {
        parts << ElectionListView::tr("%n seat(s)", nullptr, static_cast<int>(entry.seats));
    }
    if (!entry.place.isEmpty()) {
        parts << ElectionListView::tr("own State: %1").arg(placeText(entry.place));
    }
    return parts.join(u" · "_s);
}

} // namespace

QString dayTextOf(const ElectionEntry &entry, const Display &display)
{
    if (entry.day.isValid()) {
        return display.date(entry.day);
    }
    return entry.dateText.isEmpty() ? ElectionListView::tr("Date not known") : entry.dateText;
}

QString statusTextOf(const ElectionEntry &entry)
{
    return entry.status.isEmpty() ? QString() : choiceLabel(*Elections::Description.field("status"), entry.status);
}

ElectionListModel::ElectionListModel(const Display &display, QObject *parent)
    : QAbstractListModel(parent)
    , m_display(&display)
{
}

void ElectionListModel::setEntries(std::vector<ElectionEntry> entries, const QDate &today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    rebuild();
    endResetModel();
}

void ElectionListModel::setFilter(const ElectionFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ElectionListModel::rebuild()
{
    m_lines.clear();
    QString last;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const ElectionEntry &entry = m_entries[i];
        if (!m_filter.matches(entry, m_today)) {
            continue;
        }
        const QString heading = entry.isUpcoming(m_today) ? tr("Upcoming")
            : entry.year() > 0                            ? QString::number(entry.year())
                                                          : tr("Date not known");
        if (heading != last) {
            m_lines.push_back({heading, -1});
            last = heading;
        }
        m_lines.push_back({{}, static_cast<int>(i)});
    }
}

std::vector<ElectionEntry> ElectionListModel::shown() const
{
    std::vector<ElectionEntry> shown;
    for (const Line &line : m_lines) {
        if (line.entry >= 0) {
            shown.push_back(m_entries[static_cast<std::size_t>(line.entry)]);
        }
    }
    return shown;
}

int ElectionListModel::count() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.entry >= 0; }));
}

int ElectionListModel::rowOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].entry >= 0 && m_entries[static_cast<std::size_t>(m_lines[i].entry)].id == id) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int ElectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ElectionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.entry < 0) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(line.heading) : QVariant();
    }
    const ElectionEntry &entry = m_entries[static_cast<std::size_t>(line.entry)];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return QStringList {entry.title, statusTextOf(entry), detailsOf(entry, *m_display)}.join(u", "_s);
    case Qt::ToolTipRole:
        return entry.title;
    case IdRole:
        return entry.id;
    case EntryRole:
        return line.entry;
    default:
        return {};
    }
}

Qt::ItemFlags ElectionListModel::flags(const QModelIndex &index) const
{
    const bool isHeading = data(index, IdRole).toString().isEmpty();
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

ElectionDelegate::ElectionDelegate(const Display &display, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_display(&display)
{
}

QSize ElectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(ElectionListModel::IdRole).toString().isEmpty() ? HeadingHeight : EntryHeight};
}

void ElectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const auto *model = qobject_cast<const ElectionListModel *>(index.model());
    const QVariant place = index.data(ElectionListModel::EntryRole);
    painter->save();
    if (model != nullptr && place.isValid()) {
        paintEntry(painter, option, model->entries()[place.toUInt()]);
    } else {
        painter->setFont(strong(option.font));
        painter->setPen(colours.muted);
        painter->drawText(option.rect.adjusted(Padding, Space::Normal, -Padding, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

void ElectionDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                  const ElectionEntry &entry) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(painter, option, option.state.testFlag(QStyle::State_MouseOver), true, colours);
    const QRect top = option.rect.adjusted(Padding, Space::Small, -Padding, -EntryHeight / 2);
    QRect bottom = option.rect.adjusted(Padding, EntryHeight / 2 - Space::Hair, -Padding, -Space::Small);
    std::vector<ChipStyle> chips;
    if (!entry.status.isEmpty()) {
        chips.push_back({statusTextOf(entry), toneOf(entry.status)});
    }
    for (const auto &chip : {certaintyChip(entry.certainty), badgeChip(entry.badge)}) {
        if (chip) {
            chips.push_back(*chip);
        }
    }
    // Beside the details: the title has the whole width, for it is what a narrow list is read by.
    for (const ChipStyle &chip : chips) {
        const QSize size = chipSize(chip.text, option.font);
        const int x = isLeftToRight ? bottom.right() - size.width() + 1 : bottom.left();
        paintChip(painter, {{x, bottom.center().y() - size.height() / 2}, size}, chip, option.font, colours,
                  isSelected);
        const int taken = size.width() + Space::Small;
        bottom = isLeftToRight ? bottom.adjusted(0, 0, -taken, 0) : bottom.adjusted(taken, 0, 0, 0);
    }
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter->setFont(strong(option.font));
    painter->setPen(colours.text);
    painter->drawText(top, alignment, painter->fontMetrics().elidedText(entry.title, Qt::ElideMiddle, top.width()));
    painter->setFont(option.font);
    painter->setPen(isSelected ? colours.text : colours.muted);
    painter->drawText(bottom, alignment,
                      painter->fontMetrics().elidedText(detailsOf(entry, *m_display), Qt::ElideRight, bottom.width()));
}

ElectionListView::ElectionListView(ElectionListModel &model, const Display &display, QWidget *parent)
    : QListView(parent)
    , m_model(&model)
{
    setObjectName(u"election_list"_s);
    setModel(&model);
    setItemDelegate(new ElectionDelegate(display, this));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Elections"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(ElectionListModel::IdRole).toString();
        if (!m_isFollowing && !id.isEmpty()) {
            Q_EMIT chosen(id);
        }
    });
}

void ElectionListView::focusInEvent(QFocusEvent *event)
{
    m_isFollowing = true; // Qt marks a first line then; that is no choice of the user
    QListView::focusInEvent(event);
    m_isFollowing = false;
}

void ElectionListView::follow(const QString &id)
{
    m_isFollowing = true;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row));
        scrollTo(currentIndex());
    } else {
        selectionModel()->clear();
    }
    m_isFollowing = false;
}

} // namespace Chancery::Ui
