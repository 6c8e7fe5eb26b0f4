// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seatmapmodel.h"

#include "ui/common/chip.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/elections/verdicttext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int CellWidth = 148;
constexpr int Padding = 8;
constexpr int LineGap = 2;
constexpr int HeaderWidth = 160;

bool isIn(const std::vector<std::size_t> &places, std::size_t place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

} // namespace

SeatMapModel::SeatMapModel(const Display &display, QObject *parent)
    : QAbstractTableModel(parent)
    , m_display(&display)
{
}

void SeatMapModel::setMap(SeatMap::Facts facts, SeatMap::Map map, const QString &ownState)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_map = std::move(map);
    m_ownState = ownState;
    endResetModel();
}

const SeatMap::Cell &SeatMapModel::cell(const QModelIndex &index) const
{
    return m_map.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
}

QString SeatMapModel::nameOf(const SeatMap::Seat &seat) const
{
    const QString state = m_display->stateName(seat.state);
    return seat.person.isEmpty() ? state : u"%1 (%2)"_s.arg(seat.person, seat.state);
}

QString SeatMapModel::nameOf(const SeatMap::Candidate &candidate) const
{
    const QString state = m_display->stateName(candidate.state);
    return candidate.person.isEmpty() ? state : u"%1 (%2)"_s.arg(candidate.person, candidate.state);
}

QString SeatMapModel::openText(const SeatMap::Cell &cell) const
{
    if (cell.race() == SeatMap::Race::None || cell.race() == SeatMap::Race::Filled) {
        return {};
    }
    return tr("%n open", nullptr, static_cast<int>(cell.toFill()));
}

QString SeatMapModel::rowTitle(int row) const
{
    const SeatMap::Line &line = m_map.rows[static_cast<std::size_t>(row)].line;
    QStringList names;
    for (const QString &group : line.groups) {
        names << groupText(group);
    }
    QString title = line.groups.isEmpty() && !line.category.isEmpty() ? line.category
        : names.isEmpty()                                             ? groupsText({})
                                                                      : names.join(u'\n');
    if (line.rotating) {
        title += u'\n' + tr("in turn");
    }
    return u"%1\n%2"_s.arg(title, tr("%n seat(s)", nullptr, static_cast<int>(line.seats)));
}

int SeatMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.rows.size());
}

int SeatMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_map.rows.empty() ? 0 : static_cast<int>(m_map.rows.front().cells.size());
}

QString SeatMapModel::spoken(const SeatMap::Cell &cell) const
{
    QStringList parts;
    for (const std::size_t holder : cell.holders) {
        const SeatMap::Seat &seat = m_facts.seats[holder];
        parts << tr("%1 until %2").arg(nameOf(seat), m_display->date(seat.last));
    }
    for (const std::size_t candidate : cell.candidates) {
        parts << tr("Candidate: %1").arg(nameOf(m_facts.candidates[candidate]));
    }
    if (cell.unknown > 0) {
        parts << tr("%n not known", nullptr, static_cast<int>(cell.unknown));
    }
    const QString open = openText(cell);
    if (!open.isEmpty()) {
        parts << u"%1 · %2"_s.arg(open, raceText(cell.race()));
    }
    return parts.join(u"\n"_s);
}

QVariant SeatMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString text = spoken(cell(index));
        return role == Qt::ToolTipRole ? text : QString(text).replace(u'\n', u"; "_s);
    }
    return {};
}

QVariant SeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(QString::number(m_map.firstYear + section))
                                         : QVariant(rowTitle(section));
}

QSize SeatMapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SeatMapModel *>(index.model());
    if (model == nullptr) {
        return {};
    }
    const SeatMap::Cell &cell = model->cell(index);
    const int height = QFontMetrics(option.font).height() + LineGap;
    int lines = static_cast<int>(cell.holders.size() + cell.candidates.size()) + (cell.unknown > 0 ? 1 : 0);
    const bool isOpen = !model->openText(cell).isEmpty();
    lines += isOpen ? 1 : 0; // what the race is like stands under the chip
    const int chip = isOpen ? chipSize(u"x"_s, option.font).height() + LineGap : 0;
    return {CellWidth, std::max(lines, 1) * height + chip + 2 * Padding};
}

void SeatMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SeatMapModel *>(index.model());
    if (model == nullptr) {
        return;
    }
    const SeatMap::Cell &cell = model->cell(index);
    const SeatMap::Facts &facts = model->facts();
    const Colours &colours = Colours::of(option.palette);
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.surface);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colours.border);
    const int edge = option.direction == Qt::LeftToRight ? option.rect.right() : option.rect.left();
    painter->fillRect(edge, option.rect.top(), 1, option.rect.height(), colours.border);
    QRect rect = option.rect.adjusted(Padding, Padding, -Padding, -Padding);
    const auto write = [&](const QString &text, const QColor &colour, bool bold, bool slanted) {
        QFont font = bold ? strong(option.font) : option.font;
        // Neither Arabic nor Chinese is ever slanted.
        font.setItalic(slanted && option.direction == Qt::LeftToRight && QLocale().language() != QLocale::Chinese);
        painter->setFont(font);
        painter->setPen(colour);
        const int height = painter->fontMetrics().height();
        painter->drawText(QRect(rect.left(), rect.top(), rect.width(), height), alignment,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        rect.setTop(rect.top() + height + LineGap);
    };
    for (const std::size_t holder : cell.holders) {
        const SeatMap::Seat &seat = facts.seats[holder];
        const bool leaves = isIn(cell.leaving, holder);
        const QString arrow = option.direction == Qt::LeftToRight ? u" →"_s : u" ←"_s;
        write(model->nameOf(seat) + (leaves ? arrow : QString()), leaves ? colours.muted : colours.text,
              seat.state == model->ownState(), leaves);
    }
    if (cell.unknown > 0) {
        write(SeatMapModel::tr("%n not known", nullptr, static_cast<int>(cell.unknown)), colours.muted, false, false);
    }
    for (const std::size_t candidate : cell.candidates) {
        const SeatMap::Candidate &standing = facts.candidates[candidate];
        write(u"+ "_s + model->nameOf(standing) + (standing.isEndorsed ? u" ✓"_s : QString()), colours.accent,
              standing.state == model->ownState(), false);
    }
    const QString open = model->openText(cell);
    if (!open.isEmpty()) {
        QSize size = chipSize(open, option.font);
        size.setWidth(std::min(size.width(), rect.width()));
        const int x = option.direction == Qt::LeftToRight ? rect.left() : rect.right() - size.width() + 1;
        paintChip(painter, {{x, rect.top()}, size}, {open, toneOf(cell.race())}, option.font, colours);
        rect.setTop(rect.top() + size.height() + LineGap);
        write(raceText(cell.race()), colours.muted, false, false);
    }
    painter->restore();
}

SeatMapHeader::SeatMapHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
    setFixedWidth(HeaderWidth);
}

QSize SeatMapHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const QRect needed =
        fontMetrics().boundingRect(QRect(0, 0, HeaderWidth - 2 * Padding, 1000), Qt::TextWordWrap, text);
    return {HeaderWidth, needed.height() + 2 * Padding};
}

void SeatMapHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = Colours::of(palette());
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours.border);
    painter->setPen(colours.text);
    painter->setFont(strong(font()));
    painter->drawText(rect.adjusted(Padding, Padding, -Padding, -Padding),
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap,
                      model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace Chancery::Ui
