// Generates the Prisma client and the fingerprint of the reader into src/generated.
//
// The Prisma CLI looks for its native schema engine before it does anything, and downloads it when it is missing.
// Generating does not use that engine, so any existing file does in its place, and nothing is fetched.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { writeReaderVersion } from "./reader-version.ts";

const packageFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const prismaFolder = path.dirname(createRequire(import.meta.url).resolve("prisma/package.json"));

rmSync(path.join(packageFolder, "src/generated"), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [path.join(prismaFolder, "build/index.js"), "generate", "--schema", "prisma/schema.prisma"],
  {
    cwd: packageFolder,
    stdio: "inherit",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  },
);
if (status === 0 && !existsSync(path.join(packageFolder, "src/generated/client.ts"))) {
  process.stderr.write("prisma generate ended well but wrote no client\n");
  process.exit(1);
}
if (status === 0) writeReaderVersion();
process.exit(status ?? 1);
