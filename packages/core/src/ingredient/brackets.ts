/** What opens a remark inside a line; Chinese has brackets of its own width. */
export const openingBrackets: ReadonlySet<string> = new Set(["(", "[", "{", "（", "【"]);
export const closingBrackets: ReadonlySet<string> = new Set([")", "]", "}", "）", "】"]);
