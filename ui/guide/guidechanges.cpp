// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidechanges.h"

#include "base/rfc3339.h"
#include "domain/localizedtext.h"
#include "markup/worddiff.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/guide/guidebrowser.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr QSize FirstSize(720, 620);

QString bodyIn(const QJsonObject &document, const QString &language)
{
    return Domain::LocalizedText(document.value("body"_L1).toObject()).in(language);
}

} // namespace

QString changesHtml(const QString &before, const QString &after, const QPalette &palette)
{
    const Colours &colours = Colours::of(palette);
    QString html;
    for (const Markup::Change &change : Markup::changesBetween(before, after)) {
        const QString text = change.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (change.kind == Markup::Change::Kind::Added) {
            html += u"<span style=\"background:%1;color:%2;text-decoration:underline\">%3</span>"_s.arg(
                colours.good.fill.name(), colours.good.text.name(), text);
        } else if (change.kind == Markup::Change::Kind::Removed) {
            html += u"<span style=\"background:%1;color:%2;text-decoration:line-through\">%3</span>"_s.arg(
                colours.bad.fill.name(), colours.bad.text.name(), text);
        } else {
            html += text;
        }
    }
    return html;
}

bool GuideChanges::isPossible(const Store::Row &page)
{
    return !page.document.value("history"_L1).toArray().isEmpty()
        || !page.document.value("next_body"_L1).toObject().isEmpty();
}

GuideChanges::GuideChanges(const Store::Row &page, const QString &language, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_language(language)
    , m_version(new QComboBox(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("What has changed"));
    resize(FirstSize);
    auto *layout = dialogLayout(this);
    if (const QJsonObject next = page.document.value("next_body"_L1).toObject(); !next.isEmpty()) {
        m_version->addItem(tr("The draft compared with what is published"),
                           QJsonObject {{u"body"_s, page.document.value("body"_L1)}, {u"next_body"_s, next}});
    }
    const QJsonArray history = page.document.value("history"_L1).toArray();
    for (qsizetype i = history.size(); i-- > 0;) {
        const QJsonObject entry = history.at(i).toObject();
        const QDateTime at = parseInstant(entry.value("published_at"_L1).toString()).value_or(QDateTime());
        m_version->addItem(tr("Compared with version %1 of %2")
                               .arg(services.display.locale().toString(entry.value("version"_L1).toInt()),
                                    services.display.date(at.date())),
                           entry);
    }
    m_version->setAccessibleName(tr("Version"));
    layout->addWidget(m_version);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Differences"));
    layout->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_version, &QComboBox::currentIndexChanged, this, &GuideChanges::compare);
    compare();
}

void GuideChanges::compare()
{
    setDirection(*m_text->document(), m_language);
    const QJsonObject entry = m_version->currentData().toJsonObject();
    const QJsonObject after =
        entry.contains("next_body"_L1) ? QJsonObject {{u"body"_s, entry.value("next_body"_L1)}} : m_page.document;
    m_text->setHtml(changesHtml(bodyIn(entry, m_language), bodyIn(after, m_language), palette()));
}

} // namespace Chancery::Ui
