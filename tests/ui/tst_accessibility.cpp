// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as a screen reader finds it: over a real accessibility bus (AT-SPI), on a real display. Run through
// accessibility.sh, which starts both; skipped where there is no bus.

#include "testprofile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>
#include <QThread>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

/// Where an accessible object is: (so) on the wire.
struct Reference
{
    QString service;
    QString path;
};

struct Accessible
{
    QString name;
    QString role;
    bool isFocusable = false;
    bool isShowing = false;
    QStringList way; ///< Names and roles from the window down.
};

constexpr auto AccessibleInterface = "org.a11y.atspi.Accessible";
constexpr int Focusable = 11; ///< Bits of AtspiStateType.
constexpr int Showing = 25;
constexpr int MostObjects = 4000;

/// Reads the tree from a thread of its own, while the window's event loop answers.
class Reader
{
public:
    explicit Reader(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"reader"_s))
    {
    }
    [[nodiscard]] std::vector<Accessible> read(const QString &application)
    {
        for (const Reference &child : children({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s})) {
            if (text(child, "Name") == application) {
                walk(child, {});
            }
        }
        return m_found;
    }

private:
    QDBusMessage call(const Reference &object, const char *interface, const char *method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, QLatin1String(interface),
                                                              QLatin1String(method));
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 5000);
    }
    QString text(const Reference &object, const char *property)
    {
        const QDBusMessage answer = call(object, "org.freedesktop.DBus.Properties", "Get",
                                         {QLatin1String(AccessibleInterface), QLatin1String(property)});
        return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
    }
    std::vector<Reference> children(const Reference &object)
    {
        std::vector<Reference> found;
        const QDBusMessage answer = call(object, AccessibleInterface, "GetChildren", {});
        if (answer.arguments().isEmpty()) {
            return found;
        }
        const auto argument = answer.arguments().first().value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            Reference child;
            QDBusObjectPath path;
            argument.beginStructure();
            argument >> child.service >> path;
            argument.endStructure();
            child.path = path.path();
            found.push_back(child);
        }
        argument.endArray();
        return found;
    }
    quint64 states(const Reference &object)
    {
        const QDBusMessage answer = call(object, AccessibleInterface, "GetState", {});
        if (answer.arguments().isEmpty()) {
            return 0;
        }
        QList<quint32> words;
        answer.arguments().first().value<QDBusArgument>() >> words;
        return words.value(0) | (quint64(words.value(1)) << 32);
    }
    void walk(const Reference &object, const QStringList &way)
    {
        if (m_found.size() >= MostObjects) {
            return;
        }
        Accessible known;
        known.name = text(object, "Name");
        known.role = call(object, AccessibleInterface, "GetRoleName", {}).arguments().value(0).toString();
        const quint64 bits = states(object);
        known.isFocusable = ((bits >> Focusable) & 1) != 0;
        known.isShowing = ((bits >> Showing) & 1) != 0;
        known.way = way + QStringList {u"%1 “%2”"_s.arg(known.role, known.name)};
        m_found.push_back(known);
        // The cells of a list are many; their texts are its model's.
        if (known.role == "table"_L1 || known.role == "list"_L1) {
            return;
        }
        for (const Reference &child : children(object)) {
            walk(child, known.way);
        }
    }

    QDBusConnection m_bus;
    std::vector<Accessible> m_found;
};

QString busAddress()
{
    const QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    return QDBusConnection::sessionBus().call(question, QDBus::Block, 10'000).arguments().value(0).toString();
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_address = busAddress();
        if (m_address.isEmpty()) {
            QSKIP("there is no accessibility bus");
        }
        m_theme = std::make_unique<Ui::Theme>(*qApp);
        m_theme->apply(Ui::Theme::Mode::Light);
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        m_keeper = std::make_unique<Ui::AccountKeeper>(m_profile->directory(), m_profile->settings());
        auto window = Ui::MainWindow::make({m_profile->session(), m_profile->settings(), *m_keeper, u"en"_s});
        QVERIFY(window.has_value());
        m_window = std::move(*window);
        m_window->open({u"home"_s});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void whatCanBeFocusedHasANameAndARole_data()
    {
        QTest::addColumn<QString>("place");
        for (const Ui::PlaceInfo &place : Ui::places()) {
            if (!place.page.isEmpty()) {
                QTest::newRow(place.page.data()) << QString(place.page);
            }
        }
        for (const char *place :
             {"ballot_day", "meeting_requests/new", "candidatures/new", "bookings/new", "search/>"}) {
            QTest::newRow(place) << QString::fromLatin1(place);
        }
    }
    void whatCanBeFocusedHasANameAndARole()
    {
        QFETCH(QString, place);
        m_window->open(Ui::Place::fromText(place));
        QTRY_VERIFY(m_window->isAtRest());
        const std::vector<Accessible> found = read();
        QVERIFY2(found.size() > 40, qPrintable(QString::number(found.size())));
        QStringList nameless;
        int focusable = 0;
        for (const Accessible &each : found) {
            if (!each.isFocusable || !each.isShowing) {
                continue;
            }
            ++focusable;
            const bool isPlain = each.role.isEmpty() || each.role == "unknown"_L1 || each.role == "invalid"_L1;
            // A scroll area takes keys for its content, which has the name.
            const bool isGround = each.role == "scroll pane"_L1 || each.role == "frame"_L1;
            if ((each.name.isEmpty() && !isGround) || isPlain) {
                nameless << each.way.join(u" › "_s);
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(focusable > 3);
    }

    void menusAreThereWithTheirNames()
    {
        QStringList names;
        for (const Accessible &each : read()) {
            if (each.role.contains("menu"_L1)) {
                names << each.name;
            }
        }
        for (const QString &expected : {u"File"_s, u"Edit"_s, u"View"_s, u"Go"_s, u"Sync"_s, u"Help"_s}) {
            QVERIFY2(names.contains(expected), qPrintable(names.join(u", "_s)));
        }
    }

private:
    std::vector<Accessible> read() const
    {
        std::vector<Accessible> found;
        const std::unique_ptr<QThread> reader(
            QThread::create([&] { found = Reader(m_address).read(QCoreApplication::applicationName()); }));
        reader->start();
        while (!reader->isFinished()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        reader->wait();
        QDBusConnection::disconnectFromBus(u"reader"_s);
        return found;
    }

    QString m_address;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
    std::unique_ptr<Ui::MainWindow> m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
