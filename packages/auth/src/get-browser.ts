import type { Browser } from "@larder/db";
import { headers } from "next/headers";
import { readAuthEnvironment } from "./env.ts";

/** What is known of the browser that asks, for the list of sessions and the sign-in limit. */
export async function getBrowser(): Promise<Browser> {
  const received = await headers();
  return {
    userAgent: received.get("user-agent"),
    ipAddress: readAddress(received.get("x-forwarded-for"), readAuthEnvironment().trustedProxies),
  };
}

/**
 * The address of whoever asks, as the outermost trusted proxy saw it.
 *
 * `X-Forwarded-For` is a list to which each proxy adds at the end; what stands before those additions can be anybody's
 * invention. Without a trusted proxy it all can, and the answer is `null`: the sign-in limits then count accounts only.
 */
export function readAddress(forwardedFor: string | null, trustedProxies: number): string | null {
  if (forwardedFor === null || trustedProxies === 0) return null;
  const address = forwardedFor.split(",").at(-trustedProxies)?.trim();
  return address === undefined || address === "" ? null : address.replace(/^::ffff:(?=\d+\.)/, "").slice(0, 45);
}
