import type { BackupRow } from "./backup-format.ts";

// The text format of COPY: one row a line, values separated by tabs, `\N` for NULL, and a backslash before what would
// otherwise be a separator. https://www.postgresql.org/docs/18/sql-copy.html#SQL-COPY-FILE-FORMATS (read 2026-11-22)

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** Read a row as COPY writes it, without its newline. */
export function parseCopyRow(line: string): BackupRow {
  return line.split("\t").map((value) => {
    if (value === "\\N") return null;
    if (!value.includes("\\")) return value;
    return value.replace(/\\(.)/gs, (_escaped, sign: string) => escapes[sign] ?? sign);
  });
}

/** Write a row as COPY reads it, newline included; the inverse of {@link parseCopyRow}. */
export function formatCopyRow(row: BackupRow): string {
  const values = row.map((value) => (value === null ? "\\N" : value.replace(/[\\\n\r\t]/g, escapeSign)));
  return `${values.join("\t")}\n`;
}

function escapeSign(sign: string): string {
  switch (sign) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    default:
      return `\\${sign}`;
  }
}
