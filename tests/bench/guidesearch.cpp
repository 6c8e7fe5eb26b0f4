// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a search in the guide takes while it is typed, over a hundred guides in six languages; see README.md.

#include "ui/guide/guidesearch.h"

#include "domain/catalogue.h"
#include "store/store.h"
#include "support/temporarystore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

constexpr int Copies = 100;
constexpr int Rounds = 15;
constexpr std::array Languages {"ar", "zh", "en", "fr", "ru", "es"};

/// The pages of the guide with a text in each language: where one is missing, that of a page that has it.
std::vector<QJsonObject> pagesInSixLanguages()
{
    std::vector<QJsonObject> pages;
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/demo/90-guide.ndjson"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("the guide is missing\n", stderr);
        std::exit(1);
    }
    while (!file.atEnd()) {
        pages.push_back(QJsonDocument::fromJson(file.readLine()).object().value("record"_L1).toObject());
    }
    QHash<QString, std::vector<QString>> texts;
    for (const QJsonObject &page : pages) {
        const QJsonObject body = page.value("body"_L1).toObject();
        for (const char *language : Languages) {
            if (const QString text = body.value(QLatin1String(language)).toString(); !text.isEmpty()) {
                texts[QLatin1String(language)].push_back(text);
            }
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QJsonObject body = pages[i].value("body"_L1).toObject();
        for (const char *language : Languages) {
            const std::vector<QString> &others = texts[QLatin1String(language)];
            if (body.value(QLatin1String(language)).toString().isEmpty() && !others.empty()) {
                body.insert(QLatin1String(language), others[i % others.size()]);
            }
        }
        pages[i].insert("body"_L1, body);
    }
    return pages;
}

void fill(Store::Store &store)
{
    const std::vector<QJsonObject> pages = pagesInSixLanguages();
    std::string lines = Test::snapshotHead(2);
    int number = 0;
    for (int copy = 0; copy < Copies; ++copy) {
        for (QJsonObject page : pages) {
            page.remove("id"_L1);
            page.insert("slug"_L1, u"%1-%2"_s.arg(page.value("slug"_L1).toString()).arg(copy));
            lines +=
                Test::rowLine("guide_pages", Test::id(++number), 1, QJsonDocument(page).toJson(QJsonDocument::Compact));
        }
    }
    lines += Test::snapshotEnd("c2");
    if (!store.beginSnapshot() || !store.applySection(lines)) {
        std::fputs("the store does not take the pages\n", stderr);
        std::exit(1);
    }
    std::printf("%d pages, %.0f MB\n", number, double(lines.size()) / 1e6);
}

void measure(const Store::Reader &reader, const char *language, const QString &words)
{
    std::vector<double> times;
    std::size_t hits = 0;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto found = Ui::searchGuide(reader, words, QLatin1String(language));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        hits = found ? found->size() : 0;
    }
    std::sort(times.begin(), times.end());
    std::printf("%s  %-24s %3zu hits  median %6.2f ms  longest %6.2f ms\n", language, qPrintable(words), hits,
                times[times.size() / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    Test::TemporaryStore store(Domain::catalogue());
    fill(store.store());
    if (!store.settle()) {
        return 1;
    }
    const auto reader = store.reader();
    // A word of few pages, one of many, two words, and a beginning as it is while someone types.
    const std::pair<const char *, QString> searches[] {
        {"en", u"phishing"_s}, {"en", u"password"_s},     {"en", u"recovery codes"_s}, {"en", u"net"_s},
        {"fr", u"echeance"_s}, {"fr", u"mot de passe"_s}, {"es", u"contrasena"_s},     {"es", u"red"_s},
        {"ru", u"учетная"_s},  {"ru", u"сеть"_s},         {"ar", u"شبكة"_s},           {"ar", u"كلمة"_s},
        {"zh", u"密码"_s},     {"zh", u"网络"_s}};
    for (const auto &[language, words] : searches) {
        measure(*reader, language, words);
    }
    return 0;
}
