import { defineConfig } from "vitest/config";

const unitProjects = ["core", "ui", "recipe-view", "cli", "launcher", "auth"];

export default defineConfig({
  test: {
    projects: [
      ...unitProjects.map((name) => ({
        test: { name, root: `packages/${name}`, include: ["src/**/*.test.{ts,tsx}"] },
      })),
      ...["web", "admin"].map((name) => ({
        test: { name, root: `apps/${name}`, include: ["src/**/*.test.{ts,tsx}"] },
      })),
      { test: { name: "scripts", root: "scripts", include: ["**/*.test.mjs"] } },
      {
        test: {
          name: "db",
          root: "packages/db",
          include: ["src/**/*.test.ts"],
          globalSetup: ["src/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
