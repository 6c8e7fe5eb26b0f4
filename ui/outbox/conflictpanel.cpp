// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictpanel.h"

#include "base/text.h"
#include "domain/merge.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/ruletext.h"
#include "ui/common/words.h"
#include "ui/form/fieldeditor.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr qsizetype LongestValue = 400;
constexpr int LabelWidth = 120;

/// "/title/fr" of a Localized field: the words of that language alone.
QString languageOf(const QString &pointer)
{
    return pointer.section(u'/', 2, 2);
}

} // namespace

ConflictPanel::ConflictPanel(const Collection &collection, const OutboxEntry &entry, const Services &services,
                             QWidget *parent)
    : QWidget(parent)
    , m_collection(&collection)
    , m_entry(entry)
    , m_services(services)
{
    setObjectName(u"conflict"_s);
    const auto row = services.reader.theirs(collection, entry.operation.id);
    m_theirs = row && *row ? (*row)->document : entry.answer.server.value_or(QJsonObject());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Wide);
    grid->setColumnMinimumWidth(0, LabelWidth);
    for (int column = 1; column <= 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    addHeadings(grid);
    QStringList pointers = entry.answer.fields;
    if (pointers.isEmpty()) {
        pointers = entry.operation.set.keys();
    }
    for (const QString &pointer : pointers) {
        addLine(grid, pointer);
    }
    pickAll(Pick::Mine);
}

void ConflictPanel::addHeadings(QGridLayout *grid)
{
    grid->addWidget(mutedLabel(tr("Before"), this), 0, 1);
    grid->addWidget(mutedLabel(tr("Theirs"), this), 0, 2);
    grid->addWidget(mutedLabel(tr("Yours"), this), 0, 3);
}

QString ConflictPanel::words(const Field &field, const QJsonValue &value) const
{
    const QString key = latin(field.key);
    const bool isPart = value.isString() && field.kind == Kind::Localized;
    const QString text = isPart ? value.toString() : m_services.display.text(field, QJsonObject {{key, value}});
    return text.isEmpty() ? tr("(empty)") : elided(text, LongestValue);
}

void ConflictPanel::addLine(QGridLayout *grid, const QString &pointer)
{
    const Field *field = m_collection->field(keyOfPointer(pointer).toStdString());
    if (field == nullptr) {
        return;
    }
    Line line {pointer, field, new QButtonGroup(this), makeEditor(*field, m_services, this)};
    const QString language = languageOf(pointer);
    const QString label =
        language.isEmpty() ? labelOf(*field) : u"%1, %2"_s.arg(labelOf(*field), languageName(language));
    const int row = grid->rowCount();
    grid->addWidget(mutedLabel(label, this), row, 0, Qt::AlignTop);
    grid->addWidget(bodyLabel(words(*field, m_entry.operation.was.value(pointer)), this), row, 1, Qt::AlignTop);
    grid->addWidget(makeChoice(line, Pick::Theirs, tr("Theirs"), words(*field, valueAt(m_theirs, pointer))), row, 2);
    grid->addWidget(makeChoice(line, Pick::Mine, tr("Yours"), words(*field, m_entry.operation.set.value(pointer))), row,
                    3);
    auto *further = new QRadioButton(tr("Another value"), this);
    further->setAccessibleName(u"%1: %2"_s.arg(label, tr("Another value")));
    line.choice->addButton(further, int(Pick::Other));
    grid->addWidget(further, row + 1, 1, Qt::AlignTop);
    line.other->setValue(mine().value(latin(field->key)));
    line.other->setRecord(m_theirs);
    line.other->hide();
    grid->addWidget(line.other, row + 1, 2, 1, 2);
    connect(further, &QRadioButton::toggled, line.other, &QWidget::setVisible);
    m_lines.push_back(line);
}

QWidget *ConflictPanel::makeChoice(const Line &line, Pick pick, const QString &heading, const QString &text)
{
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    auto *button = new QRadioButton(widget);
    button->setAccessibleName(u"%1, %2: %3"_s.arg(labelOf(*line.field), heading, text));
    line.choice->addButton(button, int(pick));
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(bodyLabel(text, widget), 1, Qt::AlignTop);
    return widget;
}

void ConflictPanel::pick(std::size_t index, Pick pick)
{
    m_lines.at(index).choice->button(int(pick))->setChecked(true);
}

void ConflictPanel::pickAll(Pick pick)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        this->pick(i, pick);
    }
}

QJsonObject ConflictPanel::folded(const QStringList &pointers) const
{
    Operation wished = m_entry.operation;
    wished.set = {};
    for (const QString &pointer : pointers) {
        wished.set.insert(pointer, m_entry.operation.set.value(pointer));
    }
    if (wished.verb != Verb::Patch) {
        return m_theirs;
    }
    return fold(*m_collection, m_theirs, std::span(&wished, 1)).document.value_or(m_theirs);
}

QJsonObject ConflictPanel::mine() const
{
    return folded(m_entry.operation.set.keys());
}

QJsonObject ConflictPanel::composed() const
{
    // What is in no conflict stays as the user wrote it.
    QStringList pointers = m_entry.operation.set.keys();
    for (const Line &line : m_lines) {
        if (line.choice->checkedId() != int(Pick::Mine)) {
            pointers.removeAll(line.pointer);
        }
    }
    QJsonObject document = folded(pointers);
    for (const Line &line : m_lines) {
        if (line.choice->checkedId() != int(Pick::Other)) {
            continue;
        }
        const QJsonValue value = line.other->value();
        if (value.isNull()) {
            document.remove(latin(line.field->key));
        } else {
            document.insert(latin(line.field->key), value);
        }
    }
    return document;
}

} // namespace Chancery::Ui
