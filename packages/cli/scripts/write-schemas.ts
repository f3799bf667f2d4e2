// Writes the JSON Schemas of the commands' outputs to docs/schemas. A test fails when they are stale.
import { writeFile } from "node:fs/promises";
import { schemaFiles } from "../src/schema-files.ts";

const folder = new URL("../../../docs/schemas/", import.meta.url);
for (const { name, text } of schemaFiles()) await writeFile(new URL(name, folder), text);
