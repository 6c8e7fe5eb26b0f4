// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidebar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/shell/places.h"
#include "ui/shell/sidebardelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

QList<QByteArray> iconsOfPages()
{
    QList<QByteArray> icons;
    for (const PlaceInfo &place : places()) {
        if (!place.isFurther && !place.icon.isEmpty()) {
            icons.append(QByteArray(place.icon.data(), place.icon.size()));
        }
    }
    return icons;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_icons(drawIcons(iconsOfPages(), IconSize, devicePixelRatioF(), Colours::of(palette()).muted))
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "sidebar"_L1);
    setFixedWidth(SidebarWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    setRole(m_list, "sidebar"_L1);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    fill();
    layout->addWidget(m_list, 1);
    layout->addWidget(line(this));
    layout->addWidget(makeAccount());
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString page = item != nullptr ? item->data(SidebarDelegate::PageRole).toString() : QString();
        if (!page.isEmpty()) {
            Q_EMIT pageChosen(page);
        }
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (toggle(item)) {
            select(m_page);
        }
    });
}

QWidget *Sidebar::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Normal);
    layout->setSpacing(Space::Normal);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Normal);
    auto *mark = new QLabel(top);
    mark->setPixmap(applicationIcon().pixmap(22, 22));
    row->addWidget(mark);
    auto *name = new QLabel(tr("Chancery"), top); // not to be selected: that costs a text document
    name->setFont(strong(name->font()));
    row->addWidget(name, 1);
    layout->addLayout(row);
    return top;
}

QWidget *Sidebar::makeAccount()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Space::Large, Space::Normal, Space::Large, Space::Wide);
    layout->setSpacing(0);
    m_name = new QLabel(box);
    m_name->setTextFormat(Qt::PlainText);
    m_detail = mutedLabel({}, box);
    m_detail->setWordWrap(false);
    alignToStart(m_name);
    for (QLabel *label : {m_name, m_detail}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    layout->addWidget(m_name);
    layout->addWidget(m_detail);
    return box;
}

void Sidebar::fill()
{
    bool isFolding = false;
    for (const PlaceInfo &place : places()) {
        if (place.isFurther && !isFolding) {
            m_folds.push_back({.row = m_list->count(), .count = 0});
            addPage({}, u"more_horiz"_s, {});
        }
        isFolding = place.isFurther;
        addPage(place.page, place.icon, titleOf(place));
        if (isFolding) {
            ++m_folds.back().count;
        }
    }
    for (Fold &fold : m_folds) {
        setOpen(fold, false);
    }
}

void Sidebar::addPage(const QString &page, const QString &icon, const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(SidebarDelegate::PageRole, page);
    item->setData(SidebarDelegate::IconRole, icon);
    item->setData(Qt::AccessibleTextRole, title);
    if (icon.isEmpty()) {
        item->setFlags(Qt::NoItemFlags);
    } else if (page.isEmpty()) {
        item->setFlags(Qt::ItemIsEnabled);
    }
}

void Sidebar::setOpen(Fold &fold, bool isOpen)
{
    fold.isOpen = isOpen;
    QListWidgetItem *item = m_list->item(fold.row);
    item->setText(isOpen ? tr("Less") : tr("More"));
    item->setData(Qt::AccessibleTextRole, isOpen ? tr("Fewer pages") : tr("More pages"));
    for (int row = fold.row + 1; row <= fold.row + fold.count; ++row) {
        m_list->item(row)->setHidden(!isOpen);
    }
}

bool Sidebar::toggle(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    const auto fold = std::ranges::find(m_folds, row, &Fold::row);
    if (fold == m_folds.end()) {
        return false;
    }
    setOpen(*fold, !fold->isOpen);
    return true;
}

void Sidebar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_icons.valid()) {
        keep(m_icons.get());
    }
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && toggle(m_list->currentItem())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QListWidgetItem *Sidebar::itemOf(const QString &page) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(SidebarDelegate::PageRole).toString() == page) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void Sidebar::select(const QString &page)
{
    m_page = page;
    QListWidgetItem *item = page.isEmpty() ? nullptr : itemOf(page);
    if (item != nullptr && item->isHidden()) {
        const int row = m_list->row(item);
        const auto fold = std::ranges::find_if(
            m_folds, [row](const Fold &each) { return each.row < row && row <= each.row + each.count; });
        setOpen(*fold, true);
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(item);
}

void Sidebar::setBadge(const QString &page, int count)
{
    if (QListWidgetItem *item = itemOf(page)) {
        item->setData(SidebarDelegate::BadgeRole, count);
        item->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n waiting", nullptr, count) : QString());
    }
}

void Sidebar::setAccount(const QString &name, const QString &detail)
{
    m_name->setText(name);
    m_name->setToolTip(name);
    m_detail->setText(detail);
    m_detail->setToolTip(detail);
}

} // namespace Chancery::Ui
