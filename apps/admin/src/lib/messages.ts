/** Words of the whole app. Each feature keeps its own beside it. */
export const messages = {
  /** How dates and numbers are written. */
  locale: "en-GB",
  productName: "Larder",
  appName: "Larder admin",
  description: "The editors' side of Larder: recipes as text and as a form, drafts, history.",
  skipToContent: "Skip to content",
  close: "Close",
  dismiss: "Dismiss",
  undo: "Undo",
  notices: "Notices",
  loading: "Loading…",
  tryAgain: "Try again",
  signOut: "Sign out",
  toRecipes: "Go to the recipes",
  toWebApp: "Open the library",
  notFoundTitle: "There is nothing at this address",
  notFoundText: "The recipe may have been thrown away for good, or the address has a letter too many.",
  errorTitle: "This page could not be shown",
  errorText: "Something on the server went wrong. Nothing you saved is lost. Try again, or come back in a minute.",
  errorReference: (digest: string) => `Reference for whoever runs this server: ${digest}`,
  forbiddenTitle: "You may read the recipes, but not edit them",
  forbiddenText:
    "Your account has no editor's role in this library. Everything published can be read, planned and shopped for in the library itself. To edit, ask the owner for the editor's role.",
} as const;
