// `npm start`: installs what is missing, then hands over to packages/launcher under Node 24.
import { join } from "node:path";
import { ensureInstalled, formatStep, handOver, root } from "./installation.mjs";

process.stdout.write("\n  Larder\n\n");
const node = await ensureInstalled((words, milliseconds) => process.stdout.write(formatStep("✓", words, milliseconds)));
await handOver(node, join(root, "packages/launcher/src/main.ts"), process.argv.slice(2));
