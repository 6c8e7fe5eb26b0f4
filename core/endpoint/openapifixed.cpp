// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapifixed.h"

#include <QJsonDocument>

namespace Chancery::Endpoint {

namespace {

constexpr char Schemas[] = R"json({
  "Id": {"type": "string", "format": "uuid", "description": "UUIDv7, made by whoever creates the record or operation; lower case."},
  "Revision": {"type": "integer", "minimum": 0, "maximum": 9007199254740992,
    "description": "A sequence number of the store: orders commits, versions records, drives the cursor."},
  "Instant": {"type": "string", "format": "date-time", "pattern": "Z$", "description": "RFC 3339 in UTC."},
  "TimeZone": {"type": "string", "maxLength": 100, "description": "IANA time zone, for example America/New_York."},
  "StateCode": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 3166-1 alpha-3: the `code` of a record in `states`."},
  "Language": {"type": "string", "enum": ["ar", "zh", "en", "fr", "ru", "es"]},
  "LocalizedText": {
    "type": "object",
    "description": "A text in up to six languages that remembers in which one it was written.",
    "properties": {
      "ar": {"type": ["string", "null"]}, "zh": {"type": ["string", "null"]}, "en": {"type": ["string", "null"]},
      "fr": {"type": ["string", "null"]}, "ru": {"type": ["string", "null"]}, "es": {"type": ["string", "null"]},
      "original": {"anyOf": [{"$ref": "#/components/schemas/Language"}, {"type": "null"}]}
    }
  },
  "Next": {"type": ["string", "null"], "description": "Value of `after` for the next page; null on the last one."},
  "Identity": {
    "type": "object",
    "required": ["id", "rev"],
    "properties": {
      "id": {"$ref": "#/components/schemas/Id"},
      "rev": {"$ref": "#/components/schemas/Revision"}
    }
  },
  "Stamp": {
    "type": "object",
    "required": ["updated_at", "updated_by"],
    "properties": {
      "updated_at": {"$ref": "#/components/schemas/Instant"},
      "updated_by": {"type": "string", "description": "For people: who wrote the record last."}
    }
  },
  "Service": {
    "type": "object",
    "required": ["name", "api", "incarnation", "schema", "collections", "limits", "retention", "poll", "features"],
    "properties": {
      "name": {"type": "string"},
      "api": {"type": "string", "const": "1.0"},
      "incarnation": {"type": "string", "description": "Changes when the store was restored from a backup or rebuilt."},
      "issuer": {"type": ["string", "null"], "description": "OAuth 2.0 issuer; null: personal access tokens alone."},
      "client_id": {"type": ["string", "null"]},
      "schema": {
        "type": "object",
        "required": ["current", "read_min", "write_min"],
        "properties": {"current": {"type": "integer"}, "read_min": {"type": "integer"}, "write_min": {"type": "integer"}}
      },
      "collections": {
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "required": ["priority", "exposure", "merge"],
          "properties": {
            "priority": {"type": "integer", "minimum": 0, "description": "Order of the first sync, 0 first."},
            "exposure": {"type": "string", "enum": ["public", "scoped"]},
            "merge": {"type": "string", "enum": ["fields", "groups"]}
          }
        }
      },
      "limits": {
        "type": "object",
        "required": ["record", "body", "blob", "page", "commit", "ops", "requests"],
        "properties": {
          "record": {"type": "integer", "description": "Bytes."}, "body": {"type": "integer", "description": "Bytes."},
          "blob": {"type": "integer", "description": "Bytes."}, "page": {"type": "integer", "description": "Records, soft."},
          "commit": {"type": "integer", "description": "Records."}, "ops": {"type": "integer", "description": "Operations."},
          "requests": {"type": "integer", "description": "A minute and account."}
        }
      },
      "retention": {
        "type": "object",
        "required": ["tombstones", "ops"],
        "properties": {"tombstones": {"type": "string", "format": "duration"}, "ops": {"type": "string", "format": "duration"}}
      },
      "poll": {
        "type": "object",
        "required": ["seconds", "jitter"],
        "properties": {"seconds": {"type": "integer", "minimum": 1}, "jitter": {"type": "number", "minimum": 0, "maximum": 1}}
      },
      "features": {"type": "array", "items": {"type": "string"}}
    }
  },
  "Me": {
    "type": "object",
    "required": ["account", "name", "mission", "roles", "locale", "scopes"],
    "properties": {
      "account": {"type": "string"},
      "name": {"type": "string"},
      "mission": {"anyOf": [{"$ref": "#/components/schemas/StateCode"}, {"type": "null"}], "description": "null: the Secretariat."},
      "roles": {"type": "array", "items": {"type": "string"}},
      "locale": {"$ref": "#/components/schemas/Language"},
      "scopes": {"type": "array", "items": {"type": "string", "enum": ["read", "write"]}}
    }
  },
  "Heads": {"type": "object", "required": ["seq"], "properties": {"seq": {"$ref": "#/components/schemas/Revision"}}},
  "Digest": {
    "type": "object",
    "required": ["seq", "sums"],
    "properties": {
      "seq": {"$ref": "#/components/schemas/Revision"},
      "sums": {"type": "array", "minItems": 256, "maxItems": 256, "items": {"type": "string", "pattern": "^[0-9a-f]{16}$"}}
    }
  },
  "FieldIssue": {
    "type": "object",
    "required": ["pointer", "code", "params"],
    "properties": {
      "pointer": {"type": "string", "description": "JSON pointer of the field; empty: the record as a whole."},
      "code": {"type": "string", "description": "`required`, `too_long`, … or the name of a rule."},
      "params": {"type": "array", "items": {"type": "string"}}
    }
  }
})json";

