"use client";

import { Dialog } from "@larder/ui/dialog";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { SearchField } from "react-aria-components/SearchField";
import { messages } from "../../lib/messages.ts";
import { paths, webPaths } from "../../lib/paths.ts";
import type { FoundRecipe } from "./actions.ts";
import { findRecipes } from "./actions.ts";
import styles from "./command-palette.module.css";
import { paletteMessages } from "./messages.ts";

/** Typing pauses this long before the recipes follow. */
const searchDelayMilliseconds = 150;

export interface CommandPaletteProps {
  readonly webUrl: string;
}

/** Ctrl or ⌘ and K: any recipe and any place, from the keyboard. */
export function CommandPalette({ webUrl }: CommandPaletteProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isMac = useSyncExternalStore(neverChanges, readIsMac, () => false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "k")
        return;
      event.preventDefault();
      setIsOpen((open) => !open);
    };
    // Before the editor sees it, which has a use of its own for the keys.
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.open}
        title={paletteMessages.title}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Search aria-hidden />
        <span className={styles.openLabel}>{paletteMessages.open}</span>
        <kbd className={styles.shortcut} aria-hidden>
          {isMac ? paletteMessages.shortcutMac : paletteMessages.shortcut}
        </kbd>
      </button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={paletteMessages.title} closeLabel={messages.close}>
        <Palette webUrl={webUrl} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function Palette({ webUrl, onDone }: CommandPaletteProps & { readonly onDone: () => void }) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [recipes, setRecipes] = useState<readonly FoundRecipe[]>([]);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      findRecipes(query).then(
        (found) => {
          if (!isWanted) return;
          setRecipes(found ?? []);
          setHasFailed(found === null);
        },
        () => {
          if (isWanted) setHasFailed(true);
        },
      );
    }, searchDelayMilliseconds);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query]);

  const go = (path: string) => () => router.push(path);
  const commands = [
    { id: "new", label: paletteMessages.newRecipe, run: go(paths.newRecipe) },
    { id: "recipes", label: paletteMessages.allRecipes, run: go(paths.recipes) },
    { id: "foods", label: paletteMessages.foods, run: go(paths.foods) },
    { id: "trash", label: paletteMessages.trash, run: go(paths.trash) },
    { id: "library", label: paletteMessages.library, run: () => location.assign(`${webUrl}${webPaths.library}`) },
    { id: "sign-out", label: paletteMessages.signOut, run: go(paths.signOut) },
  ].filter((command) => command.label.toLowerCase().includes(query.trim().toLowerCase()));

  function run(key: string) {
    const command = commands.find((candidate) => candidate.id === key);
    onDone();
    if (command !== undefined) command.run();
    else router.push(paths.recipe(key));
  }

  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <div className={styles.palette}>
        <SearchField aria-label={paletteMessages.input} className={styles.field ?? ""}>
          <Input data-autofocus className={styles.input ?? ""} placeholder={paletteMessages.input} maxLength={200} />
        </SearchField>
        {hasFailed ? <p role="alert">{paletteMessages.failed}</p> : null}
        <Menu
          aria-label={paletteMessages.results}
          className={styles.results ?? ""}
          onAction={(key) => run(String(key))}
          renderEmptyState={() => <p className={styles.nothing}>{paletteMessages.nothing}</p>}
        >
          {recipes.length === 0 ? null : (
            <MenuSection>
              <Header className={styles.heading ?? ""}>{paletteMessages.recipes}</Header>
              {recipes.map((recipe) => (
                <MenuItem
                  key={recipe.recipeId}
                  id={recipe.recipeId}
                  textValue={recipe.title}
                  className={styles.item ?? ""}
                >
                  {recipe.title}
                  {recipe.isDraft ? <span className={styles.note}>{paletteMessages.draft}</span> : null}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {commands.length === 0 ? null : (
            <MenuSection>
              <Header className={styles.heading ?? ""}>{paletteMessages.commands}</Header>
              {commands.map((command) => (
                <MenuItem key={command.id} id={command.id} textValue={command.label} className={styles.item ?? ""}>
                  {command.label}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </div>
    </Autocomplete>
  );
}

function readIsMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

function neverChanges() {
  return () => {};
}
