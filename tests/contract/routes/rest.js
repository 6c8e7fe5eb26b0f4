// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every plain REST route of a collection, the good way and the wrong ones.

import { Json, MergePatch, newId } from "../lib/judge.js";

const Absent = "01920000-0000-7000-8000-000000000000";

async function list(judge, token, path, operation) {
  const page = await judge.call({ path, token, query: { limit: "2" } }, 200);
  if (page.json.next) {
    const next = await judge.call({ path, token, query: { limit: "2", after: page.json.next } }, 200);
    const ids = page.json.items.map((item) => item.id);
    judge.check(next.json.items.every((item) => !ids.includes(item.id)), `${path}: a page repeats the one before`);
    judge.check(page.headers.get("link").includes('rel="next"'), `${path}: Link`);
  }
  await judge.call({ path, token, query: { q: "united" } }, 200);
  await judge.call({ path, token, query: { limit: "x" }, valid: false }, 400);
  await judge.call({ path, token, query: { no_such_field: "1" }, valid: false }, 400);
  await judge.call({ path, token, query: { sort: "no_such_field" }, valid: false }, 400);
  await judge.call({ path, valid: false }, 401);
  await judge.call({ method: "HEAD", path, token }, 200);
  const first = page.json.items[0];
  if (first) {
    await filters(judge, token, path, operation, first);
  }
  return page.json.items;
}

// A filter by the value a record has must find that record.
async function filters(judge, token, path, operation, record) {
  const sort = operation.parameters.find((one) => one.name === "sort").schema.enum;
  for (const value of sort.slice(0, 2)) {
    await judge.call({ path, token, query: { sort: value } }, 200);
  }
  const fields = operation.parameters.filter((one) => one.in === "query" && !one.pointer && one.name !== "sort");
  for (const { name } of fields) {
    const value = record[name];
    if (["string", "number", "boolean"].includes(typeof value) && value !== "") {
      const found = await judge.call({ path, token, query: { [name]: String(value), limit: "1000" } }, 200);
      judge.check(found.json.items?.some((item) => item.id === record.id), `${path}?${name}=…: the record is not found`);
    }
  }
}

async function read(judge, token, path, record) {
  await judge.call({ path: `${path}/${Absent}`, token }, 404);
  await judge.call({ path: `${path}/not-an-id`, token, valid: false }, 404);
  if (record) {
    const one = await judge.call({ path: `${path}/${record.id}`, token }, 200);
    judge.check(JSON.stringify(one.json) === JSON.stringify(record), `${path}: list and record differ`);
    judge.check(one.headers.get("etag") === `"${record.rev}"`, `${path}: ETag`);
    await judge.call({ path: `${path}/${record.id}`, token, headers: { "If-None-Match": one.headers.get("etag") } }, 304);
    await judge.call({ method: "HEAD", path: `${path}/${record.id}`, token }, 200);
  }
}

// Creates with the example of the document as one of the accounts that may; answers the account or nothing.
async function create(judge, accounts, path, id, example) {
  const request = { method: "PUT", path: `${path}/${id}`, body: JSON.stringify(example) };
  await judge.call({ ...request, token: accounts[0].token, headers: Json }, 428);
  await judge.call({ ...request, valid: false, headers: Json }, 401);
  const type = { "Content-Type": "text/plain", "If-None-Match": "*" };
  await judge.call({ ...request, token: accounts[0].token, headers: type, valid: false }, 415);
  const broken = { token: accounts[0].token, headers: { ...Json, "If-None-Match": "*" }, valid: false };
  await judge.call({ ...request, ...broken, body: "{" }, 400);
  await judge.call({ ...request, ...broken, body: "[]" }, 400);
  for (const account of accounts) {
    const headers = { ...Json, "If-None-Match": "*", "Accept-Language": "es" };
    const answer = await judge.call({ ...request, token: account.token, headers }, [201, 204, 403, 404, 409, 412, 422]);
    if (answer.status === 201) {
      return account;
    }
  }
  return undefined;
}

