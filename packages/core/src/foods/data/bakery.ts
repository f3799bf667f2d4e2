/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const bakeryRows = `
bread | | crusty bread; country bread; day-old bread; stale bread; country-style bread; rustic bread; toast; crusty white bread; artisan bread; country loaf; crusty loaf; hearty bread; peasant bread; crusty country bread; day-old country bread; farmhouse bread; rustic loaf; dry bread | Brot; Bauernbrot; altbackenes Brot; Brotscheibe; Landbrot; Mischbrot; Graubrot; Ruchbrot; Laib Brot | pain; pain de campagne; tranche de pain; pain sec; pain paysan; miche | P | | | | 60@574f | gluten + | plant +
white bread | | day-old white bread; stale white bread; white loaf; firm white bread; vienna bread | Weißbrot; Kastenweißbrot; Bauernweißbrot | pain blanc; pain blanc de campagne | P | bread | | slice=29@18069 | 14@195p | gluten + | plant +
sourdough bread | | sourdough; sourdough loaf; country sourdough; levain bread; sourdough baguette; white sourdough | Sauerteigbrot; Sauerteig-Brot; Natursauerteigbrot | pain au levain; tranche de pain au levain | P | bread | | | | gluten + | plant +
baguette | | french bread; french stick; french loaf; french baguette; day-old baguette; stale baguette; crusty french bread; crusty baguette; stale french bread | Baguette; Stangenweißbrot; Baguettebrot; Meterbrot; französisches Weißbrot; Pariserbrot | baguette; pain baguette; demi-baguette; ficelle; flûte; tranche de baguette | P | bread | | | 14@195p | gluten + | plant +
ciabatta | | ciabatta bread; ciabatta loaf; ciabatta roll; stale ciabatta; day-old ciabatta | Ciabatta; Ciabattabrot; Ciabattabrötchen | ciabatta; pain ciabatta | P | bread | | | 14@195p | gluten + | plant +
pita bread | | pita; pitta; pitta bread; pita bread round; pita round; pita pocket; wholemeal pitta bread; pita loaf; whole wheat pita; whole wheat pita bread; whole-wheat pita | Pita; Pitabrot; Pitatasche; Pita-Brot | pain pita; pain pita complet; pita | P | | | =60@18041 | 14@195p | gluten + | plant +
flatbread | | flat bread; soft flatbread; yufka bread; markook; turkish bread; turkish flatbread; barbari | Fladenbrot; türkisches Fladenbrot; Pide | galette; pain plat; pain turc | P | | | | 14@195p | gluten + | plant +
injera | = | ethiopian flatbread | Injera | injera | P | | | | | gluten? | plant
burger bun | | hamburger bun; bun; hamburger roll; sesame seed hamburger bun; sesame bun; whole wheat hamburger bun; slider bun; sandwich bun; burger roll; brioche bun; potato bun | Hamburgerbrötchen; Burgerbrötchen; Burger-Bun; Hamburgerbrot | pain à burger; pain à hamburger; bun | P | | | | 14@195p | gluten + | plant +
flour tortilla | | wheat tortilla; tortilla; soft flour tortilla; tortilla wrap; wrap; flour tortilla wrap; burrito wrapper; burrito tortilla; wholemeal tortilla; wholewheat wrap | Weizentortilla; Tortilla; Wrap; Tortillafladen; Tortilla-Wrap; Weizenwrap; Vollkorn-Tortilla | tortilla de blé; tortilla; galette de blé; wrap; tortilla de farine | P | | | =49@18970 | 90@196p | gluten + | plant +
corn tortilla | | soft corn tortilla | Maistortilla; Mais-Tortilla; Maisfladen | tortilla de maïs; galette de maïs mexicaine | P | | | =24@18363 | 60@553f | gluten? | plant
tostada | | corn tostada; tostada shell; crisp tostada | Tostada | tostada | | | | =12.3@18952 | | | plant +
brioche | | brioche bread; brioche loaf; brioche roll; day-old brioche | Brioche; Briochebrötchen | brioche; brioche tranchée; pain brioché | P | | | | | gluten egg milk + | plant egg milk +
naan | naans | naan bread; tandoori naan | Naan; Naan-Brot; Naanbrot | naan; pain naan; nan | P | flatbread | | | | gluten + | plant +
chapati | chapatis | roti; chapatti; paratha; phulka | Chapati; Roti; Paratha | chapati; paratha; galette indienne | P | flatbread | | =68@28306 | | gluten + | plant +
lavash | = | lavash bread; lavash flatbread; soft lavash | Lavash; Yufka-Fladen; Dürümfladen | lavash; pain lavash | P | flatbread | | | | gluten + | plant +
sandwich bread | = | white sandwich bread; toast bread; sandwich loaf; sliced bread; texas toast; pullman loaf; soft white bread | Toastbrot; Toast; Sandwichbrot; Sandwichtoast; Toastscheibe; Buttertoast; Modelbrot | pain de mie; pain à toast; tranche de pain de mie; toast | P | bread | | slice=29@18069 | 14@195p | gluten + | plant +
whole wheat bread | = | wholemeal bread; whole wheat sandwich bread; brown bread; whole-grain bread; wholegrain bread; wheat bread; whole-wheat country bread | Vollkornbrot; Vollkorntoast; Weizenvollkornbrot; Vollkornbrotscheibe | pain complet; pain intégral; pain de mie complet | P | bread | | | 3@461p | gluten + | plant +
rye bread | = | marble rye bread; dark rye | Roggenbrot; Roggenmischbrot; Roggenbrotscheibe | pain de seigle; tranche de pain de seigle | P | bread | | slice=32@18060 | 14@195p | gluten + | plant +
pumpernickel | = | pumpernickel bread; schwarzbrot; cocktail rye bread; black bread; rugbrød | Pumpernickel; Schwarzbrot | pumpernickel; pain noir | P | bread | | slice=26@18044 | | gluten + | plant +
spelt bread | = | spelt loaf | Dinkelbrot; Dinkelvollkornbrot | pain d'épeautre | P | bread | | | | gluten + | plant +
gluten-free bread | = | | glutenfreies Brot; glutenfreier Toast | pain sans gluten | P | bread | | slice=34@28336
Italian bread | = | italian loaf; tuscan bread; day-old italian bread; pane pugliese; italian-style bread; pugliese | italienisches Weißbrot; toskanisches Brot; Landbrot italienisch | pain italien; pain toscan | P | bread | | slice=20@18033 | 14@195p | gluten + | plant +
focaccia | = | focaccia bread; italian flatbread | Focaccia | focaccia; fougasse | P | bread | | piece=57@18973 | | gluten + | plant +
walnut bread | = | | Walnussbrot; Nussbrot | pain aux noix | P | bread | | | | gluten + | plant +
challah | = | challah bread; egg bread; hefezopf; challah loaf; day-old challah | Hefezopf; Challa; Zopf; Butterzopf; Milchzopf | challah; tresse au beurre; tresse | P | bread | | slice=40@18027 | | gluten egg + | plant egg +
panettone | panettoni | day-old panettone | Panettone | panettone | P | | | | | gluten egg milk + | plant egg milk + | pastry
stollen | = | dresdner stollen | Stollen; Christstollen; Weihnachtsstollen | stollen; christstollen | P | | | | | gluten + | plant + | pastry
bread roll | | roll; dinner roll; crusty roll; soft roll; kaiser roll; white roll; french roll; hard roll; bap; sandwich roll; italian roll; bolillo; ciabatta-style roll; hoagie roll; sub roll; submarine roll; portuguese roll; sourdough roll; bolillo roll; hero roll; telera; po'boy roll; hoagie bun; onion roll | Brötchen; Semmel; Schrippe; Weckle; altbackenes Brötchen; Weggli; Kaisersemmel; altes Brötchen; Wecken; Mutschli; Bürli | petit pain; petit pain rond; petit pain blanc; ballon | P | bread | | | 14@195p | gluten + | plant +
dumpling bread | = | knödelbrot | Knödelbrot; Semmelwürfel; Weißbrotwürfel | pain rassis en dés; cubes de pain sec | | bread | | | | gluten + | plant +
hot dog bun | | hot dog roll; frankfurter roll; hotdog bun; finger roll | Hotdog-Brötchen; Hot-Dog-Brötchen | pain à hot-dog; petit pain à hot-dog | P | | | | 14@195p | gluten + | plant +
pretzel roll | | lye roll; pretzel bun; pretzel stick | Laugenbrötchen; Laugenstange | petit pain bretzel | P | | | | 14@195p | gluten + | plant +
pretzel | | salted pretzel; pretzel twist; hard pretzel; pretzel rod | Salzbrezel; Salzstange; kleine Brezel | bretzel salé; mini-bretzel; stick salé | | | | | 120@394p | gluten + | plant +
bagel | | everything bagel; sesame bagel | Bagel | bagel | P | | | =105@18001 | 1@449p | gluten + | plant +
English muffin | | toasting muffin | Toasties; englischer Muffin; Toastbrötchen | muffin anglais | P | | | =57@18258 | 14@195p | gluten + | plant + | pastry
croissant | | day-old croissant; butter croissant; stale croissant | Croissant; Buttercroissant; Gipfeli; Hörnchen; Laugencroissant | croissant; croissant au beurre | P | | | =57@18239 | 3@197p | gluten + | plant + | pastry
pain au chocolat | pains au chocolat | chocolate croissant | Schokocroissant; Schokobrötchen | pain au chocolat; chocolatine; viennoiserie | P | | | | 5@204p | gluten + | plant + | pastry
muffin | | blueberry muffin; chocolate muffin | Muffin; Blaubeermuffin; Schokomuffin | muffin; muffin aux myrtilles | P | | | =113@18274 | 3@452p | gluten + | plant + | pastry
doughnut | | donut; glazed doughnut; jam doughnut; yeast doughnut; krapfen; berliner | Donut; Krapfen; Berliner; Faschingskrapfen | donut; beignet; boule de berlin | P | | | | 1@202p | gluten + | plant + | pastry
scone | | buttermilk biscuit; buttermilk scone; biscuit bread; drop biscuit | Scone | scone | P | | | | | gluten + | plant + | pastry
refrigerated biscuit dough | = | refrigerated biscuit; canned biscuit dough; canned biscuit | Biscuit-Teig aus der Dose; Sonntagsbrötchen | pâte à biscuits américains réfrigérée | P | | | | | gluten + | plant + | pastry
refrigerated crescent roll dough | = | crescent roll; crescent roll dough; crescent dinner roll | Croissantteig; Croissantteig aus der Dose | pâte à croissants; pâte à croissants prête à l'emploi | P | | | | | gluten + | plant + | pastry
refrigerated bread dough | = | frozen bread dough; bread dough; white bread dough; yeast dough; frozen white bread dough; refrigerated french bread dough; frozen dinner roll dough; frozen roll dough | Hefeteig; Brotteig; Frischteig; Hefeteig aus dem Kühlregal | pâte à pain; pâte levée; pâte à brioche prête | P | | | | 3@309f | gluten + | plant + | pastry
cookie dough | = | chocolate chip cookie dough | Plätzchenteig; Keksteig | pâte à cookies; pâte à biscuits | P | | | | 3@309f | gluten + | plant + | pastry
sweet shortcrust pastry | = | sweet pastry; pâte sucrée; dessert pastry; ready-made sweet shortcrust pastry; sweet dessert pastry; sweet tart dough; tart shell; tartlet shell; pastry case; tart dough | süßer Mürbeteig; Mürbeteigboden; Tortelett; Tartelette; Kuchenteig süß | pâte sablée; pâte sucrée; fond de tarte sucré; fond de tartelette | P | shortcrust-pastry | | | | gluten + | plant + | pastry
ready-made pie shell | | pie shell; frozen pie shell; unbaked pie shell; pastry shell; deep-dish pie shell; unbaked pastry shell | fertiger Tarteboden; Quicheboden; fertiger Mürbeteigboden | fond de tarte; fond de tarte précuit; fond de pâte brisée | P | shortcrust-pastry | | | | gluten + | plant + | pastry
graham cracker crust | | prepared graham cracker crust; crumb crust; chocolate cookie pie crust; oreo crust | Keksboden; Graham-Cracker-Boden | fond de tarte aux biscuits; croûte de biscuits graham | | | | =183@18942 | | gluten + | plant + | pastry
quiche dough | = | flammkuchen dough | Kuchenteig; Quicheteig; Flammkuchenteig; Quiche- und Tarteteig | pâte à quiche; pâte à tarte; pâte à tarte flambée; pâte à flammekueche | P | | | | | gluten + | plant + | pastry
strudel dough | = | strudel pastry; yufka; yufka pastry; yufka dough | Strudelteig; Yufkateig; Yufka; Yufkablatt | pâte à strudel; pâte à yufka | P | | | | | gluten + | plant + | pastry
spring roll wrapper | | egg roll wrapper; eggroll wrapper | Frühlingsrollenteig; Frühlingsrollenblatt; Teigblatt für Frühlingsrollen | feuille pour rouleaux de printemps; pâte à nems; galette de blé pour rouleaux; feuille de nem | P | | | =32@18368 | | gluten + | plant + | pastry
wonton wrapper | | wonton skin; dumpling skin; gyoza skin; square wonton wrapper; round dumpling wrapper; wonton pastry | Wan-Tan-Teigblatt; Wonton-Teigblatt; Gyoza-Teigblatt; Wan-Tan-Blatt | feuille de wonton; pâte à raviolis chinois; feuille à raviolis; pâte à gyoza | P | | | =8@18368 | | gluten + | plant + | pastry
steamed bun | | bao; bao bun; hirata bun; mantou | Bao-Bun; Dampfbrötchen | bao; pain bao; brioche vapeur | P | | | | | gluten + | plant +
taco shell | | crisp taco shell; hard taco shell | Taco-Schale; Tacoschale; Taco-Shell; Taco | coquille à taco; taco; coque à tacos | | | | =12.9@18360 | | | plant +
crouton | | garlic crouton; seasoned crouton; fried crouton; caesar crouton; garlic-flavored crouton | Crouton; Brotcroûton | croûton; croûton à l'ail | | | 0.127@18242 | | 150@682p | gluten + | plant +
bread stick | | breadstick; grissini; grissino | Grissini; Grissino; Brotstange | gressin; grissini; longuet | | | 0.194@18080 | =10@18080 | | gluten + | plant +
crostini | = | bruschetta; toast point; crostino; baguette toast; mini toast; toast round; toast triangle; bruschetta toast | Crostini; Röstbrotscheibe; Bruschetta | crostini; tartine grillée; pain grillé suédois; crostino | | | | =5@18220 | | gluten + | plant +
crispbread | | rye crispbread; knäckebröd; crisp bread; rye crisp; swedish crispbread; ryvita; crispbread rye | Knäckebrot; Wasa | pain croustillant; cracotte; pain suédois; krisprolls | | | | =10@18216 | | gluten + | plant +
rice cake | | | Reiswaffel; Maiswaffel | galette de riz; galette de riz soufflé; galette de maïs | | | | | | | plant +
stuffing mix | = | dry stuffing mix; stuffing; herb-seasoned stuffing mix; dry bread stuffing mix; seasoned stuffing; herb-seasoned stuffing; bread stuffing; seasoned bread stuffing mix; cornbread stuffing | Füllmischung; Brotfüllung | préparation pour farce; farce en sachet | | | | | 270@464p | gluten + | plant + | ready-made
cornbread | = | corn bread; day-old cornbread; prepared cornbread; cornbread crumb; baked cornbread | Maisbrot; Cornbread | pain de maïs | P | bread
sponge cake | | sponge; genoise; victoria sponge; flan case; sponge flan case; vanilla sponge | Biskuitboden; Tortenboden; Wiener Boden; Biskuit | génoise; biscuit génoise; pan di spagna; gâteau éponge | P | | | | 3@197p | gluten egg + | plant egg + | pastry
pound cake | | prepared pound cake; frozen pound cake; madeira cake; loaf cake | Rührkuchen; Sandkuchen | quatre-quarts; gâteau quatre-quarts; cake nature | P | | | | 3@197p | gluten egg + | plant egg + | pastry
angel food cake | | prepared angel food cake; angel cake | Engelskuchen; Angel Food Cake | gâteau des anges | P | | | =340@18086 | 3@197p | gluten egg + | plant egg + | pastry
brownie | | baked brownie; chocolate brownie | Brownie | brownie | P | | | | 3@197p | gluten egg + | plant egg + | pastry
waffle | | frozen waffle; belgian waffle; toaster waffle | Waffel; Belgische Waffel | gaufre; gaufre de liège | P | | | | | gluten + | plant + | pastry
pancake | | ready-made pancake; scotch pancake; savoury pancake | Pfannkuchen; Omelette süß | pancake | P | | | | | gluten + | plant + | pastry
Chinese pancake | | mandarin pancake; chinese-style pancake; duck pancake | chinesischer Pfannkuchen; Pfannkuchen für Pekingente | crêpe mandarin; crêpe chinoise | P | | | | | gluten + | plant + | pastry
gingerbread | = | lebkuchen; gingerbread cake; pain d'épices; gingerbread cookie; sauce gingerbread | Lebkuchen; Soßenlebkuchen; Saucenlebkuchen; Pfefferkuchen; Printe; Soßenkuchen | pain d'épices | | | | | | gluten + | plant + | pastry
meringue | | meringue nest; meringue shell; baked meringue; ready-made meringue nest; meringue cookie | Baiser; Meringue; Meringe; Baisertupfen; Meringueschale | meringue; coque de meringue; petite meringue | | | | | | egg + | egg + | pastry
ice cream cone | | waffle cone; sugar cone; wafer cone; wafer | Eiswaffel; Eistüte; Waffeltüte; Eishörnchen | cornet à glace; cornet; cornet gaufré | | | | =4@18271 | | gluten + | plant + | pastry
matzo | matzos | matzoh; matza; egg matzo; unsalted matzo; matzah; matzoh sheet; matzot | Matze; Matzen; Mazza | pain azyme; matza; matzah | | | | =28@18217 | | gluten | plant
matzo meal | = | matzoh meal; matzo cake meal; matza meal; matzah meal; fine matzo meal; passover cake meal | Matzemehl; Matzenmehl | farine de matza; farine de pain azyme | | matzo | | | | gluten | plant | flour
sourdough starter | = | active sourdough starter; bread starter; levain; sourdough culture | Sauerteig; Sauerteigansatz; Anstellgut; Roggensauerteig; Natursauerteig; flüssiger Sauerteig | levain; levain chef; levain liquide; levain naturel | P | | | | | gluten | plant | baking
cheesecake | | frozen cheesecake; prepared cheesecake | Käsekuchen; Cheesecake | cheesecake; gâteau au fromage | P | | | | | gluten milk egg + | plant milk egg + | pastry
cream puff | | profiterole; choux bun; frozen cream puff; chou | Windbeutel; Profiterole | profiterole; chou à la crème; chouquette | P | | | | | gluten egg + | plant egg + | pastry
Yorkshire pudding | | popover | Yorkshire Pudding | yorkshire pudding | P | | | | | gluten egg milk + | plant egg milk + | pastry
apple strudel | | strudel; frozen apple strudel | Apfelstrudel; Strudel | strudel aux pommes; apfelstrudel | P | | | piece=71@18354 | | gluten + | plant + | pastry
garlic bread | = | frozen garlic bread; garlic baguette; garlic toast; garlic ciabatta | Knoblauchbaguette; Kräuterbaguette; Knoblauchbrot | pain à l'ail; baguette à l'ail | P | | | slice=43@18963 | | gluten + | plant +
cinnamon roll | | cinnamon bun; sticky bun; sweet roll; baked cinnamon roll | Zimtschnecke; Franzbrötchen | roulé à la cannelle; brioche à la cannelle | P | | | | 1@635p | gluten + | plant + | pastry
Danish pastry | Danish pastries | danish; plunder | Plunder; Plunderstück; Kopenhagener | viennoiserie danoise; danoise | P | | | | 5@204p | gluten + | plant + | pastry
chocolate cake | | baked chocolate cake; prepared chocolate cake; devil's food cake; chocolate sponge | Schokoladenkuchen; Schokokuchen | gâteau au chocolat | P | | | | 3@197p | gluten egg + | plant egg + | pastry
yellow cake | | prepared cake; yellow cake layer; plain cake; baked yellow cake | gelber Kuchen; Kuchen | gâteau jaune; gâteau nature | P | | | | 3@197p | gluten egg + | plant egg + | pastry
apple pie | | baked apple pie; prepared apple pie | Apfelkuchen | tarte aux pommes | P | | | | 1@207p | gluten + | plant + | pastry
apple turnover | | frozen apple turnover | Apfeltasche | chausson aux pommes | P | | | | | gluten + | plant + | pastry
crêpe | | ready-made crepe; prepared crêpe; french crêpe | Crêpe; Palatschinke | crêpe; crêpe toute prête; crêpe nature | P | pancake | | | | gluten egg milk + | plant egg milk + | pastry
blini | blinis | cocktail blini; blin | Blini | blini; mini-blini | P | pancake | | | | gluten + | plant + | pastry
buckwheat galette | | galette; breton galette | Buchweizengalette; Buchweizenpfannkuchen; Galette | galette de sarrasin; galette bretonne | P | | | | | | | pastry
rusk | | zwieback; zwieback toast; zwieback crumb; twice-baked toast | Zwieback | biscotte | | | | =10@18224 | | gluten + | plant +
melba toast | | melba; melba round; toast melba | Melba-Toast | toast melba | | | | =5@18220 | | gluten + | plant +
crumpet | | pikelet | Crumpet | crumpet | P | | | | | gluten + | plant +
cupcake | | baked cupcake; vanilla cupcake | Cupcake | cupcake | P | muffin | | | | gluten egg + | plant egg + | pastry
soft pretzel | | lye pretzel; bavarian pretzel; laugenbrezel | Brezel; Breze; Laugenbrezel; Brezn | bretzel; bretzel moelleux; bretzel frais | P | pretzel-roll | | | 14@195p | gluten + | plant +
brik pastry | = | brik leaf; brick pastry; feuille de brick; warka; brik sheet | Brickteig; Brikteig; Brickteigblatt | feuille de brick; feuille de brik | P | | | | | gluten + | plant + | pastry
baking wafer | | oblate; edible wafer; communion wafer; wafer paper | Oblate; Backoblate | hostie; pain azyme en feuille; feuille azyme | | | | | | | plant + | pastry
yeast dumpling | | germknödel; dampfnudel | Germknödel; Dampfnudel | brioche vapeur fourrée; dampfnudel | P | | | | | gluten + | plant + | pastry
éclair | | chocolate éclair | Eclair; Liebesknochen | éclair; éclair au chocolat | P | cream-puff | | | | gluten egg + | plant egg + | pastry
choux pastry | = | choux pastry dough; pâte à choux; cream puff pastry | Brandteig; Brandmasse | pâte à choux | P | | | | | gluten egg + | plant egg + | pastry
raisin bread | = | cinnamon raisin bread; raisin loaf; fruit bread; fruit loaf | Rosinenbrot; Früchtebrot; Rosinenstuten; Stuten | pain aux raisins tranché; pain aux fruits; cramique | P | bread | | slice=26@18047 | | gluten + | plant +
multigrain bread | = | seeded bread; granary bread; multi-grain bread; whole-grain seeded bread; granary loaf; seeded bread slice | Mehrkornbrot; Körnerbrot; Mehrkorntoast; Körnerbrötchen | pain aux céréales; pain multicéréales; pain aux graines | P | bread | | slice=26@28397 | | gluten + | plant +
pandoro | pandori | | Pandoro | pandoro | P | | | | | gluten egg milk + | plant egg milk + | pastry
Swiss roll | | jelly roll; arctic roll; chocolate swiss roll; raspberry swiss roll; jam roll | Biskuitrolle; Biskuitroulade | biscuit roulé; gâteau roulé | P | sponge-cake | | | 3@197p | gluten egg + | plant egg + | pastry
marble cake | | ring cake; gugelhupf; bundt cake | Marmorkuchen; Gugelhupf | gâteau marbré; kouglof; kougelhopf | P | | | | 3@197p | gluten egg + | plant egg + | pastry
stroopwafel | | dutch syrup waffle | Stroopwafel; Sirupwaffel | gaufrette hollandaise; stroopwafel | | | | | | gluten + | plant + | pastry
`;
