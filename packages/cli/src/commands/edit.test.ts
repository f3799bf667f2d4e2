import { chmod, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const soup =
  "---\r\ntitle: Soup # mine\r\ningredients:\r\n  - 1 l water\r\n  - salt\r\nservings: 4\r\n---\r\n\r\n1. Boil.";

test("touches only the line of the field and keeps its comment and line ends", async () => {
  const folder = await temporaryFolder({ "soup.md": soup });
  const path = join(folder, "soup.md");
  const result = await run(["edit", path, "--set", "title=Clear soup"]);
  expect(result.code).toBe(0);
  expect(await readFile(path, "utf8")).toBe(soup.replace("title: Soup # mine", "title: Clear soup # mine"));
});

test("adds and removes ingredients in the order given, one line each", async () => {
  const folder = await temporaryFolder({ "soup.md": soup });
  const path = join(folder, "soup.md");
  const result = await run(["edit", path, "--remove-ingredient", "2", "--add-ingredient", "2 leeks: sliced"]);
  expect(result.code).toBe(0);
  const text = await readFile(path, "utf8");
  expect(text.split("\r\n")).toHaveLength(soup.split("\r\n").length);
  expect(text).toContain("2 leeks: sliced");
  expect(text).not.toContain("- salt");
});

test("writes nothing when one change of several is refused", async () => {
  const folder = await temporaryFolder({ "soup.md": soup });
  const path = join(folder, "soup.md");
  const result = await run(["edit", path, "--set", "title=Other", "--remove-ingredient", "9"]);
  expect(result.code).toBe(1);
  expect(result.note).toContain("no ingredient with that number");
  expect(await readFile(path, "utf8")).toBe(soup);
});

test("keeps the file's mode, follows a link to its target and leaves no temporary file", async () => {
  const folder = await temporaryFolder({ "soup.md": soup });
  await chmod(join(folder, "soup.md"), 0o640);
  await symlink("soup.md", join(folder, "link.md"));
  expect((await run(["edit", join(folder, "link.md"), "--set", "servings=6"])).code).toBe(0);
  expect((await stat(join(folder, "soup.md"))).mode & 0o777).toBe(0o640);
  expect(await readFile(join(folder, "soup.md"), "utf8")).toContain("servings: 6\r\n");
  expect((await readdir(folder)).sort()).toEqual(["link.md", "soup.md"]);
});

test("never rewrites a file that is not UTF-8", async () => {
  const bytes = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0x3a, 0x20, 0xe9, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a]);
  const folder = await temporaryFolder({ "latin.md": bytes });
  const path = join(folder, "latin.md");
  const result = await run(["edit", path, "--set", "title=X"]);
  expect(result.code).toBe(1);
  expect(new Uint8Array(await readFile(path))).toEqual(bytes);
});

test("explains a wrong call with exit code 2", async () => {
  const folder = await temporaryFolder({ "soup.md": soup });
  const path = join(folder, "soup.md");
  for (const args of [[path], [path, "--set", "title"], [path, "--remove-ingredient", "0"], [path, "--unknown"], []]) {
    const result = await run(["edit", ...args]);
    expect(result.code, args.join(" ")).toBe(2);
    expect(result.note).toContain("larder edit --help");
  }
});
