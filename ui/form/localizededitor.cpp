// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localizededitor.h"

#include "domain/localizedtext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/services.h"
#include "ui/common/words.h"
#include "ui/form/texteditors.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int LongestLine = 500;
constexpr int TextLines = 5;

bool readsLeftToRight(const QString &language)
{
    return language != "ar"_L1;
}

} // namespace

LocalizedEditor::LocalizedEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_isLine(field.has(Domain::Title) || (field.maxLength > 0 && field.maxLength <= LongestLine))
    , m_tabs(new QTabWidget(this))
    , m_original(new QComboBox(this))
    , m_beside(new QWidget(this))
    , m_besideTitle(mutedLabel({}, m_beside))
    , m_besideText(bodyLabel({}, m_beside))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_tabs->setAccessibleName(labelOf(field));
    for (const char *code : Domain::Languages) {
        const QString language = QString::fromLatin1(code);
        m_tabs->addTab(makeText(language), languageSelfName(language));
        m_original->addItem(languageSelfName(language), language);
    }
    m_tabs->setMaximumHeight(m_isLine ? 92 : 220);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Normal);
    QLabel *label = mutedLabel(tr("Original language"), this);
    label->setWordWrap(false);
    label->setBuddy(m_original);
    m_original->setAccessibleName(tr("Original language"));
    m_original->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(label);
    row->addWidget(m_original);
    row->addStretch();
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(Space::Small);
    beside->addWidget(m_besideTitle);
    beside->addWidget(m_besideText);
    beside->addStretch();
    m_besideText->setObjectName(u"original"_s);
    auto *both = m_isLine ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
    both->setSpacing(m_isLine ? Space::Small : Space::Large);
    both->addWidget(m_tabs, 1);
    both->addWidget(m_beside, m_isLine ? 0 : 1);
    layout->addLayout(both);
    layout->addLayout(row);
    connect(m_tabs, &QTabWidget::currentChanged, this, &LocalizedEditor::showOriginal);
    connect(m_original, &QComboBox::currentIndexChanged, this, &LocalizedEditor::showOriginal);
    const int index = m_original->findData(services.display.language());
    m_tabs->setCurrentIndex(qMax(0, index));
    m_original->setCurrentIndex(qMax(0, index));
    showOriginal();
    setInput(m_texts.value(services.display.language(), m_texts.value(u"en"_s)));
    connect(m_original, &QComboBox::activated, this, [this] {
        m_originalWasChosen = true;
        Q_EMIT edited();
    });
}

QWidget *LocalizedEditor::makeText(const QString &language)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Space::Normal, Space::Normal, Space::Normal, Space::Normal);
    const Qt::LayoutDirection direction = readsLeftToRight(language) ? Qt::LeftToRight : Qt::RightToLeft;
    QWidget *input = nullptr;
    if (m_isLine) {
        auto *line = new QLineEdit(page);
        connect(line, &QLineEdit::textEdited, this, [this, language] { textChanged(language); });
        input = line;
    } else {
        auto *text = makeTextBox(TextLines, page);
        connect(text, &QPlainTextEdit::textChanged, this, [this, language] { textChanged(language); });
        input = text;
    }
    input->setLayoutDirection(direction);
    input->setObjectName(language);
    input->setAccessibleName(u"%1, %2"_s.arg(labelOf(field()), languageName(language)));
    layout->addWidget(input);
    m_texts.insert(language, input);
    return page;
}

QString LocalizedEditor::textOf(const QString &language) const
{
    QWidget *input = m_texts.value(language);
    if (const auto *line = qobject_cast<QLineEdit *>(input)) {
        return line->text().trimmed();
    }
    const auto *text = qobject_cast<QPlainTextEdit *>(input);
    return text != nullptr ? text->toPlainText() : QString();
}

void LocalizedEditor::setText(const QString &language, const QString &text)
{
    QWidget *input = m_texts.value(language);
    const QSignalBlocker quiet(input);
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setText(text);
    } else if (auto *box = qobject_cast<QPlainTextEdit *>(input)) {
        box->setPlainText(text);
    }
    mark(language);
}

void LocalizedEditor::textChanged(const QString &language)
{
    mark(language);
    // The language first written in is the original until someone says otherwise.
    const bool originalIsEmpty = textOf(m_original->currentData().toString()).isEmpty();
    if (!m_originalWasChosen && originalIsEmpty && !textOf(language).isEmpty()) {
        m_original->setCurrentIndex(m_original->findData(language));
    }
    showOriginal();
    Q_EMIT edited();
}

void LocalizedEditor::showOriginal()
{
    const QString original = m_original->currentData().toString();
    const QString text = textOf(original);
    const bool isTranslation = m_original->currentIndex() != m_tabs->currentIndex();
    m_beside->setVisible(isTranslation && !text.isEmpty());
    m_besideTitle->setText(tr("Original, %1").arg(languageName(original)));
    m_besideText->setText(text);
    const bool readsRight = readsLeftToRight(original);
    m_besideText->setLayoutDirection(readsRight ? Qt::LeftToRight : Qt::RightToLeft);
    m_besideText->setAlignment(Qt::AlignTop | Qt::AlignAbsolute | (readsRight ? Qt::AlignLeft : Qt::AlignRight));
}

void LocalizedEditor::mark(const QString &language)
{
    const int index = m_original->findData(language);
    const QString name = languageSelfName(language);
    m_tabs->setTabText(index, textOf(language).isEmpty() ? name : name + u" •"_s);
}

QJsonValue LocalizedEditor::value() const
{
    QJsonObject result = m_unknown;
    bool isEmpty = true;
    for (const char *code : Domain::Languages) {
        const QString text = textOf(QString::fromLatin1(code));
        if (!text.isEmpty()) {
            result.insert(QLatin1String(code), text);
            isEmpty = false;
        }
    }
    if (isEmpty) {
        return {};
    }
    result.insert("original"_L1, m_original->currentData().toString());
    return result;
}

void LocalizedEditor::setValue(const QJsonValue &value)
{
    m_unknown = value.toObject();
    for (const char *code : Domain::Languages) {
        setText(QString::fromLatin1(code), m_unknown.take(QLatin1String(code)).toString());
    }
    const QString original = m_unknown.take("original"_L1).toString();
    if (m_original->findData(original) >= 0) {
        m_original->setCurrentIndex(m_original->findData(original));
        m_originalWasChosen = true;
    }
    showOriginal();
}

bool LocalizedEditor::showInside(const QString &pointer, const QString &)
{
    const QString language = pointer.section(u'/', -1);
    if (m_texts.contains(language)) {
        m_tabs->setCurrentIndex(m_original->findData(language));
    }
    return false;
}

} // namespace Chancery::Ui
