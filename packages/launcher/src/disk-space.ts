import { statfsSync } from "node:fs";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import type { LauncherProblem } from "./launcher-problem.ts";

/** What a build and a growing database need at the least. */
const neededBytes = 500 * 1024 * 1024;

/** Look before writing: PostgreSQL stops hard when a disk is full. */
export function checkDiskSpace(folder: string, needed = neededBytes): Result<null, LauncherProblem> {
  const { bavail, bsize } = statfsSync(folder);
  const freeBytes = bavail * bsize;
  return freeBytes >= needed ? ok(null) : err({ code: "disk_full", folder, freeBytes, neededBytes: needed });
}
