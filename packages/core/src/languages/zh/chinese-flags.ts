import type { LineFlags } from "../language.ts";

/** What Chinese lines say beside amounts and names. */
export const chineseFlags: LineFlags = {
  patterns: [],
  extra: null,
  liquidOfTheDish: null,
  reserved: null,
};
