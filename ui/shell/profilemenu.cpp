// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilemenu.h"

#include "base/profile.h"
#include "ui/common/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int LongestName = 60;

/// A name a person typed as the name of a folder on any system; empty when nothing is left.
QString folderFrom(const QString &text)
{
    static const QRegularExpression Unsafe(u"[^\\p{L}\\p{N} _-]"_s);
    QString name = text.left(LongestName);
    return name.remove(Unsafe).simplified();
}

} // namespace

QStringList profilesBeside(const QString &directory)
{
    const QDir parent = QFileInfo(QDir(directory).absolutePath()).dir();
    QStringList found;
    for (const QFileInfo &folder : parent.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const ProfilePaths paths {folder.absoluteFilePath()};
        if (QFileInfo::exists(paths.settings()) || QFileInfo::exists(paths.store())) {
            found << folder.absoluteFilePath();
        }
    }
    return found;
}

ProfileMenu::ProfileMenu(const QString &directory, QWidget *window)
    : QMenu(tr("Profiles"), window)
    , m_directory(QDir(directory).absolutePath())
    , m_window(window)
{
    setIcon(Ui::icon("badge"_L1));
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
}

void ProfileMenu::fill()
{
    clear();
    for (const QString &profile : profilesBeside(m_directory)) {
        QAction *made = addAction(QFileInfo(profile).fileName());
        made->setCheckable(true);
        made->setChecked(profile == m_directory);
        made->setEnabled(profile != m_directory);
        connect(made, &QAction::triggered, this, [this, profile] { Q_EMIT chosen(profile); });
    }
    addSeparator();
    connect(addAction(Ui::icon("add"_L1), tr("New profile…")), &QAction::triggered, this, &ProfileMenu::askForName);
}

void ProfileMenu::askForName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New profile"));
    dialog->setLabelText(tr("A profile is one account at one service. Its name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = folderFrom(text);
        if (!name.isEmpty()) {
            Q_EMIT chosen(QFileInfo(m_directory).dir().filePath(name));
        }
    });
    dialog->open();
}

} // namespace Chancery::Ui
