/** What a page gets as `searchParams`. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a parameter; `undefined` when it is missing or empty. */
export function firstParam(params: SearchParams, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === "" ? undefined : first.trim();
}

/** All values of a parameter, without empty and repeated ones. */
export function allParams(params: SearchParams, name: string): readonly string[] {
  const value = params[name];
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return [...new Set(values.map((item) => item.trim()).filter((item) => item !== ""))];
}
