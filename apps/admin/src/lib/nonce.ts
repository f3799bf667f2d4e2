import { headers } from "next/headers";

/** The nonce that this request's content security policy allows; `null` where there is no policy. */
export async function getNonce(): Promise<string | null> {
  return (await headers()).get("x-nonce");
}
