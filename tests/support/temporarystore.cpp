// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporarystore.h"

#include "base/ids.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Test {

TemporaryStore::TemporaryStore(SampleCatalogue catalogue)
    : m_catalogue(catalogue)
{
    if (const Expected<void> opened = reopen(); !opened) {
        qFatal("no store: %s", qPrintable(opened.error().detail));
    }
}

std::unique_ptr<Store::Reader> TemporaryStore::reader() const
{
    Expected<std::unique_ptr<Store::Reader>> reader = Store::Reader::open(m_directory.path(), m_catalogue);
    if (!reader) {
        qFatal("no reader: %s", qPrintable(reader.error().detail));
    }
    return std::move(*reader);
}

Expected<void> TemporaryStore::reopen(SampleCatalogue catalogue)
{
    m_store.reset();
    m_catalogue = catalogue.empty() ? m_catalogue : catalogue;
    return Store::Store::open(m_directory.path(), {.catalogue = m_catalogue})
        .map([this](std::unique_ptr<Store::Store> store) { m_store = std::move(store); });
}

Expected<void> TemporaryStore::settle()
{
    while (true) {
        const Expected<Store::Upkeep> step = m_store->upkeep();
        if (!step || !step->more) {
            return step.map([](const Store::Upkeep &) {});
        }
    }
}

namespace {

std::string record(const char *collection, const QString &id, qint64 rev)
{
    return "\"c\":\"" + std::string(collection) + "\",\"id\":\"" + id.toStdString()
        + "\",\"rev\":" + std::to_string(rev);
}

} // namespace

std::string putLine(const char *collection, const QString &id, qint64 rev, const QByteArray &data)
{
    return "{\"op\":\"put\"," + record(collection, id, rev) + ",\"data\":" + data.toStdString() + "}\n";
}

std::string rowLine(const char *collection, const QString &id, qint64 rev, const QByteArray &data)
{
    return "{" + record(collection, id, rev) + ",\"data\":" + data.toStdString() + "}\n";
}

std::string deleteLine(const char *collection, const QString &id, qint64 rev, const char *why)
{
    return "{\"op\":\"del\"," + record(collection, id, rev) + ",\"why\":\"" + why + "\"}\n";
}

std::string pageEnd(const char *cursor, qint64 seq, bool complete)
{
    return "{\"cursor\":\"" + std::string(cursor) + "\",\"seq\":" + std::to_string(seq)
        + ",\"complete\":" + (complete ? "true" : "false") + "}\n";
}

std::string snapshotHead(qint64 seq, qint64 estimate)
{
    return "{\"snapshot\":{\"seq\":" + std::to_string(seq) + ",\"estimate\":" + std::to_string(estimate) + "}}\n";
}

std::string mark(const char *text)
{
    return "{\"mark\":\"" + std::string(text) + "\",\"n\":1}\n";
}

std::string snapshotEnd(const char *cursor)
{
    return "{\"end\":true,\"cursor\":\"" + std::string(cursor) + "\"}\n";
}

QString id(int number)
{
    return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

Domain::Operation createOperation(const char *collection, const QString &record, const QJsonObject &document)
{
    Domain::Operation operation;
    operation.op = makeId();
    operation.collection = QLatin1String(collection);
    operation.id = record;
    operation.verb = Domain::Verb::Create;
    operation.set = document;
    return operation;
}

Domain::Operation patchOperation(const char *collection, const QString &record, const QJsonObject &set,
                                 const QJsonObject &was)
{
    Domain::Operation operation = createOperation(collection, record, set);
    operation.verb = Domain::Verb::Patch;
    operation.was = was;
    operation.base = 1;
    return operation;
}

Domain::Operation deleteOperation(const char *collection, const QString &record, qint64 base)
{
    Domain::Operation operation = createOperation(collection, record, {});
    operation.verb = Domain::Verb::Delete;
    operation.base = base;
    return operation;
}

} // namespace Chancery::Test
