/** Asked by the launcher and by tests: the app is up and answers. Says nothing about the instance. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
