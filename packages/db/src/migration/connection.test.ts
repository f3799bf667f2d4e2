import { describe, expect, test } from "vitest";
import { formatDatabaseUrl, parseDatabaseUrl, toPgConfig } from "./connection.ts";

describe("parseDatabaseUrl", () => {
  test.each([
    ["postgresql://larder:p%40ss%2F@db.example:6543/larder?sslmode=verify-full"],
    ["postgresql://larder:x@[::1]:5432/larder"],
    ["postgresql://larder:x@localhost:5432/larder?host=%2Frun%2Fpostgresql"],
    ["postgresql://larder@127.0.0.1:5432/my%20recipes?sslmode=require"],
  ])("reads %s into fields that make the same address", (address) => {
    expect(formatDatabaseUrl(parseDatabaseUrl(address))).toBe(address);
  });

  test("decodes what is written in percent, and knows PostgreSQL's own port", () => {
    expect(parseDatabaseUrl("postgres://larder:p%40ss%2F@db.example/larder")).toEqual({
      host: "db.example",
      port: 5432,
      user: "larder",
      password: "p@ss/",
      database: "larder",
      sslMode: "disable",
    });
    expect(parseDatabaseUrl("postgresql:///larder?host=/run/postgresql").host).toBe("/run/postgresql");
  });

  test("checks a certificate only when told to, and then really", () => {
    const connect = (mode: string) => toPgConfig(parseDatabaseUrl(`postgresql://a:b@h/d?sslmode=${mode}`)).ssl;
    expect(connect("disable")).toBeUndefined();
    expect(connect("require")).toEqual({ rejectUnauthorized: false });
    expect(connect("verify-full")).toEqual({ rejectUnauthorized: true });
  });

  test.each([
    ["mysql://a:secret@h/d", "postgresql://"],
    ["not an address with a secret", "not an address such as"],
    ["postgresql://a:secret@h/", "no database"],
    ["postgresql://a:secret@h/d?sslmode=maybe", "sslmode"],
  ])("refuses %s without repeating its password", (address, words) => {
    expect(() => parseDatabaseUrl(address)).toThrow(words);
    expect(() => parseDatabaseUrl(address)).not.toThrow("secret");
  });
});
