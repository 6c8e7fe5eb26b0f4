// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A canary in the private ledger: no byte of it reaches the network, the log, the search index, another file of the
// profile, or an export.

#include "base/profile.h"
#include "domain/elections/privatecollections.h"
#include "exchange/table.h"
#include "sync/desk.h"
#include "vault/handover.h"
#include "vault/vault.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Chancery::Test::Desk;

namespace {

const QString Canary = u"Kanarienvogel4711"_s;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

/// The forms in which the canary could get out.
QList<QByteArray> forms()
{
    const QByteArray utf8 = Canary.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(Canary.utf16()), Canary.size() * 2); // NOLINT: raw bytes
    return {utf8, utf8.toLower(), utf16, utf8.toHex(), utf8.toBase64().left(utf8.toBase64().size() - 4)};
}

bool sings(const QByteArray &bytes)
{
    const QList<QByteArray> all = forms();
    return std::any_of(all.begin(), all.end(), [&](const QByteArray &form) { return bytes.contains(form); });
}

/// A document of \p collection with the canary in every place that takes text.
QJsonObject singing(const Domain::Collection &collection)
{
    QJsonObject document;
    for (const Domain::Field &field : collection.fields) {
        const QString key = QString::fromLatin1(field.key.data(), qsizetype(field.key.size()));
        if (field.kind == Domain::Kind::Text || field.kind == Domain::Kind::LongText) {
            document.insert(key, Canary);
        } else if (field.kind == Domain::Kind::Set) {
            document.insert(key, QJsonArray {Canary});
        }
    }
    return document;
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"*.debug=true"_s);
        m_before = qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }

    void theTestHearsTheCanaryWhereItIs()
    {
        QVERIFY(sings("before " + Canary.toUtf8() + " after"));
        QVERIFY(sings(Canary.toUtf8().toBase64()));
        QVERIFY(!sings("Kanarienvogel"));
    }

    void nothingOfTheLedgerGetsOut()
    {
        Desk desk;
        desk.open();
        desk.syncOnce();
        const ProfilePaths paths {desk.directory.path()};
        auto vault = Vault::Vault::at(paths.privateStore());
        QVERIFY(vault.has_value());
        QVERIFY((*vault)->create(u"a passphrase of words"_s, Vault::Cost::least()).has_value());
        QString one;
        for (const Domain::Collection *collection : Domain::privateCatalogue()) {
            const auto id = (*vault)->put(Domain::Record(*collection, {}, singing(*collection)));
            QVERIFY(id.has_value());
            one = *id;
        }
        (*vault)->lock();
        QVERIFY(!(*vault)->unlock(u"the wrong passphrase"_s).has_value()); // errors are logged too
        QVERIFY((*vault)->unlock(u"a passphrase of words"_s).has_value());
        checkRefused(desk);
        checkNetwork(desk);
        checkSearchAndExport(desk);
        (*vault)->lock();
        QVERIFY((*vault)->unlock(u"a passphrase of words"_s).has_value());
        const auto handed = Vault::writeHandOver(*(*vault)->handOver(), u"another passphrase"_s, Vault::Cost::least());
        QVERIFY(handed.has_value() && !sings(*handed));
        checkFiles(desk.directory.path()); // while all of it is open
        desk.session.reset();
        vault->reset();
        checkFiles(desk.directory.path());
        QVERIFY2(!sings(logged), logged.constData());
    }

private:
    /// A session does not take a private record, whoever asks it to.
    static void checkRefused(Desk &desk)
    {
        for (const Domain::Collection *collection : Domain::privateCatalogue()) {
            auto made = desk.session->create(*collection, singing(*collection));
            QTRY_VERIFY(made.isFinished());
            QVERIFY(!made.result().has_value());
        }
        QVERIFY(desk.outbox().empty());
    }

    static void checkNetwork(Desk &desk)
    {
        desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s))
            .waitForFinished();
        const QString op = desk.outbox().front().operation.op;
        desk.network->answer("POST /v1/ops", 200,
                             R"({"seq":30,"results":[{"op":")" + op.toLatin1() + R"(","status":"applied","rev":30}]})");
        desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
        desk.answerLines("GET /v1/changes", Desk::put(1, 30, "mine") + Desk::pageEnd("C30", 30));
        desk.session->syncNow();
        QTRY_VERIFY(desk.outbox().empty());
        QVERIFY(desk.network->requests().size() > 2);
        for (const Transport::Request &request : desk.network->requests()) {
            QVERIFY(!sings(request.body));
            QVERIFY(!sings(request.url.toEncoded()));
            for (const auto &[name, value] : request.headers) {
                QVERIFY(!sings(name) && !sings(value));
            }
        }
    }

    static void checkSearchAndExport(Desk &desk)
    {
        auto reader = desk.session->openReader();
        QVERIFY(reader.has_value());
        const auto hits = (*reader)->search(Canary, 20);
        QVERIFY(hits.has_value() && hits->empty());
        for (const Domain::Collection *collection : Domain::catalogue()) {
            const auto keys = (*reader)->keys({.collection = collection});
            const auto rows = (*reader)->fetch(*collection, *keys);
            QVERIFY(rows.has_value());
            Exchange::Table table {.title = u"all"_s, .columns = {u"document"_s}, .rows = {}};
            for (const Store::Row &row : *rows) {
                table.rows.push_back({QString::fromUtf8(QJsonDocument(row.document).toJson())});
            }
            QVERIFY(!sings(Exchange::toCsv(table)));
        }
    }

    static void checkFiles(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!sings(file.readAll()), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count >= 2);
    }

    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
