// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_generate N: N candidature-like records as `chancery-endpoint import` reads them, always the same ones.
// About 480 bytes each, with text in four scripts, so that the search index works as hard as in life.

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

class Dice
{
public:
    std::uint32_t next(std::uint32_t bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>(m_state >> 33U) % bound;
    }

private:
    std::uint64_t m_state = 20260611;
};

constexpr std::array States {"FRA", "KEN", "BRA", "JPN", "EGY", "DZA", "POL", "NOR", "MEX", "THA",
                             "RUS", "CHN", "ESP", "NGA", "CAN", "FJI", "EST", "CHL", "SEN", "VNM"};
constexpr std::array English {"candidature", "council", "support",   "mission", "rotation", "seat",
                              "pledge",      "group",   "election",  "ballot",  "letter",   "term",
                              "member",      "request", "announced", "endorsed"};
constexpr std::array French {"candidature", "présentée", "États", "élection", "mandat", "siège", "général", "note"};
constexpr std::array Russian {"кандидатура", "выборы", "мандат", "Совет", "голосование", "места", "поддержка", "ещё"};
constexpr std::array Arabic {"ترشيح", "المجلس", "انتخاب", "مقعد", "الدول", "دعم", "إعلان", "بعثة"};
constexpr std::array Chinese {"候选资格", "选举", "理事会", "席位", "支持", "会员国", "普通照会", "人权"};

template <class Words>
void words(Dice &dice, const Words &list, int count, const char *gap)
{
    for (int i = 0; i < count; ++i) {
        std::printf("%s%s", i == 0 ? "" : gap, list[dice.next(static_cast<std::uint32_t>(list.size()))]);
    }
}

void record(Dice &dice, long number)
{
    const std::uint32_t salt = dice.next(0x7fffffff);
    // UUIDv7 with random low bits: ids are neither sorted by content nor repeated.
    std::printf(R"({"collection":"candidatures","record":{"id":"0193%04x-%04lx-7%03x-8%03x-%08x%04lx")",
                dice.next(0x10000), static_cast<unsigned long>(number & 0xffff), dice.next(0x1000), dice.next(0x1000),
                salt, static_cast<unsigned long>((number >> 16) & 0xffff));
    const std::uint32_t year = 2000 + dice.next(40);
    std::printf(
        R"(,"state":"%s","body":"01930000-0000-7000-8000-00000000b0d1","period_from":"%u-01-01","period_to":"%u-12-31")",
        States[dice.next(20)], year, year + 2);
    std::printf(R"(,"status":"announced","announced_on":"%u-%02u-%02u","document_symbol":"A/%u/%u")", year - 1,
                1 + dice.next(12), 1 + dice.next(28), 40 + dice.next(40), 1 + dice.next(900));
    std::printf(R"(,"remarks":{"original":"en","en":")");
    words(dice, English, 14, " ");
    std::printf(R"(","fr":")");
    words(dice, French, 5, " ");
    std::printf(R"(","ru":")");
    words(dice, Russian, 4, " ");
    std::printf(R"(","ar":")");
    words(dice, Arabic, 4, " ");
    std::printf(R"(","zh":")");
    words(dice, Chinese, 4, "");
    std::printf("\"},\"certainty\":\"demonstration\"}}\n");
}

} // namespace

int main(int argc, char *argv[])
{
    const long count = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 100'000;
    std::puts(
        "{\"collection\":\"bodies\",\"record\":{\"id\":\"01930000-0000-7000-8000-00000000b0d1\",\"code\":\"BENCH\","
        "\"name\":{\"original\":\"en\",\"en\":\"Body of the bench (demonstration)\"},\"kind\":\"board\","
        "\"candidate_kind\":\"state\",\"elected_by\":[\"ga\"],\"majority\":\"majority_pv\","
        "\"ballot_policy\":\"always\",\"certainty\":\"demonstration\"}}");
    Dice dice;
    for (long number = 0; number < count; ++number) {
        record(dice, number);
    }
    return 0;
}