constexpr char Parameters[] = R"json({
  "Id": {"name": "id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/Id"}},
  "Sha256": {"name": "sha256", "in": "path", "required": true, "description": "SHA-256 of the content, hexadecimal.",
    "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
  "Cursor": {"name": "cursor", "in": "query", "required": true, "description": "From the last page or the end of the snapshot.",
    "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"}},
  "PageLimit": {"name": "limit", "in": "query", "description": "Records, soft: pages end with whole commits.",
    "schema": {"type": "integer", "minimum": 1, "default": 1000}},
  "Mark": {"name": "mark", "in": "query", "description": "Resumes a snapshot after this mark.", "schema": {"type": "string"}},
  "Bucket": {"name": "bucket", "in": "query", "description": "Of the digest: only the records of one bucket.",
    "schema": {"type": "string", "pattern": "^[0-9a-f]{2}$"}},
  "Search": {"name": "q", "in": "query", "description": "Words that the record must hold.", "schema": {"type": "string"}},
  "ListLimit": {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 100}},
  "HistoryLimit": {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 50}},
  "After": {"name": "after", "in": "query", "description": "`next` of the page before.", "schema": {"type": "string"}},
  "AcceptLanguage": {"name": "Accept-Language", "in": "header", "description": "Of the `detail` of problems and of sorting.",
    "schema": {"type": "string"}},
  "ClientSchema": {"name": "Chancery-Schema", "in": "header",
    "description": "Schema the client was built for; too old a one is answered 426.", "schema": {"type": "integer", "minimum": 1}},
  "IfMatch": {"name": "If-Match", "in": "header", "description": "The revision to change, as its ETag says, or `*`. Without it: 428.",
    "schema": {"type": "string"}},
  "IfNoneMatch": {"name": "If-None-Match", "in": "header", "description": "ETags already known: answered 304.",
    "schema": {"type": "string"}},
  "IfNoneMatchAny": {"name": "If-None-Match", "in": "header", "description": "`*` creates; a record of that id must not exist.",
    "schema": {"type": "string", "const": "*"}},
  "IdempotencyKey": {"name": "Idempotency-Key", "in": "header",
    "description": "A repeat with the same key and content gets the first outcome, with other content `op-reused`.",
    "schema": {"type": "string", "maxLength": 100}},
  "Range": {"name": "Range", "in": "header", "description": "One range of bytes.", "schema": {"type": "string"}},
  "IfRange": {"name": "If-Range", "in": "header", "description": "The ETag the part must belong to.", "schema": {"type": "string"}}
})json";

constexpr char Headers[] = R"json({
  "Date": {"required": true, "description": "The endpoint's clock.", "schema": {"type": "string"}},
  "RequestId": {"required": true, "description": "Names the request in logs and audit.", "schema": {"type": "string", "format": "uuid"}},
  "Incarnation": {"required": true, "description": "As in the service document.", "schema": {"type": "string"}},
  "CacheControl": {"required": true, "schema": {"type": "string"}},
  "Vary": {"required": true, "schema": {"type": "string"}},
  "ETag": {"required": true, "description": "`\"<rev>\"` of a record, the cursor of a page, a hash elsewhere.",
    "schema": {"type": "string", "pattern": "^\"[^\"]*\"$"}},
  "Link": {"description": "`rel=\"next\"`, when there is a next page.", "schema": {"type": "string"}},
  "Location": {"required": true, "schema": {"type": "string"}},
  "RetryAfter": {"description": "Seconds.", "schema": {"type": "integer", "minimum": 0}},
  "RetryAfterAlways": {"required": true, "description": "Seconds.", "schema": {"type": "integer", "minimum": 1}},
  "AcceptRanges": {"required": true, "schema": {"type": "string", "const": "bytes"}},
  "ContentRange": {"required": true, "schema": {"type": "string", "pattern": "^bytes "}},
  "WwwAuthenticate": {"required": true, "schema": {"type": "string"}},
  "AccelBuffering": {"required": true, "schema": {"type": "string", "const": "no"}}
})json";

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

QJsonObject fixedSchemas()
{
    return parsed(Schemas);
}
QJsonObject fixedParameters()
{
    return parsed(Parameters);
}
QJsonObject fixedHeaders()
{
    return parsed(Headers);
}

} // namespace Chancery::Endpoint
