// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogbuttons.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

// Buttons that Qt makes and names itself say what the same buttons say everywhere in the window: ours are looked up
// before Qt's own translation.
[[maybe_unused]] constexpr const char *ofQt[] = {QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
                                                 QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
                                                 QT_TRANSLATE_NOOP("QPlatformTheme", "Close")};

} // namespace

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Large);
    layout->setSpacing(Space::Wide);
    return layout;
}

QLayout *dialogButtons(QDialog *dialog, QPushButton *confirm)
{
    // "Cancel" is also what one does to a booking or a meeting: two buttons of that name would be a riddle.
    const QString cancel = QCoreApplication::translate("Dialog", "Cancel");
    const bool isTaken = confirm->text() == cancel;
    QPushButton *leave = button(isTaken ? QCoreApplication::translate("Dialog", "Back") : cancel, {}, dialog);
    leave->setObjectName(u"cancel"_s);
    leave->setAutoDefault(false);
    if (confirm->objectName().isEmpty()) {
        confirm->setObjectName(u"confirm"_s);
    }
    confirm->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Normal);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(confirm);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(confirm, &QPushButton::clicked, dialog, &QDialog::accept);
    return row;
}

} // namespace Chancery::Ui
