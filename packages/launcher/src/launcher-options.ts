import { networkInterfaces } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import type { LauncherProblem } from "./launcher-problem.ts";

/** How to start, from the command line and the environment. */
export interface LauncherOptions {
  /** Serve the code as it changes instead of a build. */
  readonly development: boolean;
  readonly help: boolean;
  /** The address that the apps listen on. */
  readonly host: "127.0.0.1" | "0.0.0.0";
  readonly web: AppAddress;
  readonly admin: AppAddress;
  /** The instance's folder: secrets, log, data. */
  readonly folder: string;
  /** Where root keeps PostgreSQL and its data. */
  readonly rootFolder: string;
  readonly recipesFolder: string;
  readonly assetsFolder: string;
  /** A server of the user's own; then none is started. */
  readonly databaseUrl: string | null;
  /** Signs the session cookies; of the instance's own when null. */
  readonly authSecret: string | null;
}

/** Where one app is reached. */
export interface AppAddress {
  readonly port: number;
  /** Without a slash at the end. */
  readonly url: string;
}

const known = {
  dev: { type: "boolean" },
  lan: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  port: { type: "string" },
  "admin-port": { type: "string" },
} as const;

/**
 * Read options; those of the command line win over the environment.
 *
 * @param args for example `["--port", "3100", "--lan"]`; `--port` moves admin to the next port as well
 */
export function readLauncherOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  repositoryFolder: string,
): Result<LauncherOptions, LauncherProblem> {
  const { values: flags, tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") return err({ code: "option_unknown", option: token.value });
    if (token.kind === "option" && !(token.name in known))
      return err({ code: "option_unknown", option: token.rawName });
  }
  const ports: { web?: number; admin?: number } = {};
  for (const [app, name] of [
    ["web", "port"],
    ["admin", "admin-port"],
  ] as const) {
    const value = flags[name];
    if (value === undefined) continue;
    const port = readPort(value);
    if (port === null)
      return err({ code: "option_invalid", option: `--${name}`, value: value === true ? "" : String(value) });
    ports[app] = port;
  }

  for (const [app, variable] of [
    ["web", "LARDER_WEB_PORT"],
    ["admin", "LARDER_ADMIN_PORT"],
  ] as const) {
    const value = environment[variable];
    if (ports[app] !== undefined || value === undefined || value === "") continue;
    const port = readPort(value);
    if (port === null) return err({ code: "option_invalid", option: variable, value });
    ports[app] = port;
  }
  const webPort = ports.web ?? 3000;
  const adminPort = ports.admin ?? webPort + 1;
  if (adminPort === webPort) return err({ code: "option_invalid", option: "--admin-port", value: String(adminPort) });
  if (adminPort > 65_535) return err({ code: "option_invalid", option: "--port", value: String(webPort) });

  const host = flags.lan ? (findLanAddress() ?? "127.0.0.1") : "127.0.0.1";
  const urls: { web: string; admin: string } = { web: "", admin: "" };
  for (const [app, variable, port] of [
    ["web", "LARDER_WEB_URL", webPort],
    ["admin", "LARDER_ADMIN_URL", adminPort],
  ] as const) {
    const value = environment[variable] || `http://${host}:${port}`;
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
      return err({ code: "option_invalid", option: variable, value });
    }
    urls[app] = value.replace(/\/+$/, "");
  }

  const folderOf = (variable: string, usual: string) => {
    const value = environment[variable];
    if (value === undefined || value === "") return usual;
    return isAbsolute(value) ? value : resolve(repositoryFolder, value);
  };
  return ok({
    development: flags.dev === true,
    help: flags.help === true,
    host: flags.lan ? "0.0.0.0" : "127.0.0.1",
    web: { port: webPort, url: urls.web },
    admin: { port: adminPort, url: urls.admin },
    folder: folderOf("LARDER_DATA", join(repositoryFolder, ".larder")),
    rootFolder: folderOf("LARDER_ROOT_DATA", "/var/lib/larder"),
    recipesFolder: folderOf("LARDER_RECIPES", join(repositoryFolder, "recipes")),
    assetsFolder: folderOf("LARDER_ASSETS", join(repositoryFolder, "assets")),
    databaseUrl: environment.DATABASE_URL || null,
    authSecret: environment.LARDER_AUTH_SECRET || null,
  });
}

function readPort(text: string | boolean): number | null {
  const port = Number(text);
  return typeof text === "string" && /^\d{1,5}$/.test(text) && port > 0 && port <= 65_535 ? port : null;
}

/** The address that other machines of the network reach this one by, when there is one. */
function findLanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? null;
}
