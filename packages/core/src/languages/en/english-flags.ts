import type { LineFlags } from "../language.ts";

/** What English lines say beside amounts and names. */
export const englishFlags: LineFlags = {
  patterns: [
    ["optional", /\b(?:optional|if desired|if you like|if using)\b/],
    ["to_taste", /\bto taste\b/],
    ["divided", /\bdivided\b/],
    ["for_serving", /\b(?:for|to) serv(?:e|ing)\b/],
    ["plus_more", /\bplus (?:(?:a (?:few|little) )?(?:more|extra|additional)|some)\b/],
  ],
  extra: /(\bplus (?:a (?:few|little) )?(?:more|extra|additional))[^,;)]*/g,
  liquidOfTheDish:
    /\b(?:pasta|noodle|cooking|blanching|poaching|soaking|braising|boiling|marinating|potato|lentil|bean|rice|cabbage|steeping) (?:cooking )?(?:water|liquid|broth|juices)\b|\bfrom (?:above|step \d+)\b/,
  reserved: /\breserved\b/,
};
