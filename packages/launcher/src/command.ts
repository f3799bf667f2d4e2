// `npm run -s larder -- setup-link` and the other commands about an instance: makes its database reachable, runs the
// command line on it, and stops again what it had to start.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { instanceEnvironment } from "./child-environment.ts";
import { readLauncherOptions } from "./launcher-options.ts";
import { repositoryFolder } from "./places.ts";
import { createProgress } from "./progress.ts";
import { resolveInstance } from "./resolve-instance.ts";

process.exitCode = await main();
process.exit();

async function main(): Promise<number> {
  // Results alone go to standard output.
  const progress = createProgress(process.stderr, () => null);
  const options = readLauncherOptions([], process.env, repositoryFolder);
  if (!options.ok) {
    progress.problem(options.error);
    return 2;
  }
  const instance = await resolveInstance(options.value);
  if (!instance.ok) {
    progress.problem(instance.error);
    return 1;
  }
  try {
    const environment = instanceEnvironment(options.value, instance.value);
    const command = spawn(
      process.execPath,
      [join(repositoryFolder, "packages/cli/src/main.ts"), ...process.argv.slice(2)],
      {
        env: { ...environment, LARDER_WEB_URL: instance.value.webUrl ?? environment.LARDER_WEB_URL },
        stdio: "inherit",
      },
    );
    // The terminal sends Ctrl-C to the command as well; we wait for its end and then tidy up.
    process.on("SIGINT", () => {});
    process.on("SIGTERM", () => command.kill("SIGTERM"));
    return await new Promise((resolve, reject) => {
      command.once("error", reject);
      command.once("close", (code) => resolve(code ?? 1));
    });
  } finally {
    await instance.value.close();
  }
}
