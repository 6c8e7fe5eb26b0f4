// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/roles.h"
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

QString goldenPath()
{
    return Chancery::Test::sourcePath(QStringLiteral("tests/data/golden/collections.txt"));
}

QLatin1String nameOfKind(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "text"_L1;
    case Kind::LongText:
        return "long_text"_L1;
    case Kind::Localized:
        return "localized"_L1;
    case Kind::Integer:
        return "integer"_L1;
    case Kind::Boolean:
        return "boolean"_L1;
    case Kind::Date:
        return "date"_L1;
    case Kind::Instant:
        return "instant"_L1;
    case Kind::Zone:
        return "zone"_L1;
    case Kind::Choice:
        return "choice"_L1;
    case Kind::State:
        return "state"_L1;
    case Kind::Reference:
        return "reference"_L1;
    case Kind::Set:
        return "set"_L1;
    case Kind::List:
        return "list"_L1;
    }
    return {};
}

QString traitsOf(const Field &field)
{
    static constexpr std::array<std::pair<Trait, QLatin1String>, 7> Names {{{Required, "required"_L1},
                                                                            {ServerOwned, "server"_L1},
                                                                            {InList, "list"_L1},
                                                                            {Searchable, "search"_L1},
                                                                            {Title, "title"_L1},
                                                                            {Personal, "personal"_L1},
                                                                            {Filterable, "filter"_L1}}};
    QStringList names;
    for (const auto &[trait, name] : Names) {
        if (field.has(trait)) {
            names << name;
        }
    }
    return names.join(u',');
}

QString describe(const Field &field, const QString &indent)
{
    QStringList parts {latin(field.key), nameOfKind(field.kind), traitsOf(field)};
    if (!field.group.empty()) {
        parts << u"group="_s + latin(field.group);
    }
    if (!field.refersTo.empty()) {
        parts << u"to="_s + latin(field.refersTo);
    }
    if (!field.zoneFrom.empty()) {
        parts << u"zone="_s + latin(field.zoneFrom);
    }
    QStringList values;
    for (const Choice &choice : field.choices) {
        values << latin(choice.value);
    }
    if (!values.isEmpty()) {
        parts << u'{' + values.join(u' ') + u'}';
    }
    parts.removeAll(QString());
    QString text = indent + parts.join(u' ') + u'\n';
    for (const Field &member : field.members) {
        text += describe(member, indent + u"  "_s);
    }
    return text;
}

QString describe(const Action &action)
{
    QStringList from;
    for (const std::string_view status : action.from) {
        from << latin(status);
    }
    QStringList roles;
    std::for_each(rolesBegin(), rolesEnd(), [&](Role role) {
        if (action.roles.contains(role)) {
            roles << latin(nameOf(role));
        }
    });
    const QString to = action.to.empty() ? u"*"_s : QString(latin(action.to));
    return u"  ! %1: %2 -> %3 by %4\n"_s.arg(latin(action.name), from.join(u' '), to, roles.join(u' '));
}

QString describeAll()
{
    QString text;
    for (const Collection *collection : catalogue()) {
        text += u"%1 (priority %2)\n"_s.arg(latin(collection->name)).arg(collection->priority);
        for (const Field &field : collection->fields) {
            text += describe(field, u"  "_s);
        }
        for (const Action &action : collection->actions) {
            text += describe(action);
        }
        for (const Rule &rule : collection->rules) {
            text +=
                u"  ? %1 %2\n"_s.arg(rule.severity == Severity::Error ? "error"_L1 : "warning"_L1, latin(rule.name));
        }
    }
    return text;
}

template <class Visit>
void forEachField(const FieldList &fields, Visit visit)
{
    for (const Field &field : fields) {
        visit(field);
        forEachField(field.members, visit);
    }
}

} // namespace

/// What all descriptions have in common, whatever they describe.
class TestDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCollectionIsWellFormed();
    void catalogueIsInOrderOfPriorityAndFindsEachByName();
    void keysAreUniqueWithinACollection();
    void everythingShownHasALabel();
    void oneKeyIsOfOneKindInAllCollections();
    void choiceValuesAreUniqueIdentifiers();
    void referencesNameACollectionOfTheSameOrAnEarlierWave();
    void zonesNameAZoneField();
    void statusIsWrittenByTheEndpointAndGrouped();
    void missionsActOnlyOnCollectionsWithAnOwner();
    void everyStatusCanBeReached();
    void ruleNamesAreUniqueAndHaveSentences();
    void placeholdersOfSentencesAreInOrder();
    void everyCollectionHasATitle();
    void fieldsAreThoseOfTheGoldenFile();
};

