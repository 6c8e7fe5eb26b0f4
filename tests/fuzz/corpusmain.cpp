// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target over files and folders, for builds without libFuzzer.

#include "fuzz.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int count, char **words)
{
    int files = 0;
    for (int i = 1; i < count; ++i) {
        const QDir folder(QString::fromLocal8Bit(words[i]));
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (!file.open(QFile::ReadOnly)) {
                return 1;
            }
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1;
}
