// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/elections/electionentries.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Chancery::Ui {

class ElectionListModel;
class ElectionListView;
class ElectionView;
class EditorStack;
class EmptyState;
class Notice;
class RadarStrip;
class YearCalendar;

/// The elections: list or calendar with filters that stay, the chosen election beside it, and the form in their
/// place while someone writes.
class ElectionsPage : public Page
{
    Q_OBJECT
public:
    explicit ElectionsPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// "": the list. "ID": that election. "new": an empty form. "ID/edit": its form.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    bool focusSearch() override;
    bool startNew() override;

    [[nodiscard]] ElectionListModel &model() const { return *m_model; }
    [[nodiscard]] ElectionView &election() const { return *m_election; }

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QComboBox *addBox(const char *name, const QString &label);
    void ask();
    void take(std::vector<ElectionEntry> entries);
    void fillBoxes();
    void applyFilter(bool keep);
    [[nodiscard]] ElectionFilter filterOfBoxes() const;
    void showElection(const QString &id);
    void closeElection();

    Services m_services;
    ElectionListModel *m_model;
    EditorStack *m_stack; ///< The elections, or the editor.
    QWidget *m_browser;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_calendarButton = nullptr;
    QWidget *m_filters = nullptr;
    QComboBox *m_when = nullptr;
    QComboBox *m_body = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_mine = nullptr;
    QPushButton *m_reset = nullptr;
    Notice *m_notice = nullptr;
    RadarStrip *m_radar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_lists = nullptr; ///< List, calendar, nothing.
    ElectionListView *m_list = nullptr;
    YearCalendar *m_calendar = nullptr;
    EmptyState *m_empty = nullptr;
    ElectionView *m_election = nullptr;
    QTimer m_typing;
    ReadThread::Job m_job;
    bool m_wasLoaded = false;
};

} // namespace Chancery::Ui
