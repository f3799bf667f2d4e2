import { describe, expect, it } from "vitest";
import { parseAuthEnvironment } from "./env.ts";
import { sessionCookie } from "./session-cookie.ts";
import { openSession, sealSession } from "./session-token.ts";

const payload = { sub: "user", sessionToken: "the secret of the session" };

describe("the session in a cookie", () => {
  it("is read with the same secret, and shows nothing of itself", async () => {
    const cookie = await sealSession(payload, "one secret");
    expect(cookie).not.toContain(Buffer.from(payload.sessionToken).toString("base64url"));
    expect(await openSession(cookie, "one secret")).toEqual(payload);
  });

  it("is nobody's when it is missing, of another secret, changed, or not ours at all", async () => {
    const cookie = await sealSession(payload, "one secret");
    const changed = cookie.slice(0, -4) + (cookie.endsWith("AAAA") ? "BBBB" : "AAAA");
    for (const value of [undefined, "", "nonsense", "a.b.c.d.e", changed]) {
      expect(await openSession(value, "one secret")).toBeNull();
    }
    expect(await openSession(cookie, "another secret")).toBeNull();
  });
});

describe("the session cookie", () => {
  const secret = { LARDER_AUTH_SECRET: "s".repeat(32) };

  it("has the same name and attributes for both apps of a host", () => {
    const web = parseAuthEnvironment({ ...secret, NEXTAUTH_URL: "http://127.0.0.1:3000" });
    const admin = parseAuthEnvironment({ ...secret, NEXTAUTH_URL: "http://127.0.0.1:3001" });
    expect(sessionCookie(web)).toEqual(sessionCookie(admin));
    expect(sessionCookie(web)).toEqual({
      name: "larder-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: false },
    });
  });

  it("is bound to its host over https, and to a domain only when told", () => {
    const https = {
      ...secret,
      LARDER_WEB_URL: "https://larder.example",
      LARDER_ADMIN_URL: "https://larder.example:8443",
    };
    expect(sessionCookie(parseAuthEnvironment(https))).toMatchObject({
      name: "__Host-larder-session",
      options: { secure: true },
    });
    const domain = sessionCookie(parseAuthEnvironment({ ...https, LARDER_COOKIE_DOMAIN: "larder.example" }));
    expect(domain).toMatchObject({ name: "__Secure-larder-session", options: { domain: "larder.example" } });
  });
});
