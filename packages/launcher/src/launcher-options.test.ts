import { describe, expect, it } from "vitest";
import { readLauncherOptions } from "./launcher-options.ts";

describe("readLauncherOptions", () => {
  it("serves web on 3000 and admin on 3001, on this machine only, when nothing is said", () => {
    expect(read([])).toMatchObject({
      development: false,
      host: "127.0.0.1",
      web: { port: 3000, url: "http://127.0.0.1:3000" },
      admin: { port: 3001, url: "http://127.0.0.1:3001" },
      folder: "/clone/.larder",
      recipesFolder: "/clone/recipes",
      databaseUrl: null,
      authSecret: null,
    });
  });

  it("moves both apps with --port, and admin alone with --admin-port", () => {
    expect(read(["--port", "4000"])).toMatchObject({ web: { port: 4000 }, admin: { port: 4001 } });
    expect(read(["--port=4000", "--admin-port=5000"])).toMatchObject({ web: { port: 4000 }, admin: { port: 5000 } });
  });

  it("lets the command line win over the environment", () => {
    const environment = { LARDER_WEB_PORT: "4100", LARDER_ADMIN_PORT: "4200" };
    expect(read([], environment)).toMatchObject({ web: { port: 4100 }, admin: { port: 4200 } });
    expect(read(["--port", "4000"], environment)).toMatchObject({ web: { port: 4000 }, admin: { port: 4200 } });
  });

  it("takes public addresses as they are, without a slash at the end", () => {
    const environment = { LARDER_WEB_URL: "https://larder.example/", LARDER_ADMIN_URL: "https://admin.larder.example" };
    expect(read([], environment)).toMatchObject({
      web: { port: 3000, url: "https://larder.example" },
      admin: { url: "https://admin.larder.example" },
    });
  });

  it("listens on all addresses only when asked to", () => {
    expect(read(["--lan"])).toMatchObject({ host: "0.0.0.0" });
  });

  it("reads folders from the clone on", () => {
    expect(read([], { LARDER_RECIPES: "../mine", LARDER_DATA: "/srv/larder" })).toMatchObject({
      recipesFolder: "/mine",
      folder: "/srv/larder",
    });
  });

  it.each([
    [["--prot", "1"], {}, { code: "option_unknown", option: "--prot" }],
    [["--port", "abc"], {}, { code: "option_invalid", option: "--port", value: "abc" }],
    [["--port", "0"], {}, { code: "option_invalid", option: "--port", value: "0" }],
    [["--port"], {}, { code: "option_invalid", option: "--port", value: "" }],
    [["--port", "65535"], {}, { code: "option_invalid", option: "--port", value: "65535" }],
    [["--admin-port", "3000"], {}, { code: "option_invalid", option: "--admin-port", value: "3000" }],
    [[], { LARDER_WEB_PORT: "99999" }, { code: "option_invalid", option: "LARDER_WEB_PORT", value: "99999" }],
    [[], { LARDER_WEB_URL: "larder" }, { code: "option_invalid", option: "LARDER_WEB_URL", value: "larder" }],
  ])("refuses %j with %j", (args, environment, error) => {
    expect(readLauncherOptions(args, environment, "/clone")).toEqual({ ok: false, error });
  });
});

function read(args: readonly string[], environment: Record<string, string> = {}) {
  const result = readLauncherOptions(args, environment, "/clone");
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
