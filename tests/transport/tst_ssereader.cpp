// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/ssereader.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

class TestSseReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamsAreReadAsTheStandardSays_data();
    void streamsAreReadAsTheStandardSays();
    void anyCutGivesTheSameEvents();
    void theRetryTimeIsRemembered();
    void anEndlessLineFails();
    void anEndlessEventFails();
};

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// "name|data|id" an event, separated by " ;".
QByteArray shown(const std::vector<Event> &events)
{
    QByteArray text;
    for (const Event &event : events) {
        text += event.name + '|' + event.data + '|' + event.id + " ;";
    }
    return text;
}

} // namespace

void TestSseReader::streamsAreReadAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("events");
    QTest::newRow("heads") << "event: heads\ndata: {\"seq\":7}\n\n"_ba
                           << "heads|{\"seq\":7}| ;"_ba;
    QTest::newRow("comment") << ": still here\n\n:\n\n"_ba
                             << ""_ba;
    QTest::newRow("default name") << "data:a\n\n"_ba
                                  << "message|a| ;"_ba;
    QTest::newRow("name is not kept") << "event:x\ndata:a\n\ndata:b\n\n"_ba
                                      << "x|a| ;message|b| ;"_ba;
    QTest::newRow("id is kept") << "id:1\ndata:a\n\ndata:b\n\nid\ndata:c\n\n"_ba
                                << "message|a|1 ;message|b|1 ;message|c| ;"_ba;
    QTest::newRow("id with zero") << QByteArray("id:1\0x\ndata:a\n\n", 15) << "message|a| ;"_ba;
    QTest::newRow("lines are joined") << "data:a\ndata:\ndata: b\n\n"_ba
                                      << "message|a\n\nb| ;"_ba;
    QTest::newRow("one space goes") << "data:  a\n\n"_ba
                                    << "message| a| ;"_ba;
    QTest::newRow("field without colon") << "data\n\n"_ba
                                         << "message|| ;"_ba;
    QTest::newRow("no data, no event") << "event:x\nid:9\n\ndata:a\n\n"_ba
                                       << "message|a|9 ;"_ba;
    QTest::newRow("unknown field") << "colour:red\ndata:a\n\n"_ba
                                   << "message|a| ;"_ba;
    QTest::newRow("colon in data") << "data:a:b\n\n"_ba
                                   << "message|a:b| ;"_ba;
    QTest::newRow("cr") << "data:a\r\rdata:b\r\r"_ba
                        << "message|a| ;message|b| ;"_ba;
    QTest::newRow("crlf") << "data:a\r\n\r\ndata:b\r\n\r\n"_ba
                          << "message|a| ;message|b| ;"_ba;
    QTest::newRow("mixed") << "data:a\r\ndata:b\rdata:c\n\r\n"_ba
                           << "message|a\nb\nc| ;"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "data:a\n\n"_ba
                                     << "message|a| ;"_ba;
    QTest::newRow("mark only at the start") << "data:a\n\n\xEF\xBB\xBF"
                                               "data:b\n\n"_ba
                                            << "message|a| ;"_ba;
    QTest::newRow("half a mark") << "\xEF\xBB"
                                    "data:a\n\ndata:b\n\n"_ba
                                 << "message|b| ;"_ba;
    QTest::newRow("unfinished") << "data:a\n\ndata:b\n"_ba
                                << "message|a| ;"_ba;
}

void TestSseReader::streamsAreReadAsTheStandardSays()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, events);
    SseReader whole;
    QCOMPARE(shown(whole.feed(view(stream))), events);
    SseReader byteByByte;
    std::vector<Event> seen;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        for (Event &event : byteByByte.feed(view(stream).substr(static_cast<std::size_t>(i), 1))) {
            seen.push_back(std::move(event));
        }
    }
    QCOMPARE(shown(seen), events);
}

void TestSseReader::anyCutGivesTheSameEvents()
{
    const auto part = rc::gen::elementOf(std::vector<std::string> {
        "data:", "data: x", "event: e", "id: 3", "retry: 10", ":", "\n", "\r", "\r\n", "\xEF\xBB\xBF", "data", "\n\n"});
    QVERIFY(rc::check([&part] {
        std::string stream;
        for (const std::string &piece : *rc::gen::container<std::vector<std::string>>(part)) {
            stream += piece;
        }
        SseReader whole;
        const std::vector<Event> expected = whole.feed(stream);
        SseReader cut;
        std::vector<Event> events;
        std::string_view rest = stream;
        while (!rest.empty()) {
            const auto size = *rc::gen::inRange<std::size_t>(1, rest.size() + 1);
            for (Event &event : cut.feed(rest.substr(0, size))) {
                events.push_back(std::move(event));
            }
            rest.remove_prefix(size);
        }
        RC_ASSERT(events == expected);
        RC_ASSERT(cut.lastEventId() == whole.lastEventId());
        RC_ASSERT(cut.retry() == whole.retry());
    }));
}

void TestSseReader::theRetryTimeIsRemembered()
{
    SseReader reader;
    QVERIFY(reader.feed("retry: soon\nretry: -5\nretry:\nretry: 99999999999999999999\n").empty());
    QVERIFY(!reader.retry());
    QVERIFY(reader.feed("retry: 2500\n").empty());
    QCOMPARE(reader.retry()->count(), 2500);
}

void TestSseReader::anEndlessLineFails()
{
    SseReader reader(SseReader::Limits {.line = 100, .data = 1000});
    QCOMPARE(reader.feed("data:" + std::string(95, 'x') + "\n\n").size(), 1U);
    for (int i = 0; i < 101; ++i) {
        QVERIFY(!reader.failed());
        QVERIFY(reader.feed("x").empty());
    }
    QVERIFY(reader.failed());
    QVERIFY(reader.feed("\n\ndata:a\n\n").empty());
}

void TestSseReader::anEndlessEventFails()
{
    SseReader reader(SseReader::Limits {.line = 100, .data = 1000});
    for (int i = 0; i < 11; ++i) {
        QVERIFY(!reader.failed());
        QVERIFY(reader.feed("data:" + std::string(94, 'x') + "\n").empty());
    }
    QVERIFY(reader.failed());
}

QTEST_APPLESS_MAIN(TestSseReader)
#include "tst_ssereader.moc"
