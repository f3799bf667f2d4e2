import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { env } from "./env.ts";
import { paths } from "./paths.ts";

/** Kinds of picture that browsers show; anything else in the folder is not served. SVG is left out: it can run script. */
const typeOfExtension: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};

export interface Asset {
  /** Path on the disk, links followed. */
  readonly file: string;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly modifiedAt: Date;
}

/** A picture in the assets folder, `null` when there is none; nothing outside the folder is ever found. */
export async function findAsset(path: string, folder = env.assetsFolder): Promise<Asset | null> {
  const mediaType = typeOfExtension[extname(path).toLowerCase()];
  if (folder === null || mediaType === undefined || path.includes("\0")) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    const found = await stat(file);
    return found.isFile() ? { file, mediaType, byteLength: found.size, modifiedAt: found.mtime } : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * The address of a recipe's photo. A recipe says where it lies as its own site would (`/assets/images/rou.jpg`); the
 * folder may be that site's root or its `assets`. Pictures on other servers are not shown: they would tell that server
 * who cooks what.
 *
 * @returns `null` when the recipe has no photo here; it then wears a drawn cover
 */
export async function findPhoto(image: string | null, folder = env.assetsFolder): Promise<string | null> {
  if (image === null || folder === null || /^[a-z][a-z\d+.-]*:|^\/\//i.test(image)) return null;
  const path = image.replace(/^\/+/, "").split(/[?#]/)[0] ?? "";
  for (const candidate of [path, path.replace(/^assets\//, "")]) {
    if ((await findAsset(candidate, folder)) !== null) return paths.asset(candidate);
  }
  return null;
}

function isMissing(error: unknown): boolean {
  const missing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EACCES", "ELOOP"];
  return error instanceof Error && "code" in error && missing.includes(String(error.code));
}
