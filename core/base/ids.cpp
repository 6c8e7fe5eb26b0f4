// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

constexpr quint64 RandAMask = (quint64 {1} << 12) - 1;
constexpr quint64 RandBMask = (quint64 {1} << 62) - 1;

/// RFC 9562 §6.2, method 2: within one millisecond (and after the wall clock stepped back) the 74 random bits are
/// counted up by a random amount, so that ids increase and still cannot be guessed.
class Generator
{
public:
    [[nodiscard]] std::pair<quint64, quint64> next()
    {
        const std::lock_guard guard(m_mutex);
        const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
        QRandomGenerator &random = *QRandomGenerator::system();
        if (now > m_milliseconds) {
            m_milliseconds = now;
            // The upper half stays free, so that counting up does not run over into the time.
            m_randA = random.generate64() & (RandAMask >> 1);
            m_randB = random.generate64() & RandBMask;
        } else {
            countUp(quint64 {random.generate()} + 1);
        }
        return {(m_milliseconds << 16) | (quint64 {7} << 12) | m_randA, (quint64 {2} << 62) | m_randB};
    }

private:
    void countUp(quint64 by)
    {
        m_randB += by;
        if (m_randB > RandBMask) {
            m_randB &= RandBMask;
            if (++m_randA > RandAMask) {
                m_randA = 0;
                ++m_milliseconds;
            }
        }
    }

    std::mutex m_mutex;
    quint64 m_milliseconds = 0;
    quint64 m_randA = 0;
    quint64 m_randB = 0;
};

constexpr bool isHyphenAt(qsizetype index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

} // namespace

QString makeId()
{
    // The one piece of state the process shares: ids must increase across all threads.
    static Generator generator;
    const auto [high, low] = generator.next();
    QString id = u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    for (const qsizetype index : {8, 13, 18, 23}) {
        id.insert(index, QLatin1Char('-'));
    }
    return id;
}

bool isId(QStringView text) noexcept
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (isHyphenAt(i) ? c != u'-' : !isHex) {
            return false;
        }
    }
    return true;
}

} // namespace Chancery
