// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Service document, caller, heads, feed, snapshot, digest, events: what a client reads.

export async function service(judge, account) {
  const { token } = account;
  const first = await judge.call({ path: "/v1" }, 200);
  await judge.call({ path: "/v1", headers: { "If-None-Match": first.headers.get("etag") } }, 304);
  await judge.call({ method: "HEAD", path: "/v1" }, 200);
  const me = await judge.call({ path: "/v1/me", token, headers: { "Accept-Language": "fr-CH, en;q=0.5" } }, 200);
  judge.check(me.json.locale === "fr", `locale ${me.json.locale}`);
  for (const path of ["/v1/me", "/v1/heads", "/v1/changes", "/v1/snapshot", "/v1/digest", "/v1/events"]) {
    await judge.call({ path, valid: false }, 401);
    await judge.call({ path, valid: false, token: "not-a-token" }, 401);
  }
  await judge.call({ path: "/v1/nothing", token }, 404);
  await judge.call({ path: "/v1/states/%zz", token, valid: false }, 400);
  const plain = await judge.fetch({ method: "OPTIONS", path: "/v1" });
  judge.check(plain.status === 204 && plain.headers.get("allow").includes("PATCH"), "OPTIONS names the methods");
}

const lines = (response) => response.text.trimEnd().split("\n").map((line) => JSON.parse(line));

// A whole snapshot; answers its end cursor.
export async function snapshot(judge, { token }) {
  const whole = lines(await judge.call({ path: "/v1/snapshot", token }, 200));
  const end = whole.at(-1);
  judge.check(end.end === true, "the snapshot ends");
  const records = whole.filter((line) => line.c);
  judge.check(records.length === whole[0].snapshot.estimate, "the estimate of a quiet store is exact");
  const mark = whole.find((line) => line.mark);
  if (judge.check(mark !== undefined, "a snapshot has marks")) {
    const rest = lines(await judge.call({ path: "/v1/snapshot", token, query: { mark: mark.mark } }, 200));
    judge.check(rest.filter((line) => line.c).length === records.length - mark.n, "a resumed snapshot brings the rest");
  }
  const bucket = lines(await judge.call({ path: "/v1/snapshot", token, query: { bucket: "7b" } }, 200));
  judge.check(bucket.filter((line) => line.c).length < records.length / 10, "a bucket is a small part");
  await judge.call({ path: "/v1/snapshot", token, query: { bucket: "zz" }, valid: false }, 400);
  await judge.call({ path: "/v1/snapshot", token, query: { mark: "nonsense" } }, 410);
  await judge.call({ method: "HEAD", path: "/v1/snapshot", token }, 200);
  return end.cursor;
}

export async function feed(judge, { token }, cursor) {
  const page = await judge.call({ path: "/v1/changes", token, query: { cursor } }, 200);
  judge.check(lines(page).at(-1).complete === true, "after the snapshot the replica is complete");
  const next = lines(page).at(-1).cursor;
  await judge.call({ path: "/v1/changes", token, query: { cursor: next }, headers: { "If-None-Match": page.headers.get("etag") } }, 304);
  const expired = await judge.call({ path: "/v1/changes", token, query: { cursor: "AAAA" } }, 410);
  judge.check(expired.json.reason === "format", `reason ${expired.json.reason}`);
  await judge.call({ path: "/v1/changes", token, valid: false }, 400);
  await judge.call({ path: "/v1/changes", token, query: { cursor: next, limit: "0" }, valid: false }, 400);
  await judge.call({ path: "/v1/changes", token, query: { cursor: next }, headers: { "Chancery-Schema": "0" }, valid: false }, 426);
  const heads = await judge.call({ path: "/v1/heads", token }, 200);
  await judge.call({ path: "/v1/heads", token, headers: { "If-None-Match": heads.headers.get("etag") } }, 304);
  await judge.call({ path: "/v1/digest", token, query: { cursor: next } }, 200);
  await judge.call({ path: "/v1/digest", token, query: { cursor: "AAAA" } }, 410);
}

const Heads = /^event: heads\ndata: \{"seq":\d+\}$/;

// Gives one event after the other, comments left out.
function reader(stream) {
  let buffer = "";
  return async () => {
    for (;;) {
      const end = buffer.indexOf("\n\n");
      if (end >= 0) {
        const event = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (!event.startsWith(":")) return event;
      } else {
        const { value, done } = await stream.read();
        if (done) return "";
        buffer += value;
      }
    }
  };
}

// Opens the stream, lets `change` commit something, waits for the news.
export async function events(judge, { token }, change) {
  const operation = judge.contract.find("GET", "/v1/events");
  const abort = new AbortController();
  const answer = await fetch(`${judge.origin}/v1/events`, { headers: { Authorization: `Bearer ${token}` }, signal: abort.signal });
  const faults = judge.contract.responseFaults(operation, { status: answer.status, headers: answer.headers, text: "" });
  judge.check(faults.length === 0, `events: ${faults.join("; ")}`);
  judge.seen.set(operation.id, new Set([answer.status]));
  const next = reader(answer.body.pipeThrough(new TextDecoderStream()).getReader());
  const first = await next();
  judge.check(Heads.test(first), `first event ${JSON.stringify(first)}`);
  await change();
  const second = await next();
  judge.check(Heads.test(second) && second !== first, `news ${JSON.stringify(second)}`);
  abort.abort();
}