async function change(judge, { token }, path, id, example) {
  const target = `${path}/${id}`;
  const now = await judge.call({ path: target, token }, 200);
  const etag = now.headers.get("etag");
  const patch = { method: "PATCH", path: target, token, body: JSON.stringify(example) };
  await judge.call({ ...patch, headers: MergePatch }, 428);
  const stale = await judge.call({ ...patch, headers: { ...MergePatch, "If-Match": '"1"' } }, 412);
  judge.check(stale.json.current?.id === id, `${path}: 412 brings the current record`);
  await judge.call({ ...patch, headers: { ...Json, "If-Match": etag }, valid: false }, 415);
  await judge.call({ ...patch, headers: { ...MergePatch, "If-Match": etag } }, [200, 403, 422]);
  const before = await judge.call({ path: target, token }, 200);
  const recreate = { method: "PUT", path: target, token, body: JSON.stringify(example) };
  const recreated = await judge.call({ ...recreate, headers: { ...Json, "If-None-Match": "*" } }, [201, 403, 412, 422]);
  judge.check(recreated.status !== 201 || recreated.json.rev === before.json.rev,
    `${path}: creating again what is there writes nothing`);
  const present = await judge.call({ path: target, token }, 200);
  const put = { method: "PUT", path: target, token, body: JSON.stringify(example) };
  const key = { ...Json, "If-Match": present.headers.get("etag"), "Idempotency-Key": newId() };
  const replaced = await judge.call({ ...put, headers: key }, [200, 403, 422]);
  if (replaced.status === 200) {
    const again = await judge.call({ ...put, headers: key }, 200);
    judge.check(again.json.rev === replaced.json.rev, `${path}: a repeat with the same key does nothing`);
    await judge.call({ ...put, body: "{}", headers: key, valid: false }, 422);
  }
}

async function remove(judge, { token }, path, id) {
  const target = `${path}/${id}`;
  await judge.call({ method: "DELETE", path: target, token }, 428);
  const answer = await judge.call({ method: "DELETE", path: target, token, headers: { "If-Match": "*" } }, [204, 403, 422]);
  if (answer.status === 204) {
    await judge.call({ path: target, token }, 410);
    await judge.call({ method: "DELETE", path: target, token, headers: { "If-Match": "*" } }, [204, 410]);
  }
}

async function act(judge, accounts, operation, record) {
  const path = operation.path.replace("{id}", record?.id ?? Absent);
  const body = JSON.stringify(judge.contract.document.paths[operation.path].post.requestBody.content["application/json"].example ?? {});
  const statuses = [200, 204, 403, 404, 409, 410, 412, 422];
  await judge.call({ method: "POST", path, token: accounts[0].token, body, headers: Json }, 428);
  for (const account of accounts.slice(0, 4)) {
    await judge.call({ method: "POST", path, token: account.token, body, headers: { ...Json, "If-Match": "*" } }, statuses);
  }
}

export async function collection(judge, accounts, name) {
  const { contract } = judge;
  const path = `/v1/${name}`;
  const of = (method, end = "") => contract.operations.find((one) => one.method === method && one.path === path + end);
  const items = await list(judge, accounts[0].token, path, of("get"));
  await read(judge, accounts[0].token, path, items[0]);
  const put = of("put", "/{id}");
  if (put) {
    const example = contract.document.paths[put.path].put.requestBody.content["application/json"].example;
    const template = items[0] ? { ...items[0] } : example;
    for (const field of ["id", "rev", "updated_at", "updated_by"]) delete template[field];
    const id = newId();
    const creator = await create(judge, accounts, path, id, template);
    if (creator && of("patch", "/{id}")) {
      await change(judge, creator, path, id, template);
      await remove(judge, creator, path, id);
    } else if (of("patch", "/{id}")) {
      await attempt(judge, accounts, path, items[0]);
    }
  }
  await history(judge, accounts[0].token, path, items[0]);
  for (const action of contract.operations.filter((one) => one.method === "post" && one.path.startsWith(`${path}/{id}/`))) {
    await act(judge, accounts, action, items[0]);
  }
  if (of("get", "/{id}/blobs/{sha256}")) {
    await judge.call({ path: `${path}/${items[0]?.id ?? Absent}/blobs/${"0".repeat(64)}`, token: accounts[0].token }, 404);
  }
}

async function history(judge, token, path, record) {
  await judge.call({ path: `${path}/${Absent}/history`, token }, 404);
  if (record) {
    await judge.call({ path: `${path}/${record.id}/history`, token }, 200);
    await judge.call({ path: `${path}/${record.id}/history`, token, query: { limit: "0" }, valid: false }, 400);
  }
}

// Where no account may create the example, change and removal are tried on what is there.
async function attempt(judge, accounts, path, record) {
  const target = `${path}/${record?.id ?? Absent}`;
  for (const account of accounts.slice(0, 4)) {
    const headers = { ...MergePatch, "If-Match": '"1"' };
    await judge.call({ method: "PATCH", path: target, token: account.token, body: "{}", headers }, [200, 403, 404, 412, 422]);
    await judge.call({ method: "DELETE", path: target, token: account.token, headers: { "If-Match": '"1"' } }, [403, 404, 412, 422]);
  }
}
