// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instance.h"

#include "base/latemodule.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

QString nameFor(const QString &directory)
{
    const QByteArray path = QDir(directory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return u"chancery-%1"_s.arg(QLatin1String(hash));
}

} // namespace

Instance::Instance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(directory))
{
}

InstanceChannel *Instance::channel()
{
    auto *make = m_channel != nullptr
        ? nullptr
        : lateFunction<InstanceChannel::Entry>(InstanceChannel::Module, InstanceChannel::EntryName);
    if (make != nullptr) {
        m_channel.reset(make(m_name));
    }
    return m_channel.get();
}

bool Instance::passOn(const Ui::Place &place)
{
    return channel() != nullptr && m_channel->pass(place.page + u'/' + place.id);
}

void Instance::listen()
{
    if (channel() != nullptr) {
        m_channel->listen([this](const QString &text) { Q_EMIT asked(Ui::Place::fromText(text)); });
    }
}

} // namespace Chancery
