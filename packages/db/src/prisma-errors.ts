import { Prisma } from "./generated/client.ts";

/** What the database refused, as far as a use case may want to answer it. */
export type DatabaseRefusal = "unique" | "foreign_key" | "not_found" | "transaction_conflict";

/**
 * Name the reason why the database refused a write; `null` for everything that is a bug or an outage and must go on up.
 *
 * Codes: https://www.prisma.io/docs/orm/reference/error-reference
 */
export function toDatabaseRefusal(error: unknown): DatabaseRefusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  switch (error.code) {
    case "P2002":
      return "unique";
    case "P2003":
      return "foreign_key";
    case "P2025":
      return "not_found";
    case "P2034":
      return "transaction_conflict";
    default:
      return null;
  }
}

/**
 * Is this the database's refusal of a value (too long for an index, breaking a check), rather than an outage or a bug of
 * the program's making that would hit every value?
 */
export function isRefusedValue(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientUnknownRequestError) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  // Too long, range, check and null violations, a raw statement that failed.
  return ["P2000", "P2004", "P2006", "P2007", "P2010", "P2011", "P2020", "P2039"].includes(error.code);
}
