/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const fishRows = `
salmon | = | | Lachs | saumon | P | | | | 1@146f
salmon fillet | | salmon steak | Lachsfilet | filet de saumon; pavé de saumon | P | salmon | | | 1@146f
smoked salmon | = | | Räucherlachs | saumon fumé | P | | | | 21@167f
cod | = | cod fillet | Kabeljau | cabillaud; morue fraîche | P | | | | 1@144f
haddock | = | haddock fillet | Schellfisch | églefin | P | | | | 1@144f
halibut | = | halibut fillet | Heilbutt | flétan | P | | | | 1@144f
white fish | = | firm white fish; white fish fillet | Weißfisch; weißes Fischfilet | poisson blanc | P | | | | 1@144f
monkfish | = | | Seeteufel | lotte | P
sea bass | = | | Wolfsbarsch | bar | P
trout | = | | Forelle | truite | P
mackerel | = | | Makrele | maquereau | P | | | | 1@146f
tuna | = | tuna steak; fresh tuna | Thunfisch | thon | P | | | | 1@146f
shrimp | = | prawn; raw shrimp; king prawn; tiger prawn | Garnele; Shrimp | crevette | P | | | | 1@151f
scallop | | sea scallop | Jakobsmuschel | noix de saint-jacques | P | | | | 1@150f
mussel | | | Miesmuschel; Muschel | moule | P | | | | 1@157f
clam | | littleneck clam | Venusmuschel | palourde | P | | | | 1@157f
oyster | | | Auster | huître | P | | | | 1@157f
squid | = | calamari | Tintenfisch; Kalmar | calmar; calamar | P | | | | 1@152f
crab meat | = | crabmeat; crab | Krabbenfleisch | chair de crabe | P | | | | 1@154f
lobster | | | Hummer | homard | P | | | | 1@158f
anchovy | anchovies | anchovy fillet | Sardelle; Sardellenfilet; Anchovis | anchois; filet d'anchois | | | | | 1825@673p
`;
