// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchpopup.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/options.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/places.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int MostHits = 60;
constexpr int PopupWidth = 640;
constexpr int PopupHeight = 460;
constexpr int TopMargin = 72;
constexpr QChar CommandMark = u'>';

/// Stands for no page: the id is a place in the list of commands.
QString commandPage()
{
    return u"command"_s;
}

} // namespace

SearchPopup::SearchPopup(const Services &services, QWidget *window)
    : QWidget(window)
    , m_services(services)
    , m_frame(new QFrame(this))
    , m_line(new QLineEdit(m_frame))
    , m_list(new QListWidget(m_frame))
    , m_hint(mutedLabel({}, m_frame))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search everything"));
    hide();
    setRole(m_frame, "popup"_L1);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Normal);
    layout->setSpacing(Space::Normal);
    m_line->setPlaceholderText(tr("Search in everything, or go to a page"));
    m_line->setAccessibleName(tr("Search everything"));
    m_line->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_line->setFont(scaled(m_line->font(), TypeScale::Heading));
    m_line->installEventFilter(this);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    // Without a pause: the query is bounded, and the next key interrupts it.
    connect(m_line, &QLineEdit::textEdited, this, &SearchPopup::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::openCurrent);
    window->installEventFilter(this);
    // The first question reads what all of them need; the user's first key does not wait for that.
    m_services.queries.run<std::vector<Store::Hit>>(
        this, [](const Store::Reader &reader) { return reader.search(u"a"_s, 1); },
        [](const Expected<std::vector<Store::Hit>> &) {});
}

void SearchPopup::popUp(const QString &text)
{
    place();
    m_line->setText(text);
    m_line->selectAll();
    show();
    raise();
    m_line->setFocus();
    if (text.startsWith(CommandMark)) {
        m_line->end(false);
    }
    search();
}

void SearchPopup::place()
{
    setGeometry(parentWidget()->rect());
    const int breadth = qMin(PopupWidth, width() - 2 * Space::Page);
    // With nothing to list there is no empty room either.
    const int wanted = m_list->isHidden() ? m_frame->sizeHint().height() : PopupHeight;
    const int height = qMin(wanted, this->height() - TopMargin - Space::Page);
    m_frame->setGeometry((width() - breadth) / 2, TopMargin, breadth, height);
}

void SearchPopup::search()
{
    m_services.queries.cancel(m_job);
    m_job = {};
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || text.startsWith(CommandMark)) {
        clearList();
        if (text.isEmpty()) {
            showPages({});
        }
        showCommands(text.mid(1).trimmed());
        m_hint->setText(text.isEmpty()
                            ? tr("Names, places, documents, in any of the six languages. “>” finds commands.")
                            : tr("Enter opens, Esc closes"));
        selectFirst();
        return;
    }
    m_job = m_services.queries.run<std::vector<Store::Hit>>(
        this, [text](const Store::Reader &reader) { return reader.search(text, MostHits); },
        [this, text](const Expected<std::vector<Store::Hit>> &hits) {
            m_job = {};
            clearList();
            showPages(text);
            showCommands(text);
            if (hits) {
                showHits(*hits);
            }
            m_hint->setText(m_list->count() == 0 ? tr("Nothing was found.") : tr("Enter opens, Esc closes"));
            selectFirst();
        });
}

void SearchPopup::showPages(const QString &text)
{
    const QString wanted = folded(text);
    bool isFirst = true;
    for (const PlaceInfo &info : places()) {
        const QString title = titleOf(info);
        if (info.page.isEmpty() || !folded(title).contains(wanted)) {
            continue;
        }
        if (isFirst) {
            addHeading(tr("Pages"));
            isFirst = false;
        }
        addPlace({QString(info.page)}, title, {}, info.icon);
    }
}

void SearchPopup::clearList()
{
    m_list->clear();
    m_offered.clear();
}

void SearchPopup::showCommands(const QString &text)
{
    const QString wanted = folded(text);
    bool isFirst = true;
    for (QAction *action : m_commands ? m_commands() : QList<QAction *>()) {
        if (!folded(action->text()).contains(wanted)) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            addHeading(tr("Commands"));
        }
        addPlace({commandPage(), QString::number(m_offered.size())}, action->text(), {}, "chevron_right"_L1);
        m_list->item(m_list->count() - 1)
            ->setData(HitDelegate::ShortcutRole, action->shortcut().toString(QKeySequence::NativeText));
        m_offered << action;
    }
}

void SearchPopup::showHits(const std::vector<Store::Hit> &hits)
{
    // Groups in the order in which their best hit came.
    std::vector<const Domain::Collection *> order;
    std::map<const Domain::Collection *, std::vector<const Store::Hit *>> groups;
    for (const Store::Hit &hit : hits) {
        auto &group = groups[hit.collection];
        if (group.empty()) {
            order.push_back(hit.collection);
        }
        group.push_back(&hit);
    }
    for (const Domain::Collection *collection : order) {
        addHeading(Ui::titleOf(*collection));
        for (const Store::Hit *hit : groups[collection]) {
            const QString name = latin(collection->name);
            const QString page = name == "guide_pages"_L1 ? u"guide"_s : name;
            addPlace({page, hit->row.id}, m_services.display.titleOf(*collection, hit->row.id, hit->row.document),
                     singleLine(hit->snippet), iconOfPage(page));
        }
    }
}

void SearchPopup::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void SearchPopup::addPlace(const Place &place, const QString &title, const QString &snippet, QLatin1String iconName)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(HitDelegate::PlaceRole, place.page + u'/' + place.id);
    QString plain = snippet;
    plain.remove(QChar(0xe000)).remove(QChar(0xe001));
    // What was found is the title itself: it is not said twice.
    const bool isTitle = !plain.isEmpty() && title.startsWith(plain);
    item->setData(HitDelegate::MarkedTitleRole, isTitle ? snippet + title.mid(plain.size()) : QString());
    item->setData(HitDelegate::SnippetRole, isTitle ? QString() : snippet);
    item->setData(HitDelegate::IconRole, QString(iconName));
}

void SearchPopup::selectFirst()
{
    m_list->setHidden(m_list->count() == 0);
    place();
    m_list->setCurrentRow(-1);
    step(1);
}

void SearchPopup::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchPopup::openCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const Place place = Place::fromText(item->data(HitDelegate::PlaceRole).toString());
    hide();
    if (place.page != commandPage()) {
        m_services.navigator.open(place);
        return;
    }
    if (QAction *action = m_offered.value(place.id.toInt())) {
        action->trigger();
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_line || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(10, 14, 20, 96));
}

void SearchPopup::mousePressEvent(QMouseEvent *event)
{
    if (!m_frame->geometry().contains(event->position().toPoint())) {
        hide();
    }
}

} // namespace Chancery::Ui
