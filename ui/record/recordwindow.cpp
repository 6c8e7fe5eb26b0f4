// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordwindow.h"

#include "base/text.h"
#include "ui/common/icons.h"
#include "ui/record/recordview.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr QSize FirstSize(560, 720);
} // namespace

RecordWindow::RecordWindow(const Domain::Collection &collection, const QString &id, const Services &services,
                           QWidget *window)
    : QWidget(window, Qt::Window)
    , m_view(new RecordView(services, this))
{
    setObjectName(u"recordWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(applicationIcon());
    setWindowTitle(tr("%1 – Chancery").arg(services.display.titleOf(collection, id)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    resize(FirstSize);
    m_view->open(collection, id);
    connect(m_view, &RecordView::closed, this, &QWidget::close);
    connect(m_view, &RecordView::editRequested, this, [services, &collection](const QString &edited) {
        services.navigator.open({latin(collection.name), edited + "/edit"_L1});
    });
    connect(&services.session, &Sync::Session::changed, m_view, &RecordView::refresh);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    }
}

} // namespace Chancery::Ui
