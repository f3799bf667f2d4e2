/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const deliRows = `
bacon | = | streaky bacon; bacon rasher; back bacon; smoked bacon; slab bacon; smoked streaky bacon; unsmoked bacon; applewood-smoked bacon; thick-sliced bacon; smoked bacon rasher; smoked back bacon; hickory-smoked bacon; smoked slab bacon; streaky bacon rasher; unsmoked streaky bacon; dry-cured bacon | Speck; Bacon; Frühstücksspeck; Bauchspeck; geräucherter Speck; durchwachsener Speck; Baconscheibe; Räucherspeck | bacon; lard fumé; tranche de bacon; lard; poitrine fumée; lard maigre | P | | | | 7@79f | | pork + | meat
pancetta | = | smoked pancetta | Pancetta | pancetta; poitrine roulée | P | | | | | | pork + | meat
lardon | | bacon lardon; smoked bacon lardon; bacon cube; pancetta cube; bacon piece; cubed bacon; smoked lardon | Speckwürfel; Schinkenwürfel; Speckwürfeli; Katenschinkenwürfel | lardon; lardons fumés; allumette de lardon | P | | | | | | pork + | meat
ham | = | smoked ham; deli ham; baked ham; boiled ham; york ham; honey-roast ham; country ham; ham steak; roast ham; honey ham; cured ham; fully cooked ham | Schinken; Kochschinken; gekochter Schinken; Vorderschinken; Hinterschinken; Beinschinken | jambon; jambon blanc; jambon cuit; jambon d'york; jambon de paris; tranche de jambon | P | | | slice=28@07029 | 3@85f | | pork + | meat
prosciutto | = | parma ham; prosciutto di parma; prosciutto ham; air-dried ham; dry-cured ham | Rohschinken; Parmaschinken; luftgetrockneter Schinken; San-Daniele-Schinken | jambon cru; jambon de parme; jambon sec; jambon sec d'italie | P | | | | 60@675f | | pork + | meat
chorizo | = | chorizo sausage; cooking chorizo; spanish chorizo; cured chorizo; smoked chorizo; chorizo picante | Chorizo; Chorizowurst | chorizo; chorizo fort; chorizo doux | P | | | link=60@07019 | 7@631f | | pork +
sausage | | sausage link; banger; link sausage | Wurst; Würstchen | saucisse; saucisse fraîche | P | | | | 1@102f
Italian sausage | | sweet italian sausage; spicy italian sausage; bulk italian sausage; salsiccia; italian sausage link; fennel sausage | Salsiccia; italienische Bratwurst | saucisse italienne; salsiccia | P | sausage | | link=113@07036 | 1@102f | | pork +
smoked sausage | | kielbasa; polish sausage; smoked sausage link; kielbasa sausage; smoked kielbasa; polish kielbasa | Räucherwurst; Krakauer; Polnische; Kochwurst | saucisse fumée; kielbasa | P | sausage | | | 7@103f | | pork +
salami | = | genoa salami; hard salami; soppressata; milano salami; sopressata; dry salami | Salami; Mailänder Salami; Dauerwurst | salami; rosette; salami italien | P | | | slice=9.8@07072 | 14@516f | | pork +
pepperoni | = | pepperoni sausage | Peperoniwurst; Pepperoni-Salami | pepperoni; saucisson pepperoni | P | | | =2@07057 | 14@104f | | pork meat +
gammon | = | gammon joint; gammon steak; unsmoked gammon; smoked gammon; ham joint; bacon joint; boiling bacon | Pökelschinken; roher Pökelschinken | jambon demi-sel; jambon à cuire | P | | | | 7@91f | | pork + | meat
Canadian bacon | = | canadian-style bacon; peameal bacon | Frühstücksspeck vom Rücken; kanadischer Speck | bacon canadien; bacon de dos | P | | | | 14@518f | | pork + | meat
salt pork | = | salted pork | gesalzener Schweinebauch; Pökelspeck; Surspeck | petit salé; lard salé; porc salé | P | | | | | | pork + | meat
guanciale | = | | Guanciale | guanciale | P | | | | | | pork + | meat
lardo | = | | Lardo | lard de colonnata; lardo | P | | | | | | pork + | meat
speck | = | tyrolean speck | Südtiroler Speck; Tiroler Speck; Schinkenspeck | speck; jambon speck | P | | | | | | pork + | meat
raw smoked ham | = | westphalian ham; smoked raw ham | Schwarzwälder Schinken; Katenschinken; Räucherschinken; Landrauchschinken; roher Schinken | jambon cru fumé; jambon de forêt-noire | P | | | | | | pork + | meat
Serrano ham | = | jamón serrano; spanish ham | Serranoschinken; Serrano-Schinken | jambon serrano | P | | | | 60@675f | | pork + | meat
Ibérico ham | = | jamón ibérico | Ibérico-Schinken | jambon ibérique; pata negra | P | | | | | | pork + | meat
Bayonne ham | = | | Bayonner Schinken | jambon de bayonne | P | | | | | | pork + | meat
Kassler | = | smoked pork chop; smoked pork loin | Kasseler; Kassler; Kasslernacken; geselchtes Schweinefleisch; Geselchtes; Rippli | carré de porc fumé; côtelette fumée; kassler | P | | | | | | pork + | meat
bratwurst | = | brat; veal sausage; grill sausage | Bratwurst; Rostbratwurst; Grillwurst; Thüringer Rostbratwurst; Kalbsbratwurst | bratwurst; saucisse à rôtir; saucisse de veau | P | sausage | | | 2@638f
chipolata | | chipolata sausage; cocktail sausage; pork chipolata | Chipolata; Cocktailwürstchen | chipolata | P | sausage | | | 1@102f | | pork +
pork sausage link | | cumberland sausage; lincolnshire sausage; pork banger; good-quality pork sausage; breakfast link; toulouse sausage | grobe Bratwurst; Schweinsbratwurst; Toulouser Wurst | saucisse de porc; saucisse de toulouse | P | sausage | | | 1@102f | | pork +
lamb sausage | | merguez; merguez sausage | Merguez; Lammbratwurst | merguez | P | sausage | | | 1@102f | | meat +
chicken sausage | | turkey sausage; chicken apple sausage; turkey italian sausage; italian chicken sausage; poultry sausage; turkey bratwurst | Geflügelbratwurst; Geflügelwürstchen; Hähnchenbratwurst; Putenbratwurst | saucisse de volaille; saucisse de poulet | P | sausage | | | 1@102f | | poultry +
beef sausage | | boerewors | Rinderbratwurst; Rindswurst | saucisse de bœuf | P | sausage | | | 1@102f | | meat +
frankfurter | | hot dog; wiener; hotdog; frank; beef frankfurter; frankfurter sausage; vienna sausage; saveloy | Wiener Würstchen; Wienerle; Frankfurter; Bockwurst; Hot-Dog-Würstchen; Saitenwurst; Knacker; Brühwurst | saucisse de francfort; knack; saucisse de strasbourg; saucisse viennoise; wienerli | P | sausage | | =51@07962 | 14@98f
cervelas | = | knackwurst; knockwurst; cervelat sausage | Cervelat; Knackwurst; Lyoner im Ring | cervelas | P | sausage
weisswurst | = | white sausage | Weißwurst; Münchner Weißwurst | saucisse blanche | P | sausage
andouille sausage | | andouille | Andouille | andouille | P | smoked-sausage | | | 7@103f | | pork +
black pudding | | blood sausage; morcilla; boudin noir; blood pudding | Blutwurst; Grützwurst; Rotwurst; Blunze | boudin noir; boudin | P | | | slice=25@07005 | | | pork +
haggis | haggises | | Haggis | haggis | P | | | | | | meat +
liver sausage | | liverwurst; leberwurst; braunschweiger; liver paste | Leberwurst; Kalbsleberwurst; Streichwurst | saucisse de foie; pâté de foie à tartiner | P | | | slice=18@07041 | | | pork +
liver pâté | = | pâté | Leberpastete; Pastete | pâté de foie; mousse de foie | P | | | | 7@563f
leberkäse | = | fleischkäse | Leberkäse; Fleischkäse; Fleischkäs | pain de viande bavarois; fromage d'italie; leberkäse | P
mortadella | = | mortadella sausage | Mortadella | mortadelle; saucisson de lyon | P | | | slice=15@07050 | 14@192f
'nduja | = | calabrian sausage; spreadable salami | Nduja; 'Nduja | nduja | P | | | | | | pork +
fuet | = | | Fuet | saucisson sec d'espagne; fuet | P | salami | | | | | pork +
bresaola | = | air-dried beef; cecina; pastirma; basturma | Bresaola; Rinderschinken | bresaola | P | | | | | | meat + | meat
coppa | = | capocollo; capicola; lonza; cappicola | Coppa | coppa | P | | | | | | pork + | meat
corned beef | = | canned corned beef; salt beef; corned beef brisket; salted beef; bully beef | Corned Beef; gepökelte Rinderbrust | corned-beef; bœuf salé | P | | | | 5@81f | | meat + | meat
pastrami | = | beef pastrami | Pastrami | pastrami | P | | | slice=28@13355 | 40@665f | | meat + | meat
deli roast beef | = | deli beef | Roastbeef-Aufschnitt; kaltes Roastbeef | rosbif froid; rôti de bœuf en tranches | P | | | | 3@184f | | meat + | meat
deli turkey | = | smoked turkey; smoked turkey breast; turkey slice; deli-sliced turkey | Putenbrustaufschnitt; geräucherte Putenbrust; Putenschinken; Truthahnaufschnitt | blanc de dinde en tranches; jambon de dinde; dinde fumée | P | | | slice=15@07081 | 14@514f | | poultry + | poultry
deli chicken | = | | Hähnchenbrustaufschnitt; Geflügelaufschnitt; Hähnchenbrust-Aufschnitt | blanc de poulet en tranches; jambon de poulet | P | | | | 14@517f | | poultry + | poultry
luncheon meat | = | spam; tinned luncheon meat | Frühstücksfleisch | pâté de jambon | P | | | | 14@192f
turkey bacon | = | turkey rasher | Putenspeck; Truthahnspeck; Puten-Bacon | bacon de dinde; lardons de dinde | P | | | slice=16@07254 | 14@431f | | poultry + | poultry
beef bacon | = | | Rinderspeck; Rinder-Bacon | bacon de bœuf | P | | | | | | meat + | meat
bacon bit | | imitation bacon bit; bacon crumble | Bacon-Bit; Röstspeck | miettes de bacon; brisures de bacon | | | | | 365@371p | | | meat
beef jerky | = | jerky; biltong; dried beef; dried chipped beef; charqui | Beef Jerky; Dörrfleisch; Trockenfleisch vom Rind | bœuf séché; beef jerky | | | | | 360@109p | | meat + | meat
Chinese sausage | | lap cheong; lap chong; lap xuong | chinesische Wurst | saucisse chinoise | P | sausage | | | | | pork +
pork rinds | = | chicharrón; chicharrones; pork scratchings; pork crackling | Schweinekrusten; Grieben | couennes soufflées; grattons; gratons | | | | | 120@556p | | pork + | meat
prosciutto cotto | = | | Prosciutto cotto | jambon cuit italien | P | ham | | | | | pork + | meat
head cheese | = | brawn; headcheese; aspic pork; pork brawn | Presskopf; Sülze; Schwartenmagen; Presswurst | fromage de tête; museau; hure | P | | | slice=28@07034 | | | pork +
meatball | | frozen meatball; italian meatball; swedish meatball; beef meatball; köttbullar | Fleischbällchen; Hackbällchen; Köttbullar; Frikadelle; Bulette; Fleischpflanzerl; Klops | boulette de viande; boulette; boulette de bœuf | P | | | | | | meat + | ready-made
cordon bleu | = | | Cordon bleu | cordon bleu | P | | | | | | | ready-made
chicken nugget | | breaded chicken; frozen chicken nugget; popcorn chicken | Hähnchennugget; Chicken Nugget; paniertes Hähnchenschnitzel | nugget de poulet; poulet pané | | | | | | | poultry + | poultry
doner meat | = | gyros meat; kebab meat; shawarma meat | Dönerfleisch; Gyros; Gyrosfleisch | viande à kebab; viande de gyros | P | | | | | | | meat
rillettes | = | pork rillettes; duck rillettes; goose rillettes | Rillettes | rillettes; rillettes de porc; rillettes de canard; rillettes d'oie | P
dry-cured sausage | | saucisson; saucisson sec; cured sausage; dry sausage | luftgetrocknete Salami; Hartwurst; luftgetrocknete Wurst | saucisson sec; saucisson | P | salami | | | 14@104f
landjäger | = | landjaeger | Landjäger; Kaminwurzen | gendarme; landjäger | P
kabanos | = | cabanossi; cabanos; polish kabanos | Cabanossi; Kabanos; Debreziner | kabanos; cabanossi | P | sausage
mettwurst | = | mettenden; raw smoked sausage | Mettwurst; Mettenden; Mettende; Kohlwurst; Pinkel | mettwurst; saucisse fumée à cuire | P | smoked-sausage
Bündnerfleisch | = | grisons air-dried beef; swiss air-dried beef; bündner fleisch | Bündner Fleisch; Bündnerfleisch; Trockenfleisch | viande des grisons; viande séchée | P | | | | | | meat + | meat
cold cut | | assorted cold cuts; sliced cold meat; lunchmeat; lunch meat | Aufschnitt; Wurstaufschnitt | charcuterie; assortiment de charcuterie | P | | | | 3@184f
bologna | = | bologna sausage; baloney; lyoner; extra sausage | Lyoner; Fleischwurst; Extrawurst; Stadtwurst; Schinkenwurst | cervelas de lyon; saucisson de bologne; lyoner | P | | | slice=33@07971 | 14@192f
ham sausage | = | jagdwurst; beer sausage; bierwurst | Jagdwurst; Bierschinken; Bierwurst | saucisse de jambon; saucisson de jambon | P | | | | 14@192f
teewurst | = | spreadable raw sausage; mettwurst spread | Teewurst; Streichmettwurst; Zwiebelmettwurst | teewurst; saucisse à tartiner | P
linguiça | = | linguiça sausage; longaniza | Linguiça | linguiça | P | smoked-sausage | | | 7@103f | | pork +
andouillette | | tripe sausage | Andouillette | andouillette | P | sausage
boudin blanc | = | french white pudding; white pudding | weiße Wurst französischer Art; Boudin blanc | boudin blanc | P
Morteau sausage | | saucisse de morteau | Saucisse de Morteau | saucisse de morteau; saucisse de montbéliard; diot | P | smoked-sausage | | | 7@103f | | pork +
chicken liver pâté | = | poultry pâté; liver mousse | Geflügelleberpastete; Geflügelleberwurst | mousse de foie de volaille; terrine de volaille; mousse de canard | P | | | | 7@564f | | poultry +
country pâté | = | pâté de campagne; terrine; pork pâté; coarse pâté; country terrine | Landpastete; Terrine | pâté de campagne; terrine de campagne | P | | | | 7@563f
Nürnberger bratwurst | = | nuremberg sausage; nürnberger | Nürnberger Rostbratwurst; Nürnberger | saucisse de nuremberg | P | bratwurst | | | 2@638f | | pork +
smoked pork shoulder | | smoked pork butt; smoked picnic ham; smoked boston butt | geräucherte Schweineschulter; geräuchertes Schäufele | palette de porc fumée; palette fumée; épaule de porc fumée | P | | | | | | pork + | meat
`;
