/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const meatRows = `
beef | = | | Rindfleisch | bœuf | P | | | | 3@41f | - | meat
ground beef | = | beef mince; minced beef; mince; hamburger meat; ground chuck; ground beef chuck; ground sirloin; extra-lean ground beef; lean minced beef; minced steak; ground round; ground chuck beef | Rinderhackfleisch; Rinderhack; Rindshackfleisch; Rindergehacktes; Rinderfaschiertes | bœuf haché; viande hachée; bœuf haché maigre; steak haché | P | beef | | | 1@43f | - | meat
beef chuck | = | chuck; chuck roast; chuck steak; beef chuck roast; chuck beef; pot roast; beef pot roast; beef shoulder | Rinderschulter; Rinderschmorbraten | paleron de bœuf; macreuse | P | beef | | | 3@39f | - | meat
beef brisket | | brisket; beef breast | Rinderbrust; Rinderbrustkern; Brustkern | poitrine de bœuf | P | beef | | | 3@39f | - | meat
sirloin | | beef sirloin; sirloin steak; top sirloin; beef sirloin steak; top sirloin steak; sirloin beef; new york steak; new york strip steak; strip steak; strip loin; striploin; sirloin roast | Roastbeef; Rumpsteak; Roastbeef am Stück | faux-filet; aloyau; contre-filet | P | beef | | | 3@40f | - | meat
rib-eye | | rib-eye steak; ribeye; ribeye steak; beef rib-eye; scotch fillet; ribeye roast; delmonico steak; rib steak | Entrecôte; Hohrückensteak; Ribeye-Steak | entrecôte | P | beef | | | 3@40f | - | meat
flank steak | | beef flank steak; beef flank | Flanksteak; Bavette vom Rind | bavette de flanchet; flanchet | P | beef | | | 3@40f | - | meat
beef steak | | steak; steak meat | Rindersteak; Steak | steak; steak de bœuf | P | beef | | | 3@40f | - | meat
beef fillet | | beef tenderloin; filet mignon; fillet of beef; beef tenderloin steak; tenderloin; fillet steak; tournedos; eye fillet; beef filet; tenderloin steak; beef tenderloin roast; chateaubriand | Rinderfilet; Filetsteak; Rindsfilet; Lungenbraten | filet de bœuf; tournedos; chateaubriand | P | beef | | | 3@37f | - | meat
beef top round | = | top round; topside; beef round; top round steak; round steak; beef round steak; topside of beef; beef topside; london broil | Rinderoberschale; Oberschale | tende de tranche; rond de bœuf | | beef | | | 3@36f | - | meat
short rib | | beef short rib; beef shortrib; jacob's ladder | Querrippe; Rinder-Short-Rib; Beef Short Rib | plat de côtes; plat de côtes de bœuf | P | beef | | | 3@42f | - | meat
veal cutlet | | veal escalope; veal schnitzel; veal scallopini; veal scaloppine; veal scallop | Kalbsschnitzel; Schnitzel vom Kalb | escalope de veau | P | | | | | - | meat
veal | = | veal meat | Kalbfleisch; Kalb | veau | P | | | | 3@56f | - | meat
ground veal | = | minced veal; veal mince | Kalbshackfleisch; Kalbsfaschiertes; Kalbshack | veau haché | P | veal | | | 1@59f | - | meat
pork | = | pork meat; stewing pork | Schweinefleisch; Schwein; Schweinsgulasch; Schweinegulasch | porc; sauté de porc; viande de porc | P | | | | 3@74f | - | pork
pork belly | pork bellies | belly pork; pork side; side pork | Schweinebauch; Bauchfleisch; Schweinsbauch; Bauchspeck frisch | poitrine de porc; poitrine fraîche | P | pork | | | 3@74f | - | pork
pork shoulder | | pork butt; boston butt; pork shoulder roast; shoulder of pork; pork butt roast; picnic shoulder | Schweineschulter; Schweineschäufele; Schäufele | épaule de porc; palette de porc | P | pork | | | 3@74f | - | pork
pork loin | | pork loin roast; loin of pork; pork roast | Schweinelachs; Schweinerücken; Karree; Lachsbraten; Schweinebraten | longe de porc; rôti de porc; carré de porc | P | pork | | | 3@61f | - | pork
pork tenderloin | | pork fillet | Schweinefilet; Schweinelende; Schweinsfilet; Jungfernbraten | filet mignon de porc; filet de porc; mignon de porc | P | pork | | | 3@67f | - | pork
pork chop | | pork cutlet; pork loin chop; loin pork chop; pork rib chop; pork loin steak | Schweinekotelett; Kotelett; Stielkotelett; Schweinskotelett | côtelette de porc; côte de porc | P | pork | | | 3@63f | - | pork
ground pork | = | minced pork; pork mince | Schweinehackfleisch; Schweinehack; Schweinefaschiertes; Schweinegehacktes | porc haché | P | pork | | | 1@73f | - | pork
spare rib | | pork rib; sparerib; pork sparerib; pork spare rib; country-style rib; country-style pork rib | Rippchen; Schälrippe; Spareribs; Leiterchen | travers de porc; ribs; travers; côtelette levée | P | pork | | | 3@72f | - | pork
mixed ground meat | = | mixed mince; meatloaf mix; minced meat; ground meat | Hackfleisch; gemischtes Hackfleisch; Hack; Gehacktes; Faschiertes; halb und halb | hachis; farce de viande; viande hachée mélangée | P | | | | | - | meat pork
lamb | = | lamb stew meat; stewing lamb; lamb meat | Lammfleisch; Lamm; Lammgulasch | agneau; viande d'agneau; sauté d'agneau | P | | | | 3@53f | - | meat
lamb shoulder | | shoulder of lamb | Lammschulter | épaule d'agneau | P | lamb | | | 3@48f | - | meat
leg of lamb | legs of lamb | lamb leg; butterflied leg of lamb | Lammkeule; Lammhaxenbraten | gigot d'agneau | P | lamb | | | 3@44f | - | meat
lamb chop | | lamb cutlet; lamb loin chop; lamb rib chop; loin lamb chop; chump chop | Lammkotelett; Lammkarree-Kotelett | côtelette d'agneau | P | lamb | | | 3@51f | - | meat
ground lamb | = | minced lamb; lamb mince; mince | Lammhackfleisch; Lammhack; Lammfaschiertes | agneau haché | P | lamb | | | 1@50f | - | meat
rabbit | | rabbit meat | Kaninchen; Kaninchenfleisch | lapin | P | | | | 2@595f | - | meat
stewing beef | = | beef stew meat; braising steak; braising beef; stew meat; stewing steak; stewing meat | Rindergulasch; Gulaschfleisch; Schmorfleisch; Siedfleisch; Rindsragout | bœuf à braiser; bœuf bourguignon; viande à bourguignon | P | beef | | | 3@41f | - | meat
beef shank | | beef shin; shin of beef | Rinderbeinscheibe; Beinscheibe; Rinderhesse | jarret de bœuf; gîte de bœuf | P | beef | | | 3@39f | - | meat
oxtail | | ox tail; beef tail | Ochsenschwanz | queue de bœuf | P | beef | | | | - | meat | offal
beef cheek | | ox cheek | Rinderbacke; Rinderbäckchen; Ochsenbacke | joue de bœuf | P | beef | | | | - | meat
beef rib roast | | standing rib roast; prime rib; prime rib roast; rib roast | Hochrippe; Hohrücken; Rinderhochrippe | côte de bœuf; train de côtes | P | beef | | | 3@34f | - | meat
beef roast | | beef joint | Rinderbraten; Rindsbraten | rôti de bœuf; rosbif | P | beef | | | | - | meat
rump steak | | beef rump; rump roast | Hüftsteak; Rinderhüfte | rumsteck; romsteck; rumsteak | P | beef | | | 3@36f | - | meat
skirt steak | | beef skirt; beef skirt steak | Kronfleisch; Skirt Steak; Saumfleisch | hampe; hampe de bœuf | P | beef | | | 3@40f | - | meat
hanger steak | | onglet; onglet steak | Nierenzapfen; Onglet | onglet; onglet de bœuf | P | beef | | | 3@40f | - | meat
bavette steak | | flap steak; flap meat; bavette; sirloin flap | Bavette | bavette; bavette d'aloyau | P | beef | | | 3@40f | - | meat
flat iron steak | | feather blade steak; feather blade; featherblade | Schaufelstück; Flat-Iron-Steak | paleron en steak | P | beef | | | 3@40f | - | meat
T-bone steak | | porterhouse steak; t-bone; porterhouse | T-Bone-Steak; Porterhouse-Steak | t-bone; steak t-bone | P | beef | | | 3@40f | - | meat
tri-tip | | tri-tip roast; tri-tip steak | Bürgermeisterstück; Pastorenstück | aiguillette baronne | P | beef | | | | - | meat
picanha | = | rump cap; culotte steak | Tafelspitz; Picanha | aiguillette de rumsteck; picanha | P | beef | | | | - | meat
beef bottom round | | bottom round | Unterschale | gîte à la noix | P | beef | | | 3@36f | - | meat
minute steak | | cube steak; cubed steak; frying steak; sandwich steak | Minutensteak; Rinderminutensteak | steak minute | P | beef | | | 3@40f | - | meat
beef roulade slice | | beef olive | Rinderroulade; Roulade; Rouladenfleisch | paupiette de bœuf; tranche pour paupiette | P | beef | | | | - | meat
burger patty | burger patties | beef patty; hamburger patty; beef burger; hamburger; beefburger | Burger-Patty; Hacksteak; Frikadelle roh | steak haché façon bouchère; burger de bœuf | P | ground-beef | | | 1@43f | | meat +
beef strip | | fondue beef | Rindergeschnetzeltes; Fonduefleisch; Rindsgeschnetzeltes | émincé de bœuf; viande à fondue | P | beef | | | 3@41f | - | meat
marrow bone | | beef marrow bone; bone marrow; marrow | Markknochen | os à moelle | P | | | | 3@41f | - | meat | offal
beef bone | | soup bone | Rinderknochen; Suppenknochen; Fleischknochen | os de bœuf; os à soupe | P | | | | | - | meat
veal bone | | | Kalbsknochen | os de veau | P | | | | | - | meat
beef liver | | ox liver | Rinderleber | foie de bœuf | P | | | | 1@77f | - | meat | offal
beef tongue | | ox tongue; tongue | Rinderzunge; Ochsenzunge | langue de bœuf | P | | | | 1@77f | - | meat | offal
beef heart | | ox heart | Rinderherz | cœur de bœuf de boucherie | P | | | | 1@77f | - | meat | offal
tripe | = | beef tripe; honeycomb tripe | Kutteln; Pansen; Kuttelfleck | tripes; gras-double | P | | | | 1@77f | - | meat | offal
kidney | | | Niere | rognon | P | | | | 1@77f | - | meat | offal
pork kidney | | pig kidney | Schweineniere | rognon de porc | P | kidney | | | 1@77f | - | pork | offal
sweetbread | | veal sweetbread; calf's sweetbread; lamb sweetbread | Kalbsbries; Bries; Milken | ris de veau | P | | | | 1@77f | - | meat | offal
calf's liver | = | veal liver | Kalbsleber | foie de veau | P | | | | 1@77f | - | meat | offal
lamb's liver | = | | Lammleber | foie d'agneau | P | | | | 1@77f | - | meat | offal
pork liver | = | pig's liver | Schweineleber | foie de porc | P | | | | 1@77f | - | pork | offal
lamb's heart | | | Lammherz | cœur d'agneau | P | | | | 1@77f | - | meat | offal
suet | = | beef suet; kidney suet | Rindernierenfett; Nierenfett | graisse de rognon; suif en grains | P | | | | | | meat + | fat
veal shank | | osso buco; osso bucco; ossobuco; veal shin; veal knuckle | Kalbshaxe; Kalbsbeinscheibe; Ossobuco; Kalbsstelze | jarret de veau; osso buco | P | veal | | | | - | meat
veal chop | | veal rib chop | Kalbskotelett | côte de veau; côtelette de veau | P | veal | | | | - | meat
veal shoulder | | shoulder of veal | Kalbsschulter | épaule de veau | P | veal | | | 3@56f | - | meat
veal breast | | breast of veal | Kalbsbrust | poitrine de veau; tendron de veau | P | veal | | | | - | meat
veal loin | | loin of veal; veal rack | Kalbsrücken; Kalbslachs | longe de veau; carré de veau | P | veal | | | 3@58f | - | meat
veal fillet | | veal tenderloin; veal medallion | Kalbsfilet; Kalbsmedaillon | filet de veau; médaillon de veau | P | veal | | | | - | meat
veal roast | | veal rump | Kalbsbraten; Kalbsnuss | rôti de veau; noix de veau; quasi de veau | P | veal | | | 3@57f | - | meat
veal stew meat | = | stewing veal; diced veal | Kalbsragout; Kalbsgulasch; Kalbsvoressen | sauté de veau; veau pour blanquette; blanquette de veau | P | veal | | | | - | meat
veal strip | | sliced veal | Kalbsgeschnetzeltes; Kalbfleisch geschnetzelt | émincé de veau | P | veal | | | | - | meat
veal cheek | | | Kalbsbacke; Kalbsbäckchen | joue de veau | P | veal | | | | - | meat
calf's foot | calf's feet | | Kalbsfuß | pied de veau | P | | | | | - | meat | offal
pork neck | | pork collar | Schweinenacken; Schweinehals; Nackensteak; Schweinekamm; Schopfbraten | échine de porc; échine | P | pork | | | 3@74f | - | pork
pork leg | | fresh ham; pork haunch | Schweinekeule; Schweineschinken; Schweinsschlögel | jambon frais; rouelle de porc | P | pork | | | 7@94f | - | pork
pork knuckle | | pork shank; pork hock | Schweinshaxe; Schweinehaxe; Eisbein; Schweinsstelze; Wädli | jarret de porc; jambonneau frais | P | pork | | | | - | pork
ham hock | | smoked ham hock; smoked pork hock; smoked hock; ham bone; smoked ham bone; ham shank; smoked ham shank; smoked pork knuckle; gammon hock | geräucherte Schweinshaxe; Rollerl; gepökelte Haxe | jarret de porc fumé; jambonneau | P | | | | | | pork +
pork cheek | | pig cheek | Schweinebacke; Schweinebäckchen | joue de porc | P | pork | | | | - | pork
pork schnitzel | | pork escalope; pork scallopini; pork medallion; pork steak | Schweineschnitzel; Schweinsschnitzel; Schnitzel; Minutenschnitzel | escalope de porc | P | pork | | | | - | pork
pork strip | | | Schweinegeschnetzeltes; Schweinsgeschnetzeltes; Geschnetzeltes | émincé de porc | P | pork | | | 3@75f | - | pork
baby back rib | | back rib; baby back pork rib; pork back rib | Kotelettrippe; Baby Back Rib | travers de porc en carré | P | pork | | | 3@72f | - | pork
pork skin | = | pig skin | Schweineschwarte; Schwarte | couenne; couenne de porc | P | pork | | | | - | pork
fatback | = | pork fatback; pork fat; back fat | Rückenspeck; grüner Speck; fetter Speck; Rückenfett | lard gras; barde de lard; gras de porc; lard dur | P | pork | | | | - | pork | fat
caul fat | = | pork caul; pig's caul | Schweinenetz | crépine; crépine de porc | P | pork | | | | - | pork | offal
pig's trotter | | pig's foot; pork trotter; pig's feet | Schweinefuß; Spitzbein; Schweinspfote | pied de porc; pied de cochon | P | pork | | | 1@77f | - | pork | offal
pig's ear | | pork ear | Schweineohr | oreille de porc; oreille de cochon | P | pork | | | 1@77f | - | pork | offal
pig's head | | | Schweinekopf | tête de porc; tête de cochon | P | pork | | | | - | pork | offal
pork jowl | | jowl; pig's jowl | Schweinewange; Backenspeck | gorge de porc; bajoue de porc | P | pork | | | | - | pork
pork bone | | pork neck bone; pork leg bone | Schweineknochen; Brustspitze | os de porc | P | | | | | - | pork
suckling pig | | roasting pig | Spanferkel | cochon de lait; porcelet | P | pork | | | | - | pork
pork heart | | pig heart | Schweineherz | cœur de porc | P | | | | 1@77f | - | pork | offal
pig's blood | = | pork blood | Schweineblut | sang de porc | P | | | | | - | pork | offal
pork sausage meat | = | sausage meat; sausagemeat; bulk pork sausage; bulk sausage; pork sausagemeat; breakfast sausage; pork sausage | Bratwurstbrät; Wurstbrät; Bratwurstmasse | chair à saucisse | P | | | | 1@102f | | pork + | sausage
mett | = | | Mett; Schweinemett; Hackepeter; Thüringer Mett | mett; porc haché assaisonné | P | ground-pork | | | 1@73f | | pork + | sausage
pulled pork | = | | Pulled Pork; Zupffleisch | porc effiloché; pulled pork | P | pork | | | 3@185f | | pork +
rack of lamb | racks of lamb | lamb rack | Lammkarree; Lammkrone | carré d'agneau | P | lamb | | | 3@47f | - | meat
lamb shank | | | Lammhaxe; Lammstelze; Lammbein | souris d'agneau; jarret d'agneau | P | lamb | | | 3@54f | - | meat
lamb fillet | | lamb loin; loin of lamb; cannon of lamb; lamb tenderloin; lamb neck fillet | Lammlachs; Lammfilet; Lammrückenfilet | filet d'agneau; selle d'agneau | P | lamb | | | | - | meat
lamb neck | | neck of lamb | Lammnacken; Lammhals | collier d'agneau; collet d'agneau | P | lamb | | | | - | meat
lamb steak | | lamb leg steak; lamb rump; rump of lamb; lamb chump | Lammsteak; Lammhüfte | tranche de gigot; quasi d'agneau | P | lamb | | | 3@52f | - | meat
lamb breast | | breast of lamb | Lammbrust | poitrine d'agneau | P | lamb | | | 3@55f | - | meat
lamb bone | | | Lammknochen | os d'agneau | P | | | | | - | meat
mutton | = | mutton shoulder; leg of mutton | Hammelfleisch; Schaffleisch | mouton; viande de mouton | P | | | | | - | meat
goat | = | goat meat; kid meat; stewing goat | Ziegenfleisch; Zicklein; Gitzi | viande de chèvre; chevreau; cabri | P | | | | 3@70f | - | meat
venison | = | venison meat; deer meat; stewing venison | Wildfleisch; Hirschfleisch; Rehfleisch; Wildgulasch; Hirschgulasch; Rehragout | gibier; viande de cerf; chevreuil; cerf | P | | | | 3@76f | - | meat
venison loin | | venison fillet; venison steak; venison tenderloin; loin of venison; venison saddle | Rehrücken; Hirschrücken; Rehfilet; Hirschfilet; Hirschsteak | selle de chevreuil; filet de cerf; dos de chevreuil | P | venison | | | 3@76f | - | meat
venison haunch | | venison leg | Rehkeule; Hirschkeule; Rehschlegel | cuissot de chevreuil; gigue de chevreuil | P | venison | | | 3@76f | - | meat
ground venison | = | minced venison; venison mince | Wildhackfleisch; Hirschhackfleisch | cerf haché; chevreuil haché | P | venison | | | | - | meat
wild boar | = | boar; boar shoulder | Wildschwein; Wildschweinfleisch; Wildschweingulasch | sanglier; viande de sanglier | P | | | | | - | pork
hare | | wild hare | Hase; Hasenfleisch; Feldhase; Hasenrücken | lièvre; râble de lièvre | P | | | | | - | meat
rabbit leg | | rabbit thigh; rabbit joint; rabbit piece | Kaninchenkeule; Kaninchenschlegel; Kaninchenrücken | cuisse de lapin; râble de lapin; morceau de lapin | P | rabbit | | | 2@595f | - | meat
bison | = | ground bison | Bisonfleisch; Bison | bison; viande de bison | P | | | | 3@621f | - | meat
horse meat | = | horsemeat | Pferdefleisch; Rossfleisch | viande de cheval | P | | | | | - | meat
kangaroo | | kangaroo steak | Känguru; Kängurufleisch | kangourou; filet de kangourou | P | | | | | - | meat
beef tartare | = | steak tartare | Tatar; Rindertatar; Schabefleisch; Beefsteakhack | tartare de bœuf; steak tartare | P | beef | | | 1@43f | - | meat
lamb kidney | | | Lammniere | rognon d'agneau | P | kidney | | | 1@77f | - | meat | offal
veal kidney | | calf kidney | Kalbsniere | rognon de veau | P | kidney | | | 1@77f | - | meat | offal
ox kidney | | beef kidney | Rinderniere | rognon de bœuf | P | kidney | | | 1@77f | - | meat | offal
silverside | = | silverside of beef; eye of round; eye round roast | Semmerrolle; Schwanzrolle; runder Mocken | rond de gîte | P | beef | | | 3@36f | - | meat
shredded suet | = | shredded beef suet; packet suet | geriebenes Nierenfett | graisse de rognon râpée | | suet | | | | | meat + | fat
elk | = | moose; elk meat; reindeer | Elch; Elchfleisch; Rentier | élan; viande de renne | P | | | | | - | meat
carne asada | = | carne asada meat; carne asada steak | Carne asada | carne asada | P | beef | | | | | meat +
`;
