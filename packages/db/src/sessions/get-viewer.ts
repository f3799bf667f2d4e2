import type { HouseholdRole, LibraryRole, Viewer } from "@larder/core";
import { database } from "../client.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";
import { sessionIdleDays } from "./start-session.ts";

interface ViewerRow {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly libraryId: string;
  readonly libraryRole: LibraryRole | null;
  readonly chosenHouseholdId: string | null;
  readonly households: readonly { readonly householdId: string; readonly role: HouseholdRole }[];
  readonly stale: boolean;
}

/**
 * Who is asking, read from the database at each request: a session that was ended is nobody's from then on, and roles are
 * those of this moment.
 *
 * @param sessionToken the secret that the browser keeps; `null` for somebody who has none
 */
export async function getViewer(sessionToken: string | null): Promise<Viewer> {
  if (sessionToken === null) return { kind: "visitor" };
  const [row] = await database().$queryRaw<ViewerRow[]>`
    SELECT s.id AS "sessionId", u.id AS "userId", u.name, i.library_id AS "libraryId",
      (SELECT m.role FROM library_members m WHERE m.library_id = i.library_id AND m.user_id = u.id) AS "libraryRole",
      u.chosen_household_id AS "chosenHouseholdId",
      coalesce((
        SELECT json_agg(json_build_object('householdId', m.household_id, 'role', m.role) ORDER BY m.created_at, m.household_id)
        FROM household_members m JOIN households h ON h.id = m.household_id
        WHERE m.user_id = u.id AND h.library_id = i.library_id
      ), '[]'::json) AS households,
      s.last_seen_at < now() - interval '5 minutes' AS stale
    FROM sessions s JOIN users u ON u.id = s.user_id CROSS JOIN instance i
    WHERE s.secret_hash = ${hashSecretToken(sessionToken)} AND s.ended_at IS NULL AND s.expires_at > now()`;
  if (row === undefined) return { kind: "visitor" };
  // Not at every request: a read should not cost a write.
  if (row.stale) await keepAlive(row.sessionId);
  const { stale: _, chosenHouseholdId, ...viewer } = row;
  const chosen = row.households.find(({ householdId }) => householdId === chosenHouseholdId) ?? row.households[0];
  return { kind: "user", ...viewer, householdId: chosen?.householdId ?? null };
}

async function keepAlive(sessionId: string): Promise<void> {
  await database().$executeRaw`
    UPDATE sessions SET last_seen_at = now(), expires_at = now() + make_interval(days => ${sessionIdleDays}::int)
    WHERE id = ${sessionId}::uuid AND ended_at IS NULL`;
}
