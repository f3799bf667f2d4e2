import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instancePlaces, openInstanceFolder, startEmbeddedPostgres } from "@larder/launcher";

/** A PostgreSQL that Larder did not start: what DATABASE_URL is for. */
export async function startDatabaseServer(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "larder-e2e-server-"));
  chmodSync(folder, 0o755);
  const places = instancePlaces(join(folder, "instance"));
  const opened = openInstanceFolder(places);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const server = await startEmbeddedPostgres({ places, settings: opened.value, rootFolder: join(folder, "root") });
  if (!server.ok) throw new Error(JSON.stringify(server.error));
  return {
    url: server.value.databaseUrl,
    remove: async () => {
      await server.value.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
