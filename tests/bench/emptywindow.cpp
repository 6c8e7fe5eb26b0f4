// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_emptywindow [--stay]: an empty QMainWindow that ends after its first paint, or stays. The floor of a start.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!QCoreApplication::arguments().contains(QStringLiteral("--stay"))) {
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        }
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Window window;
    window.setWindowTitle(QStringLiteral("Chancery bench"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
