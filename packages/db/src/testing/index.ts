export * from "./factories.ts";
export { useTestDatabase } from "./test-database.ts";
export { startTestServer, type TestServer } from "./test-server.ts";
