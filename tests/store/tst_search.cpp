// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/temporarystore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::string note(int number, const QJsonObject &object)
{
    return putLine("notes", id(number), 5, dataOf(object));
}

QStringList found(const TemporaryStore &profile, const QString &text)
{
    QStringList names;
    const auto hits = profile.reader()->search(text, 50);
    if (!hits) {
        return {hits.error().detail};
    }
    for (const Hit &hit : *hits) {
        names.append(hit.row.document.value("name"_L1).toString());
    }
    return names;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInSixLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &text, const QString &typed) {
            QTest::newRow(name) << text << typed;
        };
        row("English, any case", u"The Committee on Contributions"_s, u"CONTRIBUTIONS committee"_s);
        row("a word being typed", u"The Committee on Contributions"_s, u"contrib"_s);
        row("one letter", u"Zambia"_s, u"z"_s);
        row("French without accents", u"Élection à l’Assemblée générale"_s, u"assemblee generale election"_s);
        row("French with the elided article", u"Assemblée générale"_s, u"l'assemblée"_s);
        row("French ligature", u"Œuvre de la Commission"_s, u"oeuvre"_s);
        row("Spanish", u"Elección de España"_s, u"espana eleccion"_s);
        row("German name", u"Hans Größe"_s, u"grosse"_s);
        row("Danish name", u"Søren Ærø"_s, u"soren aero"_s);
        row("Polish name", u"Łódź"_s, u"lodz"_s);
        row("Vietnamese name", u"Nguyễn Đình"_s, u"nguyen dinh"_s);
        row("Russian yo", u"Соловьёв"_s, u"Соловьев"_s);
        row("Russian yo typed", u"Соловьев"_s, u"соловьёв"_s);
        row("Russian short i kept", u"новый состав"_s, u"новый"_s);
        row("a Chinese word inside a sentence", u"大会第八十届会议将举行选举以填补空缺"_s, u"选举"_s);
        row("another", u"联合国人权理事会"_s, u"人权"_s);
        row("a longer Chinese word", u"联合国人权理事会"_s, u"人权理事会"_s);
        row("one Chinese character", u"联合国人权理事会"_s, u"会"_s);
        row("Chinese with a year", u"2026年选举"_s, u"选举 2026"_s);
        row("Japanese", u"国際連合のセッション"_s, u"セッション"_s);
        row("Korean", u"유엔 인권이사회 선거"_s, u"인권"_s);
        row("Arabic hamza left out", u"السفير إبراهيم"_s, u"ابراهيم"_s);
        row("Arabic vowels left out", u"مُحَمَّد"_s, u"محمد"_s);
        row("Arabic vowels typed", u"محمد"_s, u"مُحَمَّد"_s);
        row("Arabic without the article", u"الانتخابات في الجمعية العامة"_s, u"انتخابات جمعية"_s);
        row("Arabic article typed", u"انتخابات مجلس الأمن"_s, u"الانتخابات"_s);
        row("Arabic preposition joined", u"مرشح للانتخابات"_s, u"انتخابات"_s);
        row("Arabic teh marbuta as heh", u"لجنة حقوق الإنسان"_s, u"لجنه"_s);
        row("Arabic alef maqsura as yeh", u"مستشفى"_s, u"مستشفي"_s);
        row("Arabic tatweel", u"الأمـــم المتحدة"_s, u"الامم"_s);
        row("Arabic digits", u"دورة ٢٠٢٦"_s, u"2026"_s);
        row("Arabic digits typed", u"session 2026"_s, u"٢٠٢٦"_s);
    }
    void wordsAreFoundInSixLanguages()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, typed);
        TemporaryStore profile;
        QVERIFY_RESULT(
            profile->applyPage(note(1, {{u"name"_s, u"right"_s}, {u"remarks"_s, text}})
                               + note(2, {{u"name"_s, u"other"_s}, {u"remarks"_s, u"quelque chose новая 大学 مدرسة"_s}})
                               + pageEnd("C5", 5)));
        QCOMPARE(found(profile, typed), QStringList {u"right"_s});
        const auto hits = profile.reader()->search(typed, 5);
        QVERIFY(hits->front().snippet.contains(QChar(0xe000)));
        QCOMPARE(hits->front().collection, &Sample::Notes);
        QCOMPARE(profile.reader()->keys({.collection = &Sample::Notes, .text = typed})->size(), 1U);
        QCOMPARE(profile.reader()->keys({.collection = &Sample::States, .text = typed})->size(), 0U);
    }

    /// A few words that begin so are asked for one by one, many as one beginning.
    void aBeginningFindsAllItsWords()
    {
        constexpr int Many = 45;
        TemporaryStore profile;
        std::string page;
        for (int i = 0; i < Many; ++i) {
            const QString ending = QChar(u'a' + i / 5) + QString::number(i);
            page += note(i + 1, {{u"name"_s, u"inter"_s + ending}});
        }
        QVERIFY_RESULT(profile->applyPage(page + note(99, {{u"name"_s, u"intestate"_s}}) + pageEnd("C5", 5)));
        QCOMPARE(found(profile, u"inter"_s).size(), Many);
        QCOMPARE(found(profile, u"inte"_s).size(), Many + 1);
        QCOMPARE(found(profile, u"interb"_s).size(), 5);
        QCOMPARE(found(profile, u"interb5"_s), QStringList {u"interb5"_s});
        QCOMPARE(found(profile, u"interz"_s), QStringList {});
        QCOMPARE(profile.reader()->keys({.collection = &Sample::Notes, .text = u"intera"_s})->size(), 5U);
    }

    void shortIIsALetterOfItsOwn()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(note(1, {{u"name"_s, u"мои"_s}}) + pageEnd("C5", 5)));
        QCOMPARE(found(profile, u"мой"_s), QStringList {});
    }

    void allSearchableTextIsFoundAndNothingElse()
    {
        TemporaryStore profile;
        const QJsonObject record {
            {u"name"_s, u"alpha"_s},
            {u"title"_s, QJsonObject {{u"en"_s, u"beta"_s}, {u"ru"_s, u"бета"_s}, {u"original"_s, u"en"_s}}},
            {u"tags"_s, QJsonArray {u"gamma"_s}},
            {u"status"_s, u"closed"_s},
            {u"rounds"_s, QJsonArray {QJsonObject {{u"remark"_s, u"delta"_s}, {u"number"_s, 3}}}},
            {u"epsilon"_s, u"zeta"_s}};
        QVERIFY_RESULT(profile->applyPage(note(1, record) + pageEnd("C5", 5)));
        for (const QString &text : {u"alpha"_s, u"beta"_s, u"бета"_s, u"delta"_s}) {
            QCOMPARE(found(profile, text).size(), 1);
        }
        for (const QString &text : {u"gamma"_s, u"closed"_s, u"zeta"_s, u"original"_s, u"en"_s, u"3"_s}) {
            QCOMPARE(found(profile, text).size(), 0);
        }
    }

    void recordsOfAStateAreFoundByItsNameInAnyLanguage()
    {
        TemporaryStore profile;
        const QJsonObject france {
            {u"code"_s, u"FRA"_s},
            {u"name"_s, QJsonObject {{u"en"_s, u"France"_s}, {u"zh"_s, u"法国"_s}, {u"ar"_s, u"فرنسا"_s}}}};
        QVERIFY_RESULT(profile->applyPage(putLine("states", id(9), 5, dataOf(france))
                                          + note(1, {{u"name"_s, u"candidate"_s}, {u"state"_s, u"FRA"_s}})
                                          + pageEnd("C5", 5)));
        for (const QString &text : {u"france"_s, u"法国"_s, u"فرنسا"_s, u"FRA"_s, u"candidate franc"_s}) {
            QCOMPARE(profile.reader()->keys({.collection = &Sample::Notes, .text = text})->size(), 1U);
        }
        QCOMPARE(profile.reader()->search(u"france"_s, 10)->size(), 2U);
    }

    void aWordInTheTitleComesFirst()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            note(1, {{u"name"_s, u"other"_s}, {u"remarks"_s, u"quorum"_s}})
            + note(2, {{u"name"_s, u"quorum"_s}, {u"remarks"_s, u"some longer text about the rule itself"_s}})
            + note(3, {{u"name"_s, u"third"_s}, {u"remarks"_s, u"quorum"_s}}) + pageEnd("C5", 5)));
        QCOMPARE(found(profile, u"quorum"_s).front(), u"quorum"_s);
        QCOMPARE(found(profile, u"quorum"_s).size(), 3);
    }

    void manyMatchesComeNewestFirst()
    {
        TemporaryStore profile;
        std::string page;
        for (int i = 1; i <= 3000; ++i) {
            const QString day = QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate) + u"T00:00:00Z"_s;
            page += note(i, {{u"name"_s, u"common %1"_s.arg(i)}, {u"updated_at"_s, day}});
        }
        page += putLine("venues", id(1), 5, R"({"name":{"en":"common venue"},"updated_at":"2024-01-01T00:00:00Z"})");
        QVERIFY_RESULT(profile->applyPage(page + pageEnd("C5", 5)));
        QVERIFY_RESULT(profile.settle());
        const auto hits = profile.reader()->search(u"common"_s, 20);
        QCOMPARE(hits->size(), 20U);
        QCOMPARE(hits->front().row.id, id(3000));
        QVERIFY(std::ranges::is_sorted(*hits, std::greater {}, [](const Hit &hit) { return hit.row.updatedAt; }));
        const auto keys = profile.reader()->keys({.collection = &Sample::Notes, .text = u"common"_s, .limit = 3});
        QCOMPARE((*profile.reader()->fetch(Sample::Notes, *keys)).front().id, id(3000));
        QCOMPARE(profile.reader()->keys({.collection = &Sample::Notes, .text = u"common"_s})->size(), 3000U);
        // The user's own newest record is the newest of all.
        QVERIFY_RESULT(profile->updateOutbox(
            [](Domain::Outbox &outbox) {
                outbox.add(Sample::Notes, createOperation("notes", id(5000), {{u"name"_s, u"common mine"_s}}));
            },
            Chancery::Store::Store::Durability::PowerLoss));
        QCOMPARE(profile.reader()->search(u"common"_s, 5)->front().row.id, id(5000));
        QCOMPARE(profile.reader()->keys({.collection = &Sample::Notes, .text = u"common"_s})->size(), 3001U);
    }

    void searchAndFiltersAndSortingWorkTogether()
    {
        TemporaryStore profile;
        std::string page;
        for (int i = 1; i <= 20; ++i) {
            page += note(
                i,
                {{u"name"_s, u"item"_s}, {u"rank"_s, 100 - i}, {u"status"_s, i % 2 == 0 ? u"draft"_s : u"closed"_s}});
        }
        QVERIFY_RESULT(profile->applyPage(page + note(21, {{u"name"_s, u"else"_s}, {u"status"_s, u"draft"_s}})
                                          + pageEnd("C5", 5)));
        const Domain::Query query {.collection = &Sample::Notes,
                                   .filters = {{"status", u"draft"_s}},
                                   .text = u"item"_s,
                                   .sortField = "rank",
                                   .limit = 4};
        const auto keys = profile.reader()->keys(query);
        QCOMPARE(keys->size(), 4U);
        QCOMPARE(profile.reader()->fetch(Sample::Notes, *keys)->front().id, id(20));
        Domain::Query all = query;
        all.limit = 0;
        all.sortField = {};
        QCOMPARE(*profile.reader()->count(all), 10);
    }

    void oddQueriesFindNothingAndDoNoHarm()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(note(1, {{u"name"_s, u"alpha"_s}}) + pageEnd("C5", 5)));
        for (const QString &text :
             {u"\""_s, u"*"_s, u"AND"_s, u"title:alpha"_s, u"NEAR("_s, u"alpha\" OR \"x"_s, u"\\"_s,
              QString(5000, u'('), QString(QChar(0xd800)), u"a^2 + -b {c}"_s, QString(100'000, u'x'), u"rank : 5"_s}) {
            QVERIFY_RESULT(profile.reader()->search(text, 5));
            QVERIFY_RESULT(profile.reader()->keys({.collection = &Sample::Notes, .text = text}));
        }
        QCOMPARE(profile.reader()->search(u"—"_s, 5)->size(), 0U);
        QCOMPARE(profile.reader()->search(u"alpha"_s, 0)->size(), 0U);
        QCOMPARE(profile.reader()->keys({.collection = &Sample::Notes, .text = u"  "_s})->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
