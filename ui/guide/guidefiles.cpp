// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidefiles.h"

#include "domain/catalogue.h"
#include "markup/svgsanitizer.h"
#include "sync/session.h"
#include "ui/common/whendone.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr qint64 LargestFile = 8 * 1024 * 1024;
constexpr int LongestSide = 8'000;
constexpr qint64 MostPixels = 24'000'000; ///< Some kilobytes of PNG may unfold to more memory than there is.
} // namespace

std::optional<ReaderFile> checkedPicture(const QByteArray &content)
{
    if (content.size() > LargestFile) {
        return {};
    }
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format == "png" || format == "jpeg") {
        const QSize size = reader.size();
        const bool isFit = size.isValid() && size.width() <= LongestSide && size.height() <= LongestSide
            && qint64 {size.width()} * size.height() <= MostPixels;
        return isFit ? std::optional(ReaderFile {content, "image/" + format}) : std::nullopt;
    }
    const QByteArray drawing = Markup::sanitizedSvg(content);
    return drawing.isEmpty() ? std::nullopt : std::optional(ReaderFile {drawing, "image/svg+xml"});
}

GuideFiles::GuideFiles(Sync::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
}

void GuideFiles::want(const Store::Row &page)
{
    const QString slug = page.document.value("slug"_L1).toString();
    const QJsonArray attachments = page.document.value("attachments"_L1).toArray();
    for (const QJsonValue &each : attachments) {
        const QString name = each.toObject().value("name"_L1).toString();
        const QString sha256 = each.toObject().value("sha256"_L1).toString();
        m_hashes.insert(slug + u'/' + name, sha256);
        if (m_files.contains(sha256)) {
            continue;
        }
        ++m_pending;
        whenDone(m_session->fetchAttachment(*Domain::collectionNamed("guide_pages"), page.id, sha256), this,
                 [this, slug, name, sha256](const Expected<QString> &path) {
                     --m_pending;
                     take(slug, name, sha256, path.value_or(QString()));
                     if (m_pending == 0) {
                         for (const auto &then : std::exchange(m_waiting, {})) {
                             then();
                         }
                     }
                 });
    }
}

void GuideFiles::whenHere(const std::function<void()> &then)
{
    if (m_pending == 0) {
        then();
    } else {
        m_waiting.push_back(then);
    }
}

void GuideFiles::keep(const std::vector<Store::Row> &pages, bool on, const std::function<void(bool)> &done)
{
    QList<Sync::Session::Attachment> wanted;
    for (const Store::Row &page : pages) {
        const QJsonArray attachments = page.document.value("attachments"_L1).toArray();
        for (const QJsonValue &each : attachments) {
            wanted.append({page.id, each.toObject().value("sha256"_L1).toString()});
        }
    }
    whenDone(m_session->pinAttachments(*Domain::collectionNamed("guide_pages"), wanted, on), this,
             [done](const Expected<void> &outcome) { done(outcome.has_value()); });
}

void GuideFiles::take(const QString &slug, const QString &name, const QString &sha256, const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        return; // the words that stand for the picture are shown; it is asked for again with the page
    }
    if (const std::optional<ReaderFile> picture = checkedPicture(file.readAll())) {
        m_files.insert(sha256, *picture);
        m_hashes.insert(slug + u'/' + name, sha256);
        Q_EMIT arrived(slug);
    }
}

std::optional<ReaderFile> GuideFiles::file(const QString &slug, const QString &name) const
{
    const auto found = m_files.constFind(m_hashes.value(slug + u'/' + name));
    return found != m_files.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace Chancery::Ui
