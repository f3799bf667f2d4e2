/** The browser and system that a user agent names, as a person would call them; `null` for what is not recognised. */
export function readBrowserName(
  userAgent: string | null,
): { readonly browser: string; readonly system: string } | null {
  if (userAgent === null) return null;
  const find = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1];
  // Order matters: every browser also names the ones that it wants to be taken for.
  const browser = find([
    [/\bEdg(?:e|A|iOS)?\//, "Edge"],
    [/\bOPR\//, "Opera"],
    [/\bSamsungBrowser\//, "Samsung Internet"],
    [/\b(?:Firefox|FxiOS)\//, "Firefox"],
    [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
    [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
  ]);
  const system = find([
    [/\biPhone\b/, "iPhone"],
    [/\biPad\b/, "iPad"],
    [/\bAndroid\b/, "Android"],
    [/\bWindows NT\b/, "Windows"],
    [/\bMacintosh\b/, "Mac"],
    [/\bCrOS\b/, "ChromeOS"],
    [/\bLinux\b/, "Linux"],
  ]);
  return browser === undefined || system === undefined ? null : { browser, system };
}
