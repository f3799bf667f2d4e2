import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { createAuthOptions } from "./auth-options.ts";
import { readAuthEnvironment } from "./env.ts";
import { getBrowser } from "./get-browser.ts";

/** The route handler of `/api/auth/*`, the same in both apps. */
export async function handleAuth(
  request: NextRequest,
  context: { readonly params: Promise<{ readonly nextauth: string[] }> },
): Promise<Response> {
  // next-auth tells by the shape of the arguments that this is a route handler, and then answers with a Response.
  return (await NextAuth(createAuthOptions(readAuthEnvironment(), getBrowser))(request, context)) as Response;
}
