// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "domain/guide/guidepages.h"
#include "domain/guide/guidesource.h"
#include "domain/localizedtext.h"
#include "support/sourcepath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = Chancery::Test::sourcePath(QStringLiteral("resources/guide/"));
const QString Imported = Chancery::Test::sourcePath(QStringLiteral("resources/demo/90-guide.ndjson"));

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<GuideFigure> figures()
{
    std::vector<GuideFigure> figures;
    const QDir folder(Folder + u"figures"_s);
    for (const QString &name : folder.entryList({u"*.svg"_s}, QDir::Files, QDir::Name)) {
        const QByteArray content = contentOf(folder.filePath(name)).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        figures.push_back({name, u"image/svg+xml"_s, QString::fromLatin1(hash), content.size()});
    }
    return figures;
}

/// Every page of a language, by slug.
QMap<QString, GuideFile> pagesIn(const QString &language)
{
    QMap<QString, GuideFile> pages;
    const QDir folder(Folder + language);
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const auto file = readGuideFile(contentOf(folder.filePath(name)));
        if (file) {
            pages.insert(file->slug, *file);
        }
    }
    return pages;
}

} // namespace

/// The pages of the guide as they are written, and the set that is imported from them.
class TestGuideSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsReadAndTheBodyIsWhatFollows();
    void aFileWithoutHeadNumberOrIdIsMalformed_data();
    void aFileWithoutHeadNumberOrIdIsMalformed();
    void everyFileIsReadableAndNamedAfterItsPage();
    void everyPageHasItsTitleInSixLanguages();
    void theFirstChaptersAndTheGlossaryAreInAllLanguages();
    void everyLinkAndPictureLeadsSomewhere();
    void translationsKeepLinksPicturesAndTables();
    void theImportedSetIsMadeFromTheFolder();
};

void TestGuideSource::aHeadIsReadAndTheBodyIsWhatFollows()
{
    const auto file = readGuideFile(
        u"---\nnumber: 2.3\nid: passwords\ntitle:\n  en: Passwords\n  fr: Mots de passe\ntags: [a, b c]\n---\n\nText\n---\nmore\n"_s);
    QVERIFY(file);
    QCOMPARE(file->chapter, 2);
    QCOMPARE(file->section, 3);
    QCOMPARE(file->slug, u"passwords"_s);
    QCOMPARE(file->titles.value(u"fr"_s), u"Mots de passe"_s);
    QCOMPARE(file->tags, (QStringList {u"a"_s, u"b c"_s}));
    QCOMPARE(file->body, u"Text\n---\nmore"_s);
}

void TestGuideSource::aFileWithoutHeadNumberOrIdIsMalformed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no head") << u"# Title\n"_s;
    QTest::newRow("head without end") << u"---\nnumber: 1\nid: a\n"_s;
    QTest::newRow("no id") << u"---\nnumber: 1\n---\nText\n"_s;
    QTest::newRow("no number") << u"---\nid: a\n---\nText\n"_s;
}

void TestGuideSource::aFileWithoutHeadNumberOrIdIsMalformed()
{
    QFETCH(QString, text);
    const auto file = readGuideFile(text);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Malformed);
}

void TestGuideSource::everyFileIsReadableAndNamedAfterItsPage()
{
    for (const char *language : Languages) {
        const QDir folder(Folder + QLatin1String(language));
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const auto file = readGuideFile(contentOf(folder.filePath(name)));
            QVERIFY2(file, qPrintable(name));
            const QString number = QString::number(file->chapter).rightJustified(2, u'0')
                + (file->section > 0 ? u'.' + QString::number(file->section) : QString());
            QCOMPARE(name, number + u'-' + file->slug + u".md"_s);
            QVERIFY2(!file->body.isEmpty(), qPrintable(name));
        }
    }
}

