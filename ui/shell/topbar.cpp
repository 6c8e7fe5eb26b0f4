// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topbar.h"

#include "ui/common/elidinglink.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int SearchWidth = 240;

/// "Back (Alt+Left)": the tool tip names the shortcut, as menus do.
QString tipOf(const QAction &action)
{
    return u"%1 (%2)"_s.arg(action.text(),
                            QChar(0x2066) + action.shortcut().toString(QKeySequence::NativeText) + QChar(0x2069));
}

} // namespace

TopBar::TopBar(QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent)
    , m_menu(new QToolButton(this))
    , m_way(new QHBoxLayout)
{
    setObjectName(u"topBar"_s);
    setRole(this, "topbar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    layout->setSpacing(Space::Hair);
    m_menu->setIcon(icon("more_horiz"_L1));
    m_menu->setIconSize({IconSize, IconSize});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));
    m_menu->hide();
    layout->addWidget(m_menu);
    // What goes back points to where reading begins.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    back->setIcon(icon(isMirrored ? "arrow_forward"_L1 : "arrow_back"_L1));
    forward->setIcon(icon(isMirrored ? "arrow_back"_L1 : "arrow_forward"_L1));
    layout->addWidget(makeButton(back));
    layout->addWidget(makeButton(forward));
    layout->addSpacing(Space::Normal);
    m_way->setSpacing(Space::Small);
    layout->addLayout(m_way, 1);
    auto *search = new QPushButton(icon("search"_L1), tr("Search everything"), this);
    search->setObjectName(u"globalSearch"_s);
    search->setToolTip(tr("Search everything (Ctrl+K)"));
    search->setMinimumWidth(SearchWidth);
    setRole(search, "search"_L1);
    connect(search, &QPushButton::clicked, this, &TopBar::searchRequested);
    layout->addWidget(search);
}

QToolButton *TopBar::makeButton(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setIconSize({IconSize, IconSize});
    made->setAccessibleName(action->text());
    made->setToolTip(tipOf(*action));
    return made;
}

void TopBar::show(const QList<Crumb> &way)
{
    clear(m_way);
    for (qsizetype i = 0; i < way.size(); ++i) {
        const Crumb &crumb = way.at(i);
        if (i > 0) {
            // Mirrored by the text itself.
            QLabel *mark = mutedLabel(u"›"_s, this);
            mark->setTextInteractionFlags(Qt::NoTextInteraction);
            m_way->addWidget(mark);
        }
        const bool isLast = i + 1 == way.size();
        if (isLast || crumb.place.page.isEmpty()) {
            m_way->addWidget(new ElidingCaption(crumb.text, this), isLast ? 1 : 0);
            continue;
        }
        auto *link = new ElidingLink(crumb.text, this);
        setRole(link, "crumb"_L1);
        connect(link, &QPushButton::clicked, this, [this, place = crumb.place] { Q_EMIT chosen(place); });
        m_way->addWidget(link);
    }
    if (way.isEmpty()) {
        m_way->addStretch();
    }
}

} // namespace Chancery::Ui
