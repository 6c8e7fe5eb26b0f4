// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "support/scriptedtransport.h"
#include "testprofile.h"
#include "ui/record/historysection.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarcounts.h"
#include "ui/shell/sidebardelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

/// The history in the page of a record, and the numbers of the sidebar: both asked for aside.
class TestHistorySection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyIsAskedUntilSomebodyWantsToRead();
    void whoWhenAndWhatAreShown();
    void eachLanguageOfATextIsTold();
    void withoutAConnectionItSaysSo();
    void theNumbersAreThoseThatWaitForTheCaller();
    void theSidebarShowsThem();

private:
    void openSession();
    [[nodiscard]] QString textOf(const QByteArray &items);
    static QString wordsOf(const QWidget &widget);

    std::unique_ptr<Test::TestProfile> m_profile;
    QTemporaryDir m_directory;
    Test::ScriptedTransport *m_network = nullptr;
    std::unique_ptr<Sync::Session> m_session;
    QString m_id;
};

void TestHistorySection::init()
{
    m_session.reset();
    m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
    m_id = m_profile->idWhere("states", "code", u"KEN"_s);
}

void TestHistorySection::openSession()
{
    auto scripted = std::make_unique<Test::ScriptedTransport>();
    m_network = scripted.get();
    m_network->onUnprepared([](const QByteArray &) {});
    Sync::Session::Options options;
    options.live = false;
    m_network->answer("GET /v1", 200,
                      R"({"name":"Desk","api":"1.0","incarnation":"11111111-1111-4111-8111-111111111111"})");
    m_network->answer("GET /v1/me", 200, R"({"account":"a1","name":"Ana","mission":"FRA","roles":["focal_point"]})");
    auto opened = Sync::Session::open(m_directory.path(), {QUrl(u"https://desk.example/v1"_s), "token"}, options,
                                      std::move(scripted));
    QVERIFY(opened.has_value());
    m_session = std::move(*opened);
    m_session->syncNow();
    QTRY_VERIFY(m_session->status().connection != Sync::Status::Connection::Offline);
}

QString TestHistorySection::wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        words << label->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return words.join(u'|');
}

QString TestHistorySection::textOf(const QByteArray &items)
{
    openSession();
    m_network->answer("GET /v1/states/" + m_id.toLatin1() + "/history", 200, R"({"next":null,"items":)" + items + "}");
    const Ui::Services ours = m_profile->services();
    const Ui::Services services {*m_session,   ours.reader,    ours.settings, ours.display,
                                 ours.queries, ours.navigator, ours.undo,     ours.profile};
    Ui::HistorySection section(*Domain::collectionNamed("states"), m_id, services);
    section.show();
    section.findChild<QPushButton *>()->click();
    [&section] {
        QTRY_VERIFY(section.isAtRest());
    }();
    return wordsOf(section);
}

void TestHistorySection::nobodyIsAskedUntilSomebodyWantsToRead()
{
    openSession();
    const Ui::Services ours = m_profile->services();
    const Ui::Services services {*m_session,   ours.reader,    ours.settings, ours.display,
                                 ours.queries, ours.navigator, ours.undo,     ours.profile};
    Ui::HistorySection section(*Domain::collectionNamed("states"), m_id, services);
    section.show();
    QTest::qWait(0);
    QVERIFY(!section.isOpen() && section.isAtRest());
    for (const Transport::Request &request : m_network->requests()) {
        QVERIFY(!request.url.path().endsWith(u"/history"_s));
    }
}

void TestHistorySection::whoWhenAndWhatAreShown()
{
    const QString text = textOf(R"json([{"seq":9,"at":"2026-03-02T09:00:00Z","by":"Ana (KEN)","what":"patch","changes":[
            {"field":"code","before":"KNY","after":"KEN"},{"field":"capital","after":"x"},{"field":"name","omitted":true}]},
            {"seq":4,"at":"2026-03-01T09:00:00Z","by":"Ben","what":"create","changes":[]}])json");
    QVERIFY2(text.contains(u"Changed|Ana (Kenya), 2 March 2026"_s)
                 || text.contains(u"Changed|Ana (Kenya), 2 Mar 2026"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"KNY → KEN"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Set to x"_s), qPrintable(text));
    QVERIFY2(text.contains(u"too long"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Created|Ben"_s), qPrintable(text));
}

void TestHistorySection::eachLanguageOfATextIsTold()
{
    const QString text = textOf(R"([{"seq":9,"at":"2026-03-02T09:00:00Z","by":"Ana","what":"patch","changes":[
            {"field":"name","before":{"en":"Kenya","fr":"Kenia"},"after":{"en":"Kenya","fr":"Kenya"}}]}])");
    QVERIFY2(text.contains(u", French|Kenia → Kenya"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"English"_s), qPrintable(text));
}

void TestHistorySection::withoutAConnectionItSaysSo()
{
    Ui::HistorySection section(*Domain::collectionNamed("states"), m_id, m_profile->services());
    section.show();
    section.setOpen(true);
    QTRY_VERIFY(section.isAtRest());
    QVERIFY2(wordsOf(section).contains(u"as soon as there is a connection"_s), qPrintable(wordsOf(section)));
}

void TestHistorySection::theNumbersAreThoseThatWaitForTheCaller()
{
    const auto pages = [](const QString &mission, Domain::Roles roles) {
        QStringList names;
        for (const Ui::SidebarCount &count : Ui::sidebarCounts({{}, {}, mission, roles})) {
            names << count.page;
        }
        return names.join(u' ');
    };
    QCOMPARE(pages(u"FRA"_s, Domain::Role::FocalPoint), u"meeting_requests bookings"_s);
    QCOMPARE(pages(u"FRA"_s, Domain::Role::Viewer), QString());
    QCOMPARE(pages({}, Domain::Role::MmsMsu), u"meeting_requests"_s);
    QCOMPARE(pages({}, Domain::Role::Trainer), u"bookings"_s);
    QCOMPARE(pages({}, Domain::Role::PortalEditor), u"guide_reports"_s);
}

void TestHistorySection::theSidebarShowsThem()
{
    m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {.mission = {}, .roles = u"mms_msu"_s});
    Ui::Sidebar sidebar;
    Ui::SidebarCounts counts(m_profile->services(), sidebar);
    const auto wanted = m_profile->reader().count(
        {.collection = Domain::collectionNamed("meeting_requests"), .filters = {{"status", u"submitted"_s}}});
    QVERIFY(wanted && *wanted > 0);
    const auto badge = [&sidebar] {
        for (int i = 0; i < sidebar.list()->count(); ++i) {
            const QListWidgetItem *item = sidebar.list()->item(i);
            if (item->data(Ui::SidebarDelegate::PageRole).toString() == "meeting_requests"_L1) {
                return item->data(Ui::SidebarDelegate::BadgeRole).toLongLong();
            }
        }
        return qint64(-1);
    };
    QTRY_COMPARE(badge(), *wanted);
}

QTEST_MAIN(TestHistorySection)
#include "tst_historysection.moc"