void TestDescriptions::everyCollectionIsWellFormed()
{
    QCOMPARE(catalogue().size(), std::size_t {21});
    for (const Collection *collection : catalogue()) {
        QVERIFY2(isWellFormed(*collection), qPrintable(latin(collection->name)));
        // What only follows from others has no writers, and then nothing that could be written.
        const bool isDerived = std::all_of(collection->fields.begin(), collection->fields.end(),
                                           [](const Field &field) { return field.has(ServerOwned); });
        QVERIFY2(collection->creators.isEmpty() == isDerived && collection->writers.isEmpty() == isDerived,
                 collection->title);
        QVERIFY2(!collection->sortField.empty(), collection->title);
    }
}

void TestDescriptions::catalogueIsInOrderOfPriorityAndFindsEachByName()
{
    int last = 0;
    for (const Collection *collection : catalogue()) {
        QVERIFY(collection->priority >= last);
        last = collection->priority;
        QCOMPARE(collectionNamed(collection->name), collection);
        QCOMPARE(catalogue()[static_cast<std::size_t>(indexOf(*collection))], collection);
    }
    QVERIFY(collectionNamed("pledges") == nullptr);
}

void TestDescriptions::keysAreUniqueWithinACollection()
{
    for (const Collection *collection : catalogue()) {
        QSet<QString> keys;
        for (const Field &field : collection->fields) {
            QVERIFY2(!keys.contains(latin(field.key)), qPrintable(latin(field.key)));
            keys.insert(latin(field.key));
        }
    }
}

void TestDescriptions::everythingShownHasALabel()
{
    for (const Collection *collection : catalogue()) {
        QVERIFY(*collection->title != '\0' && *collection->singular != '\0');
        const auto check = [](const Field &field) {
            QVERIFY2(*field.label != '\0', qPrintable(latin(field.key)));
            for (const Choice &choice : field.choices) {
                QVERIFY2(choice.label != nullptr && *choice.label != '\0', qPrintable(latin(choice.value)));
            }
        };
        forEachField(collection->fields, check);
        for (const Action &action : collection->actions) {
            QVERIFY2(*action.label != '\0', qPrintable(latin(action.name)));
            forEachField(action.args, check);
        }
    }
}

void TestDescriptions::oneKeyIsOfOneKindInAllCollections()
{
    // A REST filter and a column of an export mean the same everywhere. Exceptions are named, so that none slips in.
    const QSet<QString> exceptions {u"title"_s,   u"label"_s, u"name"_s,          u"seats"_s,
                                    u"remarks"_s, u"body"_s,  u"interpretation"_s};
    QHash<QString, Kind> kinds;
    for (const Collection *collection : catalogue()) {
        for (const Field &field : collection->fields) {
            const QString key = latin(field.key);
            if (kinds.contains(key) && !exceptions.contains(key)) {
                QVERIFY2(kinds.value(key) == field.kind, qPrintable(latin(collection->name) + u'.' + key));
            }
            kinds.insert(key, field.kind);
        }
    }
}

void TestDescriptions::choiceValuesAreUniqueIdentifiers()
{
    for (const Collection *collection : catalogue()) {
        forEachField(collection->fields, [](const Field &field) {
            QSet<QString> values;
            for (const Choice &choice : field.choices) {
                QVERIFY2(isIdentifier(choice.value), qPrintable(latin(choice.value)));
                QVERIFY2(!values.contains(latin(choice.value)), qPrintable(latin(choice.value)));
                values.insert(latin(choice.value));
            }
        });
    }
}

void TestDescriptions::referencesNameACollectionOfTheSameOrAnEarlierWave()
{
    for (const Collection *collection : catalogue()) {
        forEachField(collection->fields, [&](const Field &field) {
            if (field.kind == Kind::Reference) {
                const Collection *target = collectionNamed(field.refersTo);
                QVERIFY2(target != nullptr, qPrintable(latin(field.refersTo)));
                QVERIFY2(target->priority <= collection->priority, qPrintable(latin(field.refersTo)));
            }
        });
    }
}

void TestDescriptions::zonesNameAZoneField()
{
    for (const Collection *collection : catalogue()) {
        forEachField(collection->fields, [&](const Field &field) {
            const QString path = latin(field.zoneFrom);
            if (path.isEmpty()) {
                return;
            }
            const Collection *place = collection;
            if (path.contains(u'/')) {
                const Field *reference = collection->field(path.section(u'/', 0, 0).toStdString());
                QVERIFY2(reference != nullptr && reference->kind == Kind::Reference, qPrintable(path));
                place = collectionNamed(reference->refersTo);
            }
            const Field *zone = place->field(path.section(u'/', -1).toStdString());
            QVERIFY2(zone != nullptr && zone->kind == Kind::Zone, qPrintable(path));
        });
    }
}

