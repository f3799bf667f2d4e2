import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { checkDiskSpace } from "./disk-space.ts";

it("says how much is free and how much is needed when that is too little", () => {
  expect(checkDiskSpace(tmpdir(), 1)).toEqual({ ok: true, value: null });
  expect(checkDiskSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).toMatchObject({
    ok: false,
    error: { code: "disk_full", folder: tmpdir(), neededBytes: Number.MAX_SAFE_INTEGER, freeBytes: expect.any(Number) },
  });
});
