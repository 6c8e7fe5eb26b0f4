// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsections.h"

#include "base/text.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/flags.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/form/attachmentseditor.h"
#include "ui/record/attachmentlist.h"
#include "ui/record/embeddedtable.h"
#include "ui/record/ownsections.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int LabelWidth = 150;
constexpr qsizetype LongestText = 8000; ///< Laid out at once; more on demand.

bool isAboutSources(const Field &field)
{
    return field.key == "certainty" || field.key == "sources" || field.key == "source_note";
}

bool isText(const Field &field)
{
    return field.kind == Kind::LongText || (field.kind == Kind::Localized && !field.has(Title));
}

/// A value in the table of short ones: a link, a chip, or words.
QWidget *valueWidget(const Field &field, const Shown &shown, const Services &services, QWidget *parent)
{
    if (QLabel *flag = shown.flag.isEmpty() ? nullptr : flagLabel(shown.flag, FlagHeight, parent)) {
        auto *widget = new QWidget(parent);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::Normal);
        flag->setParent(widget);
        row->addWidget(flag, 0, Qt::AlignVCenter);
        row->addWidget(bodyLabel(shown.text, widget), 1);
        return widget;
    }
    if (shown.target != nullptr) {
        auto *link = new ElidingLink(shown.text, parent);
        const Place place {latin(shown.target->name), shown.targetId};
        QObject::connect(link, &QPushButton::clicked, link,
                         [&navigator = services.navigator, place] { navigator.open(place); });
        return link;
    }
    if (field.format == Format::Url) {
        const QUrl url(shown.text, QUrl::StrictMode);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
            auto *link = new ElidingLink(shown.text, parent);
            link->setToolTip(shown.text);
            QObject::connect(link, &QPushButton::clicked, link, [url] { QDesktopServices::openUrl(url); });
            return link;
        }
    }
    if (shown.isChip) {
        return new Chip({shown.text, shown.tone}, parent);
    }
    return bodyLabel(shown.note.isEmpty() ? shown.text : u"%1 (%2)"_s.arg(shown.text, shown.note), parent);
}

QWidget *shortValues(const std::vector<const Field *> &fields, const Record &record, const Services &services,
                     QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Normal);
    grid->setColumnMinimumWidth(0, LabelWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Field *field : fields) {
        const Shown shown = services.display.shown(*field, record.document());
        if (shown.text.isEmpty()) {
            continue;
        }
        QLabel *label = mutedLabel(labelOf(*field), widget);
        label->setFixedWidth(LabelWidth);
        label->setToolTip(helpOf(*field));
        QWidget *value = valueWidget(*field, shown, services, widget);
        value->setObjectName(latin(field->key));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        const bool isButton = qobject_cast<QPushButton *>(value) != nullptr || shown.isChip;
        grid->addWidget(value, row++, 1, isButton ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop);
    }
    if (row == 0) {
        delete widget;
        return nullptr;
    }
    return widget;
}

QWidget *textSection(const Field &field, const Shown &shown, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    QString title = labelOf(field);
    if (!shown.note.isEmpty()) {
        title += u" · "_s + shown.note;
    }
    layout->addWidget(mutedLabel(title, widget));
    QLabel *text = bodyLabel(elided(shown.text, LongestText), widget);
    text->setObjectName(latin(field.key));
    layout->addWidget(text);
    if (shown.text.size() > LongestText) {
        QPushButton *rest = linkButton(QCoreApplication::translate("FieldSections", "Show the whole text"), widget);
        QObject::connect(rest, &QPushButton::clicked, text, [text, rest, whole = shown.text] {
            text->setText(whole);
            rest->hide();
        });
        layout->addWidget(rest, 0, Qt::AlignLeft);
    }
    return widget;
}

QWidget *listSection(const Field &field, const Record &record, const Services &services, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    layout->addWidget(headingLabel(labelOf(field), widget));
    if (AttachmentsEditor::suits(field)) {
        layout->addWidget(new AttachmentList(field, record, services, widget));
    } else {
        layout->addWidget(new EmbeddedTable(field, record, services, widget));
    }
    return widget;
}

} // namespace

std::vector<QWidget *> fieldSections(const Record &record, const Services &services, QWidget *parent)
{
    std::vector<const Field *> shortFields;
    std::vector<QWidget *> texts;
    std::vector<QWidget *> lists;
    for (const Field &field : record.collection().fields) {
        const bool isInTitle = (field.has(Title) && field.kind != Kind::Reference) || field.key == "status";
        if (isAboutSources(field) || isInTitle || ownSectionShows(field)) {
            continue;
        }
        if (field.kind == Kind::List) {
            if (!read<QJsonArray>(record.document(), field.key).isEmpty()) {
                lists.push_back(listSection(field, record, services, parent));
            }
        } else if (isText(field)) {
            const Shown shown = services.display.shown(field, record.document());
            if (!shown.text.isEmpty()) {
                texts.push_back(textSection(field, shown, parent));
            }
        } else {
            shortFields.push_back(&field);
        }
    }
    std::vector<QWidget *> sections;
    if (QWidget *values = shortValues(shortFields, record, services, parent)) {
        sections.push_back(values);
    }
    sections.insert(sections.end(), lists.begin(), lists.end());
    sections.insert(sections.end(), texts.begin(), texts.end());
    return sections;
}

std::vector<QWidget *> sourceSections(const Record &record, const Services &services, QWidget *parent)
{
    std::vector<const Field *> fields;
    for (const Field &field : record.collection().fields) {
        if (isAboutSources(field)) {
            fields.push_back(&field);
        }
    }
    QWidget *values = shortValues(fields, record, services, parent);
    if (values == nullptr) {
        return {};
    }
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    layout->addWidget(line(widget));
    layout->addWidget(values);
    return {widget};
}

} // namespace Chancery::Ui
