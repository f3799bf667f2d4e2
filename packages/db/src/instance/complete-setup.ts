import type { Result } from "@larder/core";
import { err, ok } from "@larder/core";
import { z } from "zod";
import {
  emailSchema,
  localeSchema,
  nameSchema,
  newPasswordSchema,
  switchSchema,
  timeZoneSchema,
  unitSystemSchema,
  weekStartSchema,
} from "../accounts/account-fields.ts";
import type { InputError } from "../accounts/read-input.ts";
import { readInput } from "../accounts/read-input.ts";
import { recordAuditEvent } from "../audit/record-audit-event.ts";
import { database } from "../client.ts";
import { newId } from "../new-id.ts";
import { hashPassword } from "../secrets/password-hash.ts";
import { hashSecretToken } from "../secrets/secret-token.ts";
import type { Browser, StartedSession } from "../sessions/start-session.ts";
import { startSession } from "../sessions/start-session.ts";

/** What the set-up wizard asks. */
export const completeSetupSchema = z.object({
  token: z.string({ error: "missing" }),
  name: nameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  householdName: nameSchema,
  timeZone: timeZoneSchema,
  weekStart: weekStartSchema,
  units: unitSystemSchema,
  locale: localeSchema,
  publicLibrary: switchSchema,
  starterRecipes: switchSchema,
});

export type CompleteSetupInput = z.input<typeof completeSetupSchema>;

export type CompleteSetupError =
  | InputError<keyof CompleteSetupInput>
  /** Unknown, used, replaced by a newer one, or older than an hour. */
  | { readonly code: "token_invalid" }
  | { readonly code: "already_set_up" };

/**
 * Make the owner, their household and the library's settings, and start the owner's session.
 *
 * The token is consumed in the same transaction that finds no owner: of two that race, one becomes the owner and the
 * other is told that there is one. Input that is refused consumes nothing.
 */
export async function completeSetup(
  input: unknown,
  browser: Browser,
): Promise<Result<StartedSession, CompleteSetupError>> {
  const read = readInput(completeSetupSchema, input);
  if (!read.ok) return read;
  const values = read.value;
  const passwordHash = await hashPassword(values.password);
  const tokenHash = hashSecretToken(values.token);
  const userId = newId();
  const householdId = newId();

  return await database().$transaction(async (transaction) => {
    const [instance] = await transaction.$queryRaw<{ libraryId: string; setUp: boolean }[]>`
        SELECT library_id AS "libraryId", set_up_at IS NOT NULL AS "setUp" FROM instance WHERE id = 1 FOR UPDATE`;
    if (instance?.setUp) return err({ code: "already_set_up" });
    const consumed = await transaction.oneTimeToken.updateMany({
      where: { kind: "setup", tokenHash, consumedAt: null, expiresAt: { gt: new Date() } },
      data: { consumedAt: new Date() },
    });
    if (instance === undefined || consumed.count !== 1) return err({ code: "token_invalid" });
    const { libraryId } = instance;

    await transaction.instance.update({ where: { id: 1 }, data: { setUpAt: new Date() } });
    await transaction.library.update({
      where: { id: libraryId },
      data: { isPublic: values.publicLibrary, starterRecipes: values.starterRecipes },
    });
    // Starter recipes were loaded before there was anyone to ask. Nobody can have changed or planned one yet.
    if (!values.starterRecipes) await transaction.recipe.deleteMany({ where: { libraryId, starter: true } });
    await transaction.household.create({
      data: {
        id: householdId,
        libraryId,
        name: values.householdName,
        timeZone: values.timeZone,
        weekStart: values.weekStart,
        units: values.units,
        locale: values.locale,
      },
    });
    await transaction.user.create({
      data: {
        id: userId,
        name: values.name,
        email: values.email,
        chosenHouseholdId: householdId,
        password: { create: { hash: passwordHash } },
        libraryMemberships: { create: { libraryId, role: "owner" } },
        householdMemberships: { create: { householdId, role: "owner" } },
      },
    });
    await recordAuditEvent(transaction, {
      action: "instance.set_up",
      actorId: userId,
      libraryId,
      householdId,
      facts: { publicLibrary: values.publicLibrary, starterRecipes: values.starterRecipes },
    });
    return ok(await startSession(transaction, { userId, browser, method: "setup" }));
  });
}
