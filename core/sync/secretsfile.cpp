// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Chancery::Sync::SecretsFile {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions OnlyMine = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Expected<QJsonObject> load(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if ((file.permissions() & Others) != 0) {
        return failure(ErrorCode::Forbidden, u"the file of secrets can be read by others"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, u"the file of secrets cannot be read"_s);
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return failure(ErrorCode::StorageDamaged, u"the file of secrets is not readable"_s);
    }
    return document.object();
}

} // namespace

Expected<QByteArray> read(const QString &file, const QString &name)
{
    const Expected<QJsonObject> all = load(file);
    if (!all.has_value()) {
        return tl::unexpected(all.error());
    }
    if (!all->contains(name)) {
        return failure(ErrorCode::NotFound);
    }
    return QByteArray::fromBase64(all->value(name).toString().toLatin1());
}

Expected<void> write(const QString &file, const QString &name, const QByteArray &value)
{
    Expected<QJsonObject> all = load(file);
    if (!all.has_value()) {
        return tl::unexpected(all.error());
    }
    if (value.isEmpty()) {
        all->remove(name);
    } else {
        all->insert(name, QString::fromLatin1(value.toBase64()));
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(OnlyMine)) {
        return failure(ErrorCode::Storage, u"the file of secrets cannot be written"_s);
    }
    target.write(QJsonDocument(*all).toJson(QJsonDocument::Compact));
    if (!target.commit()) {
        return failure(ErrorCode::Storage, u"the file of secrets cannot be written"_s);
    }
    return {};
}

} // namespace Chancery::Sync::SecretsFile
