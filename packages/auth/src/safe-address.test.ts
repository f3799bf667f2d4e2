import { describe, expect, it } from "vitest";
import { toSafeAddress } from "./safe-address.ts";

const webUrl = new URL("http://127.0.0.1:3000");
const adminUrl = new URL("http://127.0.0.1:3001");
const apps = { ownUrl: webUrl, webUrl, adminUrl };

describe("toSafeAddress", () => {
  it.each([
    ["/week?first=2026-01-05#friday", "/week?first=2026-01-05#friday"],
    ["http://127.0.0.1:3000/list", "/list"],
    ["http://127.0.0.1:3001/recipes/42", "http://127.0.0.1:3001/recipes/42"],
    ["week", "/week"],
  ])("leads to %s in our own apps", (wanted, address) => {
    expect(toSafeAddress(wanted, apps)).toBe(address);
  });

  it.each([
    [null],
    [""],
    ["https://evil.example/"],
    ["//evil.example"],
    ["///evil.example"],
    ["/\\evil.example"],
    ["\\\\evil.example"],
    ["/%09/evil.example\t"],
    ["/\t/evil.example"],
    ["http:evil.example"],
    ["javascript:alert(1)"],
    ["data:text/html,x"],
    ["http://127.0.0.1:3000@evil.example/"],
    ["http://user:pass@127.0.0.1:3000/"],
    ["http://127.0.0.1:3002/"],
    ["https://127.0.0.1:3000/"],
    ["http://127.0.0.1:3000//evil.example"],
    ["/.//evil.example"],
    ["/sign-in?next=/sign-in"],
    ["/sign-out"],
    ["/api/auth/signout"],
    [`/${"x".repeat(3000)}`],
  ])("leads to the front page instead of %s", (wanted) => {
    const address = toSafeAddress(wanted, apps);
    expect(new URL(address, webUrl).origin).toBe(webUrl.origin);
    expect(address).toMatch(/^\/(?!\/)/);
    if (!wanted?.startsWith("http:evil")) expect(address).toBe("/");
  });
});
