import "server-only";
import type { Viewer } from "@larder/core";
import { getViewer as readViewer } from "@larder/db";
import { cookies } from "next/headers";
import { cache } from "react";
import { readAuthEnvironment } from "./env.ts";
import { sessionCookie } from "./session-cookie.ts";
import { openSession } from "./session-token.ts";

/**
 * Who is asking: read from the cookie and checked against the database, once per request. A session that was ended is a
 * visitor from the next request on.
 */
export const getViewer = cache(async (): Promise<Viewer> => {
  const environment = readAuthEnvironment();
  const cookie = (await cookies()).get(sessionCookie(environment).name)?.value;
  const session = await openSession(cookie, environment.secret);
  return await readViewer(session?.sessionToken ?? null);
});
