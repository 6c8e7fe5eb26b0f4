// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST /v1/ops and blobs: what a client writes.

import { createHash } from "node:crypto";
import { Json, newId } from "../lib/judge.js";

const push = (judge, token, ops, expected = 200, client = "contract") =>
  judge.call({ method: "POST", path: "/v1/ops", token, headers: Json, body: JSON.stringify({ client, ops }) }, expected);

const statuses = (answer) => answer.json.results.map((result) => result.status);

// What a mission writes to file a bilateral meeting request, taken from one of its own in the demonstration.
async function meetingRequest(judge, account) {
  const found = await judge.call({ path: "/v1/meeting_requests", token: account.token, query: { requester: account.mission } }, 200);
  const fields = judge.contract.document.components.schemas.MeetingRequestFields.properties;
  const writable = Object.entries(found.json.items[0] ?? {})
    .filter(([name, value]) => fields[name] && !fields[name].readOnly && value !== null);
  judge.check(writable.length > 0, `the demonstration has a meeting request of ${account.mission}`);
  return Object.fromEntries(writable);
}

export async function operations(judge, accounts) {
  const account = accounts.find((one) => one.roles.includes("focal_point"));
  const { token } = account;
  const set = await meetingRequest(judge, account);
  const [id, op] = [newId(), newId()];
  const create = { op, n: 1, c: "meeting_requests", id, do: "create", set };
  const created = await push(judge, token, [create]);
  judge.check(statuses(created)[0] === "applied", `create: ${JSON.stringify(created.json.results[0])}`);
  const repeated = await push(judge, token, [create]);
  judge.check(repeated.json.results[0].rev === created.json.results[0].rev, "a repeat gets the stored outcome");
  const reused = await push(judge, token, [{ ...create, set: { ...set, remarks: "other" } }]);
  judge.check(reused.json.results[0].problem?.type === "urn:chancery:problem:op-reused", "another body is op-reused");

  const patch = (value, was) => ({ op: newId(), n: 2, c: "meeting_requests", id, do: "patch",
    base: created.json.results[0].rev, set: { "/remarks": value }, was: { "/remarks": was } });
  const first = await push(judge, token, [patch("Near the lift, please", set.remarks ?? null)]);
  judge.check(statuses(first)[0] === "applied", `patch: ${JSON.stringify(first.json.results[0])}`);
  const second = await push(judge, token, [patch("A quiet room", "something nobody wrote")]);
  judge.check(statuses(second)[0] === "conflict", `an unseen value is never overwritten: ${statuses(second)}`);

  const failing = { op: newId(), n: 5, c: "meeting_requests", id, do: "action", name: "no_such_action", base: 1, args: {} };
  const blocked = { ...patch("After the failure", null), after: [failing.op] };
  const pair = await push(judge, token, [failing, blocked]);
  judge.check(statuses(pair)[1] === "blocked", `what follows a failure is blocked: ${statuses(pair)}`);
  const absent = await push(judge, token, [{ ...patch("x", null), id: newId() }]);
  judge.check(statuses(absent)[0] === "gone", `a record that is not there is gone: ${statuses(absent)}`);
  await push(judge, token, [{ op: newId(), c: "meeting_requests", id, do: "delete", base: first.json.results[0].rev }]);
  await refusals(judge, token, create);
}

async function refusals(judge, token, create) {
  const post = { method: "POST", path: "/v1/ops", token, valid: false };
  await judge.call({ ...post, headers: Json, body: "{" }, 400);
  await judge.call({ ...post, headers: Json, body: JSON.stringify({ client: "c", ops: [{ op: "x" }] }) }, 400);
  await judge.call({ ...post, headers: { "Content-Type": "text/plain" }, body: "{}" }, 415);
  const many = Array.from({ length: 201 }, () => ({ ...create, op: newId() }));
  await judge.call({ ...post, headers: Json, body: JSON.stringify({ client: "c", ops: many }) }, 413);
  await judge.call({ ...post, headers: Json, body: JSON.stringify({ client: "c", ops: [], filler: "x".repeat(9 << 20) }) }, 413);
  await judge.call({ ...post, headers: { ...Json, "Content-Encoding": "gzip" }, body: "x" }, 415);
  await judge.call({ ...post, token: undefined, headers: Json, body: "{}" }, 401);
}

export async function blobs(judge, { token }) {
  const body = Buffer.from("A document for the secretariat\n".repeat(1000));
  const hash = createHash("sha256").update(body).digest("hex");
  const headers = { "Content-Type": "application/octet-stream" };
  const upload = { method: "PUT", path: `/v1/blobs/${hash}`, token, headers, body };
  await judge.call(upload, 201);
  await judge.call(upload, 204);
  await judge.call({ ...upload, body: Buffer.from("something else") }, 422);
  await judge.call({ ...upload, path: "/v1/blobs/nonsense", valid: false }, 400);
  await judge.call({ ...upload, token: undefined, valid: false }, 401);
  return { hash, body };
}

// More than the account may ask in a minute.
export async function flood(judge, { token }) {
  for (let i = 0; i < 700; i += 1) {
    const answer = await judge.fetch({ path: "/v1/heads", token });
    if (answer.status !== 200) {
      await judge.call({ path: "/v1/heads", token }, 429);
      return;
    }
  }
  judge.check(false, "700 requests a minute are let through");
}
