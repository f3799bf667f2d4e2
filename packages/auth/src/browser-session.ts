import "server-only";
import type { StartedSession } from "@larder/db";
import { endSession } from "@larder/db";
import { cookies } from "next/headers";
import { readAuthEnvironment } from "./env.ts";
import { cookieSeconds, sessionCookie } from "./session-cookie.ts";
import { openSession, sealSession } from "./session-token.ts";

/** Keep a session that a use case started in this browser. In actions and route handlers only. */
export async function keepSession(started: StartedSession): Promise<void> {
  const environment = readAuthEnvironment();
  const { name, options } = sessionCookie(environment);
  const value = await sealSession({ sub: started.userId, sessionToken: started.sessionToken }, environment.secret);
  (await cookies()).set(name, value, { ...options, maxAge: cookieSeconds });
}

/** Sign this browser out: end its session in the database and forget the cookie. In actions and route handlers only. */
export async function signOutHere(): Promise<void> {
  const environment = readAuthEnvironment();
  const { name, options } = sessionCookie(environment);
  const jar = await cookies();
  const session = await openSession(jar.get(name)?.value, environment.secret);
  if (session !== null) await endSession(session.sessionToken);
  jar.set(name, "", { ...options, maxAge: 0 });
}
