/** What a new household starts with. */
export interface HouseholdDefaults {
  readonly timeZone: string;
  /** ISO weekday: Monday = 1 … Sunday = 7. */
  readonly weekStart: number;
  readonly units: "metric" | "us";
  readonly locale: string;
}

/**
 * Guess a household's settings from what the browser says of its owner.
 *
 * The week starts as CLDR has it for the region (`Intl.Locale`, where the browser knows it), else on Monday. US units in
 * the three countries that did not take the metric system up, by CLDR's measurement systems (supplemental data 48).
 */
export function guessHouseholdDefaults(browser: {
  readonly language: string;
  readonly timeZone: string;
}): HouseholdDefaults {
  const locale = toLocale(browser.language);
  const region = locale.maximize().region ?? "";
  return {
    timeZone: browser.timeZone,
    weekStart: firstDayOf(locale),
    units: ["US", "LR", "MM"].includes(region) ? "us" : "metric",
    locale: locale.toString(),
  };
}

function toLocale(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language);
  } catch {
    return new Intl.Locale("en");
  }
}

function firstDayOf(locale: Intl.Locale): number {
  // Newer than the type library: a method in the standard, a property in browsers that came first.
  const { getWeekInfo, weekInfo } = locale as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return getWeekInfo?.call(locale).firstDay ?? weekInfo?.firstDay ?? 1;
}
