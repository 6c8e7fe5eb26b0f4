// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/localizedtext.h"
#include "domain/validate.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/form/actiondialog.h"
#include "ui/guide/breadcrumbs.h"
#include "ui/guide/findbar.h"
#include "ui/guide/guidechanges.h"
#include "ui/guide/guidecontents.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/guideprint.h"
#include "ui/guide/guidereport.h"
#include "ui/paper/outputbutton.h"

#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The parts around the text of GuidePage: its bar, its foot, its menu and what they do.
namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int NoteHeight = 110;
constexpr int SmallestZoom = 60;
constexpr int LargestZoom = 250;
constexpr int ZoomStep = 10;

void popUp(QMenu *menu, const QWidget *under)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint below = under->rect().bottomLeft();
    const int shift = menu->layoutDirection() == Qt::RightToLeft ? 0 : under->width() - menu->sizeHint().width();
    menu->popup(under->mapToGlobal(below + QPoint(std::min(shift, 0), 0)));
}

QPushButton *checkable(const QString &text, QLatin1String iconName, QWidget *parent)
{
    QPushButton *made = quietButton({}, iconName, parent);
    made->setCheckable(true);
    made->setAccessibleName(text);
    made->setToolTip(text);
    return made;
}

} // namespace

QWidget *GuidePage::makeReading()
{
    QFrame *frame = new QFrame(this);
    setRole(frame, "surface"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margins(frame, Space::Page, Space::Normal, Space::Page, Space::Normal));
    layout->setSpacing(Space::Normal);
    layout->addWidget(makeBar(frame));
    m_notice = new Notice(frame);
    layout->addWidget(m_notice);
    m_note = new QPlainTextEdit(frame);
    m_note->setPlaceholderText(tr("Your own note on this page; it stays on this computer."));
    m_note->setAccessibleName(tr("Your note"));
    m_note->setFixedHeight(NoteHeight);
    m_note->setTabChangesFocus(true);
    m_note->hide();
    layout->addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_marks.setNote(m_row.document.value("slug"_L1).toString(), m_note->toPlainText()); });
    m_place = new QWidget(frame);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    m_find = new FindBar(frame);
    layout->addWidget(m_find);
    connect(m_find, &FindBar::wanted, this, [this](const QString &text, bool backwards) {
        if (m_reader != nullptr) {
            m_reader->find(text, backwards, [bar = QPointer<FindBar>(m_find)](int which, int count) {
                if (bar != nullptr) {
                    bar->setCount(which, count);
                }
            });
        }
    });
    layout->addWidget(makeFoot(frame));
    return frame;
}

QWidget *GuidePage::makeBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bookmark = checkable(tr("Bookmark"), "bookmark"_L1, bar);
    m_noteButton = checkable(tr("Your note"), "edit"_L1, bar);
    m_languageButton = quietButton({}, "translate"_L1, bar);
    m_languageButton->setAccessibleName(tr("Language of this page"));
    m_languageButton->setToolTip(tr("Language of this page"));
    m_more = quietButton({}, "more_horiz"_L1, bar);
    m_more->setObjectName(u"guideMore"_s);
    m_more->setAccessibleName(tr("More for this page"));
    m_more->setToolTip(tr("More for this page"));
    m_way = new Breadcrumbs(bar);
    layout->addWidget(m_way, 1);
    connect(m_way, &Breadcrumbs::chosen, this, [this](const QString &id) {
        m_services.navigator.open({u"guide"_s, id});
    });
    for (QPushButton *each : {m_languageButton, m_bookmark, m_noteButton, m_more}) {
        layout->addWidget(each);
    }
    connect(m_bookmark, &QPushButton::clicked, this, &GuidePage::toggleBookmark);
    connect(m_noteButton, &QPushButton::clicked, this, &GuidePage::toggleNote);
    connect(m_languageButton, &QPushButton::clicked, this, &GuidePage::chooseLanguage);
    connect(m_more, &QPushButton::clicked, this, &GuidePage::makeMenu);
    return bar;
}

