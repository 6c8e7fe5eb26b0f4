// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

class ThemedIcon final : public QIconEngine
{
public:
    ThemedIcon(QLatin1String name, std::optional<Tone> tone)
        : m_name(name)
        , m_tone(tone)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        const QPixmap picture = iconPixmap(m_name, size, ratio, colour(mode));
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), 1.0, colour(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size is in device pixels here, as QIcon::pixmap() asks for it.
        QPixmap picture = iconPixmap(m_name, qMin(size.width(), size.height()), 1.0, colour(mode));
        picture.setDevicePixelRatio(scale);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIcon(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours &colours = Colours::of(palette);
        if (m_tone) {
            return colours.of(*m_tone).text;
        }
        return mode == QIcon::Active || mode == QIcon::Selected ? colours.text : colours.muted;
    }

    QLatin1String m_name;
    std::optional<Tone> m_tone;
};

/// The mark of Chancery, drawn by itself: through QIcon's files Qt would load every plugin for pictures.
class ApplicationIcon final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const QString key = u"chancery:mark:%1:%2"_s.arg(size.width()).arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            QSvgRenderer renderer(u":/chancery/icons/chancery.svg"_s);
            picture = QPixmap(size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            renderer.render(&painter, QRectF(QPointF(), size));
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ApplicationIcon(*this); }
};

int pixelsOf(int size, qreal devicePixelRatio)
{
    return qMax(1, qRound(size * devicePixelRatio));
}

QString keyOf(QLatin1String name, int pixels, const QColor &colour)
{
    return u"chancery:%1:%2:%3"_s.arg(name, QString::number(pixels), colour.name());
}

QImage drawn(QLatin1String name, int pixels, const QColor &colour)
{
    QFile file(u":/chancery/icons/%1.svg"_s.arg(name));
    QByteArray source;
    if (file.open(QIODevice::ReadOnly)) {
        source = file.readAll();
    }
    source.replace("<svg ", "<svg fill=\"" + colour.name().toLatin1() + "\" ");
    QSvgRenderer renderer(source);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

} // namespace

QIcon icon(QLatin1String name, std::optional<Tone> tone)
{
    return QIcon(new ThemedIcon(name, tone));
}

QPixmap iconPixmap(QLatin1String name, int size, qreal devicePixelRatio, const QColor &colour)
{
    const int pixels = pixelsOf(size, devicePixelRatio);
    const QString key = keyOf(name, pixels, colour);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap::fromImage(drawn(name, pixels, colour));
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

std::future<DrawnIcons> drawIcons(QList<QByteArray> names, int size, qreal devicePixelRatio, const QColor &colour)
{
    return std::async(std::launch::async,
                      [names = std::move(names), pixels = pixelsOf(size, devicePixelRatio), colour] {
                          DrawnIcons icons;
                          for (const QByteArray &each : names) {
                              const QLatin1String name(each);
                              icons.images.insert(keyOf(name, pixels, colour), drawn(name, pixels, colour));
                          }
                          return icons;
                      });
}

void keep(const DrawnIcons &icons)
{
    for (const auto &[key, image] : icons.images.asKeyValueRange()) {
        QPixmapCache::insert(key, QPixmap::fromImage(image));
    }
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIcon);
}

} // namespace Chancery::Ui
