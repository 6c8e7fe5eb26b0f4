// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/catalogue.h"
#include "endpoint/openapifixed.h"
#include "endpoint/openapischemas.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr char Schemas[] = R"json({
  "ChangeLine": {
    "description": "A line of the feed. The last line alone has `cursor`; without it the transfer is broken.",
    "oneOf": [
      {"$ref": "#/components/schemas/PutLine"},
      {"$ref": "#/components/schemas/DeleteLine"},
      {"$ref": "#/components/schemas/PageEnd"}
    ]
  },
  "PutLine": {
    "allOf": [
      {"type": "object", "required": ["op"], "properties": {"op": {"type": "string", "const": "put"}}},
      {"$ref": "#/components/schemas/RecordLine"}
    ]
  },
  "DeleteLine": {
    "type": "object",
    "required": ["op", "c", "id", "rev", "why"],
    "properties": {
      "op": {"type": "string", "const": "del"},
      "c": {"$ref": "#/components/schemas/CollectionName"},
      "id": {"$ref": "#/components/schemas/Id"},
      "rev": {"$ref": "#/components/schemas/Revision"},
      "why": {"type": "string", "enum": ["deleted", "access"], "description": "`access`: the caller may no longer see it."}
    }
  },
  "PageEnd": {
    "type": "object",
    "required": ["cursor", "seq", "complete"],
    "properties": {
      "cursor": {"type": "string"},
      "seq": {"$ref": "#/components/schemas/Revision"},
      "complete": {"type": "boolean", "description": "After this page the replica equals the store at `seq` for this caller."}
    }
  },
  "SnapshotLine": {
    "description": "A line of the snapshot. Without `end` it is truncated, whatever the transport said.",
    "oneOf": [
      {"$ref": "#/components/schemas/SnapshotStart"},
      {"$ref": "#/components/schemas/RecordLine"},
      {"$ref": "#/components/schemas/SnapshotMark"},
      {"$ref": "#/components/schemas/SnapshotEnd"}
    ]
  },
  "SnapshotStart": {
    "type": "object",
    "required": ["snapshot"],
    "properties": {
      "snapshot": {
        "type": "object",
        "required": ["seq", "estimate"],
        "properties": {
          "seq": {"$ref": "#/components/schemas/Revision"},
          "estimate": {"type": "integer", "minimum": 0, "description": "Records to come, about."}
        }
      }
    }
  },
  "SnapshotMark": {
    "type": "object",
    "required": ["mark", "n"],
    "properties": {"mark": {"type": "string"}, "n": {"type": "integer", "minimum": 0, "description": "Records so far."}}
  },
  "SnapshotEnd": {
    "type": "object",
    "required": ["end", "cursor"],
    "properties": {
      "end": {"type": "boolean", "const": true},
      "n": {"type": "integer", "minimum": 0},
      "cursor": {"type": "string", "description": "Of the moment the snapshot began: what changed meanwhile comes in the feed."}
    }
  },
  "History": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "description": "Newest first.", "items": {"$ref": "#/components/schemas/HistoryLine"}},
      "next": {"type": ["string", "null"], "description": "`after` of the next page."}
    }
  },
  "HistoryLine": {
    "type": "object",
    "required": ["seq", "at", "by", "what", "changes"],
    "properties": {
      "seq": {"$ref": "#/components/schemas/Revision"},
      "at": {"$ref": "#/components/schemas/Instant"},
      "by": {"type": "string", "description": "As `updated_by`."},
      "what": {"type": "string", "description": "`create`, `patch`, `import`, or the name of an action."},
      "changes": {"type": "array", "items": {"$ref": "#/components/schemas/FieldChange"}}
    }
  },
  "FieldChange": {
    "type": "object",
    "required": ["field"],
    "properties": {
      "field": {"type": "string"},
      "before": {"description": "Absent for those who did not see the record then."},
      "after": {},
      "omitted": {"type": "boolean", "const": true, "description": "The values are too long to be kept once more."}
    }
  },
  "Operations": {
    "type": "object",
    "required": ["client", "ops"],
    "properties": {
      "client": {"type": "string", "minLength": 1, "maxLength": 100, "description": "The installation; operation ids belong to it."},
      "ops": {"type": "array", "maxItems": 200, "items": {"$ref": "#/components/schemas/Operation"}}
    }
  },
  "Operation": {
    "description": "One edit. Its id makes a repeat harmless.",
    "oneOf": [
      {"$ref": "#/components/schemas/CreateOperation"},
      {"$ref": "#/components/schemas/PatchOperation"},
      {"$ref": "#/components/schemas/ActionOperation"},
      {"$ref": "#/components/schemas/DeleteOperation"}
    ]
  },
  "OperationHead": {
    "type": "object",
    "required": ["op", "c", "id", "do"],
    "properties": {
      "op": {"$ref": "#/components/schemas/Id"},
      "n": {"type": "integer", "minimum": 0, "description": "Order in the client's outbox."},
      "c": {"$ref": "#/components/schemas/CollectionName"},
      "id": {"$ref": "#/components/schemas/Id"},
      "after": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}, "description": "Operations that must have been applied first."},
      "group": {"type": "string", "minLength": 1, "maxLength": 100, "description": "All operations of a group are applied, or none."}
    }
  },
  "CreateOperation": {
    "allOf": [{"$ref": "#/components/schemas/OperationHead"}],
    "required": ["set"],
    "properties": {
      "do": {"type": "string", "const": "create"},
      "set": {"type": "object", "description": "The new record: NAMEInput of its collection."}
    }
  },
  "PatchOperation": {
    "allOf": [{"$ref": "#/components/schemas/OperationHead"}],
    "required": ["set"],
    "properties": {
      "do": {"type": "string", "const": "patch"},
      "base": {"$ref": "#/components/schemas/Revision"},
      "set": {"type": "object", "description": "JSON pointer to new value; `/tags/+` and `/tags/-` add to and take from a set.",
        "propertyNames": {"pattern": "^/"}},
      "was": {"type": "object", "description": "The same pointers to what the user saw.", "propertyNames": {"pattern": "^/"}}
    }
  },
  "ActionOperation": {
    "allOf": [{"$ref": "#/components/schemas/OperationHead"}],
    "required": ["name", "base"],
    "properties": {
      "do": {"type": "string", "const": "action"},
      "name": {"type": "string", "minLength": 1, "maxLength": 100},
      "base": {"$ref": "#/components/schemas/Revision"},
      "args": {"type": "object"}
    }
  },
  "DeleteOperation": {
    "allOf": [{"$ref": "#/components/schemas/OperationHead"}],
    "required": ["base"],
    "properties": {
      "do": {"type": "string", "const": "delete"},
      "base": {"$ref": "#/components/schemas/Revision"}
    }
  },
  "OperationResults": {
    "type": "object",
    "required": ["seq", "results"],
    "properties": {
      "seq": {"$ref": "#/components/schemas/Revision"},
      "results": {"type": "array", "description": "One for each operation, in order.", "items": {"$ref": "#/components/schemas/OperationResult"}}
    }
  },
  "OperationResult": {
    "oneOf": [
      {"type": "object", "required": ["op", "status", "rev"], "properties": {
        "op": {"$ref": "#/components/schemas/Id"}, "status": {"type": "string", "const": "applied"},
        "rev": {"$ref": "#/components/schemas/Revision"}}},
      {"type": "object", "required": ["op", "status", "rev", "fields"], "properties": {
        "op": {"$ref": "#/components/schemas/Id"}, "status": {"type": "string", "const": "conflict"},
        "rev": {"$ref": "#/components/schemas/Revision"},
        "fields": {"type": "array", "items": {"type": "string"}, "description": "Pointers that differ."},
        "server": {"type": "object", "description": "The record as it is now."},
        "by": {"type": "string"}, "at": {"$ref": "#/components/schemas/Instant"}}},
      {"type": "object", "required": ["op", "status", "problem"], "properties": {
        "op": {"$ref": "#/components/schemas/Id"}, "status": {"type": "string", "const": "rejected"},
        "problem": {"$ref": "#/components/schemas/Problem"}}},
      {"type": "object", "required": ["op", "status", "why"], "properties": {
        "op": {"$ref": "#/components/schemas/Id"}, "status": {"type": "string", "const": "gone"},
        "why": {"type": "string", "enum": ["deleted", "access"]}}},
      {"type": "object", "required": ["op", "status", "on"], "properties": {
        "op": {"$ref": "#/components/schemas/Id"}, "status": {"type": "string", "const": "blocked"},
        "on": {"$ref": "#/components/schemas/Id"}}},
      {"type": "object", "required": ["op", "status", "after"], "properties": {
        "op": {"$ref": "#/components/schemas/Id"}, "status": {"type": "string", "const": "retry"},
        "after": {"type": "integer", "minimum": 0, "description": "Seconds."}}}
    ]
  }
})json";