QWidget *GuidePage::makeFoot(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_previous = quietButton({}, isMirrored ? "chevron_right"_L1 : "chevron_left"_L1, foot);
    m_next = quietButton({}, isMirrored ? "chevron_left"_L1 : "chevron_right"_L1, foot);
    m_next->setLayoutDirection(isMirrored ? Qt::LeftToRight : Qt::RightToLeft);
    m_version = mutedLabel({}, foot);
    m_version->setWordWrap(false);
    QPushButton *right = linkButton(tr("Was this right?"), foot);
    right->setVisible(!m_services.session.caller().mission.isEmpty());
    layout->addWidget(m_previous);
    layout->addStretch();
    layout->addWidget(m_version);
    layout->addWidget(right);
    layout->addStretch();
    layout->addWidget(m_next);
    connect(right, &QPushButton::clicked, this, &GuidePage::report);
    const auto go = [this](const GuideIndex::Page *page) {
        if (page != nullptr) {
            m_services.navigator.open({u"guide"_s, page->id});
        }
    };
    connect(m_previous, &QPushButton::clicked, this,
            [this, go] { go(current() != nullptr ? m_index.before(*current()) : nullptr); });
    connect(m_next, &QPushButton::clicked, this,
            [this, go] { go(current() != nullptr ? m_index.after(*current()) : nullptr); });
    return foot;
}

void GuidePage::showNeighbours(const GuideIndex::Page &page)
{
    const auto name = [this](QPushButton *button, const GuideIndex::Page *to, const QString &what) {
        button->setVisible(to != nullptr);
        if (to != nullptr) {
            button->setText(numberOf(*to, m_services.display.locale()));
            button->setToolTip(to->title);
            button->setAccessibleName(what.arg(to->title));
        }
    };
    name(m_previous, m_index.before(page), tr("Previous page: %1"));
    name(m_next, m_index.after(page), tr("Next page: %1"));
}

void GuidePage::showWay(const GuideIndex::Page &page)
{
    const auto named = [this](const GuideIndex::Page &each) {
        return u"%1  %2"_s.arg(numberOf(each, m_services.display.locale()), each.title);
    };
    std::vector<Breadcrumbs::Step> way {{m_index.pages().front().id, title()}};
    const GuideIndex::Page *chapter = m_index.chapterOf(page);
    if (chapter != nullptr && chapter->id != page.id) {
        way.push_back({chapter->id, named(*chapter)});
    }
    way.push_back({page.id, named(page)});
    m_way->show(way);
}

void GuidePage::keepPictures(const std::vector<Store::Row> &pages)
{
    const bool on = m_services.settings.get(Settings::GuideKept);
    const bool isAsked = std::exchange(m_keepAsked, false);
    if (!on && !isAsked) {
        return;
    }
    m_files.keep(pages, on, [this, on, isAsked](bool isWhole) {
        if (isAsked && on) {
            m_notice->show(isWhole ? Tone::Good : Tone::Warning,
                           isWhole ? tr("The whole guide with its pictures is on this computer now.")
                                   : tr("Not all pictures could be fetched. They come with the next connection."));
        }
    });
}

void GuidePage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(QKeySequence(QKeySequence::Print), [this] { print(Extent::Page); });
    add(QKeySequence(u"Ctrl+D"_s), [this] { toggleBookmark(); });
    add(QKeySequence(u"/"_s), [this] { m_contents->focusSearch(); });
}

