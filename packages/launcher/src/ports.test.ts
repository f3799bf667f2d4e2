import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { findFreePort, lookAtPort } from "./ports.ts";

describe("lookAtPort", () => {
  it.each(["127.0.0.1", "0.0.0.0", "::"])("sees a port that another program has on %s", async (host) => {
    const { port, close } = await listen(host);
    expect(await lookAtPort(port, "127.0.0.1")).toBe("taken");
    await close();
    expect(await lookAtPort(port, "127.0.0.1")).toBe("free");
  });
});

describe("findFreePort", () => {
  it("takes the wished port when it is free, and another when it is not", async () => {
    const { port, close } = await listen("127.0.0.1");
    expect(await findFreePort(port)).not.toBe(port);
    await close();
    expect(await findFreePort(port)).toBe(port);
  });
});

async function listen(host: string): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
