/** Where a PostgreSQL database is and who connects to it. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** `disable`: plain; `require`: encrypted, certificate not checked; `verify-full`: encrypted and checked. */
  readonly sslMode: "disable" | "require" | "verify-full";
}

/**
 * Read a `postgresql://` address into its fields.
 *
 * `sslmode` is understood as libpq does, as far as it makes a difference here: `verify-ca` counts as `verify-full`,
 * `allow` and `prefer` as `disable`. A host that is a folder (`?host=/run/postgresql`) means a Unix socket.
 *
 * @throws Error when the address is not one of PostgreSQL, or names no database; the message never holds the password
 */
export function parseDatabaseUrl(databaseUrl: string): DatabaseConnection {
  let url: URL;
  try {
    url = new URL(databaseUrl);
  } catch {
    throw new Error("DATABASE_URL is not an address such as postgresql://user:password@host:5432/database");
  }
  if (url.protocol !== "postgresql:" && url.protocol !== "postgres:") {
    throw new Error(`DATABASE_URL must begin with postgresql://, not ${url.protocol}//`);
  }
  const database = decodeURIComponent(url.pathname.replace(/^\//, ""));
  if (database === "") throw new Error("DATABASE_URL names no database after the host");
  return {
    host: url.searchParams.get("host") ?? (decodeURIComponent(url.hostname.replace(/^\[|\]$/g, "")) || "localhost"),
    port: url.port === "" ? 5432 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    sslMode: readSslMode(url.searchParams.get("sslmode")),
  };
}

/** The address of a connection; the inverse of {@link parseDatabaseUrl}. Holds the password: never for a log. */
export function formatDatabaseUrl(connection: DatabaseConnection): string {
  const socket = connection.host.startsWith("/");
  const host = socket ? "localhost" : connection.host.includes(":") ? `[${connection.host}]` : connection.host;
  const password = connection.password === "" ? "" : `:${encodeURIComponent(connection.password)}`;
  const query = new URLSearchParams();
  if (socket) query.set("host", connection.host);
  if (connection.sslMode !== "disable") query.set("sslmode", connection.sslMode);
  const search = query.size === 0 ? "" : `?${query}`;
  return `postgresql://${encodeURIComponent(connection.user)}${password}@${host}:${connection.port}/${encodeURIComponent(connection.database)}${search}`;
}

/** The fields of a connection as the `pg` driver takes them. */
export function toPgConfig(connection: DatabaseConnection) {
  const { host, port, user, password, database, sslMode } = connection;
  const ssl = sslMode === "disable" ? undefined : { rejectUnauthorized: sslMode === "verify-full" };
  return { host, port, user, password, database, ...(ssl && { ssl }) };
}

function readSslMode(value: string | null): DatabaseConnection["sslMode"] {
  switch (value) {
    case null:
    case "disable":
    case "allow":
    case "prefer":
      return "disable";
    case "require":
    case "no-verify":
      return "require";
    case "verify-ca":
    case "verify-full":
      return "verify-full";
    default:
      throw new Error(`DATABASE_URL has an unknown sslmode: ${value}`);
  }
}
