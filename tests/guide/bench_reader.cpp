// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidedocument.h"
#include "ui/guide/reader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPluginLoader>
#include <QTimer>
#include <QtWebEngineQuick>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <cstdio>

using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

/// bench_reader bare|reader: milliseconds from the first page being asked for to its being loaded, in a process of its
/// own, so that both start the engine.
int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    const bool isBare = argc > 1 && qstrcmp(argv[1], "bare") == 0;
    QApplication application(argc, argv);
    QFile source(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/guide/en/08.5-ballot-day.md"));
    if (!source.open(QIODevice::ReadOnly)) {
        return 1;
    }
    const GuideText text {u"ballot-day"_s, u"8.5"_s,
                          u"Ballot day"_s, QString::fromUtf8(source.readAll()).section(u"---\n"_s, 2),
                          u"en"_s,         {}};
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    window.resize(900, 700);
    window.show();
    QElapsedTimer time;
    const auto done = [&time] {
        std::printf("%lld\n", static_cast<long long>(time.elapsed()));
        std::fflush(stdout);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    };
    std::unique_ptr<Reader> reader;
    QTimer::singleShot(200, &window, [&] {
        const QString fragment = guideFragment(text);
        const QString document = guideDocument(text, fragment, Colours::light(), window.font());
        time.start();
        if (isBare) {
            QtWebEngineQuick::initialize();
            auto *view = new QWebEngineView(&window);
            layout->addWidget(view);
            QObject::connect(view, &QWebEngineView::loadFinished, &window, done);
            view->setHtml(document);
            return;
        }
        QPluginLoader loader(QStringLiteral(CHANCERY_READER));
        auto *plugin = qobject_cast<ReaderPlugin *>(loader.instance());
        reader = plugin->make(&window,
                              {[](const QString &, const QString &) { return std::nullopt; }, [](const QUrl &) {}, done,
                               [] {
                               }});
        layout->addWidget(reader->widget());
        reader->show({text.slug, text.title, fragment, document, u"en"_s, Colours::light().surface});
    });
    const int code = QApplication::exec();
    reader.reset();
    return code;
}
