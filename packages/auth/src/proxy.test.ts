import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import { readAddress } from "./get-browser.ts";
import { nonceHeader, secureRequest } from "./proxy.ts";
import { isOwnOrigin } from "./same-origin.ts";
import { contentSecurityPolicy } from "./security-headers.ts";

beforeAll(() => {
  Object.assign(process.env, {
    LARDER_AUTH_SECRET: "s".repeat(32),
    NEXTAUTH_URL: "http://127.0.0.1:3001",
    LARDER_ADMIN_URL: "http://127.0.0.1:3001",
  });
});

function request(path: string, options: { method?: string; origin?: string; host?: string } = {}) {
  const headers = new Headers({ host: options.host ?? "127.0.0.1:3001" });
  if (options.origin !== undefined) headers.set("origin", options.origin);
  return new NextRequest(`http://${headers.get("host")}${path}`, { method: options.method ?? "GET", headers });
}

describe("secureRequest", () => {
  it.each([
    ["http://127.0.0.1:3000"],
    ["https://127.0.0.1:3001"],
    ["http://evil.example"],
    ["http://127.0.0.1.evil.example:3001"],
    ["null"],
    [undefined],
  ])("refuses a change from %s", async (origin) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = secureRequest(request("/recipes", { method, ...(origin !== undefined && { origin }) }));
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ code: "other_origin", address: "http://127.0.0.1:3001" });
    }
  });

  it("lets changes from its own pages through", () => {
    for (const origin of ["http://127.0.0.1:3001", "http://localhost:3001"]) {
      expect(secureRequest(request("/recipes", { method: "POST", origin })).status).toBe(200);
    }
  });

  it("leads other names of the own machine to the one that the cookies belong to, and other hosts nowhere", () => {
    for (const host of ["localhost:3001", "[::1]:3001"]) {
      const led = secureRequest(request("/recipes?tag=quick", { host }));
      expect(led.headers.get("refresh")).toBe("0; url=http://127.0.0.1:3001/recipes?tag=quick");
    }
    for (const host of ["larder.example", "localhost:8080", "127.0.0.1:3001"]) {
      expect(secureRequest(request("/", { host })).headers.get("refresh")).toBeNull();
    }
  });

  it("gives each answer a policy with a nonce of its own, and the page the same one", () => {
    const nonces = [1, 2].map(() => {
      const response = secureRequest(request("/"));
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'self' 'nonce-([A-Za-z0-9+/=]{24})' 'strict-dynamic';/.exec(policy)?.[1];
      expect(nonce).toBeDefined();
      expect(response.headers.get(`x-middleware-request-${nonceHeader}`)).toBe(nonce);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("allows no inline script, no frame, no other origin, and no evaluation outside development", () => {
    const policy = contentSecurityPolicy({
      nonce: "N",
      development: false,
      formTargets: ["https://id.example"],
      imageOrigins: ["https://larder.example"],
    });
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/default-src[^;]*unsafe/);
    expect(policy).not.toContain("*");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' https://id.example;");
    expect(policy).toContain("img-src 'self' blob: data: https://larder.example;");
    expect(contentSecurityPolicy({ nonce: "N", development: true, formTargets: [], imageOrigins: [] })).toContain(
      "'unsafe-eval'",
    );
  });
});

describe("isOwnOrigin", () => {
  it("takes all names of the own machine as one, on the same port only", () => {
    const ownUrl = new URL("http://localhost:3000");
    expect(["http://127.0.0.1:3000", "http://[::1]:3000"].every((origin) => isOwnOrigin(origin, ownUrl))).toBe(true);
    expect(isOwnOrigin("http://127.0.0.1:3001", ownUrl)).toBe(false);
    expect(isOwnOrigin("http://127.0.0.1:3000", new URL("http://larder.example:3000"))).toBe(false);
  });
});

describe("readAddress", () => {
  it("believes only what trusted proxies added", () => {
    expect(readAddress("203.0.113.9", 0)).toBeNull();
    expect(readAddress("6.6.6.6, 203.0.113.9", 1)).toBe("203.0.113.9");
    expect(readAddress("6.6.6.6, 203.0.113.9, 10.0.0.1", 2)).toBe("203.0.113.9");
    expect(readAddress("203.0.113.9", 2)).toBeNull();
    expect(readAddress("::ffff:203.0.113.9", 1)).toBe("203.0.113.9");
    expect(readAddress(null, 1)).toBeNull();
  });
});
