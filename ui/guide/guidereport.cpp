// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidereport.h"

#include "domain/catalogue.h"
#include "domain/guide/guidereports.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int DialogWidth = 460;
} // namespace

GuideReportDialog::GuideReportDialog(const Store::Row &page, const QString &language, const Services &services,
                                     QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_language(language)
    , m_services(services)
    , m_verdict(new QComboBox(this))
    , m_comment(new QPlainTextEdit(this))
{
    namespace Reports = Domain::GuideReports;
    setWindowTitle(tr("Was this right?"));
    setMinimumWidth(DialogWidth);
    auto *layout = dialogLayout(this);
    for (const Domain::Choice &choice : Reports::Verdicts) {
        m_verdict->addItem(labelOf(choice), QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size())));
    }
    m_verdict->setAccessibleName(tr("Was this right?"));
    m_comment->setPlaceholderText(labelOf(*Reports::Description.field("comment")));
    m_comment->setAccessibleName(labelOf(*Reports::Description.field("comment")));
    m_comment->setTabChangesFocus(true);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        mutedLabel(services.display.titleOf(*Domain::collectionNamed("guide_pages"), page.id, page.document), this));
    layout->addWidget(m_verdict);
    layout->addWidget(m_comment, 1);
    layout->addLayout(dialogButtons(this, primaryButton(tr("Send"), {}, this)));
}

void GuideReportDialog::accept()
{
    QJsonObject report {{u"page"_s, m_page.id},
                        {u"mission"_s, m_services.session.caller().mission},
                        {u"verdict"_s, m_verdict->currentData().toString()},
                        {u"language"_s, m_language},
                        {u"version"_s, m_page.document.value("version"_L1).toInteger()}};
    if (const QString comment = m_comment->toPlainText().trimmed(); !comment.isEmpty()) {
        report.insert("comment"_L1, comment.left(2'000));
    }
    m_services.session.create(Domain::GuideReports::Description, report);
    QDialog::accept();
}

} // namespace Chancery::Ui
