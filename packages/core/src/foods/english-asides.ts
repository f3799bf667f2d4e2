/** Makers that are written before a food without a mark. */
const makers =
  /^(?:o organics|market pantry|archer farms|safeway select|safeway|lucerne|kraft|planters|mccormick|goya|hunt'?s|hershey'?s|nestle|pillsbury|campbell'?s|swanson|heinz|del monte|dole|smucker'?s|spice islands|oscar mayer|barilla|buitoni|green giant|bob'?s red mill|filippo berio|bush'?s(?: best)?|betty crocker|old el paso|sargento|pepperidge farm|hellmann'?s|best foods|land o'? ?lakes|knorr|mann'?s|primo taglio|lindsay|borden|crystal farms|foster farms|tyson|hormel|johnsonville|king arthur|gold medal|muir glen|cento|contadina|progresso|stonemill essentials|kikkoman|dr\. oetker|tesco|waitrose|eggland'?s best|colavita|wesson|lawry'?s|nature'?s place|philadelphia|maxwell house|baker'?s|maille|uncle ben'?s|fleischmann'?s|ruffles|seven seas|sara lee|spectrum|kellogg'?s|nabisco|quaker|ocean spray|welch'?s|minute maid|jif|skippy|bertolli|rao'?s|de cecco|ronzoni|thai kitchen|la choy|french'?s|tropicana|silk|horizon|alouette|sun-maid|diamond|blue diamond|argo|domino|imperial|c&h|morton|clabber girl|red star|rumford|arm & hammer|karo|log cabin|mrs\.? butterworth'?s|birds eye|bumble bee|starkist|rosarita|la victoria|herdez|la costena|mission|tostitos|frito-lay|fritos|lay'?s|pam|mazola|bisto|oxo|colman'?s|lea & perrins|tabasco|ortega|pace)\s+/;
/** After a maker's name these say too little: "Velveeta cheese", "Bisquick mix". */
const tooWide =
  /^(?:cheese|candy|candies|cookies?|cereal|sauce|dressing|soup|crackers?|liqueur|spread|mix|topping|bread|seasoning|cream|chocolates?|bars?|dip|wine|rub|tomatoes|blend|product|base|marinade|drink)$/;
const leads =
  /^(?:(?:an?|the|some|additional|more|about|few|little|good|nice|other|another|half|quarter|couple|of|each|one|two|both) )+/;
/** "Your favourite hot sauce" is a sauce, "your favourite fruit" is not the fruit that the table has. */
const choices = /^(?:(?:any|your|favou?rite|kinds?|of) )+(?!(?:any|your|favou?rite|kinds?|of) )(?=\S+ \S)/;
const partsLead =
  /^((?:[\p{L}-]+ ){0,3})(?:fillets?|filets?|cobs?|ears?|rings?|bits?|blocks?|portions?|corners?|tubs?|jars?|squeezes?|drizzles?|splash(?:es)?|dash(?:es)?|pinch(?:es)?|sprigs?|slices?|pieces?|wedges?|handfuls?|knobs?|heads?|bunch(?:es)?|stalks?|strips?|chunks?|leaves|turns?|threads?|florets?|segments?|grinds?|grindings?) of (?:an? |the )?/u;
const bareLead = /^(?:fillets?|filets?|threads?|drizzle|sprigs?|stalks?|heads?|cobs?) (?=\p{L})/u;
const cuts =
  /^(breasts?|legs?|shoulders?|bell(?:y|ies)|loins?|necks?|thighs?|racks?|saddles?|shanks?|knuckles?|cheeks?|ribs?|fillets?) (?:of )?(lamb|pork|beef|veal|chicken|turkey|duck|venison|goose|rabbit)$/;
/** What comes with its juice is from a can, so only where the rest says that too. */
const juice =
  /(?<=canned|crushed|diced|chopped|sauerkraut)(.*)[\s,]+(?:with|including|plus) (?:(?:the|their|its|own) )*(?:juices?|liquid)$/;
const tails = [
  /[\s,]+(?:in|of) (?:assorted|mixed|various|different) colou?rs$/,
  /(?<= \S+)[\s,]+(?:of|your|of your) choice$/,
  /[\s,]+(?:of any kind|any kind|if possible|if available|preferably.*|at room temperature|to taste|as needed|as required|for .*)$/,
  /[\s,]+(?:on|off|from) the (?:vine|bone|half shell|stalk|branch|cob)$/,
  /[\s,]+(?:with|without|including|plus) (?:(?:all|the|their|its|some|any|a little|own) )*(?:skins?|tops?|leaves|greens|rinds?|bones?|shells?|seeds?|roots?|stems?|peels?|fat|heads?|tails?|fronds?|stalks?)(?: (?:on|attached|intact|removed|reserved|and tails?|and bones?|and seeds))?$/,
  /[\s,]+from an? (?:jar|can|tin|packet|bottle|tub)$/,
  /[\s,]+(?:skin|bone|shell|rind|tails?|heads?) (?:on|off|removed|intact|attached)$/,
];

/**
 * Ways to read an English name with less around it, the most careful first: without makers and articles, without what is
 * said of its juice, skin or purpose, with the cut after the animal ("breast of turkey"). Only those that differ.
 */
export function withoutAsides(name: string): readonly string[] {
  let text = name.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, " ").trim();
  const unmarked = withoutMakers(text);
  if (unmarked !== text && (tooWide.test(unmarked) || !/^\p{L}/u.test(unmarked))) return [];
  text = unmarked.replace(leads, "").replace(choices, "").replace(partsLead, "$1").replace(leads, "");
  text = text.replace(juice, "$1");
  for (const tail of tails) text = text.replace(tail, "");
  text = text
    .replace(
      /\b(low|reduced|non|full|part|sugar|salt|fat|gluten)[ -](fat|sodium|sugar|skim|salt|free|calorie)\b/g,
      "$1-$2",
    )
    .replace(/\bno[ -](salt|sugar)[ -]added\b/g, "no-$1-added");
  const turned = text.replace(cuts, (_, cut: string, animal: string) => `${animal} ${cut}`);
  const readings = [text, text.replace(/[ -]style\b/g, ""), turned, text.replace(bareLead, "")];
  return [...new Set(readings)].filter((other) => other !== "");
}

/** A registered mark ends a maker's name: "Campbell's® condensed soup". */
function withoutMakers(text: string): string {
  const marked = text.replace(/^.*[®™](?:'s)?\s*/, "");
  const rest = marked === "" ? text.replace(/[®™]/g, "") : marked;
  const unnamed = rest.replace(makers, "");
  return unnamed === "" ? rest : unnamed;
}
