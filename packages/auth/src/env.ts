import { z } from "zod";

const addressSchema = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address));

const environmentSchema = z.object({
  LARDER_AUTH_SECRET: z.string().min(32),
  LARDER_WEB_URL: addressSchema.default(new URL("http://127.0.0.1:3000")),
  LARDER_ADMIN_URL: addressSchema.default(new URL("http://127.0.0.1:3001")),
  /** The address of the app that runs: one of the two above. */
  NEXTAUTH_URL: addressSchema.optional(),
  LARDER_COOKIE_DOMAIN: z.string().min(1).optional(),
  LARDER_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LARDER_OIDC_ISSUER: addressSchema.optional(),
  LARDER_OIDC_CLIENT_ID: z.string().min(1).optional(),
  LARDER_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  LARDER_OIDC_NAME: z.string().min(1).max(60).default("Single sign-on"),
});

/** A provider of single sign-on, as the environment names it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the button calls it. */
  readonly name: string;
}

/** What signing in depends on. */
export interface AuthEnvironment {
  readonly secret: string;
  readonly webUrl: URL;
  readonly adminUrl: URL;
  readonly ownUrl: URL;
  /** Only where web and admin have different hosts; without it a cookie belongs to one host alone. */
  readonly cookieDomain: string | null;
  /** How many reverse proxies in front add to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly oidc: OidcSettings | null;
}

let environment: AuthEnvironment | undefined;

/**
 * Read the environment once, at the first request and not at the build, which has no secret.
 *
 * @throws Error naming the settings that are wrong, without their values
 */
export function readAuthEnvironment(): AuthEnvironment {
  // biome-ignore lint/style/noProcessEnv: this is the environment file of the package
  environment ??= parseAuthEnvironment(process.env);
  return environment;
}

/** Parse the settings of signing in from a set of variables; empty ones count as absent. */
export function parseAuthEnvironment(variables: Readonly<Record<string, string | undefined>>): AuthEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    const names = read.error.issues.map((issue) => String(issue.path[0]));
    throw new Error(`Wrong or missing in the environment: ${[...new Set(names)].join(", ")}`);
  }
  const values = read.data;
  return {
    secret: values.LARDER_AUTH_SECRET,
    webUrl: values.LARDER_WEB_URL,
    adminUrl: values.LARDER_ADMIN_URL,
    ownUrl: values.NEXTAUTH_URL ?? values.LARDER_WEB_URL,
    cookieDomain: values.LARDER_COOKIE_DOMAIN ?? null,
    trustedProxies: values.LARDER_TRUSTED_PROXIES,
    oidc: readOidc(values),
  };
}

function readOidc(values: z.output<typeof environmentSchema>): OidcSettings | null {
  const {
    LARDER_OIDC_ISSUER: issuer,
    LARDER_OIDC_CLIENT_ID: clientId,
    LARDER_OIDC_CLIENT_SECRET: clientSecret,
  } = values;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    throw new Error("LARDER_OIDC_ISSUER, LARDER_OIDC_CLIENT_ID and LARDER_OIDC_CLIENT_SECRET go together");
  }
  return { issuer: issuer.href.replace(/\/$/, ""), clientId, clientSecret, name: values.LARDER_OIDC_NAME };
}
