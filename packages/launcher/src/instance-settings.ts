import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import { z } from "zod";
import type { LauncherProblem } from "./launcher-problem.ts";
import type { InstancePlaces } from "./places.ts";

const instanceSettingsSchema = z.object({
  version: z.literal(1),
  /** Names the data folder when PostgreSQL has to keep it somewhere else. */
  instanceId: z.uuid(),
  /** Password of PostgreSQL's own administrator role. */
  superuserPassword: z.string().min(20),
  /** Password of the role that the product connects with. */
  appPassword: z.string().min(20),
  /** Signs the session cookies. */
  authSecret: z.string().min(32),
  /** Where PostgreSQL listened last; taken again when it is free. */
  databasePort: z.number().int().positive().nullable(),
  /** Where the data went, once there is some. */
  databaseFolder: z.string().nullable(),
});

/** Secrets and places of an instance; kept in a file that only its owner can read. */
export type InstanceSettings = z.infer<typeof instanceSettingsSchema>;

/**
 * Make the instance's folder (0700) when it is not there, and read its settings, new ones the first time.
 *
 * A settings file that can't be read is never replaced: it holds the only copy of the database's password.
 */
export function openInstanceFolder(places: InstancePlaces): Result<InstanceSettings, LauncherProblem> {
  try {
    mkdirSync(places.folder, { recursive: true, mode: 0o700 });
    const owner = statSync(places.folder).uid;
    if (process.getuid && owner !== process.getuid()) {
      return err({ code: "folder_of_another_user", folder: places.folder, userId: owner });
    }
    chmodSync(places.folder, 0o700);
    mkdirSync(places.log, { recursive: true, mode: 0o700 });
    if (!existsSync(places.settings)) writeInstanceSettings(places, createSettings());
  } catch (error) {
    return err({ code: "folder_not_writable", folder: places.folder, reason: (error as Error).message });
  }
  try {
    return ok(instanceSettingsSchema.parse(JSON.parse(readFileSync(places.settings, "utf8"))));
  } catch (error) {
    return err({ code: "settings_unreadable", file: places.settings, reason: (error as Error).message });
  }
}

/** Replace the settings in one step, so that a crash leaves the old or the new ones. */
export function writeInstanceSettings(places: InstancePlaces, settings: InstanceSettings): void {
  const next = `${places.settings}.next`;
  writeFileSync(next, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(next, places.settings);
}

function createSettings(): InstanceSettings {
  const secret = () => randomBytes(32).toString("base64url");
  return {
    version: 1,
    instanceId: randomUUID(),
    superuserPassword: secret(),
    appPassword: secret(),
    authSecret: secret(),
    databasePort: null,
    databaseFolder: null,
  };
}
