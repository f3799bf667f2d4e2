// `npm start`: reads options, starts everything, tells where it is, and stops it in good order.
import { join } from "node:path";
import { readLauncherOptions } from "./launcher-options.ts";
import { helpText, lanWords, stepWords } from "./messages.ts";
import { instancePlaces, repositoryFolder } from "./places.ts";
import { turnLog } from "./program.ts";
import { createProgress } from "./progress.ts";
import { startLarder } from "./start-larder.ts";

process.exitCode = await main();
// Sockets of health checks may linger; everything of ours is stopped by now.
process.exit();

async function main(): Promise<number> {
  const began = performance.now() - Number(process.env.LARDER_START_MS ?? 0);
  let logFile: string | null = null;
  const progress = createProgress(process.stdout, () => logFile);
  const options = readLauncherOptions(process.argv.slice(2), process.env, repositoryFolder);
  if (!options.ok) {
    progress.problem(options.error);
    return 2;
  }
  if (options.value.help) {
    process.stdout.write(helpText);
    return 0;
  }

  const interruption = listenForStop(() => progress.say(stepWords.stopping));
  const started = await startLarder(options.value, progress, interruption.signal, {
    onFolder: () => {
      logFile = turnLog(join(instancePlaces(options.value.folder).log, "start.log"));
    },
  }).catch((error: unknown) => {
    if (interruption.signal.aborted) return null;
    throw error;
  });
  if (started === null) {
    progress.say(stepWords.stopped);
    return interruption.exitCode();
  }
  if (!started.ok) {
    progress.problem(started.error);
    return 1;
  }

  const { web, admin, host } = options.value;
  const { setupLink } = started.value;
  progress.tell([
    `Web     ${web.url}`,
    `Admin   ${admin.url}`,
    ...(setupLink ? ["", `Set up, once (until ${setupLink.until}):`, setupLink.url] : []),
    ...(host === "0.0.0.0" ? ["", ...lanWords] : []),
    "",
    `Ready in ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops everything.`,
  ]);
  const problem = await Promise.race([started.value.failed, interruption.happened]);
  await started.value.stop();
  if (problem) {
    progress.problem(problem);
    return 1;
  }
  progress.say(stepWords.stopped);
  return interruption.exitCode();
}

/**
 * Ctrl-C, a plain kill, a closed terminal, or the end of the program that started us. A second one ends us at once; the
 * next start then finds what is left and tidies up.
 */
function listenForStop(onFirst: () => void) {
  const controller = new AbortController();
  const { promise: happened, resolve } = Promise.withResolvers<null>();
  let code = 0;
  const stop = (exitCode: number) => {
    if (controller.signal.aborted) process.exit(exitCode);
    code = exitCode;
    onFirst();
    controller.abort();
    resolve(null);
  };
  process.on("SIGINT", () => stop(130));
  process.on("SIGTERM", () => stop(143));
  process.on("SIGHUP", () => stop(129));
  // npm passes a signal on to the shell alone; when everything above us is gone, so is the person.
  process.on("disconnect", () => stop(143));
  return { signal: controller.signal, happened, exitCode: () => code };
}
