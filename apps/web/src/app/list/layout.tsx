import type { ReactNode } from "react";
import { requireUser } from "../../features/site/queries.ts";
import { paths } from "../../lib/paths.ts";

/** Asked here, above the loading state: once that has been sent, an answer can no longer be a redirect. */
export default async function ListLayout({ children }: { readonly children: ReactNode }) {
  await requireUser(paths.list());
  return children;
}
