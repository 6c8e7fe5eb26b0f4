// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testprofile.h"

#include "base/profile.h"
#include "domain/catalogue.h"
#include "store/store.h"
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Test {

namespace {

void mustWork(const Expected<void> &result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    }
}

void settle(Store::Store &store)
{
    while (true) {
        const auto step = store.upkeep();
        if (!step || !step->more) {
            return;
        }
    }
}

} // namespace

std::string demonstrationLines()
{
    std::string lines;
    const QDir folder(Chancery::Test::sourcePath(QStringLiteral("resources/demo")));
    for (const QString &name : folder.entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the demonstration set is missing");
        }
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            QJsonObject record = line.value("record"_L1).toObject();
            const QString id = record.take("id"_L1).toString();
            const QByteArray collection = line.value("collection"_L1).toString().toLatin1();
            if (!id.isEmpty()) {
                lines += rowLine(collection.constData(), id, 1, QJsonDocument(record).toJson(QJsonDocument::Compact));
            }
        }
    }
    return lines;
}

std::string candidatureLines(int count)
{
    std::string lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray data = "{\"state\":\"FRA\",\"person\":\"Person " + QByteArray::number(i).rightJustified(7, '0')
            + "\",\"status\":\"announced\",\"period_from\":\"2030-01-01\",\"body\":\"" + id(1).toLatin1() + "\"}";
        lines += rowLine("candidatures", id(1000 + i), 1, data);
    }
    return lines;
}

TestProfile::TestProfile(const Content &content)
{
    const ProfilePaths paths {m_directory.path()};
    mustWork(paths.create(), "profile");
    fill(content);
    m_settings = std::make_unique<SettingsStore>(paths.settings());
    auto session = Sync::Session::open(m_directory.path(), {}, {.workOffline = true, .live = false});
    mustWork(session.map([](const auto &) {}), "session");
    m_session = std::move(*session);
    auto reader = m_session->openReader();
    mustWork(reader.map([](const auto &) {}), "reader");
    m_reader = std::move(*reader);
    m_undo = std::make_unique<Ui::Undo>(*m_session, *m_reader);
    m_display = std::make_unique<Ui::Display>(*m_reader, content.language);
    m_queries =
        std::make_unique<Ui::ReadThread>([directory = m_directory.path()] { return Store::Reader::open(directory); });
}

TestProfile::~TestProfile() = default;

void TestProfile::fill(const Content &content)
{
    auto store = Store::Store::open(m_directory.path());
    mustWork(store.map([](const auto &) {}), "store");
    std::string lines = snapshotHead(2);
    if (content.demonstration) {
        lines += demonstrationLines();
    }
    lines += candidatureLines(content.candidatures) + content.lines + snapshotEnd("c2");
    mustWork((*store)->beginSnapshot(), "snapshot");
    mustWork((*store)->applySection(lines).map([](const auto &) {}), "rows");
    QJsonArray roles;
    for (const QString &role : content.roles.split(u',')) {
        roles.append(role);
    }
    mustWork((*store)->updateSyncState([&](Store::SyncState &state) {
        state.account = u"a1"_s;
        state.client = id(9);
        state.caller = QJsonObject {{"account"_L1, u"a1"_s},
                                    {"name"_L1, u"Camille Exemple"_s},
                                    {"mission"_L1, content.mission},
                                    {"roles"_L1, roles},
                                    {"scopes"_L1, QJsonArray {u"read"_s, u"write"_s}},
                                    {"locale"_L1, u"en"_s}};
    }),
             "account");
    settle(**store);
    if (content.prepare) {
        content.prepare(**store);
    }
}

Ui::Services TestProfile::services()
{
    return {*m_session, *m_reader, *m_settings, *m_display, *m_queries, m_navigator, *m_undo, m_directory.path()};
}

QString TestProfile::idWhere(const char *collection, const char *key, const QString &value) const
{
    const auto row = m_reader->firstWhere(*Domain::collectionNamed(collection), key, value);
    return row && *row ? (*row)->id : QString();
}

} // namespace Chancery::Test
