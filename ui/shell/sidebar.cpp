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

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
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
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            Q_EMIT pageChosen(item->data(SidebarDelegate::PageRole).toString());
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
    QLabel *name = headingLabel(tr("Chancery"), top);
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
    m_name->setFont(scaled(m_name->font(), TypeScale::Body, QFont::Medium));
    m_detail = captionLabel({}, box);
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
    for (const PlaceInfo &place : places()) {
        auto *item = new QListWidgetItem(titleOf(place), m_list);
        item->setData(SidebarDelegate::PageRole, QString(place.page));
        item->setData(SidebarDelegate::IconRole, QString(place.icon));
        item->setData(Qt::AccessibleTextRole, titleOf(place));
        if (place.page.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
        }
    }
}

void Sidebar::select(const QString &page)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(SidebarDelegate::PageRole).toString() == page) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(i);
            return;
        }
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
}

void Sidebar::setBadge(const QString &page, int count)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (item->data(SidebarDelegate::PageRole).toString() == page) {
            item->setData(SidebarDelegate::BadgeRole, count);
            item->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n waiting", nullptr, count) : QString());
        }
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
