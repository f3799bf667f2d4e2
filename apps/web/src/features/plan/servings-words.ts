const quarters: Readonly<Record<number, string>> = { 0.25: "¼", 0.5: "½", 0.75: "¾" };

/** A number of servings as a cook writes it: 4.5 is "4½", 0.25 is "¼"; what no quarter says stays in decimals. */
export function servingsWords(servings: number): string {
  const whole = Math.floor(servings);
  const part = servings === whole ? "" : quarters[servings - whole];
  if (part === undefined) return String(servings);
  return whole === 0 && part !== "" ? part : `${whole}${part}`;
}