void GuidePage::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, const std::function<void()> &what, QLatin1String name = {}) {
        QAction *action = name.isEmpty() ? menu->addAction(text) : menu->addAction(icon(name), text);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    add(
        tr("Find in this page"), [this] { m_find->popUp(); }, "search"_L1)
        ->setShortcut(QKeySequence(u"Ctrl+F"_s));
    add(
        tr("Larger"), [this] { zoom(+ZoomStep); }, "add"_L1);
    add(tr("Smaller"), [this] { zoom(-ZoomStep); });
    add(tr("Usual size"), [this] { zoom(0); });
    menu->addSeparator();
    addPrinting(menu);
    menu->addSeparator();
    add(
        tr("What has changed in the guide"), [this] { showNews(); }, "history"_L1);
    addEditing(menu);
    menu->addSeparator();
    QAction *keep = add(tr("Keep all pictures for travel"), [this] {
        m_services.settings.set(Settings::GuideKept, !m_services.settings.get(Settings::GuideKept));
        m_keepAsked = true;
        load();
    });
    keep->setCheckable(true);
    keep->setChecked(m_services.settings.get(Settings::GuideKept));
    const bool isWeb = m_choice.kind() == ReaderChoice::Kind::Web;
    add(isWeb ? tr("Use the simple reader") : tr("Use the full reader"), [this, isWeb] {
        m_choice.choose(isWeb ? ReaderChoice::Kind::Text : ReaderChoice::Kind::Web);
        makeReader();
        showText();
    })->setEnabled(isWeb || !ReaderChoice::pluginFile().isEmpty());
    popUp(menu, m_more);
}

void GuidePage::addPrinting(QMenu *menu)
{
    const std::pair<Extent, QString> extents[] {
        {Extent::Page, tr("This page…")}, {Extent::Chapter, tr("This chapter…")}, {Extent::Guide, tr("Whole guide…")}};
    QMenu *printing = menu->addMenu(tr("Print"));
    QMenu *saving = menu->addMenu(icon("download"_L1), tr("Save as PDF"));
    for (const auto &[extent, text] : extents) {
        connect(printing->addAction(text), &QAction::triggered, this, [this, extent = extent] { print(extent); });
        connect(saving->addAction(text), &QAction::triggered, this, [this, extent = extent] { askForPdf(extent); });
    }
    printing->actions().front()->setShortcut(QKeySequence::Print);
}

