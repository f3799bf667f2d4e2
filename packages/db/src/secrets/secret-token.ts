import { createHash, randomBytes } from "node:crypto";

/** A secret to hand out once, and the hash to keep. */
export interface SecretToken {
  /** 256 random bits, base64url. */
  readonly token: string;
  /** SHA-256 in hex. A fast hash is right here: 256 random bits cannot be guessed, whatever each guess costs. */
  readonly hash: string;
}

/** Make a secret for a link, a session or an API token. */
export function createSecretToken(): SecretToken {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashSecretToken(token) };
}

/** The hash under which a secret is stored. Anything may come in; only the text that was made finds a row. */
export function hashSecretToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
