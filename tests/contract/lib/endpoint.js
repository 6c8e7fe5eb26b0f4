// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoint under test, as a process of its own with the demonstration set.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const Patience = 120_000;

export class EndpointProcess {
  constructor(program) {
    this.directory = mkdtempSync(join(tmpdir(), "chancery-contract-"));
    this.accounts = [];
    this.process = spawn(program, ["--data", join(this.directory, "data"), "--listen", "127.0.0.1:0", "--demo"],
      { stdio: ["ignore", "pipe", "inherit"] });
    this.ended = new Promise((resolve) => this.process.on("exit", (code, signal) => resolve({ code, signal })));
  }

  // Resolves when the address and the accounts are known.
  async ready() {
    const late = setTimeout(() => this.process.kill("SIGKILL"), Patience);
    try {
      await new Promise((resolve, reject) => {
        this.process.on("error", reject);
        this.ended.then(({ code }) => reject(new Error(`the endpoint ended with ${code}`)));
        createInterface({ input: this.process.stdout }).on("line", (line) => this.#take(line, resolve));
      });
    } finally {
      clearTimeout(late);
    }
  }

  #take(line, resolve) {
    const words = line.split(" ");
    if (words[0] === "listening") {
      this.origin = new URL(words[2]).origin;
    } else if (words[0] === "account") {
      const [, name, mission, roles, token] = words;
      this.accounts.push({ name, mission, roles: roles.split(","), token });
      clearTimeout(this.quiet);
      this.quiet = setTimeout(resolve, 300); // How many accounts there are is not announced.
    }
  }

  // Resolves with the exit code after SIGTERM.
  async stop() {
    this.process.kill("SIGTERM");
    const { code } = await this.ended;
    return code;
  }

  remove() {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
