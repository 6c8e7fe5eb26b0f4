// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listpreferences.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

QJsonObject whole(const SettingsStore &settings)
{
    return QJsonDocument::fromJson(settings.get(Settings::ListLayouts).toUtf8()).object();
}

bool isKnown(const Domain::Collection &collection, const QString &key)
{
    return collection.field(key.toStdString()) != nullptr;
}

SavedSearch searchFrom(const QJsonObject &object)
{
    SavedSearch search {object.value("name"_L1).toString(), object.value("text"_L1).toString()};
    const QJsonObject filters = object.value("filters"_L1).toObject();
    for (auto each = filters.constBegin(); each != filters.constEnd(); ++each) {
        search.filters.insert(each.key(), each.value().toString());
    }
    return search;
}

QJsonObject toJson(const SavedSearch &search)
{
    QJsonObject filters;
    for (auto each = search.filters.constBegin(); each != search.filters.constEnd(); ++each) {
        filters.insert(each.key(), each.value());
    }
    return {{"name"_L1, search.name}, {"text"_L1, search.text}, {"filters"_L1, filters}};
}

} // namespace

ListPreferences ListPreferences::read(const SettingsStore &settings, const Domain::Collection &collection)
{
    const QJsonObject object = whole(settings).value(latin(collection.name)).toObject();
    ListPreferences preferences;
    for (const QJsonValue &key : object.value("columns"_L1).toArray()) {
        if (isKnown(collection, key.toString())) {
            preferences.columns << key.toString();
        }
    }
    const QString group = object.value("group"_L1).toString();
    preferences.group = isKnown(collection, group) ? group : QString();
    for (const QJsonValue &search : object.value("searches"_L1).toArray()) {
        const SavedSearch known = searchFrom(search.toObject());
        if (!known.name.isEmpty()) {
            preferences.searches << known;
        }
    }
    return preferences;
}

void ListPreferences::write(SettingsStore &settings, const Domain::Collection &collection) const
{
    QJsonObject object = whole(settings);
    if (*this == ListPreferences {}) {
        object.remove(latin(collection.name));
    } else {
        QJsonArray saved;
        for (const SavedSearch &search : searches) {
            saved.append(toJson(search));
        }
        object.insert(latin(collection.name),
                      QJsonObject {{"columns"_L1, QJsonArray::fromStringList(columns)},
                                   {"group"_L1, group},
                                   {"searches"_L1, saved}});
    }
    settings.set(Settings::ListLayouts, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace Chancery::Ui
