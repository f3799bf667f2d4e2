import type { RegionHints } from "../language.ts";

/** What no cook outside North America calls a thing. */
const american =
  /\b(?:cilantro|all-purpose flour|heavy (?:whipping )?cream|cornstarch|confectioners['’]? sugar|powdered sugar|scallions?|kosher salt|half-and-half|sticks? (?:of )?(?:unsalted )?butter|ground beef|graham crackers?)\b/g;
const commonwealth =
  /\b(?:caster sugar|plain flour|icing sugar|cornflour|spring onions?|self-raising flour|bicarbonate of soda|tins?|beef mince|minced beef|rapeseed oil|demerara sugar|muscovado sugar|golden syrup|treacle|desiccated coconut|wholemeal flour|sultanas)\b/g;

/**
 * How to tell that an English recipe is from outside the United States: by its site, or by at least two words of which
 * one is the region's own, with none that only Americans use.
 */
export const englishRegions: readonly RegionHints[] = [
  {
    region: "AU",
    hosts: /(?:\.au|^(?:www\.)?recipetineats\.com)$/,
    words: {
      own: /\b(?:thickened cream|capsicums?|rockmelon|silverbeet|vegemite|eschalots?|bocconcini)\b/g,
      shared: commonwealth,
      against: american,
    },
  },
  { region: "NZ", hosts: /\.nz$/, words: null },
  {
    region: "GB",
    hosts: /(?:\.uk|^(?:www\.)?(?:bbcgoodfood|jamieoliver|greatbritishchefs|deliaonline|nigella)\.com)$/,
    words: {
      own: /\b(?:courgettes?|aubergines?|double cream|single cream|gas mark|mange-?tout|streaky bacon|gammon|swede)\b/g,
      shared: commonwealth,
      against: american,
    },
  },
  { region: "IE", hosts: /\.ie$/, words: null },
  { region: "CA", hosts: /\.ca$/, words: null },
  { region: "ZA", hosts: /\.za$/, words: null },
  { region: "IN", hosts: /\.in$/, words: null },
];
