import { describe, expect, it } from "vitest";
import { serialiseJsonLd } from "./recipe-json-ld.ts";

describe("serialiseJsonLd", () => {
  it("lets no text leave the script element, and stays the same JSON", () => {
    const value = { name: "</script><script>alert(1)</script><!-- & \u2028" };
    const text = serialiseJsonLd(value);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});
