import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { canReadLibrary } from "../../../features/recipes/queries.ts";
import { decodeSegment } from "../../../lib/decode-segment.ts";
import { findAsset } from "../../../lib/find-asset.ts";

/** Photos of recipes, for those who may read the recipes. */
export async function GET(_request: Request, context: RouteContext<"/assets/[...path]">): Promise<Response> {
  const { path } = await context.params;
  const asset = (await canReadLibrary()) ? await findAsset(path.map(decodeSegment).join("/")) : null;
  if (asset === null) return new Response(null, { status: 404 });
  // Node's web stream and the DOM's are one class at run time; their types differ in details nobody uses here.
  const body = Readable.toWeb(createReadStream(asset.file)) as unknown as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      "content-type": asset.mediaType,
      "content-length": String(asset.byteLength),
      "cache-control": "private, max-age=3600",
      "last-modified": asset.modifiedAt.toUTCString(),
      "x-content-type-options": "nosniff",
    },
  });
}
