export { shortestPassword } from "./accounts/account-fields.ts";
export { type ChangePasswordError, changePassword } from "./accounts/change-password.ts";
export { createResetLink } from "./accounts/create-reset-link.ts";
export { type AccountView, getAccount } from "./accounts/get-account.ts";
export type { FieldProblem, InputError } from "./accounts/read-input.ts";
export { type ResetPasswordError, resetPassword } from "./accounts/reset-password.ts";
export { updateAccount } from "./accounts/update-account.ts";
export { closeDatabase } from "./client.ts";
export { chooseHousehold } from "./households/choose-household.ts";
export { type CreateHouseholdError, createHousehold } from "./households/create-household.ts";
export { getHousehold, type HouseholdView } from "./households/get-household.ts";
export type { Slot } from "./households/household-settings.ts";
export { type HouseholdMembership, listHouseholds } from "./households/list-households.ts";
export { type UpdateHouseholdError, updateHousehold } from "./households/update-household.ts";
export { type CompleteSetupError, type CompleteSetupInput, completeSetup } from "./instance/complete-setup.ts";
export { createSetupLink } from "./instance/create-setup-link.ts";
export { ensureLibrary } from "./instance/ensure-library.ts";
export { getInstanceState, type InstanceState } from "./instance/get-instance-state.ts";
export { getLibrarySettings, type LibrarySettings } from "./instance/get-library-settings.ts";
export { updateLibrarySettings } from "./instance/update-library-settings.ts";
export type { AccessError } from "./library/access-error.ts";
export { recordIdSchema } from "./library/record-id.ts";
export { type AcceptInvitationError, acceptInvitation } from "./members/accept-invitation.ts";
export { changeMemberRole } from "./members/change-member-role.ts";
export {
  type CreatedInvitation,
  type CreateInvitationError,
  createInvitation,
  invitationDays,
} from "./members/create-invitation.ts";
export { getInvitation, type InvitationOffer } from "./members/get-invitation.ts";
export { type InvitationView, listInvitations } from "./members/list-invitations.ts";
export { listMembers, type MembersView, type MemberView } from "./members/list-members.ts";
export type { ChangeMemberError } from "./members/lock-membership.ts";
export { removeMember } from "./members/remove-member.ts";
export { revokeInvitation } from "./members/revoke-invitation.ts";
export { daySchema } from "./plan/day-schema.ts";
export * from "./plan/plan-inputs.ts";
export type * from "./plan/plan-week-view.ts";
export type * from "./recipes/folder-report.ts";
export * from "./recipes/list-recipes-input.ts";
export type * from "./recipes/published-recipe.ts";
export type * from "./recipes/recipe-facets.ts";
export type * from "./recipes/recipe-for-editing.ts";
export * from "./recipes/recipe-revision.ts";
export type * from "./recipes/recipe-summary.ts";
export * from "./recipes/save-recipe-input.ts";
export type { OneTimeLink } from "./secrets/one-time-link.ts";
export { endOtherSessions, endSession, endSessionById } from "./sessions/end-sessions.ts";
export { getViewer } from "./sessions/get-viewer.ts";
export { listSessions, type SessionView } from "./sessions/list-sessions.ts";
export { type OidcIdentity, signInWithOidc } from "./sessions/sign-in-with-oidc.ts";
export { type SignInError, signInWithPassword } from "./sessions/sign-in-with-password.ts";
export type { Browser, StartedSession } from "./sessions/start-session.ts";
export * from "./shopping/list-operation.ts";
export * from "./shopping/shopping-list-view.ts";
