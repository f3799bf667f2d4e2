// `npm run -s larder -- …`: the command line. Results alone go to standard output.
import { join } from "node:path";
import { ensureInstalled, formatStep, handOver, root } from "./installation.mjs";

/** Commands about a running product; all others only read and write files and start faster without it. */
const instanceCommands = new Set(["setup-link", "reset-link", "backup", "restore", "corrections"]);

const args = process.argv.slice(2);
const program = instanceCommands.has(args[0]) ? "packages/launcher/src/command.ts" : "packages/cli/src/main.ts";
const node = await ensureInstalled((words, milliseconds) => process.stderr.write(formatStep("✓", words, milliseconds)));
await handOver(node, join(root, program), args);
