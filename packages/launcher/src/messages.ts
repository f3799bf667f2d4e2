import type { LauncherProblem } from "./launcher-problem.ts";

/** Words for a problem: what happened, and what to do. */
export interface ProblemWords {
  readonly what: string;
  readonly advice: readonly string[];
}

type Words = {
  readonly [Code in LauncherProblem["code"]]: (problem: Extract<LauncherProblem, { code: Code }>) => ProblemWords;
};

const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;
const seeLog = (log: string) => `The log is in ${log}`;

const words: Words = {
  option_unknown: ({ option }) => ({
    what: `There is no option "${option}".`,
    advice: ["npm start -- --help lists the options."],
  }),
  option_invalid: ({ option, value }) => ({
    what: `${option} can't be "${value}".`,
    advice: ["npm start -- --help says what it can be."],
  }),
  already_running: ({ pid, addresses }) => ({
    what: `Larder already runs (process ${pid})${addresses.length > 0 ? ":" : " and is just starting."}`,
    advice: [...addresses, "It was left alone. To start it anew, stop it there with Ctrl-C first."],
  }),
  folder_of_another_user: ({ folder, userId }) => ({
    what: `${folder} belongs to another user of this machine (number ${userId}).`,
    advice: ["Start Larder as that user, or set LARDER_DATA to a folder of your own. Nothing was changed."],
  }),
  folder_not_writable: ({ folder, reason }) => ({
    what: `Larder can't write to ${folder}: ${reason}`,
    advice: ["Give yourself the right to write there, or set LARDER_DATA to another folder."],
  }),
  settings_unreadable: ({ file, reason }) => ({
    what: `The settings of this instance can't be read: ${reason}`,
    advice: [
      `They are in ${file} and hold the database's password, so they were not replaced.`,
      "Put the file back from a backup of the folder, or mend it.",
    ],
  }),
  disk_full: ({ folder, freeBytes, neededBytes }) => ({
    what: `Only ${megabytes(freeBytes)} are free where ${folder} is; Larder needs at least ${megabytes(neededBytes)}.`,
    advice: ["Free some space and start again. Nothing was changed."],
  }),
  port_taken: ({ app, port, option, variable }) => ({
    what: `Port ${port}, wanted for ${app}, is taken by another program.`,
    advice: [
      `Stop that program, or choose another port: npm start -- ${option} ${port + 100}`,
      `(or set ${variable}).`,
    ],
  }),
  port_not_allowed: ({ app, port, option }) => ({
    what: `This user may not listen on port ${port}, wanted for ${app}.`,
    advice: [`Choose a port above 1023: npm start -- ${option} 3000`],
  }),
  auth_secret_missing: () => ({
    what: "DATABASE_URL is set, but LARDER_AUTH_SECRET is not.",
    advice: [
      "With a database server of your own, the secret that signs sessions must come from you as well,",
      "so that every copy of Larder on that database has the same. At least 32 characters, for example from:",
      "openssl rand -base64 32",
    ],
  }),
  auth_secret_short: ({ length }) => ({
    what: `LARDER_AUTH_SECRET has ${length} characters; it needs at least 32.`,
    advice: ["A good one comes from: openssl rand -base64 32"],
  }),
  database_unreachable: ({ reason }) => ({
    what: `The database in DATABASE_URL can't be used: ${reason}`,
    advice: [
      "Check that the server runs, and the address, name, password and database in DATABASE_URL.",
      "Without DATABASE_URL, Larder starts a PostgreSQL of its own.",
    ],
  }),
  postgres_not_packaged: ({ platform }) => ({
    what: `There is no PostgreSQL in the packages for this kind of machine (${platform}).`,
    advice: ["Set DATABASE_URL to a PostgreSQL server (and LARDER_AUTH_SECRET to a secret) and start again."],
  }),
  postgres_no_user: ({ reason }) => ({
    what: "PostgreSQL refuses to run as root, and no user could be made for it.",
    advice: [
      reason,
      "Make a user named larder, or start Larder as an ordinary user, or set DATABASE_URL to another server.",
    ],
  }),
  postgres_other_version: ({ folder, found, wanted }) => ({
    what: `The data in ${folder} is of PostgreSQL ${found}; this Larder has PostgreSQL ${wanted}. Nothing was changed.`,
    advice: [
      "Go back to the Larder that wrote it, and there:   npm run larder -- backup larder.backup",
      "Then move the data folder away, start this one, and:   npm run larder -- restore larder.backup",
    ],
  }),
  postgres_other_instance: ({ folder, owner }) => ({
    what: `The database in ${folder} belongs to the instance in ${owner}.`,
    advice: [
      "This folder seems to be a copy of that one. Remove .larder here to begin with an empty database of its own.",
    ],
  }),
  postgres_data_missing: ({ folder }) => ({
    what: `The database was in ${folder} and is not there any more.`,
    advice: ["Put it back, or remove .larder to begin with an empty database. Nothing was changed."],
  }),
  postgres_failed: ({ step, reason, log }) => ({
    what: `PostgreSQL could not be ${{ create: "created", start: "started", prepare: "prepared" }[step]}: ${reason}`,
    advice: [seeLog(log)],
  }),
  leftover_will_not_stop: ({ name, pid }) => ({
    what: `${name} of an earlier start (process ${pid}) still runs and does not stop.`,
    advice: [`End it yourself (kill ${pid}) and start again.`],
  }),
  generate_failed: ({ log }) => ({ what: "The database client could not be generated.", advice: [seeLog(log)] }),
  build_failed: ({ log }) => ({
    what: "The apps could not be built.",
    advice: [seeLog(log), "If the code is unchanged: remove the folders .turbo and apps/*/.next, and start again."],
  }),
  database_preparation_failed: ({ reason, log }) => ({
    what: `The database could not be brought up to date: ${reason}`,
    advice: [seeLog(log), "What was in the database is still there."],
  }),
  app_did_not_answer: ({ app, url, log }) => ({
    what: `${app} did not answer at ${url}.`,
    advice: [seeLog(log)],
  }),
  program_keeps_stopping: ({ name, log }) => ({
    what: `${name} stopped again and again, so everything was stopped.`,
    advice: [seeLog(log)],
  }),
};

