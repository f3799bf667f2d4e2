import type {
  AcceptInvitationError,
  ChangeMemberError,
  ChangePasswordError,
  CompleteSetupError,
  CreateInvitationError,
  FieldProblem,
  ResetPasswordError,
  SignInError,
} from "./queries.ts";

/** What is wrong with a field, in words that hold for any field. */
const fieldProblemWords: Readonly<Record<FieldProblem, string>> = {
  missing: "This is needed.",
  too_short: "This is too short.",
  too_long: "This is too long.",
  not_an_email: "This is not an e-mail address, such as name@example.org.",
  not_a_time_zone: "This time zone is not known here.",
  too_easy: "This is among the first that anybody would try. A few words in a row are easier to remember.",
  invalid: "This can't be used as it is.",
};

/** Better words for some fields. */
const wordsOfFields: Readonly<Record<string, Readonly<Partial<Record<FieldProblem, string>>>>> = {
  name: { missing: "Enter a name." },
  householdName: { missing: "Give your household a name." },
  email: { missing: "Enter an e-mail address." },
  password: { missing: "Enter a password.", too_short: "Use at least 10 characters." },
  newPassword: { missing: "Enter a new password.", too_short: "Use at least 10 characters." },
  currentPassword: { missing: "Enter your password." },
};

/** Words for the fields that a use case refused. */
export function fieldWordsOf(problems: Readonly<Record<string, FieldProblem | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).flatMap(([field, problem]) =>
      problem === undefined ? [] : [[field, wordsOfFields[field]?.[problem] ?? fieldProblemWords[problem]]],
    ),
  );
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? "a minute" : `${count} minutes`;
}

type CodeOf<Failure extends { readonly code: string }> = Exclude<Failure["code"], "input_invalid">;

/** Words for every refusal of this feature. A new code without words does not compile. */
export const accountErrorWords: Readonly<
  Record<
    Exclude<
      | CodeOf<SignInError>
      | CodeOf<CompleteSetupError>
      | CodeOf<ResetPasswordError>
      | CodeOf<AcceptInvitationError>
      | CodeOf<ChangePasswordError>
      | CodeOf<CreateInvitationError>
      | CodeOf<ChangeMemberError>,
      "too_many_attempts" | "token_invalid"
    >,
    string
  >
> = {
  credentials_wrong: "No account matches this e-mail address and password.",
  already_set_up: "This Larder has an owner already. Sign in instead.",
  invitation_invalid: "This invitation was used, taken back or is older than a week. Ask for a new one.",
  email_not_invited: "This invitation is for another e-mail address.",
  email_taken: "There is an account with this e-mail address. Sign in with it first, then open the invitation again.",
  current_password_wrong: "This is not your password.",
  signed_out: "You were signed out. Sign in and try again.",
  forbidden: "Only an owner may do this.",
  not_found: "This is not there any more.",
  role_above_own: "You can't give a role above your own.",
  last_owner: "Somebody must own it. Make another owner first.",
};

