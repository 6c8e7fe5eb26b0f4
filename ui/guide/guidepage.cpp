// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidepage.h"

#include "domain/catalogue.h"
#include "domain/localizedtext.h"
#include "domain/query.h"
#include "domain/validate.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/guide/findbar.h"
#include "ui/guide/guidecontents.h"
#include "ui/guide/guideeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

const Collection &pages()
{
    return *collectionNamed("guide_pages");
}

} // namespace

GuidePage::GuidePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_marks(services.settings)
    , m_files(services.session)
    , m_choice(services.settings)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("menu_book"_L1, this))
{
    setObjectName(u"guide"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *reading = new QWidget(this);
    auto *layout = new QHBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_contents = new GuideContents(services, m_marks, reading);
    layout->addWidget(m_contents);
    layout->addWidget(makeReading(), 1);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_empty);
    m_empty->setTexts(tr("The guide is not here yet"), tr("Its pages appear as soon as they have been fetched."));
    connect(m_contents, &GuideContents::chosen, this, [this](const QString &id) {
        if (id != m_id) {
            m_services.navigator.open({u"guide"_s, id});
        }
    });
    connect(&m_files, &GuideFiles::arrived, this, [this](const QString &slug) {
        if (m_row.document.value("slug"_L1).toString() == slug) {
            showText();
        }
    });
    makeShortcuts();
    load();
}

GuidePage::~GuidePage()
{
    m_reader.reset(); // before what it asks for pages
}

QString GuidePage::title() const
{
    return tr("Guide");
}

void GuidePage::makeReader()
{
    if (m_reader != nullptr) {
        delete m_reader->widget();
    }
    m_reader = m_choice.make(m_place, host());
    m_place->layout()->addWidget(m_reader->widget());
    m_reader->setZoom(m_services.settings.get(Settings::GuideZoom) / 100.0);
}

ReaderHost GuidePage::host()
{
    return {[this](const QString &slug, const QString &name) { return m_files.file(slug, name); },
            [this](const QUrl &url) { follow(url); },
            [this] {
                m_isShown = true;
                m_choice.confirm();
                if (!m_anchor.isEmpty()) {
                    m_reader->scrollTo(std::exchange(m_anchor, {}));
                }
            },
            // Not from within a signal of the reader that goes.
            [this] {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        m_choice.choose(ReaderChoice::Kind::Text);
                        makeReader();
                        showText();
                    },
                    Qt::QueuedConnection);
            }};
}

void GuidePage::load()
{
    Query query {.collection = &pages(), .language = m_services.display.language()};
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
            const std::vector<Store::Row> pages = rows.value_or(std::vector<Store::Row> {});
            fill(pages);
            keepPictures(pages);
        });
}

void GuidePage::fill(const std::vector<Store::Row> &rows)
{
    m_index = GuideIndex(rows, m_services.display);
    if (!m_marks.hasSeenAnything()) {
        for (const GuideIndex::Page &page : m_index.pages()) {
            m_marks.setSeen(page.slug, page.version);
        }
    }
    m_contents->setIndex(m_index);
    m_stack->setCurrentIndex(m_index.isEmpty() ? 1 : 0);
    if (!m_index.isEmpty()) {
        const GuideIndex::Page *wanted = m_index.withSlug(m_id);
        show(wanted != nullptr ? wanted->id : (m_id.isEmpty() ? m_index.pages().front().id : m_id));
    }
}

void GuidePage::open(const QString &id)
{
    if (id.isEmpty()) {
        return;
    }
    const GuideIndex::Page *page = m_index.withSlug(id);
    m_id = page != nullptr ? page->id : id;
    if (m_wasLoaded) {
        show(m_id);
    }
}

void GuidePage::show(const QString &id)
{
    const auto row = m_services.reader.row(pages(), id);
    if (!row || !*row) {
        m_notice->show(errorText(row ? ErrorCode::NotFound : row.error().code));
        return;
    }
    m_id = id;
    m_row = **row;
    m_find->dismiss();
    m_files.want(m_row);
    showText();
    m_contents->select(id);
    m_marks.setSeen(m_row.document.value("slug"_L1).toString(), m_row.document.value("version"_L1).toInteger());
}

