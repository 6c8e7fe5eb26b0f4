// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordrows.h"

#include "base/text.h"
#include "ui/common/display.h"
#include "ui/common/flags.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/list/columns.h"
#include "ui/list/recordlinedelegate.h"

#include <QAbstractListModel>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr qsizetype MostDetails = 2;
}

RecordLine lineOf(const Collection &collection, const Store::Row &row, const Display &display, const Field *without)
{
    RecordLine line {.place = {latin(collection.name), row.id},
                     .title = display.titleOf(collection, row.id, row.document),
                     .flag = flagOf(collection, row.document)};
    QStringList details;
    bool hasDay = false;
    for (const Column &column : columnsOf(collection)) {
        const Field &field = *column.field;
        const bool isDay = field.kind == Kind::Date || field.kind == Kind::Instant;
        const bool isTold = (isDay && !hasDay) || field.kind == Kind::State
            || (field.kind == Kind::Reference && field.refersTo != "elections");
        const bool isWanted = isTold && !field.has(Title) && &field != without && details.size() < MostDetails;
        const QString text = isWanted ? display.text(field, row.document) : QString();
        if (!text.isEmpty() && !line.title.contains(text)) {
            details << text;
            hasDay = hasDay || isDay;
        }
    }
    line.details = details.join(u" · "_s);
    for (const auto &mark : {badgeChip(row.badge), certaintyChip(row.document.value("certainty"_L1).toString())}) {
        if (mark) {
            line.marks.push_back(*mark);
        }
    }
    if (const Field *status = collection.field("status")) {
        if (const Shown shown = display.shown(*status, row.document); !shown.text.isEmpty()) {
            line.marks.push_back({shown.text, shown.tone});
        }
    }
    return line;
}

/// The lines as a model, for the view and for those who hear it read.
class RecordRows::Lines final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<RecordLine> lines)
    {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    [[nodiscard]] const RecordLine &at(int row) const { return m_lines[std::size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const RecordLine &line = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return line.title;
        case Qt::ToolTipRole:
            return line.details.isEmpty() ? line.title : line.title + u'\n' + line.details;
        case Qt::AccessibleTextRole:
            return read(line);
        case RecordLineDelegate::LineRole:
            return QVariant::fromValue(&line);
        default:
            return {};
        }
    }

private:
    static QString read(const RecordLine &line)
    {
        QStringList parts {line.title};
        parts << line.details;
        std::ranges::transform(line.marks, std::back_inserter(parts), &ChipStyle::text);
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    std::vector<RecordLine> m_lines;
};

RecordRows::RecordRows(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_lines(new Lines(this))
{
    setAccessibleName(accessibleName);
    setRole(this, "rows"_L1);
    setModel(m_lines);
    setItemDelegate(new RecordLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, &RecordRows::choose);
}

void RecordRows::show(std::vector<RecordLine> lines)
{
    m_lines->set(std::move(lines));
    updateGeometry();
}

QSize RecordRows::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        height += RecordLineDelegate::heightOf(m_lines->at(row), font());
    }
    return {RecordLineDelegate::SmallestWidth, height};
}

QSize RecordRows::minimumSizeHint() const
{
    return sizeHint();
}

void RecordRows::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isChoice && currentIndex().isValid()) {
        choose(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RecordRows::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_lines->rowCount() > 0) {
        setCurrentIndex(m_lines->index(0));
    }
    QListView::focusInEvent(event);
}

void RecordRows::choose(const QModelIndex &index)
{
    Q_EMIT chosen(m_lines->at(index.row()).place);
}

} // namespace Chancery::Ui
