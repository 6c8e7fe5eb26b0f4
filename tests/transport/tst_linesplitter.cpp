// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/linesplitter.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Chancery::Transport;

class TestLineSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeLinesComeAsOneBlock();
    void aCutLineComesWhole();
    void anyCutGivesTheSameLines();
    void aLineBeyondTheLimitFails_data();
    void aLineBeyondTheLimitFails();
    void aLineOfTheLimitPasses();
    void theReaderCanStop();
    void aClearedSplitterStartsAnew();
};

namespace {

/// Keeps the blocks it is given.
struct Blocks
{
    std::vector<std::string> blocks;
    LineSplitter::Block take()
    {
        return [this](std::string_view lines) {
            blocks.emplace_back(lines);
            return true;
        };
    }
};

} // namespace

void TestLineSplitter::wholeLinesComeAsOneBlock()
{
    LineSplitter splitter;
    Blocks seen;
    const std::string piece = "one\ntwo\n\nthree\nfour";
    const char *start = nullptr;
    QVERIFY(splitter.feed(piece, [&](std::string_view lines) {
        start = lines.data();
        return seen.take()(lines);
    }));
    QCOMPARE(seen.blocks, std::vector<std::string> {"one\ntwo\n\nthree\n"});
    QCOMPARE(static_cast<const void *>(start), static_cast<const void *>(piece.data())); // Not copied.
    QCOMPARE(splitter.rest(), std::string_view("four"));
}

void TestLineSplitter::aCutLineComesWhole()
{
    LineSplitter splitter;
    Blocks seen;
    QVERIFY(splitter.feed("o", seen.take()));
    QVERIFY(splitter.feed("n", seen.take()));
    QVERIFY(seen.blocks.empty());
    QVERIFY(splitter.feed("e\ntwo\nthree\nfo", seen.take()));
    QCOMPARE(seen.blocks, (std::vector<std::string> {"one\n", "two\nthree\n"}));
    QVERIFY(splitter.feed("ur\n", seen.take()));
    QCOMPARE(seen.blocks.back(), std::string("four\n"));
    QVERIFY(splitter.rest().empty());
}

void TestLineSplitter::anyCutGivesTheSameLines()
{
    const auto character = rc::gen::elementOf(std::string("ab\n\n"));
    QVERIFY(rc::check([&character] {
        const auto text = *rc::gen::container<std::string>(character);
        LineSplitter splitter;
        Blocks seen;
        std::string_view rest = text;
        while (!rest.empty()) {
            const auto size = *rc::gen::inRange<std::size_t>(1, rest.size() + 1);
            RC_ASSERT(splitter.feed(rest.substr(0, size), seen.take()));
            rest.remove_prefix(size);
        }
        std::string joined;
        for (const std::string &block : seen.blocks) {
            RC_ASSERT(!block.empty());
            RC_ASSERT(block.back() == '\n');
            joined += block;
        }
        joined += splitter.rest();
        RC_ASSERT(joined == text);
        RC_ASSERT(splitter.rest().find('\n') == std::string_view::npos);
    }));
}

void TestLineSplitter::aLineBeyondTheLimitFails_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("whole") << QStringList {QStringLiteral("ok\n123456\n")};
    QTest::newRow("whole, alone") << QStringList {QStringLiteral("123456\n")};
    QTest::newRow("without end") << QStringList {QStringLiteral("123456")};
    QTest::newRow("cut") << QStringList {QStringLiteral("123"), QStringLiteral("456\n")};
    QTest::newRow("cut, without end") << QStringList {QStringLiteral("123"), QStringLiteral("456")};
    QTest::newRow("after a cut line") << QStringList {QStringLiteral("1"), QStringLiteral("2\n123456\n1\n")};
}

void TestLineSplitter::aLineBeyondTheLimitFails()
{
    QFETCH(QStringList, pieces);
    LineSplitter splitter(5);
    Blocks seen;
    bool goesOn = true;
    for (const QString &piece : pieces) {
        goesOn = splitter.feed(piece.toStdString(), seen.take());
    }
    QVERIFY(!goesOn);
    QVERIFY(splitter.tooLong());
    QVERIFY(!splitter.feed("1\n", seen.take()));
    for (const std::string &block : seen.blocks) {
        QVERIFY(block.find("123456") == std::string::npos);
    }
}

void TestLineSplitter::aLineOfTheLimitPasses()
{
    LineSplitter splitter(5);
    Blocks seen;
    QVERIFY(splitter.feed("12345\n12345\n12", seen.take()));
    QVERIFY(splitter.feed("345\n", seen.take()));
    QCOMPARE(seen.blocks, (std::vector<std::string> {"12345\n12345\n", "12345\n"}));
}

void TestLineSplitter::theReaderCanStop()
{
    LineSplitter splitter;
    int calls = 0;
    const auto stop = [&calls](std::string_view) {
        ++calls;
        return false;
    };
    QVERIFY(splitter.feed("cut", stop));
    QVERIFY(!splitter.feed(" line\nanother\n", stop));
    QCOMPARE(calls, 1);
    QVERIFY(!splitter.tooLong());
}

void TestLineSplitter::aClearedSplitterStartsAnew()
{
    LineSplitter splitter(5);
    Blocks seen;
    QVERIFY(!splitter.feed("123456", seen.take()));
    splitter.clear();
    QVERIFY(splitter.feed("1\n", seen.take()));
    QCOMPARE(seen.blocks, std::vector<std::string> {"1\n"});
}

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
