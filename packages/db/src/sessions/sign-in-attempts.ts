import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { database } from "../client.ts";

/** A kind of counter: how many attempts a window allows. */
interface Limit {
  readonly key: string;
  readonly attempts: number;
  readonly windowMinutes: number;
}

/**
 * Count an attempt to sign in before the password is looked at, so that many at once cannot pass the limit together.
 *
 * Three counters, in PostgreSQL, so that they hold across servers and restarts: 10 in 15 minutes for one account from
 * one address; 50 in 15 minutes from one address, whatever the account; 100 in an hour for one account from anywhere,
 * which is few enough to make guessing hopeless and many enough that shutting somebody out takes an effort.
 *
 * @returns seconds to wait, or `null` when the attempt may go on
 */
export async function countSignInAttempt(email: string, ipAddress: string | null): Promise<number | null> {
  let waitSeconds: number | null = null;
  for (const limit of limitsOf(email, ipAddress)) {
    if (limit === undefined) continue;
    const [counter] = await database().$queryRaw<{ failures: number; waitSeconds: number }[]>`
      INSERT INTO login_attempts AS counter (key, failures, window_started_at, window_ends_at)
      VALUES (${limit.key}, 1, now(), now() + make_interval(mins => ${limit.windowMinutes}::int))
      ON CONFLICT (key) DO UPDATE SET
        failures = CASE WHEN counter.window_ends_at <= now() THEN 1 ELSE counter.failures + 1 END,
        window_started_at = CASE WHEN counter.window_ends_at <= now() THEN now() ELSE counter.window_started_at END,
        window_ends_at = CASE WHEN counter.window_ends_at <= now() THEN excluded.window_ends_at ELSE counter.window_ends_at END
      RETURNING failures, ceil(extract(epoch FROM window_ends_at - now()))::int AS "waitSeconds"`;
    if (counter !== undefined && counter.failures > limit.attempts) {
      waitSeconds = Math.max(waitSeconds ?? 0, counter.waitSeconds, 1);
    }
  }
  return waitSeconds;
}

/** Forget the attempts of somebody who signed in, take this one off the address's count, and drop old counters. */
export async function forgiveSignInAttempts(email: string, ipAddress: string | null): Promise<void> {
  const [own, account, address] = limitsOf(email, ipAddress);
  await database().$executeRaw`
    DELETE FROM login_attempts WHERE key IN (${own.key}, ${account.key}) OR window_ends_at < now()`;
  if (address === undefined) return;
  await database().$executeRaw`
    UPDATE login_attempts SET failures = greatest(failures - 1, 0) WHERE key = ${address.key}`;
}

/** An address that is not known is one for the limit of an account, and has no limit of its own: it is everybody. */
function limitsOf(email: string, ipAddress: string | null): readonly [own: Limit, account: Limit, address?: Limit] {
  const block = ipAddress === null ? "unknown" : toAddressBlock(ipAddress);
  const own = { key: toKey("account and address", email, block), attempts: 10, windowMinutes: 15 };
  const account = { key: toKey("account", email), attempts: 100, windowMinutes: 60 };
  if (ipAddress === null) return [own, account];
  return [own, account, { key: toKey("address", block), attempts: 50, windowMinutes: 15 }];
}

/** Hashed, so that the table holds neither addresses of people nor of machines. */
function toKey(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** One household usually has a whole /64 of IPv6 addresses: they count as one. */
function toAddressBlock(ipAddress: string): string {
  if (!isIPv6(ipAddress) || ipAddress.includes(".")) return ipAddress;
  const [head = "", tail] = ipAddress.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const tailGroups = (tail ?? "").split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - tailGroups.length).fill("0");
  return [...groups, ...zeros, ...tailGroups]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
