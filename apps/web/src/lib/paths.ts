/** Every address of this app is built here. */
export const paths = {
  library: "/",
  recipe: (slug: string) => `/recipes/${encodeURIComponent(slug)}`,
  week: (firstDay?: string) => withQuery("/week", { from: firstDay }),
  list: (firstDay?: string) => withQuery("/list", { from: firstDay }),
  account: "/account",
  household: "/household",
  signIn: (next?: string) => withQuery("/sign-in", { next }),
  signOut: "/sign-out",
  setUp: "/set-up",
  invitation: "/invitation",
  reset: "/reset",
  asset: (path: string) => `/assets/${path.split("/").map(encodeURIComponent).join("/")}`,
} as const;

/** An address with those parameters that have a value; lists repeat their name. */
export function withQuery(
  path: string,
  parameters: Readonly<Record<string, string | number | readonly string[] | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "") continue;
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