/** Words of this feature's screens. */
export const accountMessages = {
  // Signing in and out
  signInTitle: "Sign in",
  email: "E-mail address",
  password: "Password",
  signIn: "Sign in",
  singleSignOn: (name: string) => `Continue with ${name}`,
  forgotten:
    "Password forgotten? Whoever runs this Larder can make a link for you: npm run larder -- reset-link YOUR-EMAIL",
  signInRefused: "That account is not known here. Ask for an invitation to its e-mail address.",
  tooManyAttempts: (seconds: number) => `Too many attempts. Try again in ${minutes(seconds)}.`,
  signOutTitle: "Sign out",
  signOutText: (name: string) => `You are signed in as ${name}. Signing out here leaves other devices signed in.`,
  signOut: "Sign out",
  notSetUpTitle: "Nobody owns this Larder yet",
  notSetUpText:
    "Open the set-up link that was printed when it started. A new one is made with: npm run larder -- setup-link",

  // Setting up
  setUpTitle: "Set up your Larder",
  setUpIntroduction: "Three short steps, and you can plan the first week.",
  step: (number: number, count: number) => `Step ${number} of ${count}`,
  stepYou: "You",
  stepHousehold: "Your household",
  stepLibrary: "Your library",
  next: "Next",
  back: "Back",
  finish: "Finish",
  yourName: "Your name",
  newPassword: "Password",
  newPasswordHint: "At least 10 characters. A few words in a row make a good one.",
  householdName: "Name of the household",
  householdNameHint: "Plans and shopping lists belong to a household. You can invite others later.",
  timeZone: "Time zone",
  timeZoneHint: "Decides which day is today.",
  weekStart: "The week begins on",
  units: "Amounts are shown in",
  unitNames: {
    as_written: "each recipe's own units",
    metric: "metric units",
    us: "US units",
    imperial: "imperial units",
  },
  locale: "Language and region",
  publicLibrary: "Public library",
  publicLibraryHint: "Anybody who can reach this address may read the recipes. Plans and lists stay private.",
  starterRecipes: "Begin with the starter recipes",
  starterRecipesHint: "Leave this off to begin with your own folder alone.",
  setUpTokenMissingTitle: "Open the set-up link",
  setUpTokenMissing:
    "The address that was printed at the start ends in a long code, and it is missing here. Copy the whole line.",
  setUpTokenInvalid:
    "This set-up link was used, replaced or is older than an hour. Make a new one with: npm run larder -- setup-link",
  needsScript: "This page needs JavaScript: the code in the link never leaves your browser otherwise.",

  // Resetting
  resetTitle: "Choose a new password",
  resetText: "You will be signed out everywhere else.",
  resetSubmit: "Set the password",
  resetTokenMissing: "The link ends in a long code, and it is missing here. Copy the whole line.",
  resetTokenInvalid:
    "This link was used, replaced or is older than an hour. Make a new one with: npm run larder -- reset-link YOUR-EMAIL",

  // Invitations
  invitationTitle: "You are invited",
  invitationToHousehold: (household: string, library: string) =>
    `Share the plans and shopping lists of ${household}, and the recipes of ${library}.`,
  invitationToLibrary: (library: string) => `Share the recipes of ${library}.`,
  invitedBy: (name: string) => `${name} invites you.`,
  invitationFor: (email: string) => `The invitation is for ${email}.`,
  invitationUnread: "The invitation could not be read: the server was not reached.",
  invitationAccept: "Accept the invitation",
  invitationAcceptAs: (name: string) => `Accept as ${name}`,
  invitationHaveAccount: "I have an account: sign in",
  invitationNewAccount: "Make an account",
  invitationTokenMissing: "The link ends in a long code, and it is missing here. Copy the whole line.",

  // One's own account
  accountTitle: "Account",
  profile: "You",
  emailFixed: "You sign in with it.",
  ownUnits: "Amounts are shown to me in",
  ownUnitsSame: "the units of the household",
  save: "Save",
  saved: "Saved.",
  passwordTitle: "Password",
  passwordText: "Changing it signs you out everywhere else.",
  currentPassword: "Current password",
  chosenPassword: "New password",
  changePassword: "Change the password",
  setPassword: "Set a password",
  passwordChanged: "The password was changed, and every other device was signed out.",
  sessionsTitle: "Where you are signed in",
  thisDevice: "This device",
  lastSeen: (when: string) => `Last used ${when}`,
  endSession: "Sign out there",
  endOthers: "Sign out everywhere else",
  endedOthers: (count: number) =>
    count === 1 ? "One other device was signed out." : `${count} other devices were signed out.`,
  unknownBrowser: "Unknown browser",
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,

  // Household
  householdTitle: "Household",
  noHouseholdTitle: "You do not belong to a household yet",
  noHouseholdText:
    "Plans and shopping lists belong to a household. Make one of your own, or ask somebody to invite you.",
  createHousehold: "Make a household",
  otherHouseholds: "Your households",
  chooseHousehold: "Show",
  chosenHousehold: "Shown now",
  membersTitle: "Who shares it",
  you: "you",
  roleOf: (name: string) => `Role of ${name}`,
  changeRole: "Change",
  householdRoles: { owner: "Owner", member: "Member", viewer: "May look" },
  libraryRoles: { owner: "Owner", editor: "Editor", viewer: "May read" },
  remove: "Remove…",
  leave: "Leave…",
  removeText: (name: string) => `${name} loses access at once. What they planned and wrote stays.`,
  leaveText: "You lose access at once. What you planned and wrote stays.",
  removeConfirm: (name: string) => `Remove ${name}`,
  leaveConfirm: "Leave",
  roleChanged: "The role was changed.",
  memberRemoved: "Removed.",
  inviteTitle: "Invite somebody",
  inviteText: "You get a link to hand over. It is good for one person, for a week.",
  inviteEmail: "E-mail address",
  inviteEmailHint: "Optional: then only this address can accept.",
  inviteHouseholdRole: "In the household",
  inviteLibraryRole: "In the library of recipes",
  inviteSubmit: "Make a link",
  invitationLink: "Link to hand over",
  invitationLinkHint: "It is shown only now.",
  copy: "Copy",
  copied: "Copied.",
  invitationsTitle: "Open invitations",
  invitationForAnybody: "Anybody with the link",
  invitationUntil: (when: string) => `until ${when}`,
  revoke: "Take back",
  revoked: "The invitation was taken back.",
  settingsTitle: "Settings of the household",
  settingsReadOnly: "Only an owner of the household can change these.",
  libraryTitle: "Library of recipes",
  libraryName: "Name of the library",
  libraryMembersTitle: "Who may use the library",
  inviteToLibraryTitle: "Invite into the library alone",
} as const;
