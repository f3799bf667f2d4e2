import type { Browser } from "@larder/db";
import { endSession, getViewer, signInWithOidc, signInWithPassword } from "@larder/db";
import type { AuthOptions, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { AuthEnvironment, OidcSettings } from "./env.ts";
import { toSafeAddress } from "./safe-address.ts";
import { cookieSeconds, sessionCookie } from "./session-cookie.ts";

/** Id of the single sign-on provider, in addresses and in the database. */
export const oidcProviderId = "oidc";

const claimsSchema = z.object({
  sub: z.string().min(1),
  email: z.string().nullish(),
  email_verified: z.union([z.boolean(), z.enum(["true", "false"])]).nullish(),
  name: z.string().nullish(),
});

/** Our user between the steps of next-auth: the session was started in the database, its secret goes into the cookie. */
interface SignedInUser extends User {
  sessionToken?: string;
}

/**
 * The configuration of next-auth.
 *
 * Sessions are tokens in a cookie that hold nothing but who and the session's secret; whether a session stands is read
 * from the database, here as everywhere.
 *
 * @param getBrowser what is known of the browser whose request is being answered
 */
export function createAuthOptions(environment: AuthEnvironment, getBrowser: () => Promise<Browser>): AuthOptions {
  const { name, options } = sessionCookie(environment);
  return {
    secret: environment.secret,
    session: { strategy: "jwt", maxAge: cookieSeconds },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    pages: { signIn: "/sign-in", signOut: "/sign-out", error: "/sign-in" },
    providers: [passwordProvider(getBrowser), ...(environment.oidc === null ? [] : [oidcProvider(environment.oidc)])],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== oidcProviderId) return true;
        const claims = claimsSchema.safeParse(profile);
        if (!claims.success) return false;
        const started = await signInWithOidc(
          {
            provider: oidcProviderId,
            providerAccountId: claims.data.sub,
            email: claims.data.email ?? null,
            emailVerified: claims.data.email_verified === true || claims.data.email_verified === "true",
            name: claims.data.name ?? null,
          },
          await getBrowser(),
        );
        if (!started.ok) return false;
        const signedIn: SignedInUser = user;
        signedIn.id = started.value.userId;
        signedIn.sessionToken = started.value.sessionToken;
        return true;
      },
      jwt({ token, user }) {
        // At sign-in there is a user, later only the token. Name and address are left out: they would grow stale.
        const signedIn: SignedInUser | undefined = user;
        const sessionToken = signedIn?.sessionToken ?? token.sessionToken;
        return { sub: signedIn?.id ?? token.sub ?? "", sessionToken };
      },
      async session({ session, token }) {
        const sessionToken = token.sessionToken;
        const viewer = await getViewer(typeof sessionToken === "string" ? sessionToken : null);
        return viewer.kind === "user"
          ? { expires: session.expires, user: { name: viewer.name } }
          : { expires: new Date(0).toISOString() };
      },
      redirect: ({ url }) => new URL(toSafeAddress(url, environment), environment.ownUrl).href,
    },
    events: {
      async signOut({ token }) {
        const sessionToken = token?.sessionToken;
        if (typeof sessionToken === "string") await endSession(sessionToken);
      },
    },
  };
}

function passwordProvider(getBrowser: () => Promise<Browser>) {
  return CredentialsProvider({
    id: "password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials): Promise<SignedInUser | null> {
      const started = await signInWithPassword(credentials, await getBrowser());
      return started.ok ? { id: started.value.userId, sessionToken: started.value.sessionToken } : null;
    },
  });
}

function oidcProvider(settings: OidcSettings): OAuthConfig<z.output<typeof claimsSchema>> {
  return {
    id: oidcProviderId,
    name: settings.name,
    type: "oauth",
    wellKnown: `${settings.issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    profile: (claims) => ({ id: claims.sub }),
  };
}
