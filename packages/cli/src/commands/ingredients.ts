import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { parseIngredientLine, toBenchmarkPrediction } from "@larder/core";
import { z } from "zod";
import type { Command } from "../command.ts";
import { exitCodes } from "../command.ts";
import { words } from "../words.ts";

const requestSchema = z.object({ id: z.string(), text: z.string(), lang: z.string().optional() });

/** `larder ingredients`: the ingredient reader as a filter, in the form that the benchmark's scorer reads. */
export const ingredientsCommand: Command = {
  name: "ingredients",
  summary: "read ingredient lines as JSON lines on stdin, write what they say as JSON lines",
  help: `larder ingredients < lines.jsonl > parsed.jsonl

Reads one JSON object a line, {"id": "1", "text": "2 cups flour, sifted", "lang": "en"} (lang may be left out), and
writes one a line: {"id", "quantities", "unit", "name", "preparation", "comment"}. quantities[0] goes with unit; a range
is [low, high]. A pack such as "400 g tin" is given as its size (400, "g"); other fields of the input are ignored.

Exit code: 0, 1 when a line of the input was not of that form (it is named on stderr, the others are read), 2 wrong call.
`,
  async run(args, io) {
    parseArgs({ args: [...args], options: {} });
    const lines = createInterface({ input: Readable.from(io.input), crlfDelay: Number.POSITIVE_INFINITY });
    let number = 0;
    let bad = 0;
    for await (const line of lines) {
      number += 1;
      if (line.trim() === "") continue;
      const request = readRequest(line);
      if (typeof request === "string") {
        bad += 1;
        io.note(`${words.inputLine(number, request)}\n`);
        continue;
      }
      const parsed = parseIngredientLine(request.text, request.lang === undefined ? {} : { lang: request.lang });
      io.out(`${JSON.stringify({ id: request.id, ...toBenchmarkPrediction(parsed) })}\n`);
    }
    return bad > 0 ? exitCodes.findings : exitCodes.ok;
  },
};

function readRequest(line: string): z.infer<typeof requestSchema> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return words.inputNotJson;
  }
  const request = requestSchema.safeParse(value);
  return request.success ? request.data : words.inputWrongShape;
}
