// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/openapifixed.h"

#include <QJsonDocument>

namespace Chancery::Endpoint {

namespace {

constexpr char Paths[] = R"json({
  "/v1": {"get": {
    "tags": ["service"], "operationId": "readService", "summary": "What this endpoint is", "security": [],
    "parameters": [{"$ref": "#/components/parameters/IfNoneMatch"}],
    "responses": {"200": {"$ref": "#/components/responses/Service"}, "304": {"$ref": "#/components/responses/NotModified"},
      "400": {"$ref": "#/components/responses/Malformed"}, "503": {"$ref": "#/components/responses/Unavailable"}}}},
  "/v1/me": {"get": {
    "tags": ["service"], "operationId": "readMe", "summary": "Who is asking",
    "parameters": [{"$ref": "#/components/parameters/AcceptLanguage"}],
    "responses": {"200": {"$ref": "#/components/responses/Me"}}}},
  "/v1/heads": {"get": {
    "tags": ["pull"], "operationId": "readHeads", "summary": "Newest sequence number of the caller's view: the cheapest poll",
    "parameters": [{"$ref": "#/components/parameters/IfNoneMatch"}],
    "responses": {"200": {"$ref": "#/components/responses/Heads"}, "304": {"$ref": "#/components/responses/NotModified"}}}},
  "/v1/changes": {"get": {
    "tags": ["pull"], "operationId": "readChanges", "summary": "What is new after a cursor, each record in its newest state",
    "parameters": [{"$ref": "#/components/parameters/Cursor"}, {"$ref": "#/components/parameters/PageLimit"},
      {"$ref": "#/components/parameters/IfNoneMatch"}, {"$ref": "#/components/parameters/ClientSchema"}],
    "responses": {"200": {"$ref": "#/components/responses/Changes"}, "304": {"$ref": "#/components/responses/NotModified"},
      "410": {"$ref": "#/components/responses/CursorExpired"}}}},
  "/v1/snapshot": {"get": {
    "tags": ["pull"], "operationId": "readSnapshot", "summary": "Everything the caller may see, resumable",
    "parameters": [{"$ref": "#/components/parameters/Mark"}, {"$ref": "#/components/parameters/Bucket"},
      {"$ref": "#/components/parameters/ClientSchema"}],
    "responses": {"200": {"$ref": "#/components/responses/Snapshot"}, "410": {"$ref": "#/components/responses/CursorExpired"}}}},
  "/v1/digest": {"get": {
    "tags": ["pull"], "operationId": "readDigest", "summary": "256 sums over the caller's view, to compare with the replica",
    "parameters": [{"$ref": "#/components/parameters/Cursor"}],
    "responses": {"200": {"$ref": "#/components/responses/Digest"}, "410": {"$ref": "#/components/responses/CursorExpired"},
      "412": {"$ref": "#/components/responses/Conflict"}}}},
  "/v1/events": {"get": {
    "tags": ["live"], "operationId": "readEvents", "summary": "Server-sent events: there is news (no data ever)",
    "description": "`event: heads` with `data: {\"seq\":N}`, at most one a second; `event: backoff` with `data: {\"spread\":30}`: come back within so many seconds; a comment every 20 seconds.",
    "responses": {"200": {"$ref": "#/components/responses/Events"}}}},
  "/v1/ops": {"post": {
    "tags": ["push"], "operationId": "pushOperations", "summary": "Apply edits, each exactly once",
    "parameters": [{"$ref": "#/components/parameters/ClientSchema"}, {"$ref": "#/components/parameters/AcceptLanguage"}],
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Operations"},
      "example": {"client": "5f0c", "ops": [
        {"op": "0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e01", "n": 1042, "c": "meeting_requests", "id": "0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e02",
          "do": "patch", "base": 81231, "set": {"/remarks": "Quiet room, please"}, "was": {"/remarks": null}},
        {"op": "0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e03", "n": 1043, "c": "meeting_requests", "id": "0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e02",
          "do": "action", "name": "submit", "base": 81231, "args": {}, "after": ["0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e01"]}]}}}},
    "responses": {"200": {"$ref": "#/components/responses/OperationResults"}, "403": {"$ref": "#/components/responses/Forbidden"},
      "413": {"$ref": "#/components/responses/TooLarge"}, "415": {"$ref": "#/components/responses/UnsupportedType"}}}},
  "/v1/blobs/{sha256}": {"put": {
    "tags": ["blobs"], "operationId": "uploadBlob", "summary": "Upload content before a record refers to it",
    "parameters": [{"$ref": "#/components/parameters/Sha256"}],
    "requestBody": {"required": true, "content": {"application/octet-stream": {}}},
    "responses": {"201": {"$ref": "#/components/responses/Stored"}, "204": {"$ref": "#/components/responses/NoContent"},
      "403": {"$ref": "#/components/responses/Forbidden"}, "413": {"$ref": "#/components/responses/TooLarge"},
      "422": {"$ref": "#/components/responses/Invalid"}}}}
})json";

constexpr char Responses[] = R"json({
  "Service": {"description": "The service document.", "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Service"}}}},
  "Me": {"description": "The caller.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Me"},
    "example": {"account": "amina", "name": "Amina Diallo", "mission": "SEN", "roles": ["focal_point"], "locale": "fr", "scopes": ["read", "write"]}}}},
  "Heads": {"description": "The head of the caller's view.", "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Heads"}, "example": {"seq": 81300}}}},
  "Changes": {"description": "A page of the feed, a line each, in whole commits.",
    "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
    "content": {"application/x-ndjson": {"schema": {"type": "string", "contentMediaType": "application/json",
      "contentSchema": {"$ref": "#/components/schemas/ChangeLine"}, "description": "Each line."}}}},
  "Snapshot": {"description": "The caller's view, a line each, by priority and id.",
    "content": {"application/x-ndjson": {"schema": {"type": "string", "contentMediaType": "application/json",
      "contentSchema": {"$ref": "#/components/schemas/SnapshotLine"}, "description": "Each line."}}}},
  "Digest": {"description": "The sums.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Digest"}}}},
  "Events": {"description": "The stream.", "headers": {"X-Accel-Buffering": {"$ref": "#/components/headers/AccelBuffering"}},
    "content": {"text/event-stream": {"schema": {"type": "string"}}}},
  "OperationResults": {"description": "What became of each operation.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/OperationResults"}}}},
  "History": {"description": "What became of the record, as far as the caller saw it.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/History"}}}},
  "Blob": {"description": "The content.",
    "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Accept-Ranges": {"$ref": "#/components/headers/AcceptRanges"}},
    "content": {"application/octet-stream": {}}},
  "BlobPart": {"description": "The part asked for.",
    "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Accept-Ranges": {"$ref": "#/components/headers/AcceptRanges"},
      "Content-Range": {"$ref": "#/components/headers/ContentRange"}},
    "content": {"application/octet-stream": {}}},
  "RangeNotSatisfiable": {"description": "There is nothing in that range.", "headers": {"Content-Range": {"$ref": "#/components/headers/ContentRange"}}},
  "Stored": {"description": "Stored."},
  "NoContent": {"description": "Done; there is nothing to show."},
  "NotModified": {"description": "Nothing new.", "headers": {"ETag": {"$ref": "#/components/headers/ETag"}}}
})json";

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

QJsonObject fixedPaths()
{
    return parsed(Paths);
}
QJsonObject fixedResponses()
{
    return parsed(Responses);
}

} // namespace Chancery::Endpoint
