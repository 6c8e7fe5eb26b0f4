// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundpicture.h"

#include "base/text.h"
#include "domain/elections/ballotrounds.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int BarHeight = 10;
constexpr int WidestName = 190;
constexpr double NameShare = 0.34;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + Space::Normal;
}

/// The places of one picture: a column of names, a column of figures, the bars between them.
struct Places
{
    int names = 0;
    int figures = 0;
    int bars = 0;

    Places(const QRect &rect, const QFont &font)
        : names(std::min(WidestName, static_cast<int>(rect.width() * NameShare)))
        , figures(QFontMetrics(font).horizontalAdvance(u"0000 ✓"_s) + Space::Normal)
        , bars(std::max(rect.width() - names - figures - 2 * Space::Normal, 20))
    {
    }
};

/// \p from and \p width measured from the side where the line begins.
QRect at(const QRect &rect, int from, int top, int width, int height, Qt::LayoutDirection direction)
{
    const int x = direction == Qt::LeftToRight ? rect.left() + from : rect.right() + 1 - from - width;
    return {x, top, width, height};
}

int scaledTo(qint64 votes, const RoundBars &bars, int width)
{
    return static_cast<int>(std::clamp<qint64>(votes * width / std::max<qint64>(bars.most, 1), 0, width));
}

} // namespace

RoundBars barsOf(const ContestCourse::JudgedRound &round, const Display &display)
{
    RoundBars bars {.bars = {}, .required = round.verdict.required};
    for (const QJsonValue &value : round.record.get(BallotRounds::Votes)) {
        const QJsonObject line = value.toObject();
        const QString code = read<QString>(line, BallotRounds::VoteState.name);
        const QString person = read<QString>(line, BallotRounds::VotePerson.name);
        const QString known = person.isEmpty() ? code : person;
        bars.bars.push_back(
            {.name = person.isEmpty() ? display.stateName(code) : person,
             .code = code,
             .votes = read<qint64>(line, BallotRounds::VoteCount.name),
             .elected = round.verdict.elected.contains(known) || read<bool>(line, BallotRounds::VoteElected.name),
             .wasCandidate =
                 !line.contains("was_candidate"_L1) || read<bool>(line, BallotRounds::VoteWasCandidate.name)});
    }
    std::stable_sort(bars.bars.begin(), bars.bars.end(),
                     [](const RoundBars::Bar &a, const RoundBars::Bar &b) { return a.votes > b.votes; });
    bars.most = std::max<qint64>(round.record.get(BallotRounds::Voting), bars.required.value_or(1));
    if (!bars.bars.empty()) {
        bars.most = std::max(bars.most, bars.bars.front().votes);
    }
    return bars;
}

QString RoundBars::spoken(const QLocale &locale) const
{
    QStringList parts;
    if (required) {
        parts << QCoreApplication::translate("RoundPicture", "Required majority: %1").arg(locale.toString(*required));
    }
    for (const Bar &bar : bars) {
        const QString figure = locale.toString(bar.votes);
        parts << (bar.elected ? QCoreApplication::translate("RoundPicture", "%1: %2, elected").arg(bar.name, figure)
                              : QCoreApplication::translate("RoundPicture", "%1: %2").arg(bar.name, figure));
    }
    return parts.join(u"; "_s);
}

int heightOfBars(const RoundBars &bars, const QFont &font)
{
    const int lines = static_cast<int>(bars.bars.size()) + (bars.required ? 1 : 0);
    return lines * lineHeight(font);
}

void paintBars(QPainter *painter, const QRect &rect, const RoundBars &bars, const QFont &font, const Colours &colours,
               const QLocale &locale, Qt::LayoutDirection direction)
{
    const Places places(rect, font);
    const int step = lineHeight(font);
    const int barsFrom = places.names + Space::Normal;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    int top = rect.top();
    for (const RoundBars::Bar &bar : bars.bars) {
        const QRect name = at(rect, 0, top, places.names, step, direction);
        painter->setPen(bar.wasCandidate ? colours.text : colours.muted);
        painter->drawText(name, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(bar.name, Qt::ElideRight, name.width()));
        const int middle = top + (step - BarHeight) / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(at(rect, barsFrom, middle, places.bars, BarHeight, direction), 3, 3);
        painter->setBrush(bar.elected ? colours.good.text : colours.accent);
        const int width = std::max(scaledTo(bar.votes, bars, places.bars), bar.votes > 0 ? 2 : 0);
        painter->drawRoundedRect(at(rect, barsFrom, middle, width, BarHeight, direction), 3, 3);
        painter->setPen(colours.text);
        const QString figure = locale.toString(bar.votes) + (bar.elected ? u" ✓"_s : QString());
        painter->drawText(at(rect, barsFrom + places.bars + Space::Normal, top, places.figures, step, direction),
                          int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter, figure);
        top += step;
    }
    if (bars.required) {
        const int from = barsFrom + scaledTo(*bars.required, bars, places.bars);
        const QRect line = at(rect, from - 1, rect.top(), 2, top - rect.top(), direction);
        painter->fillRect(line, colours.bad.text);
        painter->setPen(colours.bad.text);
        const QString text =
            QCoreApplication::translate("RoundPicture", "Required: %1").arg(locale.toString(*bars.required));
        const int width = painter->fontMetrics().horizontalAdvance(text) + Space::Small;
        const int at0 = std::clamp(from - width / 2, 0, std::max(rect.width() - width, 0));
        painter->drawText(at(rect, at0, top, width, lineHeight(font), direction), Qt::AlignCenter, text);
    }
    painter->restore();
}

RoundPicture::RoundPicture(RoundBars bars, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBars(std::move(bars));
}

void RoundPicture::setBars(RoundBars bars)
{
    m_bars = std::move(bars);
    setAccessibleName(QCoreApplication::translate("RoundPicture", "Votes against the required majority"));
    setAccessibleDescription(m_bars.spoken(m_locale));
    setToolTip({});
    updateGeometry();
    update();
}

QSize RoundPicture::sizeHint() const
{
    return {420, heightOfBars(m_bars, font())};
}

QSize RoundPicture::minimumSizeHint() const
{
    return {220, heightOfBars(m_bars, font())};
}

void RoundPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(&painter, rect(), m_bars, font(), Colours::of(palette()), m_locale, layoutDirection());
}

} // namespace Chancery::Ui
