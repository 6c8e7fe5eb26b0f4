// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/guide/guidedocument.h"
#include "ui/guide/guidefiles.h"
#include "ui/guide/guideindex.h"
#include "ui/guide/guidemarks.h"
#include "ui/guide/readerhost.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Chancery::Ui {

class Breadcrumbs;
class EmptyState;
class FindBar;
class GuideContents;
class GuidePaper;
class Notice;

/// The guide: contents and search at the side, the page to read beside them. Everything comes from the store; only
/// pictures that are not here yet are fetched through the session.
class GuidePage : public Page
{
    Q_OBJECT
public:
    explicit GuidePage(const Services &services, QWidget *parent = nullptr);
    ~GuidePage() override;
    [[nodiscard]] QString title() const override;
    /// Id or slug of a page.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;
    bool focusSearch() override;
    [[nodiscard]] bool offers(PageCommand command) const override;
    void perform(PageCommand command) override;

    enum class Extent { Page, Chapter, Guide };
    /// Writes so much of the guide to \p file, with the pictures that are here. Errors of writeFile().
    [[nodiscard]] Expected<void> savePdf(Extent extent, const QString &file);

    /// What is read, for tests.
    [[nodiscard]] ReaderChoice::Kind reader() const { return m_choice.kind(); }
    /// Shows the page in \p language; empty: in the window's, where it is there.
    void read(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeBar(QWidget *parent);
    [[nodiscard]] QWidget *makeFoot(QWidget *parent);
    void makeShortcuts();
    void makeMenu();
    void makeReader();
    [[nodiscard]] ReaderHost host();
    void load();
    void fill(const std::vector<Store::Row> &rows);
    void show(const QString &id);
    void showText();
    void showState();
    void showNeighbours(const GuideIndex::Page &page);
    void chooseLanguage();
    void follow(const QUrl &url);
    void zoom(int step);
    void toggleBookmark();
    void toggleNote();
    void showNews();
    void showWay(const GuideIndex::Page &page);
    /// Fetches the pictures of the whole guide for travel and keeps them, or lets them go.
    void keepPictures(const std::vector<Store::Row> &pages);
    void addPrinting(QMenu *menu);
    void addEditing(QMenu *menu);
    [[nodiscard]] QString nameOf(Extent extent);
    void print(Extent extent);
    void askForPdf(Extent extent);
    void report();
    [[nodiscard]] GuideText textOf(const Store::Row &row) const;
    [[nodiscard]] std::vector<GuideText> textsOf(Extent extent);
    [[nodiscard]] std::unique_ptr<GuidePaper> paperOf(Extent extent);
    [[nodiscard]] const GuideIndex::Page *current() const { return m_index.withId(m_id); }

    Services m_services;
    GuideMarks m_marks;
    GuideFiles m_files;
    ReaderChoice m_choice;
    GuideIndex m_index;
    Store::Row m_row;
    std::unique_ptr<Reader> m_reader;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    GuideContents *m_contents = nullptr;
    QWidget *m_place = nullptr; ///< Where the reader is put.
    FindBar *m_find = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_version = nullptr;
    Breadcrumbs *m_way = nullptr;
    QPushButton *m_bookmark = nullptr;
    QPushButton *m_noteButton = nullptr;
    QPushButton *m_languageButton = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QString m_id; ///< Shown, or wished for before the pages were here.
    QString m_anchor;
    QString m_language; ///< Chosen for reading; empty: the window's.
    ReadThread::Job m_job;
    bool m_wasLoaded = false;
    bool m_keepAsked = false; ///< The user has just asked to keep the pictures, or to let them go.
    bool m_isShown = false; ///< The reader has put the page on the screen.
};

} // namespace Chancery::Ui
