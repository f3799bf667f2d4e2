export * from "./factories.ts";
export { createFoodFields } from "./food-factories.ts";
export * from "./recipe-factories.ts";
export { useTestDatabase } from "./test-database.ts";
export { startTestServer, type TestServer } from "./test-server.ts";
