import type { Food } from "./food.ts";

/** Foods by the normalised forms of their names. */
export type NameIndex = ReadonlyMap<string, readonly Food[]>;

/** Index foods by every key of every name; a key that several foods have leads to all of them. */
export function indexNames(
  foods: readonly Food[],
  namesOf: (food: Food) => readonly string[],
  keysOf: (name: string) => readonly string[],
): NameIndex {
  const index = new Map<string, Food[]>();
  for (const food of foods) {
    for (const key of new Set(namesOf(food).flatMap(keysOf))) {
      const own = index.get(key);
      if (own === undefined) index.set(key, [food]);
      else own.push(food);
    }
  }
  return index;
}

/** The foods of the first key that any food has. */
export function firstIn(index: NameIndex, keys: readonly string[]): readonly Food[] {
  for (const key of keys) {
    const found = index.get(key);
    if (found !== undefined) return found;
  }
  return [];
}

/** Make a value when it is first asked for, and keep it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
