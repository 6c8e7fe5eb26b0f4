// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seteditor.h"

#include "base/text.h"
#include "domain/reference/common.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/form/calmcombobox.h"
#include "ui/form/texteditors.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int BoxColumns = 3;
constexpr int TextLines = 3;
constexpr int NameLength = 28;

struct NamedLanguage
{
    QString name; ///< In the language itself, and in English where that is another: "Deutsch (German)".
    QString code;
};

/// What Qt has names for and has no box of its own, by the alphabet.
std::vector<NamedLanguage> namedLanguages()
{
    std::vector<NamedLanguage> languages;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const QString code = QLocale::languageToCode(language);
        const auto &official = Domain::OfficialLanguages;
        if (QLocale(language).language() != language
            || std::any_of(official.begin(), official.end(),
                           [&code](const auto &each) { return each.value == code.toStdString(); })) {
            continue;
        }
        const QString own = languageSelfName(code);
        const QString english = QLocale::languageToString(language);
        const bool isSame = own.compare(english, Qt::CaseInsensitive) == 0;
        languages.push_back({isSame ? own : u"%1 (%2)"_s.arg(own, english), code});
    }
    std::sort(languages.begin(), languages.end(), [](const NamedLanguage &a, const NamedLanguage &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return languages;
}
} // namespace

SetEditor::SetEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
{
    if (!field.choices.empty()) {
        addBoxes(field.choices);
    } else if (isOfLanguages(field)) {
        addLanguages();
    } else {
        addLines();
    }
}

void SetEditor::addBoxes(std::span<const Domain::Choice> choices)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Small, 0, Space::Small);
    layout->setSpacing(Space::Normal);
    m_grid = new QGridLayout;
    m_grid->setVerticalSpacing(Space::Normal);
    layout->addLayout(m_grid);
    for (const Domain::Choice &choice : choices) {
        addBox(latin(choice.value), labelOf(choice), false);
    }
    setFocusProxy(m_boxes.front());
    setAccessibleName(labelOf(field()));
}

void SetEditor::addBox(const QString &value, const QString &label, bool isChecked)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(value);
    box->setChecked(isChecked);
    connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    const int index = int(m_boxes.size());
    m_grid->addWidget(box, index / BoxColumns, index % BoxColumns);
    m_boxes.push_back(box);
}

void SetEditor::addLanguages()
{
    addBoxes(Domain::OfficialLanguages);
    m_languages = new CalmComboBox(this);
    m_languages->setEditable(true);
    m_languages->setInsertPolicy(QComboBox::NoInsert);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languages->setMinimumContentsLength(NameLength);
    const std::vector<NamedLanguage> languages = namedLanguages();
    for (const NamedLanguage &each : languages) {
        m_languages->addItem(each.name, each.code);
    }
    m_languages->setCurrentIndex(-1);
    m_languages->lineEdit()->setPlaceholderText(tr("Add a language"));
    m_languages->setAccessibleName(tr("Add a language"));
    m_languages->completer()->setFilterMode(Qt::MatchContains);
    m_languages->completer()->setCompletionMode(QCompleter::PopupCompletion);
    layout()->addWidget(m_languages);
    layout()->setAlignment(m_languages, Qt::AlignLeading);
    // After the box has put the name into its line.
    connect(m_languages, &QComboBox::activated, this, &SetEditor::takeLanguage, Qt::QueuedConnection);
    connect(m_languages->lineEdit(), &QLineEdit::editingFinished, m_languages, &QComboBox::clearEditText,
            Qt::QueuedConnection);
}

void SetEditor::takeLanguage(int index)
{
    const QString code = m_languages->itemData(index).toString();
    m_languages->setCurrentIndex(-1);
    auto *const known = findChild<QCheckBox *>(code);
    known != nullptr ? known->setChecked(true) : addBox(code, languageName(code), true);
    Q_EMIT edited();
}

void SetEditor::addLines()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_lines = makeTextBox(TextLines, this);
    m_lines->setPlaceholderText(tr("One entry a line"));
    layout->addWidget(m_lines);
    setInput(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue SetEditor::value() const
{
    QStringList entries = m_unknown;
    if (m_lines != nullptr) {
        for (const QString &line : m_lines->toPlainText().split(u'\n')) {
            entries << line.trimmed();
        }
        entries.removeAll(QString());
        entries.removeDuplicates();
    }
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked()) {
            entries << box->objectName();
        }
    }
    return entries.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(entries));
}

void SetEditor::setValue(const QJsonValue &value)
{
    QStringList entries;
    for (const QJsonValue &entry : value.toArray()) {
        entries << entry.toString();
    }
    if (m_lines != nullptr) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(entries.join(u'\n'));
        return;
    }
    for (QCheckBox *box : m_boxes) {
        box->setChecked(entries.removeAll(box->objectName()) > 0);
    }
    if (m_languages == nullptr) {
        m_unknown = entries;
        return;
    }
    for (const QString &code : std::as_const(entries)) {
        addBox(code, languageName(code), true);
    }
}

} // namespace Chancery::Ui
