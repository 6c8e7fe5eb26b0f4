// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidecontents.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/guide/sentencedelegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int ContentsWidth = 300;
constexpr int IdRole = Qt::UserRole + 1;

} // namespace

GuideContents::GuideContents(const Services &services, const GuideMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_marks(&marks)
    , m_language(services.display.language())
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
{
    setFixedWidth(ContentsWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Space::Page, Space::Large, Space::Normal, Space::Normal));
    layout->setSpacing(Space::Wide);
    layout->addWidget(pageTitle(tr("Guide"), this));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Space::Large);
    m_tree->setStyleSheet(u"background: transparent;"_s);
    m_tree->setAccessibleName(tr("Chapters"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_hits->setAccessibleName(tr("Pages found"));
    m_hits->setStyleSheet(u"background: transparent;"_s);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setItemDelegate(new SentenceDelegate(m_hits));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hits);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &GuideContents::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0 && m_stack->currentWidget() == m_hits) {
            m_hits->setCurrentRow(0);
        }
    });
    const auto choose = [this](const QString &id) {
        if (!id.isEmpty()) {
            Q_EMIT chosen(id);
        }
    };
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [choose](const QTreeWidgetItem *item) {
        choose(item != nullptr ? item->data(0, IdRole).toString() : QString());
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [choose](const QListWidgetItem *item) {
        choose(item != nullptr ? item->data(IdRole).toString() : QString());
    });
}

QTreeWidgetItem *GuideContents::itemFor(const GuideIndex::Page &page, QTreeWidgetItem *parent)
{
    auto *item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    const QString number = numberOf(page, m_services.display.locale());
    item->setText(0, u"%1  %2"_s.arg(number, page.title));
    item->setToolTip(0, page.title);
    item->setData(0, IdRole, page.id);
    const bool isNews = page.version > m_marks->seen(page.slug);
    if (!page.isPublished || isNews) {
        QFont font = m_tree->font();
        font.setItalic(!page.isPublished);
        font.setBold(isNews);
        item->setFont(0, font);
        item->setData(0, Qt::AccessibleTextRole, isNews ? tr("%1, changed").arg(item->text(0)) : item->text(0));
    }
    return item;
}

void GuideContents::setIndex(const GuideIndex &index)
{
    const QSignalBlocker quiet(m_tree);
    const int position = m_tree->verticalScrollBar()->value();
    m_index = index;
    m_tree->clear();
    m_items.clear();
    m_bookmarks = nullptr;
    QTreeWidgetItem *chapter = nullptr;
    for (const GuideIndex::Page &page : m_index.pages()) {
        QTreeWidgetItem *item = itemFor(page, page.section > 0 ? chapter : nullptr);
        chapter = page.section > 0 ? chapter : item;
        m_items.insert(page.id, item);
    }
    showBookmarks();
    m_tree->verticalScrollBar()->setValue(position);
}

void GuideContents::showBookmarks()
{
    const QSignalBlocker quiet(m_tree);
    delete m_bookmarks;
    m_bookmarks = nullptr;
    const QStringList slugs = m_marks->bookmarks();
    for (const QString &slug : slugs) {
        const GuideIndex::Page *page = m_index.withSlug(slug);
        if (page == nullptr) {
            continue;
        }
        if (m_bookmarks == nullptr) {
            m_bookmarks = new QTreeWidgetItem;
            m_bookmarks->setText(0, tr("Bookmarks"));
            m_bookmarks->setIcon(0, icon("bookmark"_L1));
            m_bookmarks->setFlags(Qt::ItemIsEnabled);
            m_tree->insertTopLevelItem(0, m_bookmarks);
            m_bookmarks->setExpanded(true);
        }
        itemFor(*page, m_bookmarks);
    }
}

void GuideContents::select(const QString &id)
{
    const QSignalBlocker quiet(m_tree);
    if (QTreeWidgetItem *item = m_items.value(id)) {
        m_tree->setCurrentItem(item);
        item->setExpanded(true);
        m_tree->scrollToItem(item);
    }
}

void GuideContents::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void GuideContents::search()
{
    m_services.queries.cancel(m_job);
    m_job = {};
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    m_job = m_services.queries.run<std::vector<Store::Sentence>>(
        this,
        [text, language = m_language](const Store::Reader &reader) { return searchGuide(reader, text, language); },
        [this](const Expected<std::vector<Store::Sentence>> &found) {
            m_job = {};
            showFound(found.value_or(std::vector<Store::Sentence> {}));
        });
}

void GuideContents::showFound(const std::vector<Store::Sentence> &found)
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    for (const Store::Sentence &one : found) {
        if (const GuideIndex::Page *page = m_index.withId(one.id)) {
            auto *item =
                new QListWidgetItem(u"%1  %2"_s.arg(numberOf(*page, m_services.display.locale()), page->title), m_hits);
            item->setData(IdRole, page->id);
            item->setData(SentenceDelegate::SentenceRole, one.text);
        }
    }
    if (m_hits->count() == 0) {
        auto *none = new QListWidgetItem(tr("No page says this."), m_hits);
        none->setFlags(Qt::NoItemFlags);
    }
    m_stack->setCurrentWidget(m_hits);
}

} // namespace Chancery::Ui
