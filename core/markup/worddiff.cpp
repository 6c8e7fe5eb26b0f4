// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worddiff.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace Chancery::Markup {

namespace {

constexpr std::size_t MostWords = 2'000;

bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// Words and what stands between them; joined they are the text again.
std::vector<QString> words(const QString &text)
{
    std::vector<QString> parts;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool isWord = text.at(i).isLetterOrNumber() && !isUnspaced(text.at(i));
        const bool isSpace = text.at(i).isSpace() && text.at(i) != u'\n';
        while (end < text.size()
               && ((isWord && text.at(end).isLetterOrNumber() && !isUnspaced(text.at(end)))
                   || (isSpace && text.at(end).isSpace() && text.at(end) != u'\n') || text.at(end).isLowSurrogate())) {
            ++end;
        }
        parts.push_back(text.mid(i, end - i));
        i = end;
    }
    return parts;
}

std::vector<QString> lines(const QString &text)
{
    std::vector<QString> parts;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = text.indexOf(u'\n', i);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        parts.push_back(text.mid(i, next - i));
        i = next;
    }
    return parts;
}

void append(std::vector<Change> &changes, Change::Kind kind, const QString &text)
{
    if (!changes.empty() && changes.back().kind == kind) {
        changes.back().text += text;
    } else {
        changes.push_back({kind, text});
    }
}

/// The longest common subsequence by a table: quadratic, and small because equal ends are cut off before.
void compare(std::span<const QString> before, std::span<const QString> after, std::vector<Change> &changes)
{
    const std::size_t columns = after.size() + 1;
    std::vector<int> longest((before.size() + 1) * columns, 0);
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t j = after.size(); j-- > 0;) {
            longest[i * columns + j] = before[i] == after[j]
                ? longest[(i + 1) * columns + j + 1] + 1
                : std::max(longest[(i + 1) * columns + j], longest[i * columns + j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            append(changes, Change::Kind::Same, before[i++]);
            ++j;
        } else if (i < before.size()
                   && (j == after.size() || longest[(i + 1) * columns + j] >= longest[i * columns + j + 1])) {
            append(changes, Change::Kind::Removed, before[i++]);
        } else {
            append(changes, Change::Kind::Added, after[j++]);
        }
    }
}

} // namespace

std::vector<Change> changesBetween(const QString &before, const QString &after)
{
    std::vector<QString> old = words(before);
    std::vector<QString> now = words(after);
    if (old.size() > MostWords || now.size() > MostWords) {
        old = lines(before);
        now = lines(after);
    }
    const auto ends = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
    const auto same = static_cast<std::size_t>(ends.first - old.begin());
    std::size_t tail = 0;
    while (tail < std::min(old.size(), now.size()) - same && old[old.size() - 1 - tail] == now[now.size() - 1 - tail]) {
        ++tail;
    }
    std::vector<Change> changes;
    const std::span<const QString> a(old);
    const std::span<const QString> b(now);
    for (const QString &part : a.first(same)) {
        append(changes, Change::Kind::Same, part);
    }
    compare(a.subspan(same, a.size() - same - tail), b.subspan(same, b.size() - same - tail), changes);
    for (const QString &part : a.last(tail)) {
        append(changes, Change::Kind::Same, part);
    }
    return changes;
}

} // namespace Chancery::Markup
