/** Words of the header and footer. */
export const siteMessages = {
  mainNavigation: "Main",
  library: "Library",
  week: "Week",
  list: "List",
  edit: "Edit recipes",
  account: "Account",
  household: "Household",
  signOut: "Sign out",
  accountMenu: (name: string) => `Account of ${name}`,
  footer: "Your recipes are plain Markdown files, and they stay yours.",
} as const;
