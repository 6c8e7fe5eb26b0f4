// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/localizedtext.h"
#include "domain/schema.h"

#include <QJsonObject>

namespace Chancery::Domain {

/// Typed reading and writing of one member of a document. A missing member, null, or a value of another JSON type
/// reads as the empty value of T (validate() is what reports it); writing an empty text, list or invalid date stores
/// null, while false and 0 are values. T is one of the types of storedAs().
template <class T>
[[nodiscard]] T read(const QJsonObject &document, std::string_view key);
template <class T>
void write(QJsonObject &document, std::string_view key, const T &value);

template <>
[[nodiscard]] QString read<QString>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] qint64 read<qint64>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] bool read<bool>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] QDate read<QDate>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] QDateTime read<QDateTime>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] LocalizedText read<LocalizedText>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] QStringList read<QStringList>(const QJsonObject &document, std::string_view key);
template <>
[[nodiscard]] QJsonArray read<QJsonArray>(const QJsonObject &document, std::string_view key);
template <>
void write<QString>(QJsonObject &document, std::string_view key, const QString &value);
template <>
void write<qint64>(QJsonObject &document, std::string_view key, const qint64 &value);
template <>
void write<bool>(QJsonObject &document, std::string_view key, const bool &value);
template <>
void write<QDate>(QJsonObject &document, std::string_view key, const QDate &value);
template <>
void write<QDateTime>(QJsonObject &document, std::string_view key, const QDateTime &value);
template <>
void write<LocalizedText>(QJsonObject &document, std::string_view key, const LocalizedText &value);
template <>
void write<QStringList>(QJsonObject &document, std::string_view key, const QStringList &value);
template <>
void write<QJsonArray>(QJsonObject &document, std::string_view key, const QJsonArray &value);

/// One row of a collection: its description and its JSON document.
///
/// The document is the record. Members this build does not know stay in it untouched, so that an old client loses
/// nothing that a newer endpoint sent. `id`, `rev`, `updated_at` and `updated_by` are not part of it.
/// A value type; copying is cheap (implicitly shared).
class Record
{
public:
    explicit Record(const Collection &collection, QString id = {}, QJsonObject document = {})
        : m_collection(&collection)
        , m_id(std::move(id))
        , m_document(std::move(document))
    {
    }

    [[nodiscard]] const Collection &collection() const { return *m_collection; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    [[nodiscard]] QJsonObject &document() { return m_document; }

    template <class T>
    [[nodiscard]] T get(Key<T> key) const
    {
        return read<T>(m_document, key.name);
    }
    template <class T>
    void set(Key<T> key, const T &value)
    {
        write<T>(m_document, key.name, value);
    }
    /// Whether the member is present and not null.
    [[nodiscard]] bool has(std::string_view key) const;
    /// Value of the `status` field, empty without one.
    [[nodiscard]] QString status() const;
    /// What names the record to a reader of \p language: its Title fields joined; never empty for a saved record
    /// (falls back to the id).
    [[nodiscard]] QString title(const QString &language) const;

    friend bool operator==(const Record &a, const Record &b)
    {
        return a.m_collection == b.m_collection && a.m_id == b.m_id && a.m_document == b.m_document;
    }

private:
    const Collection *m_collection;
    QString m_id;
    QJsonObject m_document;
};

} // namespace Chancery::Domain
