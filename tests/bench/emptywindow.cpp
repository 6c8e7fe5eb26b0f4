// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_emptywindow [--stay]: an empty QMainWindow that ends after its first paint, or stays. The floor of a start.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!m_isPainted) {
            // Afterwards it is on the screen, as in app/desktop/starttrace.
            QTimer::singleShot(0, this, [] {
                const auto now = std::chrono::system_clock::now().time_since_epoch();
                const double moment = double(std::chrono::duration_cast<std::chrono::microseconds>(now).count()) / 1000;
                std::fprintf(stderr, "painted %.3f page %.3f\n", moment, moment);
            });
        }
        m_isPainted = true;
        if (!QCoreApplication::arguments().contains(QStringLiteral("--stay"))) {
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        }
    }

private:
    bool m_isPainted = false;
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
