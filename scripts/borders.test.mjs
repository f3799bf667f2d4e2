import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configuration from "../.dependency-cruiser.cjs";

/** Small stand-ins for the repository's packages; each lists what its manifest declares. */
const workspaces = {
  "packages/core": ["zod"],
  "packages/db": ["@larder/core", "@prisma/client", "react", "pg"],
  "packages/auth": ["@larder/core", "@larder/db", "@larder/ui", "next-auth"],
  "packages/ui": ["react", "next", "@larder/core"],
  "packages/recipe-view": ["@larder/core", "@larder/ui", "@larder/db", "react", "next"],
  "packages/cli": ["@larder/core", "@larder/db", "@larder/ui"],
  "packages/launcher": ["@larder/core", "@larder/db", "@larder/ui", "react"],
  "apps/web": ["@larder/core", "@larder/db", "@larder/auth", "@larder/ui", "@larder/cli", "@larder/launcher", "react"],
  "apps/admin": ["@larder/core", "@larder/ui", "react"],
};
const packages = ["zod", "react", "next", "next-auth", "pg", "@prisma/client", "lodash"];

/** What must be found: the rule, the file, its text. */
const planted = [
  ["core-is-pure", "packages/core/src/clock.ts", 'import "node:fs";'],
  [
    "core-is-pure",
    "packages/core/src/view.ts",
    'import type { ReactNode } from "react";\nexport type View = ReactNode;',
  ],
  ["core-is-pure", "packages/core/src/lazy.ts", 'export const load = () => import("node:path");'],
  ["core-tests-stay-inside", "packages/core/src/x.test.ts", 'import "../../db/src/index.ts";'],
  ["db-imports-inwards", "packages/db/src/ui.ts", 'import "../../ui/src/index.ts";'],
  [
    "db-has-no-screen",
    "packages/db/src/view.ts",
    'import type { ReactNode } from "react";\nexport type View = ReactNode;',
  ],
  ["auth-imports-inwards", "packages/auth/src/ui.ts", 'import "@larder/ui";'],
  ["ui-imports-inwards", "packages/ui/src/recipe.tsx", 'import "@larder/core";'],
  ["ui-has-no-data", "packages/ui/src/link.tsx", 'import "next";'],
  ["browser-packages-have-no-node", "packages/ui/src/disk.ts", 'import "node:fs";'],
  ["recipe-view-imports-inwards", "packages/recipe-view/src/load.ts", 'import "@larder/db";'],
  ["recipe-view-has-no-data", "packages/recipe-view/src/link.tsx", 'import "next";'],
  ["browser-packages-have-no-node", "packages/recipe-view/src/disk.ts", 'import "node:fs";'],
  ["cli-imports-inwards", "packages/cli/src/look.ts", 'import "@larder/ui";'],
  [
    "cli-loads-storage-on-demand",
    "packages/cli/src/backup.ts",
    'import { db } from "@larder/db";\nexport const x = db;',
  ],
  ["launcher-imports-inwards", "packages/launcher/src/look.ts", 'import "@larder/ui";'],
  ["launcher-has-no-screen", "packages/launcher/src/view.ts", 'import "react";'],
  ["packages-do-not-know-apps", "packages/ui/src/app.ts", 'import "../../../apps/web/src/lib/paths.ts";'],
  ["apps-stand-alone", "apps/web/src/lib/other.ts", 'import "../../../admin/src/lib/paths.ts";'],
  ["apps-stand-alone", "apps/web/src/lib/start.ts", 'import "@larder/launcher";'],
  ["routes-do-not-read-storage", "apps/web/src/app/page.tsx", 'import "@larder/db";'],
  ["routes-do-not-read-storage", "apps/web/src/proxy.ts", 'import "@larder/db";'],
  ["routes-ask-features-who-is-there", "apps/web/src/app/layout.tsx", 'import "@larder/auth";'],
  ["features-stand-alone", "apps/web/src/features/plan/board.tsx", 'import "../recipes/card.tsx";'],
  ["features-do-not-know-routes", "apps/web/src/features/plan/route.tsx", 'import "../../app/page.tsx";'],
  ["one-door-to-storage", "apps/web/src/features/plan/meal.tsx", 'import "@larder/db";'],
  ["one-door-to-storage", "apps/web/src/features/plan/who.tsx", 'import "@larder/auth";'],
  ["shared-parts-stay-below", "apps/web/src/components/header.tsx", 'import "../features/recipes/card.tsx";'],
  ["shared-parts-have-no-storage", "apps/web/src/lib/data.ts", 'import "@larder/db";'],
  ["front-door-only", "packages/auth/src/deep.ts", 'import "../../db/src/index.ts";'],
  ["no-test-code-in-the-product", "packages/db/src/seed.ts", 'import "./testing/factories.ts";'],
  ["no-development-dependencies-in-the-product", "packages/db/src/tool.ts", 'import "lodash";'],
  ["declared-dependencies", "packages/auth/src/guess.ts", 'import "zod";'],
  ["resolvable", "packages/auth/src/gone.ts", 'import "./nowhere.ts";'],
  ["no-cycles", "packages/core/src/a.ts", 'import { b } from "./b.ts";\nexport const a = () => b;'],
];

