import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import type { Transaction } from "../client.ts";
import { database } from "../client.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";

/** Sign out: end the session of this secret. Ending one that is not there, or has ended, is no error. */
export async function endSession(sessionToken: string): Promise<void> {
  await database().$transaction(async (transaction) => {
    const ended = await transaction.session.updateManyAndReturn({
      where: { secretHash: hashSecretToken(sessionToken), endedAt: null },
      data: { endedAt: new Date() },
      select: { id: true, userId: true },
    });
    for (const { id, userId } of ended) {
      await recordAuditEvent(transaction, { action: "session.ended", actorId: userId, targetId: id });
    }
  });
}

export type EndSessionsError = { readonly code: "signed_out" } | { readonly code: "not_found" };

/** End one of the viewer's own sessions, by the id from the list. */
export async function endSessionById(viewer: Viewer, sessionId: string): Promise<Result<null, EndSessionsError>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  return await database().$transaction(async (transaction) => {
    const { count } = await transaction.session.updateMany({
      where: { id: sessionId, userId: viewer.userId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) return err({ code: "not_found" });
    await recordAuditEvent(transaction, { action: "session.ended", actorId: viewer.userId, targetId: sessionId });
    return ok(null);
  });
}

/** Sign out everywhere else: end all sessions of the viewer but the one that asks. */
export async function endOtherSessions(
  viewer: Viewer,
): Promise<Result<{ readonly ended: number }, { readonly code: "signed_out" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  return await database().$transaction(async (transaction) =>
    ok({
      ended: await endSessionsOf(transaction, {
        userId: viewer.userId,
        actorId: viewer.userId,
        except: viewer.sessionId,
      }),
    }),
  );
}

/** End the sessions of a user whose password or role changed. */
export async function endSessionsOf(
  transaction: Transaction,
  whose: { readonly userId: string; readonly actorId: string | null; readonly except?: string | undefined },
): Promise<number> {
  const { count } = await transaction.session.updateMany({
    where: { userId: whose.userId, endedAt: null, ...(whose.except !== undefined && { id: { not: whose.except } }) },
    data: { endedAt: new Date() },
  });
  if (count > 0) {
    await recordAuditEvent(transaction, {
      action: "sessions.ended",
      actorId: whose.actorId,
      targetId: whose.userId,
      facts: { count },
    });
  }
  return count;
}
