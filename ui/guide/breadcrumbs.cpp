// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "breadcrumbs.h"

#include "ui/common/elidinglink.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Where this page is in the guide"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Small);
}

void Breadcrumbs::show(const std::vector<Step> &way)
{
    clear(m_layout);
    for (std::size_t i = 0; i < way.size(); ++i) {
        if (i > 0) {
            m_layout->addWidget(mutedLabel(layoutDirection() == Qt::RightToLeft ? u"‹"_s : u"›"_s, this));
        }
        if (i + 1 == way.size()) {
            m_layout->addWidget(new ElidingCaption(way[i].title, this), 1);
            break;
        }
        auto *link = new ElidingLink(way[i].title, this);
        connect(link, &QPushButton::clicked, this, [this, id = way[i].id] { Q_EMIT chosen(id); });
        m_layout->addWidget(link);
    }
}

} // namespace Chancery::Ui