/** What must be left in peace. */
const allowed = {
  "packages/core/src/index.ts": 'import { z } from "zod";\nexport const core = z;',
  "packages/core/src/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;',
  "packages/core/src/read.test.ts": 'import "node:fs";\nimport "./index.ts";',
  "packages/core/src/types-a.ts": 'import type { B } from "./types-b.ts";\nexport type A = { b?: B };',
  "packages/core/src/types-b.ts": 'import type { A } from "./types-a.ts";\nexport type B = { a?: A };',
  "packages/db/src/index.ts":
    'import { core } from "@larder/core";\nimport "node:crypto";\nimport "@prisma/client";\nexport const db = core;',
  "packages/db/src/testing/factories.ts": 'import "pg";',
  "packages/auth/src/index.ts": 'import "@larder/db";\nimport "next-auth";',
  "packages/ui/src/index.ts": 'import "react";',
  "packages/recipe-view/src/index.ts": 'import "@larder/core";\nimport "@larder/ui";\nimport "react";',
  "packages/cli/src/index.ts":
    'import type { db } from "@larder/db";\nimport "@larder/core";\nexport const load = (): Promise<{ db: typeof db }> => import("@larder/db");',
  "packages/launcher/src/index.ts": 'import "@larder/db";\nimport "node:net";',
  "apps/web/src/features/recipes/card.tsx":
    'import "@larder/ui";\nimport "react";\nimport type { Recipe } from "./queries.ts";\nexport type Card = Recipe;',
  "apps/web/src/features/recipes/queries.ts":
    'import "@larder/db";\nimport "@larder/auth";\nexport type Recipe = string;',
  "apps/web/src/features/recipes/actions.ts": 'import "@larder/db";',
  "apps/web/src/app/recipes/page.tsx":
    'import "../../features/recipes/queries.ts";\nimport "../../components/footer.tsx";',
  "apps/web/src/app/api/auth/route.ts": 'import "@larder/auth";',
  "apps/web/src/components/footer.tsx": 'import "../lib/paths.ts";\nimport "@larder/ui";',
  "apps/web/src/lib/paths.ts": "export const home = '/';",
  "apps/admin/src/lib/paths.ts": "export const home = '/';",
};

let folder = "";
let violations = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "larder-borders-"));
  for (const name of packages) {
    write(`node_modules/.pnpm/${name}@1/node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0" }));
    write(`node_modules/.pnpm/${name}@1/node_modules/${name}/index.js`, "export {};");
  }
  for (const [place, dependencies] of Object.entries(workspaces)) {
    const manifest = {
      name: `@larder/${place.split("/")[1]}`,
      exports: "./src/index.ts",
      dependencies: Object.fromEntries(dependencies.map((name) => [name, "*"])),
      devDependencies: place === "packages/db" ? { lodash: "*" } : {},
    };
    write(`${place}/package.json`, JSON.stringify(manifest));
    for (const name of packages)
      link(`${place}/node_modules/${name}`, `node_modules/.pnpm/${name}@1/node_modules/${name}`);
    for (const other of Object.keys(workspaces)) link(`${place}/node_modules/@larder/${other.split("/")[1]}`, other);
  }
  for (const [path, text] of Object.entries(allowed)) write(path, text);
  for (const [, path, text] of planted) write(path, text);

  const { output } = await cruise(["packages", "apps"], {
    ...configuration.options,
    ruleSet: { forbidden: configuration.forbidden },
    validate: true,
    baseDir: folder,
  });
  violations = output.summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the import rules", () => {
  it.each(planted)("find a planted violation of %s in %s", (rule, path) => {
    expect(violations.filter((violation) => violation.from === path).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });

  it("have a planted violation for each rule", () => {
    expect(
      configuration.forbidden.map((rule) => rule.name).filter((name) => !planted.some(([rule]) => rule === name)),
    ).toEqual([]);
  });

  // `b.ts` is one half of the planted cycle.
  it("leave allowed imports in peace", () => {
    const innocent = violations.filter(({ from }) => from in allowed && from !== "packages/core/src/b.ts");
    expect(innocent.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

function write(path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function link(path, target) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  symlinkSync(relative(dirname(file), join(folder, target)), file);
}
