// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "domain/merge.h"
#include "domain/patch.h"
#include "samples.h"

#include <QTest>

#include <ostream>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

void showValue(const QJsonObject &object, std::ostream &stream)
{
    stream << QJsonDocument(object).toJson(QJsonDocument::Compact).constData();
}

namespace Chancery::Samples {

/// The fields a generated document may have, and the values they may have. Few of each, so that they often meet.
struct Values
{
    QString key;
    std::vector<QJsonValue> values;
};

const std::vector<Values> &allValues()
{
    static const std::vector<Values> all {
        {u"name"_s, {QJsonValue(), u"a"_s, u"b"_s, u"c"_s}},
        {u"count"_s, {QJsonValue(), 1, 2, 2.0}},
        {u"flag"_s, {QJsonValue(), true, false}},
        {u"day"_s, {QJsonValue(), u"2026-01-01"_s, u"2026-01-02"_s}},
        {u"zone"_s, {QJsonValue(), u"Europe/Paris"_s, u"Asia/Tokyo"_s}},
        {u"title"_s,
         {QJsonValue(), json("{'en':'x'}"), json("{'en':'y','fr':'z'}"), json("{'fr':'z','original':'fr'}")}},
        {u"label"_s, {QJsonValue(), json("{'en':'x'}"), json("{'en':'y','es':'z'}")}},
        {u"marks"_s, {QJsonValue(), QJsonArray {u"m"_s}, QJsonArray {u"m"_s, u"n"_s}}},
        {u"tags"_s, {QJsonValue(), QJsonArray {u"p"_s}, QJsonArray {u"q"_s, u"p"_s}, QJsonArray {u"r"_s}}},
        {u"items"_s, {QJsonValue(), QJsonArray {json("{'place':'a'}")}, QJsonArray {json("{'place':'b'}")}}},
        {u"from~the/future"_s, {QJsonValue(), 1, json("{'deep':[1]}")}},
    };
    return all;
}

rc::Gen<QJsonObject> documents()
{
    return rc::gen::exec([] {
        QJsonObject document;
        for (const Values &values : allValues()) {
            const QJsonValue value = values.values.at(*rc::gen::inRange<std::size_t>(0, values.values.size()));
            if (!value.isNull() || *rc::gen::arbitrary<bool>()) {
                document.insert(values.key, value);
            }
        }
        return document;
    });
}

/// \p base with another value in about every fourth field, as one person's edit is.
rc::Gen<QJsonObject> editsOf(const QJsonObject &base)
{
    return rc::gen::exec([base] {
        QJsonObject document = base;
        const QJsonObject fresh = *documents();
        for (const Values &values : allValues()) {
            if (*rc::gen::inRange(0, 4) == 0) {
                document.insert(values.key, fresh.value(values.key));
            }
        }
        return document;
    });
}

bool same(const QJsonObject &a, const QJsonObject &b)
{
    return !difference(Samples, a, b);
}

Patch patchOf(const QJsonObject &before, const QJsonObject &after)
{
    return difference(Samples, before, after).value_or(Patch());
}

Operation operationOf(const QJsonObject &before, const QJsonObject &after)
{
    const Patch patch = patchOf(before, after);
    Operation operation;
    operation.set = patch.set;
    operation.was = patch.was;
    return operation;
}

PatchOutcome applied(const QJsonObject &current, const Patch &patch)
{
    const auto outcome = applyPatch(Samples, current, patch.set, patch.was);
    RC_ASSERT(outcome.has_value());
    return *outcome;
}

/// What a merge compares together: the group of a field, or its key alone.
QString unitOf(const QString &key)
{
    const Field *field = Samples.field(key.toStdString());
    return field == nullptr || field->group.empty() ? key : QString::fromStdString(std::string(field->group));
}

QStringList unitsOf(const Patch &patch)
{
    QStringList units;
    for (const QString &pointer : patch.set.keys()) {
        units.append(unitOf(targetOf(Samples, pointer)->key));
    }
    return units;
}

/// Only the members of \p document that belong to \p unit.
QJsonObject restricted(const QJsonObject &document, const QString &unit)
{
    QJsonObject result;
    for (auto member = document.begin(); member != document.end(); ++member) {
        if (unitOf(member.key()) == unit) {
            result.insert(member.key(), member.value());
        }
    }
    return result;
}

QString text()
{
    const std::string value = *rc::gen::string<std::string>();
    return QString::fromLatin1(value.data(), qsizetype(value.size()));
}

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsSurviveTheWire()
    {
        QVERIFY(rc::check([] {
            Operation operation;
            operation.op = makeId();
            operation.id = makeId();
            operation.collection = u"samples"_s;
            operation.n = *rc::gen::inRange<qint64>(0, qint64 {1} << 53);
            operation.verb = *rc::gen::element(Verb::Create, Verb::Patch, Verb::Action, Verb::Delete);
            operation.base = operation.verb == Verb::Create ? 0 : *rc::gen::inRange<qint64>(0, qint64 {1} << 53);
            if (operation.verb == Verb::Create) {
                operation.set = *documents();
            } else if (operation.verb == Verb::Patch) {
                const Patch patch = patchOf(*documents(), *documents());
                operation.set = patch.set;
                operation.was = patch.was;
            } else if (operation.verb == Verb::Action) {
                operation.action = u"submit"_s;
                operation.args = *documents();
            }
            operation.after = QStringList(*rc::gen::inRange(0, 3), makeId());
            operation.group = *rc::gen::element(QString(), u"g7"_s);
            const QByteArray wire = QJsonDocument(toJson(operation)).toJson();
            const auto back = operationFromJson(QJsonDocument::fromJson(wire).object());
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == operation);
            RC_ASSERT(fingerprint(*back) == fingerprint(operation));
        }));
    }

    void recordsSurviveTheWire()
    {
        QVERIFY(rc::check([] {
            Record record(Samples, makeId(), *documents());
            const QString name = text();
            const qint64 limit = qint64 {1} << 53;
            const auto total = *rc::gen::inRange<qint64>(-limit, limit);
            const QDateTime moment =
                QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'102'444'800'000), Qt::UTC);
            record.set(keyOf<QString>(Samples, "name"), name);
            record.set(keyOf<qint64>(Samples, "total"), total);
            record.set(keyOf<QDateTime>(Samples, "starts_at"), moment);
            record.set(keyOf<QDate>(Samples, "day"), moment.date());
            const QByteArray wire = QJsonDocument(record.document()).toJson();
            const Record back(Samples, record.id(), QJsonDocument::fromJson(wire).object());
            RC_ASSERT(back.get(keyOf<QString>(Samples, "name")) == name);
            RC_ASSERT(back.get(keyOf<qint64>(Samples, "total")) == total);
            RC_ASSERT(back.get(keyOf<QDateTime>(Samples, "starts_at")) == moment);
            RC_ASSERT(back.get(keyOf<QDate>(Samples, "day")) == moment.date());
            RC_ASSERT(same(back.document(), record.document()));
        }));
    }

    void applyingTheDifferenceGivesTheOtherDocument()
    {
        QVERIFY(rc::check([] {
            const QJsonObject before = *documents();
            const QJsonObject after = *documents();
            const PatchOutcome outcome = applied(before, patchOf(before, after));
            RC_ASSERT(outcome.conflicts.isEmpty());
            RC_ASSERT(same(outcome.document, after));
        }));
    }

    void aRepeatedPatchDoesNothing()
    {
        QVERIFY(rc::check([] {
            const QJsonObject before = *documents();
            const Patch patch = patchOf(before, *documents());
            const QJsonObject once = applied(before, patch).document;
            const PatchOutcome twice = applied(once, patch);
            RC_ASSERT(twice.conflicts.isEmpty() && twice.touched.isEmpty());
            RC_ASSERT(twice.document == once);
        }));
    }

    void patchesOfDifferentGroupsCommute()
    {
        QVERIFY(rc::check([] {
            const QJsonObject base = *documents();
            QJsonObject one = base;
            QJsonObject other = base;
            const QJsonObject fresh = *documents();
            for (const Values &values : allValues()) {
                QJsonObject &side = qHash(unitOf(values.key), 1) % 2 == 0 ? one : other;
                side.insert(values.key, fresh.value(values.key));
            }
            const Patch first = patchOf(base, one);
            const Patch second = patchOf(base, other);
            const PatchOutcome forward = applied(applied(base, first).document, second);
            const PatchOutcome backward = applied(applied(base, second).document, first);
            RC_ASSERT(forward.conflicts.isEmpty() && backward.conflicts.isEmpty());
            RC_ASSERT(same(forward.document, backward.document));
            RC_ASSERT(same(forward.document, fresh));
        }));
    }

    /// Checked for what is compared as a whole; languages and sets merge finer.
    void thereIsAConflictExactlyWhenTheGroupDiffers()
    {
        QVERIFY(rc::check([] {
            const QString unit = *rc::gen::element(u"name"_s, u"count"_s, u"items"_s, u"when"_s);
            const QJsonObject base = restricted(*documents(), unit);
            const QJsonObject mine = restricted(*documents(), unit);
            const QJsonObject theirs = restricted(*documents(), unit);
            const Patch patch = patchOf(base, mine);
            QJsonObject reached = theirs; // What would be there when every pointer of the patch were set.
            QStringList changed;
            for (const QString &pointer : patch.set.keys()) {
                reached.insert(pointer.mid(1), patch.set.value(pointer));
                changed.append(pointer.mid(1));
            }
            QJsonObject seen = base; // What the user saw, as far as theirs does not already agree with the wish.
            for (const QString &key : changed) {
                if (same({{key, theirs.value(key)}}, {{key, mine.value(key)}})) {
                    seen.insert(key, theirs.value(key));
                }
            }
            const bool expected = !same(reached, theirs) && !same(seen, theirs);
            RC_CLASSIFY(expected);
            RC_ASSERT(!applied(theirs, patch).conflicts.isEmpty() == expected);
        }));
    }

    void aMergeNeverMakesAGroupThatNobodyEntered()
    {
        QVERIFY(rc::check([] {
            const QJsonObject base = *documents();
            const QJsonObject mine = *editsOf(base);
            const QJsonObject theirs = *editsOf(base);
            const PatchOutcome outcome = applied(theirs, patchOf(base, mine));
            RC_CLASSIFY(outcome.conflicts.isEmpty(), "merged");
            if (!outcome.conflicts.isEmpty()) {
                RC_ASSERT(outcome.document == theirs);
                return;
            }
            for (const QString &unit : {u"name"_s, u"count"_s, u"flag"_s, u"items"_s, u"when"_s, u"show"_s}) {
                const QJsonObject result = restricted(outcome.document, unit);
                RC_ASSERT(same(result, restricted(mine, unit)) || same(result, restricted(theirs, unit)));
            }
            for (const QString &tag : read<QStringList>(outcome.document, "tags")) {
                RC_ASSERT(read<QStringList>(mine, "tags").contains(tag)
                          || read<QStringList>(theirs, "tags").contains(tag));
            }
        }));
    }

    void whatTheScreenShowsIsWhatTheEndpointMakesWhenNothingMoved()
    {
        QVERIFY(rc::check([] {
            const QJsonObject base = *documents();
            const QJsonObject middle = *documents();
            const QJsonObject last = *documents();
            const std::vector<Operation> operations {operationOf(base, middle), operationOf(middle, last)};
            const Folded folded = fold(Samples, base, operations);
            QJsonObject endpoint = base;
            for (const Operation &operation : operations) {
                endpoint = applied(endpoint, {operation.set, operation.was}).document;
            }
            RC_ASSERT(folded.predictedConflicts.isEmpty());
            RC_ASSERT(same(*folded.document, endpoint));
            RC_ASSERT(same(endpoint, last));
        }));
    }

    void coalescingDoesNotChangeWhatTheScreenShows()
    {
        QVERIFY(rc::check([] {
            const QJsonObject base = *documents();
            const QJsonObject second = *documents();
            const QJsonObject third = *documents();
            const QJsonObject fourth = *documents();
            const QJsonObject theirs = *rc::gen::oneOf(editsOf(base), rc::gen::just(base));
            const std::vector<Operation> apart {operationOf(base, second), operationOf(second, third),
                                                operationOf(third, fourth)};
            Operation fromTheLeft = apart[0];
            RC_ASSERT(coalesce(Samples, fromTheLeft, apart[1]));
            RC_ASSERT(coalesce(Samples, fromTheLeft, apart[2]));
            Operation fromTheRight = apart[1];
            RC_ASSERT(coalesce(Samples, fromTheRight, apart[2]));
            const std::vector<Operation> right {apart[0], fromTheRight};
            const QJsonObject expected = *fold(Samples, theirs, apart).document;
            const Folded left = fold(Samples, theirs, std::vector {fromTheLeft});
            RC_ASSERT(same(*left.document, expected));
            RC_ASSERT(same(*fold(Samples, theirs, right).document, expected));
            if (same(theirs, base)) {
                RC_ASSERT(left.predictedConflicts.isEmpty());
                RC_ASSERT(applied(theirs, {fromTheLeft.set, fromTheLeft.was}).conflicts.isEmpty());
            }
        }));
    }

    void aPatchMeltedIntoItsCreateMakesTheSameRecord()
    {
        QVERIFY(rc::check([] {
            const QJsonObject first = *documents();
            const QJsonObject second = *documents();
            Operation create;
            create.verb = Verb::Create;
            create.set = first;
            const Operation patch = operationOf(first, second);
            const std::vector<Operation> apart {create, patch};
            RC_ASSERT(coalesce(Samples, create, patch));
            RC_ASSERT(same(*fold(Samples, {}, std::vector {create}).document, *fold(Samples, {}, apart).document));
        }));
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestProperties)
#include "tst_properties.moc"
