import { createSign, generateKeyPairSync } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { closeDatabase, completeSetup, createSetupLink, getViewer } from "@larder/db";
import { formatDatabaseUrl, migrate } from "@larder/db/migration";
import type { TestServer } from "@larder/db/testing";
import { startTestServer, testBrowser } from "@larder/db/testing";
import NextAuth from "next-auth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuthOptions } from "./auth-options.ts";
import { parseAuthEnvironment } from "./env.ts";
import { openSession } from "./session-token.ts";

const secret = "s".repeat(40);
const password = "a long enough password";
let database: TestServer;
let provider: Provider;
let app: Server;
let appUrl: string;

/** What the provider says of whoever comes next. */
let claims: Record<string, unknown> = {};

beforeAll(async () => {
  database = await startTestServer();
  await migrate(database.administrator);
  process.env.DATABASE_URL = formatDatabaseUrl(database.administrator);
  const link = await createSetupLink();
  const owner = { name: "Ada", email: "ada@example.org", password, householdName: "Lovelace", timeZone: "UTC" };
  const choices = { weekStart: 1, units: "metric", locale: "en" };
  await completeSetup({ ...owner, ...choices, token: link.ok ? link.value.token : "" }, testBrowser);
  provider = await startProvider();
  app = await listen(answer);
  appUrl = addressOf(app);
  process.env.NEXTAUTH_URL = appUrl;
}, 60_000);

afterAll(async () => {
  app.close();
  provider.server.close();
  await closeDatabase();
  await database.stop();
});

/** The app's sign-in routes, on a plain server. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", appUrl);
  if (!url.pathname.startsWith("/api/auth/")) {
    response.end("a page of the app");
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const environment = parseAuthEnvironment({
    LARDER_AUTH_SECRET: secret,
    LARDER_WEB_URL: appUrl,
    LARDER_ADMIN_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    LARDER_OIDC_ISSUER: provider.issuer,
    LARDER_OIDC_CLIENT_ID: "larder",
    LARDER_OIDC_CLIENT_SECRET: "secret of the client",
  });
  // What Next adds to the requests and responses of Node.
  const asked = Object.assign(request, {
    query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.replace("/api/auth/", "").split("/") },
    cookies: readCookies(request.headers.cookie ?? ""),
    body: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
  });
  const answered = Object.assign(response, {
    status: (code: number) => Object.assign(response, { statusCode: code }),
    json: (body: unknown) => response.end(JSON.stringify(body)),
    send: (body: unknown) => response.end(typeof body === "string" ? body : JSON.stringify(body)),
  });
  await NextAuth(createAuthOptions(environment, async () => testBrowser))(asked, answered);
}

interface Provider {
  readonly server: Server;
  readonly issuer: string;
}

/** A provider as OpenID Connect Core 1.0 describes it, as far as the code flow goes. */
async function startProvider(): Promise<Provider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const nonces = new Map<string, string>();
  const server = await listen(async (request, response) => {
    const issuer = addressOf(server);
    const url = new URL(request.url ?? "/", issuer);
    const json = (body: unknown) => response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return json({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
        });
      case "/keys":
        return json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] });
      case "/authorize": {
        expect(url.searchParams.get("code_challenge_method")).toBe("S256");
        const code = crypto.randomUUID();
        nonces.set(code, url.searchParams.get("nonce") ?? "");
        const back = new URL(url.searchParams.get("redirect_uri") ?? "");
        back.searchParams.set("code", code);
        back.searchParams.set("state", url.searchParams.get("state") ?? "");
        return response.writeHead(302, { location: back.href }).end();
      }
      default: {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        const code = new URLSearchParams(Buffer.concat(chunks).toString()).get("code") ?? "";
        const now = Math.floor(Date.now() / 1000);
        const body = { iss: issuer, aud: "larder", iat: now, exp: now + 60, nonce: nonces.get(code), ...claims };
        const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
        const signed = `${encode({ alg: "RS256", kid: "1" })}.${encode(body)}`;
        const signature = createSign("sha256").update(signed).sign(privateKey, "base64url");
        return json({ access_token: "x", token_type: "Bearer", id_token: `${signed}.${signature}` });
      }
    }
  });
  return { server, issuer: addressOf(server) };
}

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): Promise<Server> {
  return await new Promise((resolve) => {
    const server = createServer((request, response) => void handler(request, response));
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

function addressOf(server: Server): string {
  // It listens on a port by now, so this is neither a pipe nor null.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function readCookies(header: string): Record<string, string> {
  return Object.fromEntries(
    header
      .split("; ")
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf("=")), decodeURIComponent(pair.slice(pair.indexOf("=") + 1))]),
  );
}

