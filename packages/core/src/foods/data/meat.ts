/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const meatRows = `
chicken | | whole chicken; roasting chicken | Hähnchen; Huhn; Poularde | poulet | P | | | | 1@113f
chicken breast | | chicken breast half; chicken breast fillet; chicken cutlet | Hähnchenbrust; Hähnchenbrustfilet; Hühnerbrust | blanc de poulet; filet de poulet; poitrine de poulet | P | chicken | | | 1@117f
chicken thigh | | chicken thigh fillet | Hähnchenschenkel; Hähnchenoberschenkel | haut de cuisse de poulet; cuisse de poulet | P | chicken | | | 1@118f
chicken drumstick | | drumstick | Hähnchenunterschenkel | pilon de poulet | P | chicken | | | 1@118f
chicken leg | | chicken leg quarter | Hähnchenkeule | cuisse entière de poulet | P | chicken | | | 1@118f
chicken wing | | | Hähnchenflügel | aile de poulet | P | chicken | | | 1@118f
chicken piece | | chicken part; chicken legs and thighs; chicken thighs and drumsticks | Hähnchenteil | morceau de poulet | P | chicken | | | 1@118f
ground chicken | = | minced chicken; chicken mince | Hähnchenhackfleisch | poulet haché | P | chicken | | | 1@115f
chicken liver | | | Hühnerleber | foie de volaille | P | | | | 1@77f
turkey | | | Pute; Truthahn | dinde | P | | | | 1@114f
turkey breast | | | Putenbrust | blanc de dinde | P | turkey | | | 1@120f
ground turkey | = | turkey mince; minced turkey | Putenhackfleisch | dinde hachée | P | turkey | | | 1@115f
duck | | duckling | Ente | canard | P | | | | 1@123f
duck breast | | | Entenbrust | magret de canard; magret | P | duck
beef | = | stewing beef; beef stew meat; braising steak; beef for stew | Rindfleisch | bœuf; boeuf | P | | | | 3@41f
ground beef | = | beef mince; minced beef; mince; hamburger meat; ground chuck; ground beef chuck; ground sirloin | Rinderhackfleisch; Rinderhack | bœuf haché; viande hachée | P | beef | | | 1@43f
beef chuck | = | chuck; chuck roast; chuck steak; beef chuck roast; boneless beef chuck | Rinderschulter | paleron de bœuf | P | beef | | | 3@39f
beef brisket | | brisket | Rinderbrust | poitrine de bœuf | P | beef | | | 3@39f
sirloin | | beef sirloin; sirloin steak; top sirloin | Roastbeef | faux-filet; aloyau | P | beef | | | 3@40f
rib-eye | | rib eye; rib-eye steak; ribeye; ribeye steak | Entrecôte | entrecôte | P | beef | | | 3@40f
flank steak | | | | | P | beef | | | 3@40f
beef steak | | steak | Rindersteak; Steak | steak | P | beef | | | 3@40f
beef fillet | | beef tenderloin; filet mignon; fillet of beef | Rinderfilet | filet de bœuf | P | beef | | | 3@37f
beef top round | = | top round; topside; beef round | Rinderoberschale; Rinderroulade; Roulade | | | beef | | | 3@36f
short rib | | beef short rib | Querrippe | plat de côtes | P | beef | | | 3@42f
veal cutlet | | veal escalope; veal schnitzel | Kalbsschnitzel | escalope de veau | P
veal | = | | Kalbfleisch | veau | P | | | | 3@56f
ground veal | = | minced veal | Kalbshackfleisch | veau haché | P | veal | | | 1@59f
pork | = | | Schweinefleisch | porc | P | | | | 3@74f
pork belly | pork bellies | belly pork | Schweinebauch | poitrine de porc | P | pork
pork shoulder | | pork butt; boneless pork shoulder; boston butt | Schweineschulter | épaule de porc | P | pork | | | 3@74f
pork loin | | | Schweinelachs | longe de porc | P | pork | | | 3@61f
pork tenderloin | | pork fillet | Schweinefilet | filet mignon de porc | P | pork | | | 3@67f
pork chop | | pork cutlet | Schweinekotelett | côtelette de porc | P | pork | | | 3@63f
ground pork | = | minced pork; pork mince | Schweinehackfleisch; Schweinehack | porc haché | P | pork | | | 1@73f
spare rib | | pork rib; sparerib | Rippchen | travers de porc | P | pork | | | 3@72f
mixed ground meat | = | | Hackfleisch; gemischtes Hackfleisch | chair à saucisse | P
bacon | = | streaky bacon; thick-cut bacon; bacon rasher; back bacon | Speck; Bacon; Frühstücksspeck | bacon; lard fumé | P | | | | 7@79f
pancetta | = | | | pancetta | P
lardon | | | Speckwürfel | lardon | P
ham | = | cooked ham | Schinken; Kochschinken | jambon; jambon blanc | P | | | | 3@85f
prosciutto | = | parma ham | Rohschinken; Parmaschinken | jambon cru; jambon de parme | P | | | | 60@675f
chorizo | = | chorizo sausage | Chorizo | chorizo | P | | | | 7@631f
sausage | | | Wurst; Bratwurst | saucisse | P | | | | 1@102f
Italian sausage | | | | | | sausage | | | 1@102f
smoked sausage | | kielbasa | Räucherwurst | saucisse fumée | P | sausage | | | 7@103f
salami | = | | | salami; saucisson | P | | | | 14@516f
pepperoni | = | | | | | | | | 14@104f
lamb | = | | Lammfleisch | agneau | P | | | | 3@53f
lamb shoulder | | | Lammschulter | épaule d'agneau | P | lamb | | | 3@48f
leg of lamb | legs of lamb | lamb leg | Lammkeule | gigot d'agneau | P | lamb | | | 3@44f
lamb chop | | lamb cutlet | Lammkotelett | côtelette d'agneau | P | lamb | | | 3@51f
ground lamb | = | minced lamb; lamb mince; mince | Lammhackfleisch | agneau haché | P | lamb | | | 1@50f
rabbit | | | Kaninchen | lapin | P | | | | 2@595f
`;
