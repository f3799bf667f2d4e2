import pg from "pg";

/**
 * Count the statements that a piece of work sends to the database; `BEGIN` and its like are not counted.
 *
 * Looks at the driver itself, so that nothing above it can hide one.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let statements = 0;
  function countingQuery(this: pg.Client, ...given: unknown[]): unknown {
    const [first] = given;
    const text = typeof first === "object" && first !== null && "text" in first ? String(first.text) : String(first);
    if (!/^\s*(begin|commit|rollback|savepoint|release|set transaction)\b/i.test(text)) statements += 1;
    // The driver's method takes its arguments in many shapes; they are handed on as they came.
    return Reflect.apply(query, this, given);
  }
  Object.assign(pg.Client.prototype, { query: countingQuery });
  try {
    await work();
    return statements;
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
}
