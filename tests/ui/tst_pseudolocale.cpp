// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text is made a third longer and put between brackets, as translations are: where a bracket is cut off, a
// language will be.

#include "testprofile.h"
#include "ui/common/elidinglink.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.isEmpty() ? QString() : u"[%1%2]"_s.arg(text, QString(text.size() / 3, u'~'));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Ui::Theme>(*qApp);
        QCoreApplication::installTranslator(&m_translator);
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        m_keeper = std::make_unique<Ui::AccountKeeper>(m_profile->directory(), m_profile->settings());
        auto window = Ui::MainWindow::make({m_profile->session(), m_profile->settings(), *m_keeper, u"en"_s});
        QVERIFY(window.has_value());
        m_window = std::move(*window);
        m_window->resize(1280, 800);
        m_window->show();
    }
    void cleanupTestCase() { m_window.reset(); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("textPercent");
        for (const Ui::PlaceInfo &place : Ui::places()) {
            if (!place.page.isEmpty()) {
                for (const int percent : {100, 150}) {
                    QTest::addRow("%s at %d %%", place.page.data(), percent) << QString(place.page) << percent;
                }
            }
        }
        QTest::addRow("a form") << u"meeting_requests/new"_s << 100;
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, page);
        QFETCH(int, textPercent);
        m_theme->apply(Ui::Theme::Mode::Light, textPercent);
        m_window->open(Ui::Place::fromText(page));
        QTRY_VERIFY(m_window->isAtRest());
        QCoreApplication::processEvents();
        QStringList cut;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible() && isCut(*widget)) {
                cut << describe(*widget);
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void everyTextComesFromATranslation()
    {
        m_window->open({u"settings"_s});
        QTRY_VERIFY(m_window->isAtRest());
        QStringList plain;
        static const QRegularExpression Word(u"[A-Za-z]{4}"_s);
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            const QString text = button->text();
            const bool isOwn = text.contains(u'[') || text.isEmpty() || !Word.match(text).hasMatch();
            if (button->isVisible() && !isOwn && !isData(*button)) {
                plain << text;
            }
        }
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    }

private:
    static bool isData(const QWidget &widget) { return widget.property("role").toString() == "crumb"_L1; }
    static bool isCut(const QWidget &widget)
    {
        // These say "…" and have the whole text as their tool tip.
        if (qobject_cast<const Ui::ElidingLink *>(&widget) || qobject_cast<const Ui::ElidingCaption *>(&widget)) {
            return false;
        }
        constexpr int Tolerance = 2;
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool isHidden =
                label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (isHidden) {
                return false;
            }
            return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + Tolerance
                                     : label->sizeHint().width() > label->width() + Tolerance;
        }
        const bool isButton = qobject_cast<const QPushButton *>(&widget) != nullptr
            || qobject_cast<const QCheckBox *>(&widget) != nullptr;
        return isButton && widget.sizeHint().width() > widget.width() + Tolerance;
    }
    static QString describe(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
        return u"%1 %2: %3 (%4 of %5)"_s.arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text)
            .arg(widget.width())
            .arg(widget.sizeHint().width());
    }

    PseudoTranslator m_translator;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
    std::unique_ptr<Ui::MainWindow> m_window;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
