// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "hands.h"
#include "personswindow.h"
#include "support/temporarystore.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
namespace Hands = Test::Hands;

/// Signing out while something waits to be sent.
class TestSignOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatWaitsAndKeepsIt();
};

void TestSignOut::itSaysWhatWaitsAndKeepsIt()
{
    Ui::Theme theme(*qApp);
    theme.apply(Ui::Theme::Mode::Light);
    const QTemporaryDir directory;
    Test::EndpointProgram endpoint(directory.path());
    QVERIFY(endpoint.start());
    const Test::PersonsWindow person(endpoint, u"FRA"_s, u"focal_point"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.isAtRest(), Test::PersonsWindow::Patience);
    QVERIFY(person.open(u"home"_s));
    QVERIFY(Hands::command(person.window.get(), u"work offline"_s));
    QTRY_COMPARE(person.session->status().connection, Sync::Status::Connection::Offline);
    const QJsonObject visitor {
        {"name"_L1, u"Aaa Exemple"_s}, {"state"_L1, u"FRA"_s}, {"rank"_L1, u"foreign_minister"_s}};
    QVERIFY_RESULT(person.session->create(*Domain::collectionNamed("dignitaries"), visitor).result());

    QVERIFY(person.open(u"settings"_s));
    QVERIFY(person.press(u"signOut"_s, [&person] { return person.says(u"not sent yet"_s); }));
    QVERIFY(person.button(u"exportOutbox"_s) != nullptr);
    QCOMPARE(person.session->status().connection, Sync::Status::Connection::Offline);
    QVERIFY(Hands::click(Hands::buttonIn(person.part<Ui::Notice>(), u"Sign out"_s)));
    QTRY_COMPARE(person.session->status().connection, Sync::Status::Connection::SignedOut);
    QCOMPARE(person.reader().outbox()->size(), 1U);
}

QTEST_MAIN(TestSignOut)
#include "tst_signout.moc"
