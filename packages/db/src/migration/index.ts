export { type DatabaseConnection, formatDatabaseUrl, parseDatabaseUrl } from "./connection.ts";
export { type MigrationProgress, migrate } from "./migrate.ts";
