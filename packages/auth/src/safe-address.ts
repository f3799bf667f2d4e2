/**
 * Where to go after signing in: a place in one of our own two apps, or the front page.
 *
 * Anything else that an address parameter may hold (another site, `//evil.example`, `javascript:`, a backslash, a
 * control character) leads to the front page, so that a link to our sign-in can't send anybody elsewhere.
 *
 * @returns a path for the own app, or the whole address for the other
 */
export function toSafeAddress(
  wanted: string | null | undefined,
  apps: { readonly ownUrl: URL; readonly webUrl: URL; readonly adminUrl: URL },
): string {
  const front = "/";
  if (!wanted || wanted.length > 2000 || hasControlOrBackslash(wanted) || !URL.canParse(wanted, apps.ownUrl))
    return front;
  const address = new URL(wanted, apps.ownUrl);
  if (address.username !== "" || address.password !== "") return front;
  // Ways in and out are no places to go to: they would lead in a circle.
  if (/^\/(sign-in|sign-out|set-up|reset|api)(\/|$)/.test(address.pathname)) return front;
  if (address.origin === apps.ownUrl.origin) {
    // A path of several slashes would be read as another host.
    return address.pathname.startsWith("//") ? front : `${address.pathname}${address.search}${address.hash}`;
  }
  const known = [apps.webUrl.origin, apps.adminUrl.origin];
  return known.includes(address.origin) ? address.href : front;
}

function hasControlOrBackslash(text: string): boolean {
  return [...text].some((character) => character === "\\" || character < " " || character === "\u007F");
}
