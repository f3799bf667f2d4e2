import { describe, expect, it } from "vitest";
import { parseAuthEnvironment } from "./env.ts";

const secret = "s".repeat(32);

describe("parseAuthEnvironment", () => {
  it("needs nothing but the secret", () => {
    expect(parseAuthEnvironment({ LARDER_AUTH_SECRET: secret, LARDER_OIDC_ISSUER: "" })).toMatchObject({
      secret,
      trustedProxies: 0,
      cookieDomain: null,
      oidc: null,
    });
  });

  it("names what is wrong and never a value", () => {
    const read = () => parseAuthEnvironment({ LARDER_AUTH_SECRET: "hunter2", LARDER_WEB_URL: "ftp://larder.example" });
    expect(read).toThrow("Wrong or missing in the environment: LARDER_AUTH_SECRET, LARDER_WEB_URL");
    expect(read).not.toThrow("hunter2");
  });

  it("takes single sign-on whole or not at all", () => {
    const given = { LARDER_AUTH_SECRET: secret, LARDER_OIDC_ISSUER: "https://id.example/realm/" };
    expect(() => parseAuthEnvironment(given)).toThrow("go together");
    const whole = {
      ...given,
      LARDER_OIDC_CLIENT_ID: "larder",
      LARDER_OIDC_CLIENT_SECRET: "x",
      LARDER_OIDC_NAME: "Home",
    };
    expect(parseAuthEnvironment(whole).oidc).toEqual({
      issuer: "https://id.example/realm",
      clientId: "larder",
      clientSecret: "x",
      name: "Home",
    });
  });
});
