import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { identifyProcess, isRunning, stopProcess } from "./running-process.ts";

describe("stopProcess", () => {
  it("is content with the first signal when that is enough", async () => {
    const child = spawn("sleep", ["60"]);
    const identity = identify(child.pid);
    expect(await stopProcess(identity, [{ signal: "SIGTERM", patienceMs: 5000 }])).toBe(true);
    expect(child.signalCode ?? (await once(child, "exit"))[1]).toBe("SIGTERM");
  });

  it("goes on to the next signal when a program does not listen", async () => {
    const child = spawn(process.execPath, [
      "--eval",
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')",
    ]);
    await once(child.stdout, "data");
    const gone = await stopProcess(identify(child.pid), [
      { signal: "SIGTERM", patienceMs: 100 },
      { signal: "SIGKILL", patienceMs: 5000 },
    ]);
    expect(gone).toBe(true);
    expect(child.signalCode ?? (await once(child, "exit"))[1]).toBe("SIGKILL");
  });

  it("leaves a program alone that only has the number of the one that was meant", async () => {
    const child = spawn("sleep", ["60"]);
    const stranger = { ...identify(child.pid), startedAt: "another time" };
    expect(await stopProcess(stranger, [{ signal: "SIGKILL", patienceMs: 100 }])).toBe(true);
    expect(isRunning(identify(child.pid))).toBe(true);
    child.kill();
  });
});

function identify(pid: number | undefined) {
  const identity = identifyProcess(pid ?? 0);
  if (identity === null) throw new Error("The process is not there");
  return identity;
}
