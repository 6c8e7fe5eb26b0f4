// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/elidedtext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

class TestElidedText : public QObject
{
    Q_OBJECT

    static constexpr int Margin = 20;

    /// What stands left and right of the room the text was given.
    static int strayPixels(const QString &text, int width, Qt::LayoutDirection direction)
    {
        QImage picture(width + 2 * Margin, 32, QImage::Format_RGB32);
        picture.fill(Qt::white);
        {
            QPainter painter(&picture);
            painter.setLayoutDirection(Ui::readingDirection(text, direction));
            const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            Ui::drawElided(&painter, QRect(Margin, 0, width, 32), side | Qt::AlignVCenter, text);
        }
        int stray = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                // A letter may lean over the edge by a pixel, as everywhere.
                const bool isOutside = x < Margin - 2 || x >= Margin + width + 2;
                stray += isOutside && picture.pixelColor(x, y).lightness() < 250 ? 1 : 0;
            }
        }
        return stray;
    }

private Q_SLOTS:
    void nothingIsDrawnBesideItsRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Committee on the Elimination of Discrimination against Women"_s;
        QTest::newRow("Arabic") << u"مجموعة الدول الأفريقية ومجموعة دول آسيا والمحيط الهادئ"_s;
        QTest::newRow("code, Arabic") << u"SC-2022 – مجموعة الدول الأفريقية ومجموعة دول آسيا والمحيط الهادئ"_s;
        QTest::newRow("Chinese") << u"非洲国家组和亚洲及太平洋国家组以及拉丁美洲和加勒比国家组"_s;
    }
    void nothingIsDrawnBesideItsRoom()
    {
        QFETCH(QString, text);
        for (int width = 40; width <= 260; width += 3) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QVERIFY2(strayPixels(text, width, direction) == 0, qPrintable(QString::number(width)));
            }
        }
    }

    void aLineReadsAsItsFirstLetterUnlessTheWindowReadsFromTheRight()
    {
        const QString mixed = u"HRC-2026 – المجموعة"_s;
        QCOMPARE(Ui::readingDirection(u"Kenya"_s, Qt::LeftToRight), Qt::LeftToRight);
        QCOMPARE(Ui::readingDirection(u"Kenya"_s, Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(Ui::readingDirection(u"كينيا A/64/726"_s, Qt::LeftToRight), Qt::RightToLeft);
        QCOMPARE(Ui::readingDirection(mixed, Qt::LeftToRight), Qt::LeftToRight);
        QCOMPARE(Ui::readingDirection(mixed, Qt::RightToLeft), Qt::RightToLeft);
    }
};

QTEST_MAIN(TestElidedText)
#include "tst_elidedtext.moc"
