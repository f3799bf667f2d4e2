/** A secret for a link: shown once, good for an hour, used once. */
export interface OneTimeLink {
  readonly token: string;
  /** ISO date and time. */
  readonly expiresAt: string;
}

/** How long a one-time link is good. */
export const oneTimeLinkMinutes = 60;
