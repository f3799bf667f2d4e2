import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const shared = process.env.LARDER_SHARED;
const corpus = shared === undefined ? null : join(shared, "corpus");

test("lists nothing for the starter library, also after every edit and its inverse", async () => {
  const result = await run(["roundtrip", "--edits", new URL("../../../../recipes/", import.meta.url).pathname]);
  expect(result).toMatchObject({ code: 0, out: "" });
}, 60_000);

test("lists nothing for odd encodings", async () => {
  const folder = await temporaryFolder({
    "bom.md": "\uFEFF---\ntitle: Bom\ningredients: [egg, salt]\n---\nBoil",
    "mixed.md": "---\r\ntitle: Mixed\nsearchterms:\r\n- a\n- b\r\n---\r\rBoil.\n\r\n",
    "open.md": "---\ntitle: Never closed\ningredients:\n  - egg\n",
    "bytes.md": Uint8Array.from([0xff, 0xfe, 0x00, 0x41]),
  });
  const result = await run(["roundtrip", "--edits", folder]);
  expect(result).toMatchObject({ code: 0, out: "" });
  expect(result.note).toContain("1 are read-only");
});

test.skipIf(corpus === null || !existsSync(corpus))(
  "lists nothing for the corpus of real recipes (needs LARDER_SHARED)",
  async () => {
    const result = await run(["roundtrip", "--edits", corpus ?? "", join(shared ?? "", "seed")]);
    expect(result).toMatchObject({ code: 0, out: "" });
  },
  120_000,
);
