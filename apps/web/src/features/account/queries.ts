import "server-only";
import { getSafeAddress, getSingleSignOn, getViewer } from "@larder/auth";
import type { HouseholdRole, LibraryRole } from "@larder/core";
import { canManageLibrary } from "@larder/core";
import type {
  AccountView,
  HouseholdMembership,
  HouseholdView,
  InvitationView,
  LibrarySettings,
  MembersView,
  SessionView,
} from "@larder/db";
import {
  getAccount,
  getHousehold,
  getInstanceState,
  getLibrarySettings,
  listHouseholds,
  listInvitations,
  listMembers,
  listSessions,
} from "@larder/db";
import { redirect } from "next/navigation";
import { paths } from "../../lib/paths.ts";

// What the messages give words to.
export type {
  AcceptInvitationError,
  ChangeMemberError,
  ChangePasswordError,
  CompleteSetupError,
  CreateInvitationError,
  FieldProblem,
  ResetPasswordError,
  SignInError,
} from "@larder/db";

/** What the sign-in page shows. */
export interface SignInPage {
  readonly hasOwner: boolean;
  /** The way out of this instance's own accounts, if there is one. */
  readonly singleSignOn: { readonly name: string; readonly providerId: string } | null;
  readonly next: string;
}

/** For somebody who is signed in already this leads on at once. */
export async function getSignInPage(wanted: string | undefined): Promise<SignInPage> {
  const next = getSafeAddress(wanted);
  const [viewer, { hasOwner }] = await Promise.all([getViewer(), getInstanceState()]);
  if (viewer.kind === "user") redirect(next);
  return { hasOwner, singleSignOn: getSingleSignOn(), next };
}

/** What the set-up page needs before the browser has its say. */
export interface SetUpPage {
  readonly hasOwner: boolean;
  readonly timeZones: readonly string[];
}

export async function getSetUpPage(): Promise<SetUpPage> {
  const { hasOwner } = await getInstanceState();
  return { hasOwner, timeZones: listTimeZones() };
}

/** Name of who is signed in; visitors are led to the sign-in. */
export async function requireSignedIn(returnTo: string): Promise<{ readonly name: string }> {
  const viewer = await getViewer();
  if (viewer.kind === "visitor") redirect(paths.signIn(returnTo));
  return { name: viewer.name };
}

/** What the account page shows. */
export interface AccountPage {
  readonly account: AccountView;
  readonly sessions: readonly SessionView[];
}

export async function getAccountPage(): Promise<AccountPage> {
  const viewer = await getViewer();
  const [account, sessions] = await Promise.all([getAccount(viewer), listSessions(viewer)]);
  if (!account.ok || !sessions.ok) redirect(paths.signIn(paths.account));
  return { account: account.value, sessions: sessions.value };
}

/** What the household page shows; parts that are not the viewer's to see are `null`. */
export interface HouseholdPage {
  readonly households: readonly HouseholdMembership[];
  readonly household: HouseholdView | null;
  readonly members: MembersView;
  readonly invitations: readonly InvitationView[];
  readonly library: LibrarySettings | null;
  readonly householdRoles: readonly HouseholdRole[];
  /** Library roles that the viewer may give. */
  readonly libraryRoles: readonly LibraryRole[];
  readonly timeZones: readonly string[];
}

export async function getHouseholdPage(): Promise<HouseholdPage> {
  const viewer = await getViewer();
  const [households, household, members, invitations, library] = await Promise.all([
    listHouseholds(viewer),
    getHousehold(viewer),
    listMembers(viewer),
    listInvitations(viewer),
    getLibrarySettings(viewer),
  ]);
  if (viewer.kind === "visitor" || !households.ok || !members.ok) redirect(paths.signIn(paths.household));
  const roles = ["viewer", "editor", "owner"] as const;
  return {
    households: households.value,
    household: household.ok ? household.value : null,
    members: members.value,
    invitations: invitations.ok ? invitations.value : [],
    library: library.ok && canManageLibrary(viewer) ? library.value : null,
    householdRoles: ["member", "viewer", "owner"],
    libraryRoles: viewer.libraryRole === null ? [] : roles.slice(0, roles.indexOf(viewer.libraryRole) + 1),
    timeZones: listTimeZones(),
  };
}

/** The IANA zones, and UTC, which that list leaves out. */
function listTimeZones(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];
}
