// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pickereditor.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/flags.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int MostOffered = 30;
constexpr int PopupRows = 8;
constexpr int PopupRowHeight = 30;

} // namespace

PickerEditor::PickerEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_services(services)
    , m_line(new QLineEdit(this))
    , m_popup(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->addAction(icon(field.kind == Domain::Kind::State ? "flag"_L1 : "search"_L1), QLineEdit::LeadingPosition);
    m_line->setPlaceholderText(field.kind == Domain::Kind::State ? tr("Type the name of a State")
                                                                 : tr("Type to search"));
    m_line->setClearButtonEnabled(true);
    setInput(m_line);
    m_line->installEventFilter(this);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(m_line);
    m_popup->setAccessibleName(tr("Matches"));
    setRole(m_popup, "popup"_L1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &PickerEditor::search);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value.clear();
        m_typed = text.trimmed();
        m_typing.start();
        Q_EMIT edited();
    });
    connect(m_popup, &QListWidget::itemClicked, this, [this] { choose(m_popup->currentRow()); });
    if (field.kind == Domain::Kind::State) {
        loadStates(services, this, [this](const std::vector<Option> &options) {
            m_states = options;
            if (!m_typed.isEmpty()) {
                search(); // someone typed faster than the States came
            }
        });
    }
}

PickerEditor::~PickerEditor()
{
    m_services.queries.cancel(m_job);
}

QString PickerEditor::labelFor(const QString &value) const
{
    if (value.isEmpty()) {
        return {};
    }
    const Domain::Collection *target = Domain::collectionNamed(field().refersTo);
    return target != nullptr ? m_services.display.titleOf(*target, value) : m_services.display.stateName(value);
}

QJsonValue PickerEditor::value() const
{
    const QString chosen = m_value.isEmpty() ? m_typed : m_value;
    return chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen);
}

void PickerEditor::setValue(const QJsonValue &value)
{
    m_value = value.toString();
    m_typed.clear();
    m_line->setText(labelFor(m_value));
    m_line->setCursorPosition(0);
}

void PickerEditor::search()
{
    m_services.queries.cancel(m_job);
    const QString text = m_line->text().trimmed();
    if (const Domain::Collection *target = Domain::collectionNamed(field().refersTo)) {
        m_job = findOptions(m_services, *target, text, MostOffered, this,
                            [this](const std::vector<Option> &options) { offer(options); });
        return;
    }
    const QString wanted = folded(text);
    std::vector<Option> matches;
    std::copy_if(m_states.begin(), m_states.end(), std::back_inserter(matches),
                 [&wanted](const Option &option) { return option.words.contains(wanted); });
    // Names that begin so stand first, in their order.
    std::stable_partition(matches.begin(), matches.end(),
                          [&wanted](const Option &option) { return folded(option.label).startsWith(wanted); });
    offer(matches);
}

void PickerEditor::offer(const std::vector<Option> &options)
{
    m_offered = options;
    m_popup->clear();
    for (const Option &option : options) {
        auto *item = new QListWidgetItem(
            option.hint.isEmpty() ? option.label : u"%1   %2"_s.arg(option.label, option.hint), m_popup);
        if (field().kind == Domain::Kind::State) {
            item->setIcon(flagIcon(option.value));
        }
        item->setSizeHint({0, PopupRowHeight});
    }
    if (options.empty() || !m_line->hasFocus()) {
        m_popup->hide();
        return;
    }
    m_popup->setCurrentRow(0);
    const int rows = std::min(PopupRows, int(options.size()));
    m_popup->resize(m_line->width(), rows * PopupRowHeight + Space::Normal);
    m_popup->move(m_line->mapToGlobal(QPoint(0, m_line->height() + Space::Hair)));
    m_popup->show();
}

void PickerEditor::choose(int row)
{
    if (row < 0 || std::size_t(row) >= m_offered.size()) {
        return;
    }
    m_value = m_offered[std::size_t(row)].value;
    m_typed.clear();
    m_line->setText(m_offered[std::size_t(row)].label);
    m_line->setCursorPosition(0);
    m_popup->hide();
    Q_EMIT edited();
}

void PickerEditor::settle()
{
    m_popup->hide();
    if (m_typed.isEmpty() || !m_value.isEmpty()) {
        return;
    }
    // One match, or one of exactly this name or code, is what was meant.
    const QString wanted = folded(m_typed);
    int exact = m_offered.size() == 1 ? 0 : -1;
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        if (folded(m_offered[i].label) == wanted || folded(m_offered[i].value) == wanted) {
            exact = int(i);
        }
    }
    choose(exact);
}

bool PickerEditor::handleKey(int key)
{
    if (!m_popup->isVisible()) {
        if (key == Qt::Key_Down) {
            search();
        }
        return key == Qt::Key_Down;
    }
    const int row = m_popup->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_popup->setCurrentRow(std::min(row + 1, m_popup->count() - 1));
        return true;
    case Qt::Key_Up:
        m_popup->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

bool PickerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
        if (event->type() == QEvent::FocusOut) {
            settle();
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Chancery::Ui
