// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markup/hostilesnippets.h"
#include "ui/guide/guidedocument.h"
#include "ui/guide/reader.h"

#include <QImage>
#include <QPluginLoader>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // a cold engine on a busy machine

} // namespace

/// The reader plugin, opened late as the window does it: it shows pages, runs nothing and asks nobody.
class TestWebReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPageIsOnTheScreen();
    void picturesComeFromTheHost();
    void wordsAreFoundAndCounted();
    void linksAreToldAndNotFollowed();
    void hostilePagesDoNothing_data();
    void hostilePagesDoNothing();
    void nothingWasAskedOfAnyone();

private:
    void show(const QString &fragment, const QString &language = u"en"_s);
    [[nodiscard]] QString titleShown() const { return m_reader->widget()->property("title").toString(); }

    QTcpServer m_server;
    int m_connections = 0;
    QWidget m_window;
    std::unique_ptr<Reader> m_reader;
    int m_shown = 0;
    int m_pictures = 0;
    QList<QUrl> m_followed;
    bool m_failed = false;
};

void TestWebReader::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_connections; });
    QPluginLoader loader(QStringLiteral(CHANCERY_READER));
    auto *plugin = qobject_cast<ReaderPlugin *>(loader.instance());
    QVERIFY2(plugin != nullptr, qPrintable(loader.errorString()));
    auto *layout = new QVBoxLayout(&m_window);
    layout->setContentsMargins(0, 0, 0, 0);
    const ReaderHost host {[this](const QString &slug, const QString &name) -> std::optional<ReaderFile> {
                               if (slug != "page"_L1 || name != "dot.svg"_L1) {
                                   return {};
                               }
                               ++m_pictures;
                               return ReaderFile {
                                   "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">"
                                   "<rect width=\"100\" height=\"100\" fill=\"#ff0000\"/></svg>",
                                   "image/svg+xml"};
                           },
                           [this](const QUrl &url) { m_followed.append(url); }, [this] { ++m_shown; },
                           [this] {
                               m_failed = true;
                           }};
    m_reader = plugin->make(&m_window, host);
    layout->addWidget(m_reader->widget());
    m_window.resize(800, 600);
    m_window.show();
}

void TestWebReader::cleanupTestCase()
{
    m_reader.reset();
    QVERIFY(!m_failed);
}

void TestWebReader::show(const QString &fragment, const QString &language)
{
    GuideText text {u"page"_s, {}, u"Title"_s, {}, language, {}};
    const Colours &colours = Colours::light();
    const int before = m_shown;
    m_reader->show({text.slug, text.title, fragment, guideDocument(text, fragment, colours, m_window.font()), language,
                    colours.surface});
    QTRY_VERIFY_WITH_TIMEOUT(m_shown > before, Patience);
}

void TestWebReader::aPageIsOnTheScreen()
{
    GuideText text {u"page"_s, u"1.1"_s, u"Title"_s, u"**Words** to read.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"_s,
                    u"en"_s,   {}};
    show(guideFragment(text));
    QCOMPARE(titleShown(), u"Title"_s);
    // Loaded is not yet seen: the engine may end at its first frame.
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const QImage image = m_window.grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3) {
                    colours.insert(image.pixel(x, y));
                }
            }
            return colours.size() > 5;
        }(),
        Patience);
}

void TestWebReader::picturesComeFromTheHost()
{
    show(u"<img src=\"guide:page/dot.svg\" alt=\"\"><img src=\"guide:other/dot.svg\" alt=\"\">"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_pictures > 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const QImage image = m_window.grab().toImage();
            return image.pixelColor(image.width() / 2, 60) == QColor(Qt::red);
        }(),
        Patience);
}

void TestWebReader::wordsAreFoundAndCounted()
{
    show(u"<p>One word, another word, and a third word.</p>"_s);
    // The engine may tell again later, when this function is over.
    const auto count = std::make_shared<int>(-1);
    m_reader->find(u"word"_s, false, [count](int, int found) { *count = found; });
    QTRY_COMPARE_WITH_TIMEOUT(*count, 3, Patience);
    m_reader->find({}, false, [](int, int) {});
}

void TestWebReader::linksAreToldAndNotFollowed()
{
    show(u"<p style=\"\"><a href=\"guide:help-desk\">"_s + u"link "_s.repeated(400) + u"</a></p>"_s);
    const int before = m_shown;
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            QWidget *view = m_reader->widget();
            QWidget *target = view->focusProxy() != nullptr ? view->focusProxy() : view;
            QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(view->width() / 2, 100));
            QTest::qWait(50);
            return !m_followed.isEmpty();
        }(),
        Patience);
    QCOMPARE(m_followed.first(), QUrl(u"guide:help-desk"_s));
    QCOMPARE(m_shown, before);
}

void TestWebReader::hostilePagesDoNothing_data()
{
    QTest::addColumn<QString>("fragment");
    // All at once in a few pages, as they are and sanitized: the second gate must hold where the first has a hole.
    QString raw;
    QString clean;
    int number = 0;
    for (const char *snippet : Test::hostileSnippets()) {
        const QString text =
            QString::fromUtf8(snippet).replace(u"HOST"_s, u"127.0.0.1:%1"_s.arg(m_server.serverPort()));
        QTest::addRow("raw %d", number) << text;
        clean += guideFragment({u"page"_s, {}, u"Title"_s, text, u"en"_s, {}});
        ++number;
    }
    QTest::newRow("sanitized") << clean;
}

void TestWebReader::hostilePagesDoNothing()
{
    QFETCH(QString, fragment);
    show(fragment);
    QVERIFY(!titleShown().contains(u"PWNED"_s));
    QVERIFY(!m_failed);
    QCOMPARE(m_connections, 0);
}

void TestWebReader::nothingWasAskedOfAnyone()
{
    // What was begun late arrives late.
    show(u"<p>End.</p>"_s);
    QTest::qWait(500);
    QCOMPARE(m_connections, 0);
    // And the socket would have told: it is asked once.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    QTRY_COMPARE(m_connections, 1);
}

QTEST_MAIN(TestWebReader)
#include "tst_webreader.moc"
