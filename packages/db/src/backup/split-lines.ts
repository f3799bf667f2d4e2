/** Thrown by {@link splitLines}: a line without end, or an end without its newline. */
export class LineError extends Error {
  override readonly name = "LineError";
}

/**
 * Cut a stream of bytes at its newlines, which the lines no longer hold. No more than one line and one chunk are in
 * memory, however the bytes are chunked.
 *
 * @throws LineError when a line is longer than allowed, or the last one has no newline
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer, void> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(newline, start);
      const rest = chunk.subarray(start, end === -1 ? undefined : end);
      if (begunBytes + rest.length > maxBytes) throw new LineError(`a line is longer than ${maxBytes} bytes`);
      if (end === -1) {
        begun.push(rest);
        begunBytes += rest.length;
        break;
      }
      yield begunBytes === 0 ? rest : Buffer.concat([...begun, rest]);
      begun = [];
      begunBytes = 0;
      start = end + 1;
    }
  }
  if (begunBytes > 0) throw new LineError("the last line is cut short");
}

const newline = 0x0a;
