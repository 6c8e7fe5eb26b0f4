// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideeditor.h"

#include "domain/catalogue.h"
#include "domain/localizedtext.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidedocument.h"
#include "ui/guide/guidefiles.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFrame>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr QSize FirstSize(1'080, 700);
} // namespace

GuideEditor::GuideEditor(const Store::Row &page, const QString &language, const GuideFiles &files,
                         const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_services(services)
    , m_language(language)
    , m_languages(new QComboBox(this))
    , m_source(new QPlainTextEdit(this))
    , m_preview(new GuideBrowser(this))
{
    setWindowTitle(tr("Edit this page"));
    resize(FirstSize);
    m_texts = page.document.value(field()).toObject();
    if (m_texts.isEmpty()) {
        m_texts = page.document.value("body"_L1).toObject();
    }
    auto *layout = dialogLayout(this);
    for (const char *each : Languages) {
        m_languages->addItem(languageSelfName(QLatin1String(each)), QString::fromLatin1(each));
    }
    m_languages->setCurrentIndex(m_languages->findData(language));
    m_languages->setAccessibleName(tr("Language"));
    layout->addWidget(m_languages, 0, Qt::AlignLeft);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    m_source->setAccessibleName(tr("Text in CommonMark"));
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setFiles([&files](const QString &slug, const QString &name) { return files.file(slug, name); });
    parts->addWidget(m_source);
    auto *sheet = new QFrame(this);
    setRole(sheet, "surface"_L1);
    auto *edges = new QVBoxLayout(sheet);
    edges->setContentsMargins(Space::Large, Space::Normal, Space::Large, Space::Normal);
    edges->addWidget(m_preview);
    parts->addWidget(sheet);
    parts->setSizes({1, 1});
    layout->addWidget(parts, 1);
    layout->addLayout(dialogButtons(this, primaryButton(tr("Save"), {}, this)));
    m_typing.setSingleShot(true);
    m_typing.setInterval(2 * TypingPause);
    connect(m_source, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &GuideEditor::preview);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        keep();
        load();
    });
    load();
}

QString GuideEditor::field() const
{
    return m_page.document.value("version"_L1).toInteger() > 0 ? u"next_body"_s : u"body"_s;
}

void GuideEditor::keep()
{
    LocalizedText texts(m_texts);
    texts.set(m_language, m_source->toPlainText());
    m_texts = texts.json();
}

void GuideEditor::load()
{
    m_language = m_languages->currentData().toString();
    m_source->setPlainText(LocalizedText(m_texts).in(m_language));
    QTextOption option = m_source->document()->defaultTextOption();
    option.setTextDirection(m_language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    m_source->document()->setDefaultTextOption(option);
    m_source->document()->setModified(false);
    preview();
}

void GuideEditor::preview()
{
    const LocalizedText title(m_page.document.value("title"_L1).toObject());
    m_preview->showPage(guideFragment({m_page.document.value("slug"_L1).toString(),
                                       {},
                                       title.shown(m_language).text,
                                       m_source->toPlainText(),
                                       m_language,
                                       title.shown(m_language).language}),
                        m_language);
}

void GuideEditor::accept()
{
    keep();
    QJsonObject after = m_page.document;
    after.insert(field(), m_texts);
    m_services.session.update(*collectionNamed("guide_pages"), m_page.id, m_page.document, after);
    QDialog::accept();
}

void GuideEditor::reject()
{
    keep();
    const QJsonObject before = m_page.document.value(field()).toObject();
    const bool isChanged = m_texts != before && m_texts != m_page.document.value("body"_L1).toObject();
    if (isChanged
        && QMessageBox::question(this, tr("Discard the changes?"), tr("What you wrote here is not saved yet."),
                                 QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Discard) {
        return;
    }
    QDialog::reject();
}

} // namespace Chancery::Ui
