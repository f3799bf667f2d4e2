import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { schemaFiles } from "./schema-files.ts";

test("the published JSON Schemas are those of the code", async () => {
  for (const { name, text } of schemaFiles()) {
    const published = await readFile(new URL(`../../../docs/schemas/${name}`, import.meta.url), "utf8");
    expect(published, `${name} is stale: pnpm --filter @larder/cli run write-schemas`).toBe(text);
  }
});