void GuidePage::addEditing(QMenu *menu)
{
    QAction *earlier = menu->addAction(tr("Earlier versions of this page"));
    earlier->setEnabled(GuideChanges::isPossible(m_row));
    connect(earlier, &QAction::triggered, this, [this] {
        auto *dialog = new GuideChanges(m_row, textOf(m_row).language, m_services, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    if (offers(PageCommand::Edit)) {
        QAction *edit = menu->addAction(icon("edit"_L1), tr("Edit this page"));
        connect(edit, &QAction::triggered, this, [this] { perform(PageCommand::Edit); });
    }
    const Record record(*collectionNamed("guide_pages"), m_row.id, m_row.document);
    for (const Action *action : availableActions(record, m_services.session.caller())) {
        QAction *entry = menu->addAction(labelOf(*action));
        connect(entry, &QAction::triggered, this, [this, record, action] {
            if (action->args.empty()) {
                whenDone(m_services.session.act(record.collection(), record.id(), latin(action->name), {}), this,
                         [this](const Expected<void> &outcome) {
                             if (!outcome) {
                                 m_notice->show(errorText(outcome.error()));
                             }
                         });
                return;
            }
            auto *dialog = new ActionDialog(record, *action, m_services, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
}

void GuidePage::chooseLanguage()
{
    auto *menu = new QMenu(this);
    const QStringList there = LocalizedText(m_row.document.value("body"_L1).toObject()).languages();
    const QString now = textOf(m_row).language;
    for (const char *each : Languages) {
        const QString language = QLatin1String(each);
        QAction *action = menu->addAction(languageSelfName(language));
        action->setCheckable(true);
        action->setChecked(language == now);
        action->setEnabled(there.contains(language));
        connect(action, &QAction::triggered, this, [this, language] { read(language); });
    }
    popUp(menu, m_languageButton);
}

void GuidePage::follow(const QUrl &url)
{
    const QString slug = url.scheme() == "guide"_L1 ? url.path() : QString();
    if (const GuideIndex::Page *page = m_index.withSlug(slug)) {
        m_anchor = url.fragment(QUrl::FullyDecoded);
        m_services.navigator.open({u"guide"_s, page->id});
        return;
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1 && url.scheme() != "mailto"_L1) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Leave the guide"),
                                     tr("This link leads out of the guide. Open it in your browser?"),
                                     QMessageBox::Cancel, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(url.toDisplayString());
    QPushButton *open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(open, &QPushButton::clicked, question, [url] { QDesktopServices::openUrl(url); });
    question->open();
}

void GuidePage::zoom(int step)
{
    const int now = m_services.settings.get(Settings::GuideZoom);
    const int wanted = step == 0 ? 100 : qBound(SmallestZoom, now + step, LargestZoom);
    m_services.settings.set(Settings::GuideZoom, wanted);
    m_reader->setZoom(wanted / 100.0);
}

void GuidePage::toggleBookmark()
{
    const QString slug = m_row.document.value("slug"_L1).toString();
    m_marks.setBookmarked(slug, !m_marks.isBookmarked(slug));
    m_bookmark->setChecked(m_marks.isBookmarked(slug));
    m_contents->showBookmarks();
}

void GuidePage::toggleNote()
{
    const bool isOpen = m_note->isVisible();
    m_note->setVisible(!isOpen || !m_note->toPlainText().isEmpty());
    m_noteButton->setChecked(m_note->isVisible());
    if (!isOpen) {
        m_note->setFocus();
    }
}

void GuidePage::showNews()
{
    auto *menu = new QMenu(this);
    for (const GuideIndex::Page &page : m_index.pages()) {
        const qint64 seen = m_marks.seen(page.slug);
        if (page.version > seen) {
            const QString name = u"%1  %2"_s.arg(numberOf(page, m_services.display.locale()), page.title);
            QAction *action = menu->addAction(seen == 0 ? tr("New: %1").arg(name) : tr("Changed: %1").arg(name));
            connect(action, &QAction::triggered, this, [this, id = page.id] {
                m_services.navigator.open({u"guide"_s, id});
            });
        }
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Nothing has changed since you read the guide last."))->setEnabled(false);
    }
    popUp(menu, m_more);
}

std::vector<GuideText> GuidePage::textsOf(Extent extent)
{
    std::vector<GuideText> texts;
    const GuideIndex::Page *shown = current();
    for (const GuideIndex::Page &page : m_index.pages()) {
        const bool isWanted = extent == Extent::Guide || (extent == Extent::Page && page.id == m_id)
            || (extent == Extent::Chapter && shown != nullptr && page.chapter == shown->chapter);
        const auto row = isWanted ? m_services.reader.row(*collectionNamed("guide_pages"), page.id)
                                  : Expected<std::optional<Store::Row>>(std::nullopt);
        if (row && *row) {
            m_files.want(**row);
            texts.push_back(textOf(**row));
        }
    }
    return texts;
}

std::unique_ptr<GuidePaper> GuidePage::paperOf(Extent extent)
{
    return std::make_unique<GuidePaper>(
        textsOf(extent), [this](const QString &slug, const QString &name) { return m_files.file(slug, name); }, font());
}

QString GuidePage::nameOf(Extent extent)
{
    const std::vector<GuideText> texts = extent == Extent::Guide ? std::vector<GuideText>() : textsOf(extent);
    return texts.empty() ? tr("Guide") : texts.front().title;
}

Expected<void> GuidePage::savePdf(Extent extent, const QString &file)
{
    const std::unique_ptr<GuidePaper> paper = paperOf(extent);
    return writePdf(
        {.title = nameOf(extent), .isLetter = isLetterWanted(m_services)},
        [&paper](QPagedPaintDevice &device) { paper->printTo(device); }, file);
}

void GuidePage::print(Extent extent)
{
    static_cast<void>(textsOf(extent)); // asks for their pictures
    printAsked({.title = nameOf(extent), .isLetter = isLetterWanted(m_services)}, this,
               [this, extent](QPagedPaintDevice &device) { paperOf(extent)->printTo(device); });
}

void GuidePage::askForPdf(Extent extent)
{
    static_cast<void>(textsOf(extent));
    Ui::askForPdf(nameOf(extent), this, [this, extent](const QString &file) {
        m_files.whenHere([this, extent, file] {
            const Expected<void> outcome = savePdf(extent, file);
            m_notice->show(Tone::Bad, outcome ? QString() : errorText(outcome.error()).sentence());
        });
    });
}

void GuidePage::report()
{
    auto *dialog = new GuideReportDialog(m_row, textOf(m_row).language, m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Chancery::Ui
