// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentcheck.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr qint64 LargestFile = 50LL * 1024 * 1024; ///< Limit of the wire contract for a blob.
constexpr qint64 MostPoints = 100'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

bool looksLikeProgram(QFile &file, const QString &path)
{
    const QByteArray start = file.peek(4);
    if (start.startsWith("#!") || start.startsWith("MZ")
        || start
            == "\x7f"
               "ELF") {
        return true;
    }
    static constexpr std::array Kinds {
        "application/x-executable"_L1,   "application/x-sharedlib"_L1,   "application/x-ms-dos-executable"_L1,
        "application/x-msi"_L1,          "application/x-shellscript"_L1, "application/x-desktop"_L1,
        "application/x-java-archive"_L1, "application/javascript"_L1,    "application/x-ms-shortcut"_L1};
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
    return std::any_of(Kinds.begin(), Kinds.end(), [&type](QLatin1String kind) { return type.inherits(kind); });
}

} // namespace

FileRefusal refusalOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return FileRefusal::NotAFile;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return FileRefusal::Unreadable;
    }
    if (info.size() == 0) {
        return FileRefusal::Empty;
    }
    if (info.size() > LargestFile) {
        return FileRefusal::TooLarge;
    }
    if (looksLikeProgram(file, path)) {
        return FileRefusal::Program;
    }
    // The size stands in the head of a picture.
    const QSize size = QImageReader(path).size();
    const bool isHuge = size.isValid() && qint64(size.width()) * size.height() > MostPoints;
    return isHuge ? FileRefusal::HugePicture : FileRefusal::None;
}

QString refusalText(FileRefusal refusal, const QString &name)
{
    const QString file = isolated(name);
    switch (refusal) {
    case FileRefusal::None:
        return {};
    case FileRefusal::NotAFile:
        return Words::tr("%1 is no file. Folders are attached file by file.").arg(file);
    case FileRefusal::Unreadable:
        return Words::tr("%1 cannot be read. Check its permissions.").arg(file);
    case FileRefusal::Empty:
        return Words::tr("%1 is empty.").arg(file);
    case FileRefusal::TooLarge:
        return Words::tr("%1 is larger than 50 MiB. Shorten it or put it where it can be linked to.").arg(file);
    case FileRefusal::Program:
        return Words::tr("%1 is a program. Programs are not attached.").arg(file);
    case FileRefusal::HugePicture:
        return Words::tr("%1 has more than 100 million points. Save it smaller first.").arg(file);
    }
    return {};
}

QString mediaTypeOf(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path).name();
}

} // namespace Chancery::Ui
