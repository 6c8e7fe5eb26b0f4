// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seat map over the demonstration set.

#include "hands.h"
#include "testprofile.h"
#include "typing.h"
#include "ui/elections/seatmapmodel.h"
#include "ui/elections/seatmappage.h"
#include "ui/paper/outputbutton.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

class TestSeatMapPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        m_page = std::make_unique<Ui::SeatMapPage>(m_profile->services());
        m_page->resize(1044, 760);
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest() && m_page->model().rowCount() > 0);
    }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void theSecurityCouncilHasItsLinesAndYears()
    {
        QAbstractItemModelTester tester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_page->model().rowCount(), 4);
        QVERIFY(m_page->model().columnCount() >= 10);
        QVERIFY(text(u"2027"_s, 3).contains(u"Portugal until 31 Dec 2028"_s));
    }

    void thirtyYearsAreShownAtOnce()
    {
        type(u"from"_s, u"2005"_s);
        type(u"to"_s, u"2035"_s);
        QTRY_COMPARE(m_page->model().columnCount(), 31);
        QTRY_VERIFY(m_page->isAtRest());
        QVERIFY(!m_page->grab().isNull());
    }

    void anotherBodyAndAnotherStateAreChosen()
    {
        auto *body = m_page->findChild<QComboBox *>(u"body"_s);
        QVERIFY(Test::Hands::choose(body, u"Human Rights Council"_s));
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        auto *state = m_page->findChild<QComboBox *>(u"state"_s);
        QTRY_VERIFY(state->count() > 100);
        QVERIFY(Test::Hands::choose(state, u"Kenya"_s));
        QTRY_VERIFY(m_page->isAtRest());
        QTRY_COMPARE(m_page->model().ownState(), u"KEN"_s);
        QVERIFY(says(u"Already a candidate here for the term from 2028."_s));
    }

    void aBodyWhoseTermsAreNotKnownSaysSo()
    {
        auto *body = m_page->findChild<QComboBox *>(u"body"_s);
        body->setCurrentIndex(body->findText(u"Commission on the Status of Women"_s));
        QTRY_VERIFY(says(u"No terms of this body are recorded here: what is open is not known."_s));
    }

    void everyBodyWithSeatsCanBeDrawn()
    {
        auto *body = m_page->findChild<QComboBox *>(u"body"_s);
        QVERIFY(body->count() > 40);
        for (int i = 0; i < body->count(); ++i) {
            body->setCurrentIndex(i);
            QTRY_VERIFY(m_page->isAtRest());
            QVERIFY2(m_page->model().rowCount() > 0, qPrintable(body->itemText(i)));
            QVERIFY(!m_page->grab().isNull());
        }
    }

    void theMapBecomesATable()
    {
        const QString name = m_profile->directory() + u"/map.csv"_s;
        QVERIFY_RESULT(m_page->findChild<Ui::OutputButton *>()->writeTo(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(written.contains(u"Portugal until 31 Dec 2028"_s));
        QVERIFY_RESULT(m_page->findChild<Ui::OutputButton *>()->writeTo(m_profile->directory() + u"/map.pdf"_s));
    }

private:
    void type(const QString &name, const QString &year)
    {
        auto *box = m_page->findChild<QSpinBox *>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, year);
        QTest::keyClick(box, Qt::Key_Return);
    }
    [[nodiscard]] QString text(const QString &year, int row) const
    {
        for (int column = 0; column < m_page->model().columnCount(); ++column) {
            if (m_page->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == year) {
                return m_page->model().data(m_page->model().index(row, column), Qt::DisplayRole).toString();
            }
        }
        return {};
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words) && label->isVisible(); });
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::SeatMapPage> m_page;
};

QTEST_MAIN(TestSeatMapPage)
#include "tst_seatmappage.moc"
