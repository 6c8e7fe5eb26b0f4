// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sourcepath.h"
#include "ui/common/flags.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/places.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void textHasEnoughContrast_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        const auto add = [](const char *theme, const Colours &c) {
            const auto row = [theme](const char *name, const QColor &text, const QColor &ground) {
                QTest::addRow("%s, %s", theme, name) << text << ground;
            };
            for (const QColor &ground : {c.page, c.surface, c.sidebar, c.hover, c.selected}) {
                row("text", c.text, ground);
                row("muted text", c.muted, ground);
                row("accent", c.accent, ground);
            }
            row("primary button", c.onAccent, c.accentFill);
            for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad}) {
                row("chip", c.of(tone).text, c.of(tone).fill);
                row("mark on a page", c.of(tone).text, c.page);
            }
        };
        add("light", Colours::light());
        add("dark", Colours::dark());
        add("high contrast", Colours::highContrast());
    }
    void textHasEnoughContrast()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void highContrastIsTwiceAsStrong()
    {
        const Colours &colours = Colours::highContrast();
        QVERIFY(contrast(colours.text, colours.page) > 15);
        QVERIFY(contrast(colours.muted, colours.selected) >= 7);
        QVERIFY(contrast(colours.fieldBorder, colours.page) > 15);
    }

    void everyStateHasAFlagThatDrawsSomething()
    {
        const QStringList files = QDir(u":/chancery/flags"_s).entryList({u"*.svg"_s});
        QCOMPARE(files.size(), 195);
        for (const QString &file : files) {
            const QImage image = flagPixmap(file.chopped(4), 20, 1.0).toImage();
            QSet<QRgb> colours;
            for (int x = 1; x < image.width() - 1; ++x) {
                for (int y = 1; y < image.height() - 1; ++y) {
                    colours.insert(image.pixel(x, y));
                }
            }
            QVERIFY2(colours.size() > 1, qPrintable(file));
        }
        for (const QString &code : {QString(), u"XXX"_s, u"../"_s, u"fra"_s, u"FRANCE"_s}) {
            QVERIFY2(flagPixmap(code, 20, 1.0).isNull(), qPrintable(code));
        }
    }

    void everyNameInTheStyleSheetHasAColour()
    {
        for (const Colours *colours : {&Colours::light(), &Colours::dark(), &Colours::highContrast()}) {
            const QString sheet = Theme::styleSheet(*colours);
            QVERIFY(sheet.size() > 1000);
            const auto left = QRegularExpression(u"@[a-z-]+"_s).match(sheet);
            QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
        }
    }

    void switchingChangesThePaletteAtOnce()
    {
        m_theme->apply(Theme::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::dark().page);
        QVERIFY(m_theme->isDark());
        m_theme->apply(Theme::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::light().page);
        QVERIFY(!m_theme->isDark());
    }

    void iconsTakeTheColourOfTheTheme()
    {
        m_theme->apply(Theme::Mode::Light);
        const QImage light = icon("home"_L1).pixmap(24, 24).toImage();
        m_theme->apply(Theme::Mode::Dark);
        const QImage dark = icon("home"_L1).pixmap(24, 24).toImage();
        QVERIFY(light != dark);
    }

    void everyPageIsInThePictures()
    {
        QFile script(Chancery::Test::sourcePath(u"tests/screens/run.sh"_s));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(script.readAll());
        for (const PlaceInfo &place : places()) {
            // With the day or the part of the page behind it, or without.
            const QRegularExpression word(u"[( ]%1(?:/[-0-9]+)?[ \\n]"_s.arg(place.page));
            QVERIFY2(place.page.isEmpty() || text.contains(word), place.page.data());
        }
    }

    void everyPageHasAnIcon()
    {
        for (const PlaceInfo &place : places()) {
            if (!place.page.isEmpty()) {
                QVERIFY2(QFile::exists(u":/chancery/icons/%1.svg"_s.arg(place.icon)), place.page.data());
            }
        }
    }

    void everyIconDrawsSomething()
    {
        const QStringList names = QDir(u":/chancery/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 40);
        for (const QString &name : names) {
            const QByteArray stem = name.chopped(4).toLatin1();
            const QImage image = iconPixmap(QLatin1String(stem), 32, 1.0, Qt::black).toImage();
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
                }
            }
            QVERIFY2(painted > 40, stem.constData());
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
