import type { ReactNode } from "react";
import { AdminShell } from "../../features/session/admin-shell.tsx";
import { getShownEditor } from "../../features/session/queries.ts";

/** The rail around every page. Without an editor there is none: each page then leads elsewhere by itself. */
export default async function LibraryLayout({ children }: { readonly children: ReactNode }) {
  const editor = await getShownEditor();
  if (editor === null) return children;
  return (
    <AdminShell editor={editor} palette={null}>
      {children}
    </AdminShell>
  );
}
