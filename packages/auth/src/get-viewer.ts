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
  // First of all: this tells a build that the page can't be made before there is a request (and an environment).
  const jar = await cookies();
  const environment = readAuthEnvironment();
  const cookie = jar.get(sessionCookie(environment).name)?.value;
  const session = await openSession(cookie, environment.secret);
  return await readViewer(session?.sessionToken ?? null);
});
