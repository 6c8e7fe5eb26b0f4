// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnostics.h"

#include "base/profile.h"
#include "base/text.h"
#include "domain/catalogue.h"
#include "sync/storageuse.h"
#include "ui/common/errortext.h"
#include "ui/common/files.h"
#include "ui/shell/aboutdialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

QStringList settingLines(const SettingsStore &settings)
{
    const auto word = [](bool value) {
        return value ? u"yes"_s : u"no"_s;
    };
    return {u"language: %1"_s.arg(settings.get(Settings::Language)),
            u"theme: %1"_s.arg(settings.get(Settings::Theme)),
            u"text: %1 %"_s.arg(settings.get(Settings::TextPercent)),
            u"compact rows: %1"_s.arg(word(settings.get(Settings::CompactRows))),
            u"notices: %1"_s.arg(word(settings.get(Settings::Notices))),
            u"proxy set: %1"_s.arg(word(!settings.get(Settings::Proxy).isEmpty())),
            u"token in a file: %1"_s.arg(word(settings.get(Settings::TokenInFile)))};
}

QStringList syncLines(const Services &services)
{
    const Sync::Status status = services.session.status();
    QStringList lines {u"connection: %1, work: %2"_s.arg(int(status.connection)).arg(int(status.work)),
                       u"seq: %1, complete: %2"_s.arg(status.seq).arg(status.complete ? u"yes"_s : u"no"_s),
                       u"complete at: %1"_s.arg(status.completeAt.toString(Qt::ISODate)),
                       u"waiting: %1, need attention: %2"_s.arg(status.waiting).arg(status.attention)};
    if (status.lastError) {
        // The detail is for the log of this machine: it may name a host.
        lines << u"last error: code %1"_s.arg(int(status.lastError->code));
    }
    return lines;
}

QStringList recordLines(const Store::Reader &reader)
{
    QStringList lines;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        const auto count = reader.count({.collection = collection});
        lines << u"%1: %2"_s.arg(latin(collection->name), count ? QString::number(*count) : u"?"_s);
    }
    return lines;
}

QStringList storageLines(const QString &directory)
{
    const Sync::StorageUse use = Sync::storageUse(directory);
    return {u"records: %1 bytes"_s.arg(use.records), u"attachments: %1 bytes"_s.arg(use.attachments),
            u"logs: %1 bytes"_s.arg(use.logs)};
}

QStringList screenLines()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        screens << u"%1 × %2 at %3"_s.arg(screen->geometry().width())
                       .arg(screen->geometry().height())
                       .arg(screen->devicePixelRatio());
    }
    return screens;
}

QString section(const QString &title, const QStringList &lines)
{
    return u"[%1]\n%2\n\n"_s.arg(title, lines.join(u'\n'));
}

void askWhere(const QString &text, QWidget *window)
{
    auto *dialog = saveDialog(window, Words::tr("Save diagnostics"), u"chancery-diagnostics.txt"_s, u"txt"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [text, window](const QString &name) {
        if (const Expected<void> written = writeFile(name, text.toUtf8()); !written) {
            QMessageBox::warning(window, Words::tr("Save diagnostics"), errorText(written.error()).sentence());
        }
    });
    dialog->open();
}

} // namespace

void saveDiagnostics(const Services &services, const QString &directory, QWidget *window)
{
    const QString here = section(u"versions"_s, AboutDialog::versions(services).split(u'\n'))
        + section(u"screens"_s, screenLines()) + section(u"settings"_s, settingLines(services.settings))
        + section(u"sync"_s, syncLines(services));
    // Counting a million records takes longer than the window may wait.
    services.queries.run<QString>(
        window,
        [directory](const Store::Reader &reader) {
            return section(u"storage"_s, storageLines(directory)) + section(u"records"_s, recordLines(reader));
        },
        [here, window](const Expected<QString> &sizes) { askWhere(here + sizes.value_or(QString()), window); });
}

} // namespace Chancery::Ui