void TestGuideSource::everyPageHasItsTitleInSixLanguages()
{
    const QMap<QString, GuideFile> pages = pagesIn(u"en"_s);
    QMap<int, int> sections;
    for (const GuideFile &page : pages) {
        QCOMPARE(page.titles.size(), qsizetype(6));
        for (const QString &title : page.titles) {
            QVERIFY2(!title.isEmpty() && title.size() <= 200, qPrintable(page.slug));
        }
        sections[page.chapter] += page.section > 0 ? 1 : 0;
    }
    QCOMPARE(sections.size(), qsizetype(18));
    QCOMPARE(pages.size(), qsizetype(18 + 100));
    // Numbers without holes.
    for (const GuideFile &page : pages) {
        QVERIFY2(page.section <= sections.value(page.chapter), qPrintable(page.slug));
    }
}

void TestGuideSource::theFirstChaptersAndTheGlossaryAreInAllLanguages()
{
    for (const char *language : Languages) {
        const QMap<QString, GuideFile> there = pagesIn(QLatin1String(language));
        for (const GuideFile &page : pagesIn(u"en"_s)) {
            if (page.chapter <= 3 || page.slug == "glossary"_L1) {
                QVERIFY2(there.contains(page.slug), qPrintable(page.slug + u' ' + QLatin1String(language)));
            }
        }
    }
}

void TestGuideSource::everyLinkAndPictureLeadsSomewhere()
{
    static const QRegularExpression link(uR"(\]\(guide:([^)#]+))"_s);
    const QMap<QString, GuideFile> pages = pagesIn(u"en"_s);
    QStringList known;
    for (const GuideFigure &figure : figures()) {
        known << figure.name;
    }
    for (const char *language : Languages) {
        for (const GuideFile &page : pagesIn(QLatin1String(language))) {
            auto matches = link.globalMatch(page.body);
            while (matches.hasNext()) {
                const QString slug = matches.next().captured(1);
                QVERIFY2(pages.contains(slug), qPrintable(page.slug + u" → "_s + slug));
            }
            for (const QString &name : figuresIn(page.body)) {
                QVERIFY2(known.contains(name), qPrintable(page.slug + u" shows "_s + name));
            }
        }
    }
}

void TestGuideSource::translationsKeepLinksPicturesAndTables()
{
    const QMap<QString, GuideFile> english = pagesIn(u"en"_s);
    for (const char *language : Languages) {
        for (const GuideFile &page : pagesIn(QLatin1String(language))) {
            const QString &original = english.value(page.slug).body;
            const QByteArray where = (page.slug + u' ' + QLatin1String(language)).toUtf8();
            QVERIFY2(page.body.count(u"](guide:"_s) == original.count(u"](guide:"_s), where.constData());
            QVERIFY2(page.body.count(u"\n|"_s) == original.count(u"\n|"_s), where.constData());
            QCOMPARE(figuresIn(page.body), figuresIn(original));
        }
    }
}

void TestGuideSource::theImportedSetIsMadeFromTheFolder()
{
    GuideSource source(figures());
    for (const char *language : Languages) {
        for (const GuideFile &page : pagesIn(QLatin1String(language))) {
            source.add(QLatin1String(language), page);
        }
    }
    QByteArray lines;
    QSet<QString> ids;
    for (const QJsonObject &line : source.lines()) {
        const QString id = line.value("record"_L1).toObject().value("id"_L1).toString();
        QVERIFY2(isId(id), qPrintable(id));
        ids.insert(id);
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    QCOMPARE(ids.size(), qsizetype(118));
    if (qEnvironmentVariableIsSet("CHANCERY_UPDATE_GOLDEN")) {
        QFile file(Imported);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(lines), lines.size());
        return;
    }
    QVERIFY2(contentOf(Imported).toUtf8() == lines, "run once with CHANCERY_UPDATE_GOLDEN=1");
}

QTEST_APPLESS_MAIN(TestGuideSource)
#include "tst_guidesource.moc"