/// `if` the line is of the collection, `then` its data is that collection's document.
QJsonObject dataRule(const Domain::Collection &collection)
{
    const QJsonObject isOfIt {
        {"properties"_L1, QJsonObject {{"c"_L1, QJsonObject {{"const"_L1, latin(collection.name)}}}}}};
    const QJsonObject itsData {
        {"properties"_L1,
         QJsonObject {{"data"_L1, reference("schemas"_L1, schemaNameOf(collection) + "Document"_L1)}}}};
    return {{"if"_L1, isOfIt}, {"then"_L1, itsData}};
}

QJsonObject recordLine()
{
    QJsonArray rules;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        rules.append(dataRule(*collection));
    }
    return {{"type"_L1, u"object"_s},
            {"required"_L1, QJsonArray {u"c"_s, u"id"_s, u"rev"_s, u"data"_s}},
            {"properties"_L1,
             QJsonObject {{"c"_L1, reference("schemas"_L1, u"CollectionName"_s)},
                          {"id"_L1, reference("schemas"_L1, u"Id"_s)},
                          {"rev"_L1, reference("schemas"_L1, u"Revision"_s)},
                          {"data"_L1, QJsonObject {{"type"_L1, u"object"_s}}}}},
            {"allOf"_L1, rules}};
}

QJsonObject collectionName()
{
    QJsonArray names;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        names.append(latin(collection->name));
    }
    return {{"type"_L1, u"string"_s},
            {"enum"_L1, names},
            {"description"_L1, u"Clients ignore collections they do not know."_s}};
}

} // namespace

QJsonObject syncSchemas()
{
    QJsonObject schemas = QJsonDocument::fromJson(Schemas).object();
    schemas.insert("RecordLine"_L1, recordLine());
    schemas.insert("CollectionName"_L1, collectionName());
    return schemas;
}

} // namespace Chancery::Endpoint
