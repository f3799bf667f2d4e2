/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const poultryRows = `
chicken | | roasting chicken; chicken meat; roaster chicken; broiler chicken; broiler-fryer chicken; fryer chicken; broiler; fryer; roaster; corn-fed chicken; cut-up chicken | Hähnchen; Huhn; Poularde; Brathähnchen; Hühnchen; Hendl; Poulet; Masthuhn | poulet; poularde; poulet fermier | P | | | | 1@113f | - | poultry
chicken breast | | chicken cutlet; chicken breast meat; breast of chicken; chicken fillet; chicken supreme; chicken escalope; chicken schnitzel; chicken steak | Hähnchenbrust; Hähnchenbrustfilet; Hühnerbrust; Hähnchenfilet; Hühnerfilet; Pouletbrust; Hähnchenschnitzel; Hühnerbrustfilet | blanc de poulet; filet de poulet; poitrine de poulet; escalope de poulet; suprême de poulet | P | chicken | | | 1@117f | - | poultry
chicken thigh | | | Hähnchenschenkel; Hähnchenoberschenkel; Hühnerschenkel; ausgelöste Hähnchenkeule; Pouletschenkel | haut de cuisse de poulet; cuisse de poulet; haut de cuisse; cuisse de poulet désossée | P | chicken | | | 1@118f | - | poultry
chicken drumstick | | drumstick; chicken drumette | Hähnchenunterschenkel; Hähnchen-Drumstick; Hühnerunterschenkel | pilon de poulet | P | chicken | | | 1@118f | - | poultry
chicken leg | | chicken leg quarter; maryland | Hähnchenkeule; Hühnerkeule; Hühnerhaxe; Hähnchenschlegel | cuisse entière de poulet; cuisse de poulet entière | P | chicken | | | 1@118f | - | poultry
chicken wing | | wing; party wing; chicken wingette | Hähnchenflügel; Chicken Wing; Hühnerflügel; Pouletflügel | aile de poulet; aileron de poulet | P | chicken | | | 1@118f | - | poultry
chicken piece | | chicken part; chicken legs and thighs; chicken thighs and drumsticks; chicken joint; chicken portion | Hähnchenteil; Hühnerteil; Hähnchenstück | morceau de poulet; poulet découpé | P | chicken | | | 1@118f | - | poultry
ground chicken | = | minced chicken; chicken mince | Hähnchenhackfleisch; Geflügelhackfleisch; Hühnerhackfleisch; Pouletgehacktes | poulet haché; volaille hachée | P | chicken | | | 1@115f | - | poultry
chicken liver | | | Hühnerleber; Hähnchenleber; Geflügelleber; Pouletleber | foie de volaille; foie de poulet | P | | | =44@05027 | 1@77f | - | poultry | offal
turkey | | turkey meat | Pute; Truthahn; Truthenne; Truthahnfleisch; Trute; Putenfleisch; Baby-Pute | dinde; dindon; dindonneau | P | | | | 1@114f | - | poultry
turkey breast | | | Putenbrust; Truthahnbrust; Trutenbrust; Putenbrustfilet | blanc de dinde; filet de dinde | P | turkey | | | 1@120f | - | poultry
ground turkey | = | turkey mince; minced turkey; ground turkey breast | Putenhackfleisch; Putenhack; Truthahnhackfleisch | dinde hachée | P | turkey | | | 1@115f | - | poultry
duck | | duckling; duck meat; gressingham duck; pekin duck | Ente; Bauernente | canard; canette; canard entier | P | | | | 1@123f | - | poultry
duck breast | | moulard duck breast | Entenbrust; Entenbrustfilet; Barbarie-Entenbrust | magret de canard; magret; filet de canard | P | duck | | | | - | poultry
chicken tender | | chicken tenderloin; chicken mini fillet; chicken goujon; chicken finger; chicken strip | Hähnchen-Innenfilet; Hähncheninnenfilet; Hühnerinnenfilet | aiguillette de poulet | P | chicken-breast | | | 1@117f | - | poultry
chicken stir-fry strip | | chicken breast strip | Hähnchengeschnetzeltes; Pouletgeschnetzeltes | émincé de poulet; émincé de volaille | P | chicken-breast | | | 1@117f | - | poultry
stewing hen | | boiling fowl; stewing chicken; boiling chicken; boiler hen; soup chicken; stewing fowl | Suppenhuhn; Suppenhenne | poule; poule à bouillir | P | chicken | | | | - | poultry
capon | | | Kapaun | chapon | P | chicken | | | 1@128f | - | poultry
poussin | | spring chicken; baby chicken | Stubenküken; Mistkratzerli | coquelet; poussin | P | chicken | | | | - | poultry
Cornish game hen | | cornish hen; game hen | Cornish-Huhn; Zwerghuhn | poulet de cornouailles; petite poule cornish | P | chicken | | | 1@129f | - | poultry
chicken carcass | | chicken bone; chicken back; chicken neck; chicken back and neck | Hühnerklein; Hühnerkarkasse; Geflügelknochen; Hähnchenkarkasse | carcasse de poulet; carcasse de volaille; os de poulet | P | | | | 1@130f | - | poultry
giblets | = | chicken giblets; turkey giblets | Geflügelinnereien; Innereien | abats de volaille | P | | | | 1@130f | - | poultry | offal
chicken heart | | | Hühnerherz; Hähnchenherz | cœur de poulet; cœur de volaille | P | | | =6.1@05025 | 1@130f | - | poultry | offal
chicken feet | = | chicken foot; chicken paw | Hühnerfuß; Hühnerfüße | patte de poulet; pieds de poulet | P | | | | | - | poultry | offal
chicken skin | = | | Hühnerhaut; Hähnchenhaut | peau de poulet | P | | | | | - | poultry
cooked chicken | = | rotisserie chicken; roast chicken; roasted chicken; poached chicken; deli-roasted chicken; leftover chicken | Grillhähnchen; Brathuhn; Brathendl | poulet rôti; poulet cuit; reste de poulet | P | chicken | | | 3@141f | | poultry +
smoked chicken | = | smoked chicken breast | geräucherte Hähnchenbrust; Räucherhuhn | poulet fumé | P | chicken | | | | | poultry +
turkey drumstick | | turkey leg | Putenunterkeule; Putenkeule; Truthahnkeule | pilon de dinde; cuisse de dinde | P | turkey | | | 1@121f | - | poultry
turkey thigh | | | Putenoberkeule; Putenoberkeulenfleisch | haut de cuisse de dinde; osso buco de dinde | P | turkey | | | 1@121f | - | poultry
turkey wing | | | Putenflügel; Truthahnflügel | aile de dinde; aileron de dinde | P | turkey | | | | - | poultry
turkey cutlet | | turkey escalope; turkey steak; turkey schnitzel; turkey tenderloin | Putenschnitzel; Truthahnschnitzel; Putensteak; Trutenschnitzel | escalope de dinde | P | turkey-breast | | | 1@120f | - | poultry
turkey neck | | | Putenhals; Truthahnkarkasse | cou de dinde; carcasse de dinde | P | | | | | - | poultry
cooked turkey | = | leftover turkey; roast turkey; turkey leftovers | gebratene Pute; Putenbraten | dinde cuite; dinde rôtie; reste de dinde | P | turkey | | | 3@135f | | poultry +
duck leg | | duck thigh | Entenkeule; Entenschenkel | cuisse de canard; manchon de canard | P | duck | | | | - | poultry
confit duck leg | | duck confit; confit duck | Entenconfit; eingelegte Entenkeule | confit de canard; cuisse de canard confite | P | duck-leg | | | | | poultry +
duck liver | | | Entenleber | foie de canard | P | | | =44@05143 | 1@130f | - | poultry | offal
foie gras | = | duck foie gras | Gänseleber; Stopfleber; Gänsestopfleber | foie gras; foie gras de canard; foie gras d'oie | P | | | | | - | poultry | offal
goose | geese | oven-ready goose | Gans; Weihnachtsgans; Martinsgans | oie | P | | | | 1@125f | - | poultry
goose leg | | goose thigh | Gänsekeule; Ganslhaxe | cuisse d'oie | P | goose | | | | - | poultry
goose breast | | | Gänsebrust | magret d'oie; filet d'oie | P | goose | | | | - | poultry
guinea fowl | = | guinea hen; guineafowl; guinea fowl breast | Perlhuhn; Perlhuhnbrust | pintade; suprême de pintade | P | | | | | - | poultry
quail | | quail breast | Wachtel | caille | P | | | =109@05157 | 1@127f | - | poultry
pheasant | | pheasant breast; oven-ready pheasant | Fasan | faisan | P | | | =800@05153 | 1@126f | - | poultry
partridge | | partridge breast | Rebhuhn | perdrix; perdreau | P | | | | | - | poultry
pigeon | | squab; wood pigeon; pigeon breast | Taube; Täubchen | pigeon; pigeonneau | P | | | =199@05160 | | - | poultry
grouse | = | | Moorhuhn; Schottisches Moorhuhn | grouse; lagopède | P | | | | | - | poultry
ostrich | = | ostrich steak | Strauß; Straußenfleisch; Straußensteak | autruche; filet d'autruche | P | | | | | - | poultry
gizzard | | chicken gizzard; duck gizzard | Hühnermagen; Geflügelmagen | gésier; gésier de volaille; gésier confit | P | giblets | | | 1@130f | - | poultry | offal
turkey roast | | turkey breast roast; turkey rolled roast; turkey roll | Putenrollbraten; Truthahnrollbraten; Putenbrustbraten | rôti de dinde | P | turkey-breast | | | 1@120f | - | poultry
muscovy duck | = | barbary duck; muscovy duck breast | Barbarie-Ente; Flugente | canard de barbarie | P | duck | | | 1@123f | - | poultry
duck carcass | | duck bone; duck giblet; duck neck | Entenklein; Entenkarkasse | carcasse de canard; cou de canard | P | | | | 1@130f | - | poultry
`;
