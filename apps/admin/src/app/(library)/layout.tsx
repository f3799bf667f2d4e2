import type { ReactNode } from "react";
import { CommandPalette } from "../../features/command-palette/command-palette.tsx";
import { AdminShell } from "../../features/session/admin-shell.tsx";
import { getReadingProgress, getShownEditor } from "../../features/session/queries.ts";
import { env } from "../../lib/env.ts";

/** The rail around every page. Without an editor there is none: each page then leads elsewhere by itself. */
export default async function LibraryLayout({ children }: { readonly children: ReactNode }) {
  const editor = await getShownEditor();
  if (editor === null) return children;
  return (
    <AdminShell editor={editor} reading={await getReadingProgress()} palette={<CommandPalette webUrl={env.webUrl} />}>
      {children}
    </AdminShell>
  );
}
