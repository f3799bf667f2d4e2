import type { Result, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";

/** A browser in which the viewer is signed in. */
export interface SessionView {
  readonly sessionId: string;
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
  /** ISO date and time. */
  readonly startedAt: string;
  /** ISO date and time, to within five minutes. */
  readonly lastSeenAt: string;
  /** The session that asks. */
  readonly current: boolean;
}

/** List where the viewer is signed in, the latest used first. */
export async function listSessions(
  viewer: Viewer,
): Promise<Result<readonly SessionView[], { readonly code: "signed_out" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const rows = await database().session.findMany({
    where: { userId: viewer.userId, endedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, ipAddress: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  });
  return ok(
    rows.map(({ id, userAgent, ipAddress, createdAt, lastSeenAt }) => ({
      sessionId: id,
      userAgent,
      ipAddress,
      startedAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === viewer.sessionId,
    })),
  );
}
