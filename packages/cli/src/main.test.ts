import { expect, test } from "vitest";
import { run } from "./testing/run.ts";

const names = [
  "parse",
  "ingredients",
  "shop",
  "check",
  "roundtrip",
  "edit",
  "backup",
  "restore",
  "setup-link",
  "reset-link",
];

test("every command explains itself on standard output", async () => {
  const overview = await run(["--help"]);
  expect(overview.code).toBe(0);
  for (const name of names) {
    expect(overview.out).toContain(name);
    const help = await run([name, "--help"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain(`larder ${name}`);
    expect(help.out).toContain("Exit code");
    expect(help.note).toBe("");
  }
});

test("an unknown command, no command and an unknown option are wrong calls", async () => {
  expect((await run(["bake"])).code).toBe(2);
  expect((await run([])).code).toBe(2);
  expect((await run(["shop", "--loud", "x.md"])).code).toBe(2);
});
