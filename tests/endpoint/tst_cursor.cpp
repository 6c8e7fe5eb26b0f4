// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "endpoint/cursor.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Qt::StringLiterals;

namespace {

const QStringList France {u"*"_s, u"mission:FRA"_s};
const QByteArray Key(32, 'k');

QString reasonOf(const Expected<qint64> &result)
{
    if (result) {
        return u"none"_s;
    }
    return result.error().code == ErrorCode::CursorExpired ? result.error().detail : u"another error"_s;
}

} // namespace

class TestCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCursorComesBackAsItsSeq();
    void everyChangedCharacterIsNoticed();
    void anotherScopeExpires();
    void theOrderOfScopesDoesNotMatter();
    void anotherIncarnationExpires();
    void anotherKeyIsNotAccepted();
    void nonsenseIsAFormatError_data();
    void nonsenseIsAFormatError();
    void aMarkComesBackWhole();
    void aMarkIsNoCursor();

private:
    const QString m_incarnation = makeId();
    const CursorCodec m_codec {m_incarnation, Key};
};

void TestCursor::aCursorComesBackAsItsSeq()
{
    for (const qint64 seq : {qint64 {0}, qint64 {1}, qint64 {81'300}, (qint64 {1} << 53) - 1}) {
        const Expected<qint64> read = m_codec.seqOf(m_codec.cursor(seq, France), France);
        QVERIFY(read.has_value());
        QCOMPARE(*read, seq);
    }
}

void TestCursor::everyChangedCharacterIsNoticed()
{
    const QString cursor = m_codec.cursor(81'300, France);
    for (qsizetype i = 0; i < cursor.size(); ++i) {
        QString forged = cursor;
        forged[i] = forged.at(i) == u'A' ? u'B' : u'A';
        // The last character holds two unused bits: base64 may read it as the same bytes.
        if (i + 1 < cursor.size()) {
            QVERIFY2(!m_codec.seqOf(forged, France).has_value(), qPrintable(QString::number(i)));
        }
    }
}

void TestCursor::anotherScopeExpires()
{
    const QString cursor = m_codec.cursor(5, France);
    QCOMPARE(reasonOf(m_codec.seqOf(cursor, {u"*"_s, u"mission:KEN"_s})), u"scope"_s);
    QCOMPARE(reasonOf(m_codec.seqOf(cursor, {u"*"_s})), u"scope"_s);
}

void TestCursor::theOrderOfScopesDoesNotMatter()
{
    QCOMPARE(reasonOf(m_codec.seqOf(m_codec.cursor(5, France), {u"mission:FRA"_s, u"*"_s})), u"none"_s);
}

void TestCursor::anotherIncarnationExpires()
{
    const CursorCodec restored(makeId(), Key);
    QCOMPARE(reasonOf(restored.seqOf(m_codec.cursor(5, France), France)), u"incarnation"_s);
}

void TestCursor::anotherKeyIsNotAccepted()
{
    const CursorCodec other(m_incarnation, QByteArray(32, 'x'));
    QCOMPARE(reasonOf(other.seqOf(m_codec.cursor(5, France), France)), u"format"_s);
}

void TestCursor::nonsenseIsAFormatError_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("empty") << QString();
    QTest::newRow("not base64") << u"%%%"_s;
    QTest::newRow("short") << u"AQAA"_s;
    QTest::newRow("huge") << QString(100'000, u'A');
    QTest::newRow("text") << u"'; DROP TABLE rec; --"_s;
    QTest::newRow("not Latin-1") << u"选举"_s;
}

void TestCursor::nonsenseIsAFormatError()
{
    QFETCH(QString, cursor);
    QCOMPARE(reasonOf(m_codec.seqOf(cursor, France)), u"format"_s);
}

void TestCursor::aMarkComesBackWhole()
{
    const SnapshotMark mark {81'200, u"candidatures"_s, makeId(), 3'000};
    const Expected<SnapshotMark> read = m_codec.markOf(m_codec.mark(mark, France), France);
    QVERIFY(read.has_value());
    QVERIFY(*read == mark);
    QVERIFY(!m_codec.markOf(m_codec.mark(mark, France), {u"*"_s}).has_value());
    QVERIFY(!m_codec.markOf(m_codec.mark(mark, France).chopped(4), France).has_value());
}

void TestCursor::aMarkIsNoCursor()
{
    const SnapshotMark mark {5, u"states"_s, {}, 0};
    QCOMPARE(reasonOf(m_codec.seqOf(m_codec.mark(mark, France), France)), u"format"_s);
    QCOMPARE(reasonOf(m_codec.seqOf(m_codec.mark(mark, France).mid(1), France)), u"format"_s);
    QVERIFY(!m_codec.markOf(m_codec.cursor(5, France), France).has_value());
    QVERIFY(!m_codec.markOf(u'T' + m_codec.cursor(5, France), France).has_value());
}

QTEST_APPLESS_MAIN(TestCursor)
#include "tst_cursor.moc"
