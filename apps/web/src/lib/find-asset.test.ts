import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAsset, findPhoto } from "./find-asset.ts";

let base: string;
let folder: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "larder-assets-"));
  folder = join(base, "assets");
  await mkdir(join(folder, "images"), { recursive: true });
  await writeFile(join(folder, "images", "rou.jpg"), "picture");
  await writeFile(join(folder, "notes.txt"), "words");
  await writeFile(join(base, "secret.jpg"), "secret");
  await symlink(join(base, "secret.jpg"), join(folder, "link.jpg"));
});

afterAll(() => rm(base, { recursive: true, force: true }));

describe("findAsset", () => {
  it("finds pictures below the folder", async () => {
    expect(await findAsset("images/rou.jpg", folder)).toMatchObject({ mediaType: "image/jpeg", byteLength: 7 });
  });

  it.each([
    "../secret.jpg",
    "images/../../secret.jpg",
    "link.jpg",
    "notes.txt",
    "images",
    "images/none.jpg",
    "images/rou.jpg\0.png",
    `${"a".repeat(5000)}.jpg`,
  ])("finds nothing at %j", async (path) => {
    expect(await findAsset(path, folder)).toBeNull();
  });
});

describe("findPhoto", () => {
  it.each(["/assets/images/rou.jpg", "images/rou.jpg", "/images/rou.jpg"])("resolves %s", async (image) => {
    expect(await findPhoto(image, folder)).toBe("/assets/images/rou.jpg");
  });

  it.each([null, "/assets/images/none.jpg", "https://example.org/rou.jpg", "//example.org/rou.jpg", "../secret.jpg"])(
    "gives no address for %j",
    async (image) => {
      expect(await findPhoto(image, folder)).toBeNull();
    },
  );
});