GuideText GuidePage::textOf(const Store::Row &row) const
{
    const QString wanted = m_language.isEmpty() ? m_services.display.language() : m_language;
    const LocalizedText::Shown body = LocalizedText(row.document.value("body"_L1).toObject()).shown(wanted);
    const LocalizedText::Shown summary = LocalizedText(row.document.value("summary"_L1).toObject()).shown(wanted);
    const LocalizedText::Shown title = LocalizedText(row.document.value("title"_L1).toObject()).shown(wanted);
    const LocalizedText::Shown &text = body.text.isEmpty() ? summary : body;
    const GuideIndex::Page *page = m_index.withId(row.id);
    return {row.document.value("slug"_L1).toString(),
            page != nullptr ? numberOf(*page, localeOf(title.language)) : QString(),
            title.text,
            text.text,
            text.language.isEmpty() ? wanted : text.language,
            title.language};
}

void GuidePage::showText()
{
    if (m_reader == nullptr) {
        makeReader();
    }
    m_isShown = false;
    const GuideText text = textOf(m_row);
    const Colours &colours = Colours::of(palette());
    const QString fragment = guideFragment(text);
    m_reader->show({text.slug, text.title, fragment, guideDocument(text, fragment, colours, font()), text.language,
                    colours.surface});
    m_contents->setLanguage(text.language);
    showState();
}

void GuidePage::showState()
{
    const GuideText text = textOf(m_row);
    const QString wanted = m_language.isEmpty() ? m_services.display.language() : m_language;
    const bool isDraft = !m_row.document.value("status"_L1).toString().isEmpty()
        && m_row.document.value("status"_L1).toString() != "published"_L1;
    if (text.language != wanted) {
        m_notice->show(Tone::Info,
                       tr("This page is not translated yet; it is shown in %1.").arg(languageName(text.language)));
    } else {
        m_notice->show(Tone::Info, isDraft ? tr("This page is not published in this form yet.") : QString());
    }
    const QDate day = QDate::fromString(m_row.document.value("valid_from"_L1).toString(), Qt::ISODate);
    const QString version = m_services.display.locale().toString(m_row.document.value("version"_L1).toInteger());
    m_version->setText(day.isValid() ? tr("Version %1, valid from %2").arg(version, m_services.display.date(day))
                                     : QString());
    m_languageButton->setText(languageSelfName(text.language));
    m_bookmark->setChecked(m_marks.isBookmarked(text.slug));
    const QString note = m_marks.note(text.slug);
    m_noteButton->setChecked(!note.isEmpty());
    {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    m_note->setVisible(!note.isEmpty());
    if (const GuideIndex::Page *page = current()) {
        showNeighbours(*page);
        showWay(*page);
    }
}

void GuidePage::read(const QString &language)
{
    m_language = language;
    showText();
}

void GuidePage::refresh(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(u"guide_pages"_s)) {
        load();
    }
}

bool GuidePage::isAtRest() const
{
    const bool isShown = m_isShown || m_index.isEmpty() || m_row.id.isEmpty();
    return m_wasLoaded && m_job.isNull() && isShown && m_files.pending() == 0 && m_contents->isAtRest();
}

bool GuidePage::focusSearch()
{
    m_find->popUp();
    return true;
}

bool GuidePage::offers(PageCommand command) const
{
    const Record record(pages(), m_row.id, m_row.document);
    return !m_row.id.isEmpty()
        && (command == PageCommand::CopyLink
            || (command == PageCommand::Edit && refusalToPatch(record, {}, m_services.session.caller()).isEmpty()));
}

void GuidePage::perform(PageCommand command)
{
    if (!offers(command)) {
        return;
    }
    if (command == PageCommand::CopyLink) {
        QApplication::clipboard()->setText(u"chancery:guide/"_s + m_row.document.value("slug"_L1).toString());
    } else if (command == PageCommand::Edit) {
        auto *editor = new GuideEditor(m_row, textOf(m_row).language, m_files, m_services, window());
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
    }
}

void GuidePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_reader != nullptr && !m_row.id.isEmpty()) {
        showText();
    }
}

} // namespace Chancery::Ui
