import { delimiter, join } from "node:path";
import type { LauncherOptions } from "./launcher-options.ts";
import { repositoryFolder } from "./places.ts";

/** Nothing that we start phones home. */
const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
  CHECKPOINT_DISABLE: "1",
};

/** The environment of tools: builds and generators. They know nothing of an instance, so their results can be kept. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _address, LARDER_AUTH_SECRET: _secret, NODE_ENV: _mode, ...rest } = process.env;
  return { ...rest, ...quiet, PATH: [join(repositoryFolder, "node_modules", ".bin"), rest.PATH ?? ""].join(delimiter) };
}

/** What every part of a running instance knows. */
export function instanceEnvironment(
  options: LauncherOptions,
  secrets: { readonly databaseUrl: string; readonly authSecret: string },
): NodeJS.ProcessEnv {
  return {
    ...toolEnvironment(),
    DATABASE_URL: secrets.databaseUrl,
    LARDER_AUTH_SECRET: secrets.authSecret,
    LARDER_WEB_URL: options.web.url,
    LARDER_ADMIN_URL: options.admin.url,
    LARDER_RECIPES: options.recipesFolder,
    LARDER_ASSETS: options.assetsFolder,
  };
}
