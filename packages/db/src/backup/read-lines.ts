import { StringDecoder } from "node:string_decoder";

/** The lines of a stream of UTF-8, without their line breaks; a last line without one counts as well. */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  // Pieces of a line that is not whole yet, joined only once: a line may be megabytes long.
  let pieces: string[] = [];
  for await (const chunk of source) {
    const [first = "", ...others] = decoder.write(chunk).split("\n");
    pieces.push(first);
    for (const next of others) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  const last = pieces.join("") + decoder.end();
  if (last !== "") yield last;
}
