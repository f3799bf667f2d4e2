import { runLarder } from "../main.ts";

/** Run a command in this process and keep what it wrote. */
export async function run(args: readonly string[], input = ""): Promise<{ code: number; out: string; note: string }> {
  let out = "";
  let note = "";
  const code = await runLarder(args, {
    out: (text) => {
      out += text;
    },
    note: (text) => {
      note += text;
    },
    input: (async function* () {
      yield input;
    })(),
  });
  return { code, out, note };
}
