// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidepage.h"

#include "domain/catalogue.h"
#include "domain/localizedtext.h"
#include "domain/query.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/options.h"
#include "ui/common/words.h"
#include "ui/guide/guidebrowser.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int ContentsWidth = 290;
constexpr int IdRole = Qt::UserRole + 1;

qint64 number(const Store::Row &row, QLatin1String key)
{
    return row.document.value(key).toInteger();
}

const Collection *pages()
{
    return collectionNamed("guide_pages");
}

} // namespace

GuidePage::GuidePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("menu_book"_L1, this))
{
    setObjectName(u"guide"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *reader = new QWidget(this);
    auto *layout = new QHBoxLayout(reader);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeContents());
    layout->addWidget(makeReader(), 1);
    m_stack->addWidget(reader);
    m_stack->addWidget(m_empty);
    m_empty->setTexts(tr("The guide is not here yet"), tr("Its pages appear as soon as they have been fetched."));
    load();
}

QWidget *GuidePage::makeContents()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(ContentsWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(margins(side, Space::Page, Space::Large, Space::Normal, Space::Normal));
    layout->setSpacing(Space::Wide);
    layout->addWidget(pageTitle(tr("Guide"), side));
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Find a page"));
    m_search->setAccessibleName(tr("Find a page"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    m_tree = new QTreeWidget(side);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Space::Large);
    m_tree->setStyleSheet(u"background: transparent;"_s);
    m_tree->setAccessibleName(tr("Chapters"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GuidePage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr && item->data(0, IdRole).toString() != m_id) {
            m_services.navigator.open({u"guide"_s, item->data(0, IdRole).toString()});
        }
    });
    return side;
}

QWidget *GuidePage::makeReader()
{
    QFrame *frame = new QFrame(this);
    setRole(frame, "surface"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margins(frame, 2 * Space::Page, Space::Page, Space::Page, Space::Normal));
    layout->setSpacing(Space::Wide);
    m_notice = new Notice(frame);
    m_notice->setMaximumWidth(FormWidth);
    layout->addWidget(m_notice);
    m_browser = new GuideBrowser(frame);
    m_browser->setMaximumWidth(FormWidth);
    layout->addWidget(m_browser, 1);
    m_version = captionLabel({}, frame);
    layout->addWidget(m_version);
    connect(m_browser, &GuideBrowser::slugRequested, this, [this](const QString &slug) {
        if (m_slugs.contains(slug)) {
            m_services.navigator.open({u"guide"_s, m_slugs.value(slug)});
        }
    });
    return frame;
}

QString GuidePage::title() const
{
    return tr("Guide");
}

void GuidePage::load()
{
    if (pages() == nullptr) {
        return;
    }
    Query query {.collection = pages(), .language = m_services.display.language()};
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<std::vector<Store::Row>>(
        this,
        [query](const Store::Reader &reader) -> Expected<std::vector<Store::Row>> {
            const auto keys = reader.keys(query);
            return keys ? reader.fetch(*query.collection, *keys) : tl::unexpected<Error>(keys.error());
        },
        [this](const Expected<std::vector<Store::Row>> &rows) {
            m_job = {};
            m_wasLoaded = true;
            fill(rows.value_or(std::vector<Store::Row> {}));
        });
}

void GuidePage::fill(const std::vector<Store::Row> &rows)
{
    std::vector<Store::Row> ordered = rows;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Store::Row &a, const Store::Row &b) {
        return std::pair(number(a, "chapter"_L1), number(a, "section"_L1))
            < std::pair(number(b, "chapter"_L1), number(b, "section"_L1));
    });
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_items.clear();
    m_slugs.clear();
    QHash<qint64, QTreeWidgetItem *> chapters;
    for (const Store::Row &row : ordered) {
        add(row, chapters);
    }
    m_stack->setCurrentIndex(ordered.empty() ? 1 : 0);
    if (!ordered.empty()) {
        show(m_id.isEmpty() ? ordered.front().id : m_slugs.value(m_id, m_id));
    }
}

void GuidePage::add(const Store::Row &row, QHash<qint64, QTreeWidgetItem *> &chapters)
{
    const qint64 chapter = number(row, "chapter"_L1);
    const qint64 section = number(row, "section"_L1);
    const QString title = m_services.display.titleOf(*pages(), row.id, row.document);
    const QLocale &locale = m_services.display.locale();
    QTreeWidgetItem *parent = section > 0 ? chapters.value(chapter) : nullptr;
    auto *item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    item->setText(0, parent != nullptr ? title : u"%1  %2"_s.arg(locale.toString(chapter), title));
    item->setToolTip(0, title);
    item->setData(0, IdRole, row.id);
    if (section == 0) {
        chapters.insert(chapter, item);
    }
    m_items.insert(row.id, item);
    m_slugs.insert(row.document.value("slug"_L1).toString(), row.id);
}

void GuidePage::open(const QString &id)
{
    if (id.isEmpty()) {
        return;
    }
    m_id = m_slugs.value(id, id);
    if (m_wasLoaded) {
        show(m_id);
    }
}

void GuidePage::show(const QString &id)
{
    const auto row = m_services.reader.row(*pages(), id);
    if (!row || !*row) {
        m_notice->show(errorText(row ? ErrorCode::NotFound : row.error().code));
        return;
    }
    m_id = id;
    const QJsonObject &document = (*row)->document;
    const LocalizedText::Shown body =
        LocalizedText(document.value("body"_L1).toObject()).shown(m_services.display.language());
    const LocalizedText::Shown summary =
        LocalizedText(document.value("summary"_L1).toObject()).shown(m_services.display.language());
    m_browser->showMarkdown(m_services.display.titleOf(*pages(), id, document),
                            body.text.isEmpty() ? summary.text : body.text,
                            body.text.isEmpty() ? summary.language : body.language);
    const bool isFallback = !body.text.isEmpty() && body.language != m_services.display.language();
    m_notice->show(Tone::Info,
                   isFallback
                       ? tr("This page is not translated yet; it is shown in %1.").arg(languageName(body.language))
                       : QString());
    const QDate day = QDate::fromString(document.value("valid_from"_L1).toString(), Qt::ISODate);
    m_version->setText(day.isValid() ? tr("Valid from %1").arg(m_services.display.date(day)) : QString());
    if (QTreeWidgetItem *item = m_items.value(id)) {
        const QSignalBlocker quiet(m_tree);
        m_tree->setCurrentItem(item);
        item->setExpanded(true);
        m_tree->scrollToItem(item);
    }
}

void GuidePage::filter(const QString &text)
{
    const QString wanted = folded(text.trimmed());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_tree->topLevelItem(i);
        const bool isMatch = folded(chapter->text(0)).contains(wanted);
        bool hasMatch = false;
        for (int j = 0; j < chapter->childCount(); ++j) {
            const bool matches = isMatch || folded(chapter->child(j)->text(0)).contains(wanted);
            chapter->child(j)->setHidden(!matches);
            hasMatch = hasMatch || matches;
        }
        chapter->setHidden(!isMatch && !hasMatch);
        chapter->setExpanded((hasMatch && !wanted.isEmpty()) || chapter == m_tree->currentItem());
    }
}

void GuidePage::refresh(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(u"guide_pages"_s)) {
        load();
    }
}

bool GuidePage::isAtRest() const
{
    return m_wasLoaded && m_job.isNull();
}

bool GuidePage::focusSearch()
{
    m_search->setFocus();
    return true;
}

} // namespace Chancery::Ui
