import { recordAuditEvent } from "../audit/record-audit-event.ts";
import type { Database, Transaction } from "../client.ts";
import { newId } from "../new-id.ts";
import { createSecretToken } from "../secrets/secret-token.ts";

/** What is known of the browser that signs in; shown in the list of sessions. */
export interface Browser {
  readonly userAgent: string | null;
  /** As the server saw it; `null` when unknown. */
  readonly ipAddress: string | null;
}

/** A new session. The token is the secret that the browser keeps; only its hash is stored. */
export interface StartedSession {
  readonly userId: string;
  readonly sessionToken: string;
}

/** Days after which a session that nobody used has ended. */
export const sessionIdleDays = 30;

/** Start a session for a user who has shown who they are, and forget sessions that ended long ago. */
export async function startSession(
  transaction: Database | Transaction,
  session: {
    readonly userId: string;
    readonly browser: Browser;
    readonly method: "password" | "oidc" | "setup" | "reset" | "invitation";
  },
): Promise<StartedSession> {
  const { userId, browser, method } = session;
  const { token, hash } = createSecretToken();
  const id = newId();
  const now = Date.now();
  await transaction.session.deleteMany({
    where: {
      userId,
      OR: [{ expiresAt: { lt: new Date(now) } }, { endedAt: { lt: daysAfter(now, -sessionIdleDays) } }],
    },
  });
  await transaction.session.create({
    data: {
      id,
      userId,
      secretHash: hash,
      userAgent: toStoredUserAgent(browser.userAgent),
      ipAddress: browser.ipAddress,
      expiresAt: daysAfter(now, sessionIdleDays),
    },
  });
  await recordAuditEvent(transaction, { action: "session.started", actorId: userId, targetId: id, facts: { method } });
  return { userId, sessionToken: token };
}

/** A moment some days after another. */
export function daysAfter(milliseconds: number, days: number): Date {
  return new Date(milliseconds + days * 86_400_000);
}

function toStoredUserAgent(userAgent: string | null): string | null {
  return userAgent === null ? null : userAgent.replaceAll("\0", "").toWellFormed().slice(0, 300);
}
