import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone. */
export const repositoryFolder = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

/** The files and folders of one instance: its secrets, its log and, unless it runs as root, its database. */
export interface InstancePlaces {
  readonly folder: string;
  readonly settings: string;
  readonly lock: string;
  readonly log: string;
}

/** @param folder `.larder` in the clone, or what LARDER_DATA says */
export function instancePlaces(folder: string): InstancePlaces {
  return {
    folder,
    settings: join(folder, "settings.json"),
    lock: join(folder, "lock.json"),
    log: join(folder, "log"),
  };
}