/** Say a problem in words. */
export function describeProblem(problem: LauncherProblem): ProblemWords {
  // The table has, for each code, the words of just that code; the compiler can't follow the two together.
  return (words[problem.code] as (problem: LauncherProblem) => ProblemWords)(problem);
}

/** What `npm start -- --help` prints. */
export const helpText = `
  npm start -- [options]

  --port N         web listens on N, admin on N + 1 (LARDER_WEB_PORT; 3000)
  --admin-port N   admin listens on N (LARDER_ADMIN_PORT; 3001)
  --lan            listen on the network, not only on this machine
  --dev            serve the code as it changes (npm run dev)
  --help           this text

  Environment:
  DATABASE_URL           a PostgreSQL server of your own; then LARDER_AUTH_SECRET is needed as well
  LARDER_WEB_URL         the address of web, if it is another than http://127.0.0.1:3000
  LARDER_ADMIN_URL       the address of admin
  LARDER_DATA            folder of this instance (.larder)
  LARDER_RECIPES         folder of recipes (recipes)
  LARDER_ASSETS          folder of pictures (assets)
`;

/** What listening on the network means. */
export const lanWords = [
  "Everybody on your network can reach the sign-in page, and what is sent is not encrypted.",
  "Offline use, the wake lock and the camera work only over HTTPS or on this machine.",
];

/** Words of the steps of a start, as they are printed when done. */
export const stepWords = {
  leftovers: (names: readonly string[]) => `Stopped what an earlier start left running: ${names.join(", ")}`,
  generate: "Database client generated",
  postgres: (version: string, port: number) => `PostgreSQL ${version.split("-")[0]} runs on port ${port}`,
  ownServer: "Database server answers",
  migrations: (applied: number) =>
    applied === 0
      ? "Database is up to date"
      : `Database brought up to date (${applied} ${applied === 1 ? "migration" : "migrations"})`,
  recipes: (loaded: number, unchanged: number) =>
    loaded === 0 ? `Recipes unchanged (${unchanged})` : `${loaded} recipes loaded, ${unchanged} unchanged`,
  recipesNotLoaded: (reason: string) => `Recipes were not loaded: ${reason}`,
  conflicts: (files: readonly string[]) =>
    `Changed both in the folder and in Larder, so neither was touched: ${files.join(", ")}`,
  refused: (files: readonly string[]) => `Could not be loaded: ${files.join(", ")}`,
  build: (cached: boolean) => (cached ? "Apps are built" : "Apps built"),
  apps: "Web and admin answer",
  stopped: "Stopped.",
  restarted: (name: string) => `${name} had stopped and was started again`,
  workerEnded: (log: string) => `The work in the background stops again and again; the log is in ${log}`,
  stopping: "Stopping (Ctrl-C again to hurry) …",
};

/** What takes a while, while it does. */
export const busyWords = {
  generate: "Generating the database client",
  postgres: "Starting PostgreSQL",
  ownServer: "Asking the database server",
  database: "Bringing the database up to date",
  recipes: (done: number, total: number) => `Loading recipes (${done} of ${total})`,
  build: "Building web and admin",
  apps: "Starting web and admin",
};
