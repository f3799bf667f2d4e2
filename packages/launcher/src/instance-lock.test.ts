import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { InstanceLock } from "./instance-lock.ts";
import { acquireInstanceLock, readInstanceLock } from "./instance-lock.ts";
import { identifyProcess } from "./running-process.ts";

let folder = "";
let file = "";
const others: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "larder-lock-"));
  file = join(folder, "lock.json");
});

afterEach(() => {
  for (const other of others.splice(0)) other.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("acquireInstanceLock", () => {
  it("gives the lock to one holder and tells a second one where the first answers", () => {
    const lock = acquire();
    lock.noteAddresses(["http://127.0.0.1:3000"]);
    expect(acquireInstanceLock(file)).toEqual({
      ok: false,
      error: { code: "already_running", pid: process.pid, addresses: ["http://127.0.0.1:3000"] },
    });
    expect(readInstanceLock(file)).toEqual({ pid: process.pid, addresses: ["http://127.0.0.1:3000"] });
  });

  it("can be taken again after it was given back", () => {
    acquire().release();
    expect(readInstanceLock(file)).toBeNull();
    expect(acquire().leftovers).toEqual([]);
  });

  it("passes from a killed holder to the next, with the programs that it left behind", async () => {
    const left = identify(sleeper());
    await holdInAnotherProcess([left]);
    const [holder] = others.slice(-1);
    holder?.kill("SIGKILL");
    await new Promise((resolve) => holder?.once("exit", resolve));

    const lock = acquire();
    expect(lock.leftovers).toEqual([{ name: "web", ...left }]);
    lock.release();
  });

  it("remembers leftovers until they are stopped, also when the next holder is killed as well", () => {
    const left = { name: "web", ...identify(sleeper()) };
    writeDeadLock([left]);
    acquire();
    // The same as a kill: nothing is given back, and the holder is gone.
    writeDeadLock(JSON.parse(readLockText()).children);
    const lock = acquire();
    expect(lock.leftovers).toEqual([left]);
    lock.forgetChild(left);
    expect(JSON.parse(readLockText()).children).toEqual([]);
  });

  it("does not take a stranger with a dead holder's number for the holder", () => {
    const stranger = identify(sleeper());
    writeFileSync(
      file,
      JSON.stringify({ token: "old", launcher: { ...stranger, startedAt: "long ago" }, addresses: [], children: [] }),
    );
    expect(acquireInstanceLock(file).ok).toBe(true);
  });

  it("can be taken when the lock was cut short by a full disk", () => {
    writeFileSync(file, '{"token": "hal');
    expect(acquireInstanceLock(file).ok).toBe(true);
  });

  it("goes to exactly one of many that start at once over a dead holder's lock", async () => {
    writeDeadLock([]);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => tryInAnotherProcess()));
    expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });
});

function acquire(): InstanceLock {
  const result = acquireInstanceLock(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function identify(child: ChildProcess) {
  const identity = identifyProcess(child.pid ?? 0);
  if (identity === null) throw new Error("The process is not there");
  return identity;
}

function sleeper(): ChildProcess {
  const child = spawn("sleep", ["60"], { stdio: "ignore" });
  others.push(child);
  return child;
}

function readLockText(): string {
  return readFileSync(file, "utf8");
}

function writeDeadLock(children: readonly unknown[]): void {
  const launcher = { pid: 999_999_999, startedAt: "long ago" };
  writeFileSync(file, JSON.stringify({ token: "dead", launcher, addresses: [], children }));
}

/** A program that takes the lock, says how that went, and then waits to be ended. */
function startLocker(children: readonly unknown[]): ChildProcess {
  const source = `
    const { acquireInstanceLock } = await import(${JSON.stringify(new URL("instance-lock.ts", import.meta.url).href)});
    const result = acquireInstanceLock(${JSON.stringify(file)});
    if (result.ok) for (const child of ${JSON.stringify(children)}) result.value.noteChild("web", child);
    console.log(result.ok ? "taken" : result.error.code);
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  others.push(child);
  return child;
}

async function tryInAnotherProcess(children: readonly unknown[] = []): Promise<string> {
  const child = startLocker(children);
  return await new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
    child.once("exit", () => reject(new Error("The other process ended early")));
  });
}

async function holdInAnotherProcess(children: readonly unknown[]): Promise<void> {
  expect(await tryInAnotherProcess(children)).toBe("taken");
}
