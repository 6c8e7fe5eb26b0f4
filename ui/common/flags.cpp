// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flags.h"

#include "domain/schema.h"

#include <QFile>
#include <QIconEngine>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

const QColor Edge(0x80, 0x80, 0x80, 0x70); // On white as on black.

bool isCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QPixmap drawn(const QString &file, const QSize &size)
{
    QSvgRenderer renderer(file);
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.setPen(Edge);
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1);
    return picture;
}

class FlagIcon final : public QIconEngine
{
public:
    explicit FlagIcon(QString code)
        : m_code(std::move(code))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QPixmap picture = flagPixmap(m_code, rect.width() * 2 / 3, painter->device()->devicePixelRatioF());
        const QSizeF size = picture.deviceIndependentSize();
        painter->drawPixmap(QPointF(rect.x(), rect.y() + (rect.height() - size.height()) / 2), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new FlagIcon(*this); }

private:
    QString m_code;
};

} // namespace

QPixmap flagPixmap(const QString &code, int height, qreal devicePixelRatio)
{
    // The code comes from a record: never a path.
    if (!isCode(code)) {
        return {};
    }
    const QSize size = QSize(flagWidth(height), height) * devicePixelRatio;
    const QString key = u"flag:%1:%2"_s.arg(code, QString::number(size.height()));
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        const QString file = u":/chancery/flags/%1.svg"_s.arg(code);
        if (!QFile::exists(file)) {
            return {};
        }
        picture = drawn(file, size);
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

QIcon flagIcon(const QString &code)
{
    return QIcon(new FlagIcon(code));
}

QLabel *flagLabel(const QString &code, int height, QWidget *parent)
{
    const QPixmap picture = flagPixmap(code, height, parent->devicePixelRatioF());
    if (picture.isNull()) {
        return nullptr;
    }
    auto *label = new QLabel(parent);
    label->setPixmap(picture);
    label->setFixedSize(flagWidth(height), height);
    return label;
}

QString flagOf(const Domain::Collection &collection, const QJsonObject &document)
{
    if (collection.name == "states") {
        return document.value("code"_L1).toString();
    }
    for (const Domain::Field &field : collection.fields) {
        if (field.has(Domain::Title) && field.kind == Domain::Kind::State) {
            return document.value(QLatin1String(field.key.data(), qsizetype(field.key.size()))).toString();
        }
    }
    const bool isOfOneState = collection.name == "candidatures" || collection.name == "mandates"
        || collection.name == "dignitaries" || collection.name == "endorsements";
    return isOfOneState ? document.value("state"_L1).toString() : QString();
}

} // namespace Chancery::Ui
