// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests whose every exchange is judged, and the count of what was found.

import { randomBytes } from "node:crypto";

export class Judge {
  constructor(contract, origin) {
    this.contract = contract;
    this.origin = origin;
    this.passed = 0;
    this.failures = [];
    this.seen = new Map(); // operationId to the statuses it was seen with
  }

  check(isFine, what) {
    if (isFine) {
      this.passed += 1;
    } else {
      this.failures.push(what);
      console.log(`FAIL ${what}`);
    }
    return isFine;
  }

  // `request`: {method, path, query, headers, body, token, valid: false for a request that breaks the contract}.
  // `expected`: one status, or several that are all right. Answers {status, headers, text, json}.
  async call(request, expected) {
    const { method = "GET", path } = request;
    const title = `${method} ${path}${request.query ? `?${new URLSearchParams(request.query)}` : ""}`;
    const operation = this.contract.find(method === "HEAD" ? "GET" : method, path);
    const headers = { ...request.headers };
    const sent = { ...request, headers };
    if (operation && request.valid !== false) {
      const faults = this.contract.requestFaults(operation, sent);
      this.check(faults.length === 0, `${title}: the request itself: ${faults.join("; ")}`);
    }
    const response = await this.fetch(sent);
    const wanted = [expected].flat();
    this.check(wanted.includes(response.status),
      `${title}: ${response.status} instead of ${wanted.join(" or ")}: ${response.text.slice(0, 300)}`);
    if (operation) {
      const faults = this.contract.responseFaults(operation, response);
      this.check(faults.length === 0, `${title} ${response.status}: ${faults.join("; ")}`);
      this.seen.set(operation.id, (this.seen.get(operation.id) ?? new Set()).add(response.status));
    }
    return response;
  }

  async fetch({ method = "GET", path, query, headers, body, token }) {
    const url = this.origin + path + (query ? `?${new URLSearchParams(query)}` : "");
    const authorization = token ? { Authorization: `Bearer ${token}` } : {};
    const answer = await fetch(url, { method, body, headers: { ...headers, ...authorization } });
    const text = await answer.text();
    const isJson = /json$/.test((answer.headers.get("content-type") ?? "").split(";")[0]);
    return { status: answer.status, headers: answer.headers, text, isHead: method === "HEAD",
      json: isJson && !text.includes("}\n{") && text ? tryParse(text) : undefined };
  }

  // Operations of the document that nothing has called.
  untouched() {
    return this.contract.operations.map((one) => one.id).filter((id) => !this.seen.has(id));
  }
}

function tryParse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A UUIDv7.
export function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export const Json = { "Content-Type": "application/json" };
export const MergePatch = { "Content-Type": "application/merge-patch+json" };
