"use server";

import { getBrowser, getSafeAddress, getViewer, keepSession, signOutHere } from "@larder/auth";
import type { FieldProblem, InvitationOffer } from "@larder/db";
import {
  acceptInvitation,
  changeMemberRole,
  changePassword,
  chooseHousehold,
  completeSetup,
  createHousehold,
  createInvitation,
  endOtherSessions,
  endSessionById,
  getInvitation,
  removeMember,
  resetPassword,
  revokeInvitation,
  signInWithPassword,
  updateAccount,
  updateHousehold,
  updateLibrarySettings,
} from "@larder/db";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { env } from "../../lib/env.ts";
import type { FormState } from "../../lib/form-state.ts";
import { doneForm, readForm, refusedForm } from "../../lib/form-state.ts";
import { paths } from "../../lib/paths.ts";
import { accountErrorWords, accountMessages, fieldWordsOf } from "./messages.ts";

export async function signInAction(before: FormState, form: FormData): Promise<FormState> {
  const signedIn = await signInWithPassword(readForm(form), await getBrowser());
  if (!signedIn.ok) return refuse(before, form, signedIn.error);
  await keepSession(signedIn.value);
  redirect(getSafeAddress(readText(form, "next")));
}

export async function signOutAction(): Promise<void> {
  await signOutHere();
  redirect(paths.signIn());
}

export async function completeSetupAction(before: FormState, form: FormData): Promise<FormState> {
  const done = await completeSetup(readForm(form), await getBrowser());
  if (!done.ok) return refuse(before, form, done.error, accountMessages.setUpTokenInvalid);
  await keepSession(done.value);
  redirect(paths.library);
}

export async function resetPasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const done = await resetPassword(readForm(form), await getBrowser());
  if (!done.ok) return refuse(before, form, done.error, accountMessages.resetTokenInvalid);
  await keepSession(done.value);
  redirect(paths.library);
}

/** What the page behind an invitation shows: the offer, and who is signed in. */
export interface ShownInvitation {
  readonly offer: InvitationOffer | null;
  readonly viewerName: string | null;
}

/** Read an invitation. An action, because its secret must not be in an address. */
export async function readInvitationAction(token: string): Promise<ShownInvitation> {
  const [viewer, offer] = await Promise.all([getViewer(), getInvitation(String(token))]);
  return { offer: offer.ok ? offer.value : null, viewerName: viewer.kind === "user" ? viewer.name : null };
}

export async function acceptInvitationAction(before: FormState, form: FormData): Promise<FormState> {
  const accepted = await acceptInvitation(await getViewer(), readForm(form), await getBrowser());
  if (!accepted.ok) return refuse(before, form, accepted.error);
  if (accepted.value.session !== null) await keepSession(accepted.value.session);
  redirect(paths.library);
}

export async function updateAccountAction(before: FormState, form: FormData): Promise<FormState> {
  const updated = await updateAccount(await getViewer(), readForm(form));
  if (!updated.ok) return refuse(before, form, updated.error);
  refresh();
  return doneForm(before, accountMessages.saved);
}

export async function changePasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const changed = await changePassword(await getViewer(), readForm(form), await getBrowser());
  if (!changed.ok) {
    return changed.error.code === "current_password_wrong"
      ? refusedForm(before, form, { fieldWords: { currentPassword: accountErrorWords.current_password_wrong } })
      : refuse(before, form, changed.error);
  }
  await keepSession(changed.value);
  refresh();
  return doneForm(before, accountMessages.passwordChanged);
}

export async function endSessionAction(before: FormState, form: FormData): Promise<FormState> {
  const ended = await endSessionById(await getViewer(), readText(form, "sessionId"));
  refresh();
  // One that has ended meanwhile is what was wanted.
  return ended.ok || ended.error.code === "not_found" ? doneForm(before, "") : refuse(before, form, ended.error);
}

export async function endOtherSessionsAction(before: FormState, form: FormData): Promise<FormState> {
  const ended = await endOtherSessions(await getViewer());
  if (!ended.ok) return refuse(before, form, ended.error);
  refresh();
  return doneForm(before, accountMessages.endedOthers(ended.value.ended));
}

export async function createHouseholdAction(before: FormState, form: FormData): Promise<FormState> {
  const created = await createHousehold(await getViewer(), readForm(form));
  if (!created.ok) return refuse(before, form, created.error);
  refresh();
  return doneForm(before, accountMessages.saved);
}

export async function chooseHouseholdAction(before: FormState, form: FormData): Promise<FormState> {
  const chosen = await chooseHousehold(await getViewer(), readText(form, "householdId"));
  if (!chosen.ok) return refuse(before, form, chosen.error);
  refresh();
  return doneForm(before, "");
}

export async function updateHouseholdAction(before: FormState, form: FormData): Promise<FormState> {
  const updated = await updateHousehold(await getViewer(), readForm(form));
  if (!updated.ok) return refuse(before, form, updated.error);
  refresh();
  return doneForm(before, accountMessages.saved);
}

export async function updateLibraryAction(before: FormState, form: FormData): Promise<FormState> {
  const updated = await updateLibrarySettings(await getViewer(), readForm(form));
  if (!updated.ok) return refuse(before, form, updated.error);
  refresh();
  return doneForm(before, accountMessages.saved);
}

/** The state of the invitation form: as any form, and the link that is shown once. */
export interface InvitationFormState {
  readonly form: FormState;
  readonly link: string | null;
}

export async function createInvitationAction(
  before: InvitationFormState,
  form: FormData,
): Promise<InvitationFormState> {
  const created = await createInvitation(await getViewer(), readForm(form));
  if (!created.ok) return { form: refuse(before.form, form, created.error), link: null };
  refresh();
  return { form: doneForm(before.form, ""), link: `${env.webUrl}${paths.invitation}#token=${created.value.token}` };
}

export async function revokeInvitationAction(before: FormState, form: FormData): Promise<FormState> {
  const revoked = await revokeInvitation(await getViewer(), readText(form, "invitationId"));
  refresh();
  return revoked.ok ? doneForm(before, accountMessages.revoked) : refuse(before, form, revoked.error);
}

export async function changeMemberRoleAction(before: FormState, form: FormData): Promise<FormState> {
  const changed = await changeMemberRole(await getViewer(), readForm(form));
  refresh();
  return changed.ok ? doneForm(before, accountMessages.roleChanged) : refuse(before, form, changed.error);
}

export async function removeMemberAction(before: FormState, form: FormData): Promise<FormState> {
  const removed = await removeMember(await getViewer(), readForm(form));
  refresh();
  return removed.ok ? doneForm(before, accountMessages.memberRemoved) : refuse(before, form, removed.error);
}

type Refusal =
  | { readonly code: keyof typeof accountErrorWords }
  | { readonly code: "token_invalid" }
  | { readonly code: "too_many_attempts"; readonly waitSeconds: number }
  | { readonly code: "input_invalid"; readonly problems: Readonly<Record<string, FieldProblem | undefined>> };

/** @param tokenWords what to say of a link that is not good any more */
function refuse(before: FormState, form: FormData, error: Refusal, tokenWords = ""): FormState {
  switch (error.code) {
    case "input_invalid":
      return refusedForm(before, form, { fieldWords: fieldWordsOf(error.problems) });
    case "too_many_attempts":
      return refusedForm(before, form, { words: accountMessages.tooManyAttempts(error.waitSeconds) });
    case "token_invalid":
      return refusedForm(before, form, { words: tokenWords });
    default:
      return refusedForm(before, form, { words: accountErrorWords[error.code] });
  }
}

function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
