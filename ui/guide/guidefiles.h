// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"
#include "ui/guide/reader.h"

#include <QHash>
#include <QObject>

namespace Chancery::Sync {
class Session;
}

namespace Chancery::Ui {

/// The pictures of the guide's pages: fetched when their page is opened, checked, and kept in memory while the guide is
/// open. GUI thread; must not outlive the session.
class GuideFiles : public QObject
{
    Q_OBJECT
public:
    explicit GuideFiles(Sync::Session &session, QObject *parent = nullptr);

    /// Sees to it that the pictures of \p page are here; arrived() tells of those that had to be fetched first.
    void want(const Store::Row &page);
    [[nodiscard]] std::optional<ReaderFile> file(const QString &slug, const QString &name) const;
    /// Calls \p then when nothing that was asked for is under way any more; at once when nothing is.
    void whenHere(const std::function<void()> &then);
    /// Fetches the pictures of all \p pages and keeps them on this computer for travel, or lets them go; \p done says
    /// whether all of them are here.
    void keep(const std::vector<Store::Row> &pages, bool on, const std::function<void(bool isWhole)> &done);
    /// Pictures that were asked for and are still under way.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    void arrived(const QString &slug);

private:
    void take(const QString &slug, const QString &name, const QString &sha256, const QString &path);

    Sync::Session *m_session;
    QHash<QString, QString> m_hashes; ///< "slug/name" → SHA-256.
    QHash<QString, ReaderFile> m_files; ///< By SHA-256.
    std::vector<std::function<void()>> m_waiting; ///< For nothing to be under way.
    int m_pending = 0;
};

/// \p content as a reader may show it: a drawing sanitized, a PNG or JPEG of at most 8,000 pixels a side, 24
/// million in all, and 8 MB.
[[nodiscard]] std::optional<ReaderFile> checkedPicture(const QByteArray &content);

} // namespace Chancery::Ui
