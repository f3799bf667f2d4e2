import { randomBytes } from "node:crypto";

/**
 * A new id: UUID version 7 (RFC 9562), which begins with the time in milliseconds, so that rows made together lie
 * together in an index, and ends with 74 random bits.
 */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
