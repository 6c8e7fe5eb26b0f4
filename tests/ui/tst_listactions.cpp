// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/list/collectionpage.h"
#include "ui/list/filterbar.h"
#include "ui/list/listactions.h"
#include "ui/list/listexport.h"
#include "ui/list/listtable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::PageCommand;

class TestListActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Ui::Theme>(*qApp); }
    void init()
    {
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        show("candidatures");
    }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void selectedRowsAreCopiedAsTheyAreSeen()
    {
        table().select(0);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        m_page->perform(PageCommand::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().section(u'\t', 0, 0), table().rows().index(0, 0).data().toString());
        m_page->perform(PageCommand::CopyCsv);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
        m_page->perform(PageCommand::CopyLink);
        QVERIFY(QApplication::clipboard()->text().startsWith("chancery:candidatures/"_L1));
    }

    void withoutASelectionNothingIsCopied()
    {
        QVERIFY(!m_page->offers(PageCommand::Copy));
        QApplication::clipboard()->setText(u"before"_s);
        m_page->perform(PageCommand::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void columnsDoNotJumpToAndFroWithTheOrder()
    {
        const auto sorted = [this](Qt::SortOrder order) {
            QSignalSpy loaded(&table().rows(), &Ui::CollectionListModel::loaded);
            table().horizontalHeader()->setSortIndicator(0, order);
            std::vector<int> widths;
            if (loaded.wait()) {
                for (int column = 0; column < table().rows().columnCount(); ++column) {
                    widths.push_back(table().columnWidth(column));
                }
            }
            return widths;
        };
        sorted(Qt::AscendingOrder);
        const std::vector<int> widths = sorted(Qt::DescendingOrder); // Whatever either order needs has been seen.
        QVERIFY(!widths.empty());
        QCOMPARE(sorted(Qt::AscendingOrder), widths);
        QCOMPARE(sorted(Qt::DescendingOrder), widths);
    }

    void groupsHoldEveryRowOnce()
    {
        const int all = table().rows().recordCount();
        for (const char *key : {"status", "state", "body", "period_from"}) {
            table().rows().setGroup(candidatures().field(key));
            QTRY_VERIFY(!table().rows().isLoading());
            QVERIFY2(table().rows().headings().size() > 1, key);
            QCOMPARE(table().rows().recordCount(), all);
            QSet<Store::RowKey> seen;
            int counted = 0;
            for (const Ui::GroupHeading &heading : table().rows().headings()) {
                counted += heading.count;
                QVERIFY(!table().rows().index(heading.row, 0).data().toString().isEmpty());
                QVERIFY(!table().rows().flags(table().rows().index(heading.row, 0)).testFlag(Qt::ItemIsSelectable));
            }
            for (int row = 0; row < table().rows().rowCount(); ++row) {
                seen.insert(table().rows().keyAt(row));
            }
            QCOMPARE(counted, all);
            QCOMPARE(int(seen.size()), all + 1); // The headings share one.
        }
    }

    void chosenColumnsAndGroupsAreRememberedForTheCollection()
    {
        QMenu menu;
        actions().fillViewMenu(menu);
        choose(menu, u"Period from"_s);
        choose(menu, u"Status"_s);
        const auto columns = [this] {
            QStringList keys;
            for (const Ui::Column &column : table().rows().columns()) {
                keys << QString::fromLatin1(column.field->key.data(), qsizetype(column.field->key.size()));
            }
            return keys;
        };
        const QStringList chosen = columns();
        QVERIFY(!chosen.contains(u"period_from"_s));
        show("states");
        show("candidatures");
        QCOMPARE(columns(), chosen);
        QMenu again;
        actions().fillViewMenu(again);
        choose(again, u"As at the beginning"_s);
        QVERIFY(columns().contains(u"period_from"_s));
        QVERIFY(m_profile->settings().get(Settings::ListLayouts) == "{}"_L1);
    }

    void aSavedSearchBringsItsWordsAndFiltersBack()
    {
        Ui::ListPreferences preferences;
        preferences.searches << Ui::SavedSearch {u"Kenya"_s, {}, {{u"state"_s, u"KEN"_s}}};
        preferences.write(m_profile->settings(), candidatures());
        show("candidatures");
        const int all = table().rows().recordCount();
        QMenu menu;
        actions().fillSearchMenu(menu);
        menu.actions().first()->trigger();
        QTRY_VERIFY(table().rows().recordCount() > 0 && table().rows().recordCount() < all);
        auto *box = m_page->findChild<QComboBox *>(u"filter:state"_s);
        QTRY_COMPARE(box->currentData().toString(), u"KEN"_s);
    }

    void settingsThatMakeNoSenseAreLeftOut()
    {
        m_profile->settings().set(
            Settings::ListLayouts,
            u"{\"candidatures\":{\"columns\":[\"nowhere\",3],\"group\":\"gone\",\"searches\":7}}"_s);
        QCOMPARE(Ui::ListPreferences::read(m_profile->settings(), candidatures()), Ui::ListPreferences {});
        m_profile->settings().set(Settings::ListLayouts, u"not JSON"_s);
        QCOMPARE(Ui::ListPreferences::read(m_profile->settings(), candidatures()), Ui::ListPreferences {});
    }

    void aWholeListIsWrittenToAFile()
    {
        const QString file = m_profile->directory() + "/list.csv"_L1;
        const QString workbook = m_profile->directory() + "/list.xlsx"_L1;
        for (const QString &name : {file, workbook}) {
            auto *written = new Ui::ListExport(table().rows(), {0, 1}, u"Candidatures"_s, name, m_profile->services());
            QSignalSpy saved(written, &Ui::ListExport::saved);
            QTRY_COMPARE(saved.count(), 1);
        }
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QVERIFY(read.readAll().count('\n') > table().rows().recordCount());
        QVERIFY(QFileInfo(workbook).size() > 1000);
    }

    void aListThatCannotBeWrittenIsToldOf()
    {
        auto *written =
            new Ui::ListExport(table().rows(), {0}, u"x"_s, u"/nowhere/at/all.csv"_s, m_profile->services());
        QSignalSpy failed(written, &Ui::ListExport::failed);
        QTRY_COMPARE(failed.count(), 1);
    }

private:
    static const Domain::Collection &candidatures() { return *Domain::collectionNamed("candidatures"); }
    void show(const char *name)
    {
        m_page.reset();
        m_page = std::make_unique<Ui::CollectionPage>(*Domain::collectionNamed(name), m_profile->services());
        m_page->resize(1100, 700);
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest());
    }
    Ui::ListTable &table() const { return *m_page->findChild<Ui::ListTable *>(); }
    Ui::ListActions &actions() const { return *m_page->findChild<Ui::ListActions *>(); }
    static bool isChosen(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->menu() != nullptr && isChosen(*action->menu(), text)) {
                return true;
            }
            if (action->menu() == nullptr && action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    static void choose(const QMenu &menu, const QString &text) { QVERIFY2(isChosen(menu, text), qPrintable(text)); }

    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::CollectionPage> m_page;
};

QTEST_MAIN(TestListActions)
#include "tst_listactions.moc"