/** A browser: keeps cookies and follows redirects. */
class TestClient {
  readonly cookies = new Map<string, string>();

  async open(address: string, form?: Record<string, string>): Promise<{ readonly url: string; readonly body: string }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie },
      ...(form !== undefined && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const next = response.headers.get("location");
    if (next !== null) return await this.open(new URL(next, address).href);
    return { url: address, body: await response.text() };
  }

  async post(path: string, form: Record<string, string>) {
    const { csrfToken } = JSON.parse((await this.open(`${appUrl}/api/auth/csrf`)).body);
    return await this.open(`${appUrl}/api/auth/${path}`, { csrfToken, ...form });
  }

  /** Whose session the cookie is, by the database. */
  async viewer() {
    const session = await openSession(decodeURIComponent(this.cookies.get("larder-session") ?? ""), secret);
    return await getViewer(session?.sessionToken ?? null);
  }
}

describe("single sign-on", () => {
  it("signs in the account with the verified address, and leads to where one was going", async () => {
    claims = { sub: "42", email: "ada@example.org", email_verified: true, name: "Ada L." };
    const browser = new TestClient();
    const page = await browser.post("signin/oidc", { callbackUrl: "/week" });
    expect(page.url).toBe(`${appUrl}/week`);
    expect(await browser.viewer()).toMatchObject({ kind: "user", name: "Ada", libraryRole: "owner" });
    const session = JSON.parse((await browser.open(`${appUrl}/api/auth/session`)).body);
    expect(session.user).toEqual({ name: "Ada" });
  });

  it("lets nobody in who only claims the address, or was not invited", async () => {
    for (const unknown of [
      { sub: "43", email: "ada@example.org", email_verified: false },
      { sub: "43", email: "ada@example.org" },
      { sub: "43", email: "eve@example.org", email_verified: true },
      { sub: "43" },
    ]) {
      claims = unknown;
      const browser = new TestClient();
      const page = await browser.post("signin/oidc", { callbackUrl: "/week" });
      expect(page.url).toBe(`${appUrl}/sign-in?error=AccessDenied`);
      expect(await browser.viewer()).toEqual({ kind: "visitor" });
    }
  });

  it("leads nowhere else afterwards, whatever the address said", async () => {
    claims = { sub: "42" };
    const page = await new TestClient().post("signin/oidc", { callbackUrl: "https://evil.example/" });
    expect(page.url).toBe(`${appUrl}/`);
  });
});

describe("a password at next-auth's own route", () => {
  it("starts a session that signing out ends in the database", async () => {
    const browser = new TestClient();
    const page = await browser.post("callback/password", { email: "ada@example.org", password, callbackUrl: "/list" });
    expect(page.url).toBe(`${appUrl}/list`);
    expect(await browser.viewer()).toMatchObject({ name: "Ada" });
    const cookie = browser.cookies.get("larder-session") ?? "";
    await browser.post("signout", { callbackUrl: "/" });
    expect(browser.cookies.has("larder-session")).toBe(false);
    browser.cookies.set("larder-session", cookie);
    expect(await browser.viewer()).toEqual({ kind: "visitor" });
    expect(JSON.parse((await browser.open(`${appUrl}/api/auth/session`)).body).user).toBeUndefined();
  });

  it("refuses a wrong password, and a post without its token against forged posts", async () => {
    const browser = new TestClient();
    await browser.post("callback/password", { email: "ada@example.org", password: "wrong" });
    expect(await browser.viewer()).toEqual({ kind: "visitor" });
    await browser.open(`${appUrl}/api/auth/callback/password`, { email: "ada@example.org", password });
    expect(await browser.viewer()).toEqual({ kind: "visitor" });
  });
});
