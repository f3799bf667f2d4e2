import "server-only";
import { oidcProviderId } from "./auth-options.ts";
import { readAuthEnvironment } from "./env.ts";
import { toSafeAddress } from "./safe-address.ts";

/** What the sign-in page can offer beside a password. */
export function getSingleSignOn(): { readonly name: string; readonly providerId: string } | null {
  const { oidc } = readAuthEnvironment();
  return oidc === null ? null : { name: oidc.name, providerId: oidcProviderId };
}

/** Where to go after signing in; see {@link toSafeAddress}. */
export function getSafeAddress(wanted: string | null | undefined): string {
  return toSafeAddress(wanted, readAuthEnvironment());
}
