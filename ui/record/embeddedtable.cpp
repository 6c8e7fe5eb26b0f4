// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "embeddedtable.h"

#include "base/text.h"
#include "domain/jsonvalue.h"
#include "ui/common/elidinglink.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr qsizetype FirstPart = 60;
constexpr int SmallestBar = 56;
constexpr int CountWidth = 44;
constexpr qsizetype LongestLine = 34; ///< Longer values wrap.

/// A count with a bar of its share of the largest one.
class CountBar final : public QWidget
{
public:
    CountBar(double share, const QString &text, bool isStrong, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
        , m_text(text)
        , m_isStrong(isStrong)
    {
        setMinimumWidth(CountWidth + SmallestBar);
        setFixedHeight(fontMetrics().height() + Space::Small);
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &colours = Colours::of(palette());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int length = qMax(2, qRound(m_share * (width() - CountWidth)));
        const QRectF bar(isMirrored ? width() - CountWidth - length : CountWidth, height() / 2.0 - 4, length, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isStrong ? colours.accentFill : colours.fieldBorder);
        painter.drawRoundedRect(bar, 4, 4);
        painter.setPen(colours.text);
        const QRect text(isMirrored ? width() - CountWidth + Space::Normal : 0, 0, CountWidth - Space::Normal,
                         height());
        painter.drawText(text, int(isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, m_text);
    }

private:
    double m_share;
    QString m_text;
    bool m_isStrong;
};

} // namespace

EmbeddedTable::EmbeddedTable(const Field &field, const Record &record, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_owner(record.document())
    , m_entries(read<QJsonArray>(record.document(), field.key))
    , m_grid(new QGridLayout(this))
{
    setObjectName(latin(field.key));
    setAccessibleName(labelOf(field));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Wide);
    m_grid->setVerticalSpacing(Space::Small);
    for (const Field &member : field.members) {
        const bool isUsed = std::any_of(m_entries.begin(), m_entries.end(), [&member](const QJsonValue &entry) {
            const QJsonValue value = entry.toObject().value(latin(member.key));
            return !isAbsent(value) && value != QJsonValue(QString());
        });
        if (isUsed) {
            m_columns.push_back(&member);
        }
    }
    for (const QJsonValue &entry : m_entries) {
        m_mostVotes = std::max(m_mostVotes, entry.toObject().value("votes"_L1).toInteger());
    }
    fill(FirstPart);
}

void EmbeddedTable::fill(qsizetype most)
{
    clear(m_grid);
    int column = 0;
    for (const Field *member : m_columns) {
        m_grid->addWidget(mutedLabel(labelOf(*member), this), 0, column, Qt::AlignBottom);
        m_grid->setColumnStretch(column++, member->key == "votes" ? 3 : 1);
    }
    int row = 1;
    for (const QJsonValue &entry : m_entries) {
        if (row > most) {
            QPushButton *rest = linkButton(tr("Show all %n entry(ies)", nullptr, int(m_entries.size())), this);
            connect(rest, &QPushButton::clicked, this, [this] { fill(m_entries.size()); });
            m_grid->addWidget(rest, row, 0, 1, column, Qt::AlignLeft);
            return;
        }
        addEntry(entry.toObject(), row++);
    }
}

void EmbeddedTable::addEntry(const QJsonObject &entry, int row)
{
    int column = 0;
    for (const Field *member : m_columns) {
        m_grid->addWidget(makeCell(*member, entry), row, column++, Qt::AlignVCenter);
    }
}

QWidget *EmbeddedTable::makeCell(const Field &member, const QJsonObject &entry)
{
    const Shown shown = m_services.display.shown(member, entry, &m_owner);
    if (member.key == "votes" && m_mostVotes > 0) {
        const qint64 votes = entry.value("votes"_L1).toInteger();
        return new CountBar(double(votes) / double(m_mostVotes), shown.text, entry.value("elected"_L1).toBool(), this);
    }
    if (member.kind == Kind::Boolean) {
        auto *mark = new QLabel(this);
        if (entry.value(latin(member.key)).toBool()) {
            mark->setPixmap(icon("check"_L1, Tone::Good).pixmap(IconSize, IconSize));
        }
        mark->setAccessibleName(shown.text);
        mark->setToolTip(shown.text);
        return mark;
    }
    if (shown.target != nullptr) {
        auto *link = new ElidingLink(shown.text, this);
        const Place place {latin(shown.target->name), shown.targetId};
        connect(link, &QPushButton::clicked, this, [this, place] { m_services.navigator.open(place); });
        return link;
    }
    QLabel *text = bodyLabel(shown.text, this);
    const bool isProse = member.kind == Kind::Text || member.kind == Kind::LongText || member.kind == Kind::Localized;
    text->setWordWrap(isProse || shown.text.size() > LongestLine);
    return text;
}

} // namespace Chancery::Ui
