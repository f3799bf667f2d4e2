import { getReadingProgress } from "../../../features/session/queries.ts";

/** How far recipes are read anew; `null` while nothing is, and for who may not see it. */
export async function GET(): Promise<Response> {
  return Response.json(await getReadingProgress(), { headers: { "Cache-Control": "no-store" } });
}
