// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeditor.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/form/fieldform.h"

#include <QFrame>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

ListEditor::ListEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_services(services)
    , m_layout(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    m_layout->setSpacing(Space::Normal);
    layout->addLayout(m_layout);
    QPushButton *another = button(tr("Add an entry"), "add"_L1, this);
    another->setObjectName(u"add"_s);
    another->setAccessibleName(tr("%1: add an entry").arg(labelOf(field)));
    layout->addWidget(another, 0, Qt::AlignLeft);
    setFocusProxy(another);
    setAccessibleName(labelOf(field));
    connect(another, &QPushButton::clicked, this, [this] {
        add({});
        m_entries.back().form->focusFirst();
        Q_EMIT edited();
    });
}

void ListEditor::add(const QJsonObject &document)
{
    QFrame *frame = card(this);
    auto *top = new QHBoxLayout;
    QLabel *number = mutedLabel({}, frame);
    number->setObjectName(u"number"_s);
    top->addWidget(number, 1);
    QPushButton *up = quietButton(tr("Move up"), {}, frame);
    connect(up, &QPushButton::clicked, this, [this, frame] { moveUp(frame); });
    QPushButton *gone = quietButton(tr("Remove"), "delete"_L1, frame);
    connect(gone, &QPushButton::clicked, this, [this, frame] { remove(frame); });
    top->addWidget(up);
    top->addWidget(gone);
    layoutOf(frame)->addLayout(top);
    auto *form = new FieldForm(FieldForm::fieldsOf(field().members), m_services, frame);
    form->setOwner(m_record);
    form->setDocument(document);
    connect(form, &FieldForm::edited, this, &FieldEditor::edited);
    layoutOf(frame)->addWidget(form);
    m_layout->addWidget(frame);
    m_entries.push_back({frame, form});
    renumber();
}

void ListEditor::remove(const QWidget *frame)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [frame](const Entry &e) { return e.frame == frame; });
    if (found != m_entries.end()) {
        m_layout->removeWidget(found->frame);
        found->frame->hide();
        found->frame->deleteLater();
        m_entries.erase(found);
        renumber();
        Q_EMIT edited();
    }
}

void ListEditor::moveUp(const QWidget *frame)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [frame](const Entry &e) { return e.frame == frame; });
    if (found == m_entries.end() || found == m_entries.begin()) {
        return;
    }
    const int index = int(found - m_entries.begin());
    m_layout->removeWidget(found->frame);
    m_layout->insertWidget(index - 1, found->frame);
    std::iter_swap(found, found - 1);
    renumber();
    Q_EMIT edited();
}

void ListEditor::renumber()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i]
            .frame->findChild<QLabel *>(u"number"_s)
            ->setText(u"%1 %2"_s.arg(labelOf(field()), m_services.display.locale().toString(int(i) + 1)));
    }
}

QJsonValue ListEditor::value() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries) {
        entries.append(entry.form->document());
    }
    return entries.isEmpty() ? QJsonValue() : QJsonValue(entries);
}

void ListEditor::setValue(const QJsonValue &value)
{
    for (const Entry &entry : m_entries) {
        entry.frame->deleteLater();
    }
    m_entries.clear();
    for (const QJsonValue &entry : value.toArray()) {
        add(entry.toObject());
    }
}

void ListEditor::setRecord(const QJsonObject &record)
{
    m_record = record;
    for (const Entry &entry : m_entries) {
        entry.form->setOwner(record);
    }
}

bool ListEditor::showInside(const QString &pointer, const QString &message)
{
    bool isIndex = false;
    const int index = pointer.section(u'/', 2, 2).toInt(&isIndex);
    if (!isIndex || index < 0 || std::size_t(index) >= m_entries.size()) {
        return false;
    }
    return m_entries[std::size_t(index)].form->showMessage(u'/' + pointer.section(u'/', 3), message,
                                                           Domain::Severity::Error);
}

void ListEditor::setInvalid(bool invalid)
{
    if (!invalid) {
        for (const Entry &entry : m_entries) {
            entry.form->clearMessages();
        }
    }
}

} // namespace Chancery::Ui
