// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the endpoint and holds every exchange with it against the OpenAPI document.
//
//   node contract.js PATH/TO/chancery-endpoint [PATH/TO/openapi.yaml]

import { Contract } from "./lib/contract.js";
import { EndpointProcess } from "./lib/endpoint.js";
import { Judge } from "./lib/judge.js";
import * as pull from "./routes/pull.js";
import * as push from "./routes/push.js";
import { collection } from "./routes/rest.js";

const program = process.argv[2] ?? "../../build/release/bin/chancery-endpoint";
const file = process.argv[3] ?? new URL("../../resources/api/openapi.yaml", import.meta.url).pathname;

// Each collection begins with another account, so that no single one runs into its limit.
const rotated = (accounts, by) => accounts.map((_, index) => accounts[(index + by) % accounts.length]);

async function judgeEverything(judge, accounts) {
  const [mission] = accounts.filter((one) => one.roles.includes("focal_point"));
  await pull.service(judge, mission);
  const cursor = await pull.snapshot(judge, mission);
  await pull.feed(judge, mission, cursor);
  await pull.events(judge, mission, () => push.operations(judge, accounts));
  await push.blobs(judge, mission);
  const names = judge.contract.document.components.schemas.CollectionName.enum;
  for (const [index, name] of names.entries()) {
    await collection(judge, rotated(accounts, index), name);
  }
  await push.flood(judge, accounts.at(-1));
  judge.check(judge.untouched().length === 0, `never called: ${judge.untouched().join(", ")}`);
}

const endpoint = new EndpointProcess(program);
let failed = 0;
try {
  await endpoint.ready();
  const judge = new Judge(new Contract(file), endpoint.origin);
  await judgeEverything(judge, endpoint.accounts);
  judge.check((await endpoint.stop()) === 0, "the endpoint ends cleanly on SIGTERM");
  failed = judge.failures.length;
  console.log(`${judge.passed} passed, ${failed} failed`);
} finally {
  endpoint.process.kill("SIGKILL");
  endpoint.remove();
}
process.exitCode = failed === 0 ? 0 : 1;
