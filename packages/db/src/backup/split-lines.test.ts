import { describe, expect, test } from "vitest";
import { LineError, splitLines } from "./split-lines.ts";

async function* cut(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function collect(text: string, size: number, maxBytes = 100): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(cut(text, size), maxBytes)) lines.push(line.toString("utf8"));
  return lines;
}

describe("splitLines", () => {
  test("finds the same lines however the bytes are chunked", async () => {
    const text = "one\n\n\ufeffzwölf 🥑\n\n";
    for (let size = 1; size <= 30; size += 1) {
      expect(await collect(text, size)).toEqual(["one", "", "\ufeffzwölf 🥑", ""]);
    }
    expect(await collect("", 1)).toEqual([]);
  });

  test("refuses a last line without its newline, and a line that is too long, however they are chunked", async () => {
    for (const size of [1, 3, 100]) {
      await expect(collect("one\ntwo", size)).rejects.toThrow(LineError);
      await expect(collect(`one\n${"x".repeat(11)}\n`, size, 10)).rejects.toThrow(LineError);
      expect(await collect(`one\n${"x".repeat(10)}\n`, size, 10)).toHaveLength(2);
    }
  });
});
