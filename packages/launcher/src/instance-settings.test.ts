import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openInstanceFolder, writeInstanceSettings } from "./instance-settings.ts";
import { instancePlaces } from "./places.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "larder-settings-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("openInstanceFolder", () => {
  it("makes secrets once and keeps them where only their owner can read them", () => {
    const places = instancePlaces(join(folder, "instance"));
    const first = openInstanceFolder(places);
    expect(openInstanceFolder(places)).toEqual(first);
    expect(statSync(places.folder).mode & 0o777).toBe(0o700);
    expect(statSync(places.settings).mode & 0o777).toBe(0o600);
    if (!first.ok) throw new Error(first.error.code);
    const { superuserPassword, appPassword, authSecret } = first.value;
    expect(new Set([superuserPassword, appPassword, authSecret]).size).toBe(3);
  });

  it("gives each instance secrets of its own", () => {
    const [one, other] = ["one", "other"].map((name) => openInstanceFolder(instancePlaces(join(folder, name))));
    expect(one).not.toEqual(other);
  });

  it("closes a folder that was open to others", () => {
    const places = instancePlaces(folder);
    openInstanceFolder(places);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("does not replace settings that it can't read", () => {
    const places = instancePlaces(folder);
    writeFileSync(places.settings, "{}");
    expect(openInstanceFolder(places)).toMatchObject({ ok: false, error: { code: "settings_unreadable" } });
    expect(statSync(places.settings).size).toBe(2);
  });

  it("reads what was written", () => {
    const places = instancePlaces(folder);
    const opened = openInstanceFolder(places);
    if (!opened.ok) throw new Error(opened.error.code);
    const next = { ...opened.value, databasePort: 54321, databaseFolder: "/somewhere" };
    writeInstanceSettings(places, next);
    expect(openInstanceFolder(places)).toEqual({ ok: true, value: next });
  });
});
