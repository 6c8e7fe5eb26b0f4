// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/list/collectionlistmodel.h"
#include "ui/list/listtable.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::CollectionListModel;

class TestListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_profile = std::make_unique<Test::TestProfile>(
            Test::TestProfile::Content {.demonstration = true, .candidatures = 100'000});
    }

    void obeysTheRulesOfAModel()
    {
        const auto model = make("states");
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(*model);
        QVERIFY(model->rowCount() >= 193);
        model->sort(1, Qt::DescendingOrder);
        QSignalSpy loaded(model.get(), &CollectionListModel::loaded);
        QVERIFY(loaded.wait());
        QVERIFY(model->index(0, 1).data().toString() > model->index(1, 1).data().toString());
    }

    void aHundredThousandRowsAreNotAllFetched()
    {
        const auto model = make("candidatures");
        load(*model);
        QVERIFY(model->rowCount() >= 100'000);
        QVERIFY(!model->index(0, 0).data().toString().isEmpty());
        QVERIFY(!model->index(model->rowCount() / 2, 0).data().toString().isEmpty());
        QVERIFY(!model->index(model->rowCount() - 1, 0).data().toString().isEmpty());
    }

    void theFirstRowsAreThereBeforeTheLast()
    {
        const auto model = make("candidatures");
        std::vector<int> counts;
        bool wasWhole = true;
        connect(model.get(), &CollectionListModel::loaded, this, [&] {
            counts.push_back(model->rowCount());
            wasWhole = counts.size() == 1 ? !model->isLoading() : wasWhole;
        });
        load(*model);
        QCOMPARE(counts.size(), std::size_t(2));
        QVERIFY(counts.front() > 0 && counts.front() < 1000);
        QVERIFY(!wasWhole);
        QVERIFY(counts.back() >= 100'000);
        load(*model); // What stands there stays until the whole answer has come.
        QCOMPARE(counts.size(), std::size_t(3));
        QCOMPARE(counts.back(), model->rowCount());
    }

    void theCacheForgetsWhatIsFarAway()
    {
        const Domain::Collection &candidatures = *Domain::collectionNamed("candidatures");
        const auto keys = m_profile->reader().keys({.collection = &candidatures});
        QVERIFY_RESULT(keys);
        Ui::RowCache cache(m_profile->reader(), candidatures);
        for (int i = 0; i < Ui::RowCache::Window; ++i) {
            QVERIFY(cache.row(*keys, i) != nullptr);
        }
        QCOMPARE(cache.fetches(), 1);
        for (int i = 0; i <= Ui::RowCache::MostWindows; ++i) {
            QVERIFY(cache.row(*keys, i * Ui::RowCache::Window) != nullptr);
        }
        const int before = cache.fetches();
        QVERIFY(cache.row(*keys, 0) != nullptr);
        QCOMPARE(cache.fetches(), before + 1);
        QVERIFY(cache.row(*keys, -1) == nullptr);
        QVERIFY(cache.row(*keys, int(keys->size())) == nullptr);
    }

    void searchAndFilterNarrowTheList()
    {
        const auto model = make("states");
        Domain::Query query;
        query.text = u"kenya"_s;
        load(*model, query);
        QVERIFY(model->rowCount() >= 1 && model->rowCount() < 20);
        QCOMPARE(model->index(0, 0).data().toString(), u"Kenya"_s);
        query.text.clear();
        query.filters = {{"group", u"grulac"_s}};
        load(*model, query);
        QCOMPARE(model->rowCount(), 33);
    }

    void aNewQueryReplacesTheOneThatRuns()
    {
        const auto model = make("candidatures");
        QSignalSpy loaded(model.get(), &CollectionListModel::loaded);
        QSignalSpy failed(model.get(), &CollectionListModel::failed);
        for (const QString &text : {u"p"_s, u"pe"_s, u"person 0000042"_s}) {
            Domain::Query query;
            query.text = text;
            model->setQuery(query);
        }
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(failed.count(), 0);
        QVERIFY(model->rowCount() >= 1);
        QVERIFY(model->index(0, 0).data().toString().contains(u"0000042"_s));
    }

    void anEditKeepsTheSelectionAndThePlace()
    {
        const auto model = make("dignitaries");
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Ui::ListTable table(*model);
        table.resize(600, 200);
        load(*model);
        QVERIFY(model->rowCount() >= 2);
        table.select(1);
        const QString chosen = table.currentId();
        QSignalSpy changed(&m_profile->session(), &Sync::Session::changed);
        connect(&m_profile->session(), &Sync::Session::changed, model.get(), &CollectionListModel::refresh);
        const int before = model->rowCount();
        const QJsonObject document {{"name"_L1, u"Aaa Exemple"_s}, {"state"_L1, u"FRA"_s}, {"rank"_L1, u"minister"_s}};
        m_profile->session().create(*Domain::collectionNamed("dignitaries"), document);
        QVERIFY(changed.wait());
        QTRY_COMPARE(model->rowCount(), before + 1);
        QCOMPARE(table.currentId(), chosen);
        QCOMPARE(model->index(0, 0).data().toString(), u"Aaa Exemple"_s);
        QCOMPARE(model->index(0, 0).data(CollectionListModel::BadgeRole).toInt(), int(Store::Badge::Waiting));
    }

    void uncertainAndInventedRowsAreMarked()
    {
        const auto model = make("meeting_requests");
        load(*model);
        QVERIFY(model->rowCount() > 0);
        QCOMPARE(model->index(0, 0).data(CollectionListModel::CertaintyRole).toString(), u"demonstration"_s);
    }

    void aFilteredListSurvivesAWholeRefresh()
    {
        const auto model = make("states");
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(*model);
        QSignalSpy reset(model.get(), &CollectionListModel::modelReset);
        QSignalSpy loaded(model.get(), &CollectionListModel::loaded);
        model->refresh({{}, true});
        QVERIFY(loaded.wait());
        QCOMPARE(reset.count(), 0);
    }

private:
    std::unique_ptr<CollectionListModel> make(const char *name)
    {
        const Ui::Services services = m_profile->services();
        return std::make_unique<CollectionListModel>(*Domain::collectionNamed(name), services.reader, services.queries,
                                                     services.display);
    }
    static void load(CollectionListModel &model, const Domain::Query &query = {})
    {
        model.setQuery(query);
        QVERIFY(QTest::qWaitFor([&model] { return !model.isLoading(); }, 20'000));
        QVERIFY(model.wasLoaded());
    }

    std::unique_ptr<Test::TestProfile> m_profile;
};

QTEST_MAIN(TestListModel)
#include "tst_listmodel.moc"
