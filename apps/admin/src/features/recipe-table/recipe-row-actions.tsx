"use client";

import { Button } from "@larder/ui/button";
import type { MenuEntry } from "@larder/ui/menu";
import { Menu } from "@larder/ui/menu";
import { showToast } from "@larder/ui/toast";
import { ArchiveRestore, Copy, EllipsisVertical, ExternalLink, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { messages } from "../../lib/messages.ts";
import { paths, webPaths } from "../../lib/paths.ts";
import { copyRecipe, moveToTrash, restoreFromTrash } from "./actions.ts";
import { tableMessages } from "./messages.ts";
import type { RecipeStatus } from "./queries.ts";

export interface RecipeRowActionsProps {
  readonly recipeId: string;
  readonly title: string;
  readonly status: RecipeStatus;
  readonly slug: string;
  readonly webUrl: string;
  /** The recipe is on screen already. */
  readonly isOpen?: boolean;
}

export function RecipeRowActions({ recipeId, title, status, slug, webUrl, isOpen = false }: RecipeRowActionsProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  function run(action: () => Promise<void>) {
    startTransition(async () => {
      try {
        await action();
      } catch {
        showToast({ message: tableMessages.failed.unreachable, persistent: true });
      }
    });
  }

  const restore = () =>
    run(async () => {
      const result = await restoreFromTrash({ recipeId });
      showToast({ message: result.ok ? tableMessages.restored(title) : tableMessages.failed[result.error.code] });
    });

  const trash = () =>
    run(async () => {
      const result = await moveToTrash({ recipeId });
      if (!result.ok) {
        showToast({ message: tableMessages.failed[result.error.code], persistent: true });
        return;
      }
      showToast({ message: tableMessages.trashed(title), action: { label: messages.undo, onPress: restore } });
    });

  const duplicate = () =>
    run(async () => {
      const result = await copyRecipe({ recipeId, title: title.slice(0, 400) });
      if (result.ok) router.push(paths.recipe(result.value.recipeId));
      else showToast({ message: tableMessages.failed[result.error.code], persistent: true });
    });

  const toOpen: MenuEntry = {
    id: "open",
    label: tableMessages.open,
    icon: <Pencil aria-hidden />,
    onAction: () => router.push(paths.recipe(recipeId)),
  };
  const open = isOpen ? [] : [toOpen];
  const entries: readonly MenuEntry[] = [
    ...open,
    {
      id: "view",
      label: tableMessages.view,
      icon: <ExternalLink aria-hidden />,
      href: `${webUrl}${webPaths.recipe(slug)}`,
      disabled: status === "draft",
    },
    { id: "duplicate", label: tableMessages.duplicate, icon: <Copy aria-hidden />, onAction: duplicate },
    { kind: "separator", id: "separator" },
    { id: "trash", label: tableMessages.toTrash, icon: <Trash2 aria-hidden />, danger: true, onAction: trash },
  ];
  if (status === "trash") {
    return (
      <Button
        dense={!isOpen}
        pending={pending}
        icon={<ArchiveRestore aria-hidden />}
        aria-label={tableMessages.restoreRecipe(title)}
        onClick={restore}
      >
        {tableMessages.restore}
      </Button>
    );
  }
  return (
    <div aria-busy={pending || undefined}>
      <Menu
        dense={!isOpen}
        label={tableMessages.rowActions(title)}
        icon={<EllipsisVertical aria-hidden />}
        entries={entries}
      />
    </div>
  );
}