void TestDescriptions::statusIsWrittenByTheEndpointAndGrouped()
{
    for (const Collection *collection : catalogue()) {
        const Field *status = collection->field("status");
        QCOMPARE(status == nullptr, collection->actions.empty());
        if (status != nullptr) {
            QVERIFY2(status->has(ServerOwned) && !status->group.empty(), qPrintable(latin(collection->name)));
            QVERIFY2(!collection->initialStatus.empty(), qPrintable(latin(collection->name)));
        }
    }
}

void TestDescriptions::missionsActOnlyOnCollectionsWithAnOwner()
{
    for (const Collection *collection : catalogue()) {
        for (const Action &action : collection->actions) {
            const bool isOfMissions = action.roles.intersects(MissionRoles);
            QVERIFY2(isOfMissions == (action.party != Party::Secretariat), qPrintable(latin(action.name)));
            QVERIFY(action.party != Party::Owner || !collection->ownerField.empty());
            QVERIFY(action.party != Party::Counterpart || !collection->counterpartField.empty());
        }
        QVERIFY2(!collection->writers.intersects(MissionRoles) || !collection->ownerField.empty(),
                 qPrintable(latin(collection->name)));
    }
}

void TestDescriptions::everyStatusCanBeReached()
{
    // Those to which an effect leads, because the args, the places left or the session decide.
    const QSet<QString> byEffect {u"requested"_s, u"booked"_s, u"waitlisted"_s,   u"attended"_s,         u"partial"_s,
                                  u"no_show"_s,   u"held"_s,   u"for_approval"_s, u"session_cancelled"_s};
    for (const Collection *collection : catalogue()) {
        const Field *status = collection->field("status");
        for (const Choice &choice : status != nullptr ? status->choices : std::span<const Choice>()) {
            const bool isReached = choice.value == collection->initialStatus || byEffect.contains(latin(choice.value))
                || std::any_of(collection->actions.begin(), collection->actions.end(),
                               [&](const Action &action) { return action.to == choice.value; });
            QVERIFY2(isReached, qPrintable(latin(collection->name) + u'.' + latin(choice.value)));
        }
    }
}

void TestDescriptions::ruleNamesAreUniqueAndHaveSentences()
{
    for (const Collection *collection : catalogue()) {
        QSet<QString> names;
        for (const Rule &rule : collection->rules) {
            QVERIFY2(!names.contains(latin(rule.name)), qPrintable(latin(rule.name)));
            names.insert(latin(rule.name));
            QVERIFY2(QString::fromUtf8(rule.text).endsWith(u'.'), qPrintable(latin(rule.name)));
        }
    }
}

void TestDescriptions::placeholdersOfSentencesAreInOrder()
{
    for (const Collection *collection : catalogue()) {
        for (const Rule &rule : collection->rules) {
            const QString text = QString::fromUtf8(rule.text);
            QVERIFY2(!text.contains(u"%2"_s) || text.contains(u"%1"_s) || rule.name == "voters_do_not_add_up",
                     rule.text);
            QVERIFY2(!text.contains(u"%3"_s) || text.contains(u"%2"_s), rule.text);
        }
    }
}

void TestDescriptions::everyCollectionHasATitle()
{
    for (const Collection *collection : catalogue()) {
        const bool hasTitle = std::any_of(collection->fields.begin(), collection->fields.end(),
                                          [](const Field &field) { return field.has(Title); });
        QVERIFY2(hasTitle, qPrintable(latin(collection->name)));
    }
}

void TestDescriptions::fieldsAreThoseOfTheGoldenFile()
{
    const QString actual = describeAll();
    QFile golden(goldenPath());
    if (qEnvironmentVariableIsSet("CHANCERY_UPDATE_GOLDEN")) {
        QVERIFY(QDir().mkpath(QFileInfo(golden).path()));
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(actual.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "run once with CHANCERY_UPDATE_GOLDEN=1");
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList lines = actual.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i) {
        QVERIFY2(expected.at(i) == lines.at(i),
                 qPrintable(u"line %1: expected «%2», found «%3»"_s.arg(i + 1).arg(expected.at(i), lines.at(i))));
    }
    QCOMPARE(lines.size(), expected.size());
}

QTEST_APPLESS_MAIN(TestDescriptions)
#include "tst_descriptions.moc"
