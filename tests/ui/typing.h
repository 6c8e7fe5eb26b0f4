// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

/// Fills a form the way its user does: with the keyboard, field by field.
namespace Chancery::Test {

/// What takes the keys of the field \p key in \p form.
[[nodiscard]] inline QWidget *inputOf(const QWidget &form, const QString &key)
{
    QWidget *input = form.findChild<Ui::FieldEditor *>(key);
    if (input == nullptr) {
        qFatal("no field %s", qPrintable(key));
    }
    while (input->focusProxy() != nullptr) {
        input = input->focusProxy();
    }
    return input;
}

/// Types \p text in place of what stands there.
inline void typeInto(const QWidget &form, const QString &key, const QString &text)
{
    QWidget *input = inputOf(form, key);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
}

/// Chooses the entry of a box that begins with \p text by typing; without spaces, which would open the box.
[[nodiscard]] inline bool chooseByKeys(const QWidget &form, const QString &key, const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(inputOf(form, key));
    if (box == nullptr) {
        return false;
    }
    box->setFocus();
    QTest::keyClicks(box, text);
    return box->currentText().startsWith(text);
}

/// Types \p text into a State or a reference and takes the first match with Return.
[[nodiscard]] inline bool pickByKeys(const QWidget &form, const QString &key, const QString &text)
{
    QWidget *line = inputOf(form, key);
    line->setFocus();
    QTest::keyClicks(line, text);
    const auto *editor = form.findChild<Ui::FieldEditor *>(key);
    const auto offers = [editor] {
        const QList<QWidget *> parts = editor->findChildren<QWidget *>();
        return std::any_of(parts.begin(), parts.end(),
                           [](const QWidget *part) { return part->windowType() == Qt::ToolTip && part->isVisible(); });
    };
    if (!QTest::qWaitFor(offers)) {
        return false;
    }
    QTest::keyClick(line, Qt::Key_Return);
    return editor->value().toString() != text && !editor->value().toString().isEmpty();
}

/// Puts \p name into the file dialog \p dialog and closes it with its button. Pasted: what is typed letter by letter
/// chooses each folder on the way.
inline void giveFileName(QFileDialog &dialog, const QString &name)
{
    const QPointer<QFileDialog> alive(&dialog);
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    line->setFocus();
    QApplication::clipboard()->setText(name);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    const bool isClosed = QTest::qWaitFor([&] {
        for (QAbstractButton *button : alive ? box->buttons() : QList<QAbstractButton *>()) {
            if (alive && alive->isVisible() && box->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        return !alive || !alive->isVisible();
    });
    QVERIFY(isClosed);
}

/// The dialog of that class that can be seen now, of \p page's window.
template <class Dialog>
[[nodiscard]] Dialog *dialogOver(const QWidget &page)
{
    for (Dialog *each : page.window()->template findChildren<Dialog *>()) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

} // namespace Chancery::Test
