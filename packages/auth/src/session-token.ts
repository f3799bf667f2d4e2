import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { cookieSeconds } from "./session-cookie.ts";

const payloadSchema = z.object({ sub: z.string(), sessionToken: z.string() });

/** What the encrypted cookie holds: who, and the secret of their session. Nothing else, so nothing in it grows stale. */
export type SessionPayload = z.output<typeof payloadSchema>;

/** Encrypt a session for the cookie, in the form that next-auth reads and writes. */
export async function sealSession(payload: SessionPayload, secret: string): Promise<string> {
  return await encode({ token: payload, secret, maxAge: cookieSeconds });
}

/** Read a cookie. `null` for one that is missing, was made with another secret, was changed, or is too old. */
export async function openSession(cookie: string | undefined, secret: string): Promise<SessionPayload | null> {
  if (cookie === undefined) return null;
  try {
    return payloadSchema.safeParse(await decode({ token: cookie, secret })).data ?? null;
  } catch {
    // The library throws for whatever is not a token of ours. A cookie comes from outside: that is no bug.
    return null;
  }
}
