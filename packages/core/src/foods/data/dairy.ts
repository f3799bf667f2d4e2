/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const dairyRows = `
butter | = | salted butter; soft butter; lucerne sweet cream butter; cultured butter; european-style butter; block butter; brown butter; browned butter; beurre noisette | Butter; gesalzene Butter; Süßrahmbutter; Sauerrahmbutter; flüssige Butter; weiche Butter; braune Butter; Nussbutter | beurre; beurre demi-sel; beurre salé; beurre fondu; beurre mou; beurre pommade; beurre ramolli; beurre noisette | P | | 0.959@01001 | stick=113@01001 | 30@1f | milk | milk
unsalted butter | = | sweet butter; soft unsalted butter | ungesalzene Butter | beurre doux; beurre non salé | P | butter | 0.959@01145 | stick=113@01145 | 30@1f | milk | milk
clarified butter | = | | Butterschmalz; Bratbutter; Butterreinfett; geklärte Butter | beurre clarifié; beurre fondu clarifié | | | 0.866@01003 | | | milk | milk
ghee | = | desi ghee | Ghee; Ghi | ghee; ghi | | | 0.866@01003 | | 180@649p | milk | milk
margarine | = | stick margarine; unsalted margarine; soft margarine; margarine spread; tub margarine; block margarine; baking margarine; baking spread; vegetable margarine | Margarine; Pflanzenmargarine; Backmargarine | margarine; margarine végétale; matière grasse végétale | P | | 0.959@04610 | | 180@26f | | | fat
milk | = | full-fat milk; cow's milk; full-cream milk; lukewarm milk; scalded milk | Milch; Vollmilch; Frischmilch; Kuhmilch; warme Milch; lauwarme Milch | lait; lait entier; lait frais; lait de vache; lait tiède; lait chaud | LP | | 1.031@01077 | | | milk | milk
skim milk | = | skimmed milk; nonfat milk; fat-free milk; non-fat milk | Magermilch; entrahmte Milch | lait écrémé; lait 0% | LP | milk | 1.036@01085 | | | milk | milk
buttermilk | = | low-fat buttermilk; cultured buttermilk; nonfat buttermilk | Buttermilch; Reine Buttermilch | babeurre; lait ribot; lait fermenté; lait battu | LP | | 1.036@01088 | | 7@2f | milk | milk
heavy cream | = | heavy whipping cream; whipping cream; double cream; thickened cream; extra-thick cream; 35% cream; pure cream | Sahne; Schlagsahne; Schlagobers; Schlagrahm; Vollrahm; süße Sahne; Obers; flüssige Sahne; Konditorsahne | crème fleurette; crème entière; crème liquide entière; crème fraîche liquide; crème fouettable; crème entière liquide | LP | cream | 1.006@01053 | | 10@14f | milk | milk
cream | = | pouring cream; table cream; coffee cream | Rahm; süßer Rahm; Kaffeesahne; Kaffeerahm | crème; crème liquide; crème fraîche fluide | LP | | | | | milk | milk
single cream | = | light cream; low-fat cream; cooking cream | Kochsahne; Halbrahm; Kaffeeobers; Kochrahm; leichte Sahne | crème légère; crème légère liquide; crème semi-épaisse légère; crème de cuisson; demi-crème | LP | cream | 1.014@01050 | | 7@15f | milk | milk
half-and-half | = | half-and-half cream; fat-free half-and-half | Halb-und-halb-Sahne | crème 10%; mélange lait-crème | LP | cream | 1.023@01049 | | 3@13f | milk | milk
sour cream | = | soured cream; dairy sour cream; full-fat sour cream; low-fat sour cream; reduced-fat sour cream; light sour cream; fat-free sour cream; nonfat sour cream | saure Sahne; Sauerrahm; saurer Rahm; Sauerrahm 10% | crème aigre; crème sure; crème acidulée | P | | 0.972@01056 | | | milk | milk gelatine?
crème fraîche | = | full-fat crème fraîche; half-fat crème fraîche; low-fat crème fraîche | Crème fraîche; Crème légère | crème fraîche; crème épaisse; crème fraîche épaisse; crème fraîche légère; crème épaisse entière | P | | | | | milk | milk
schmand | = | smetana | Schmand; Smetana; Schmand 24% | crème épaisse allemande; smetana | P | | | | | milk | milk
Mexican crema | = | crema; crema mexicana | mexikanische Sauerrahmcreme | crème mexicaine; crema | P | | | | | milk | milk
yogurt | | whole-milk yogurt; plain whole milk yogurt; low-fat yogurt; nonfat yogurt; fat-free plain yogurt; unsweetened yogurt; full-fat yogurt; fat-free natural yogurt; bio yoghurt; dahi; curd yogurt | Joghurt; Naturjoghurt; Jogurt; Vollmilchjoghurt; fettarmer Joghurt; Magermilchjoghurt; Naturjoghurt 3,5% | yaourt; yaourt nature; yogourt; yaourt entier; yaourt brassé; yaourt maigre; yoghourt; yogourt nature | P | | 1.036@01116 | | 7@33f | milk | milk
Greek yogurt | | greek-style yogurt; full-fat greek yogurt; nonfat greek yogurt; whole-milk greek yogurt; low-fat greek yogurt; strained yogurt | griechischer Joghurt; Sahnejoghurt; Joghurt griechischer Art; griechischer Sahnejoghurt; Rahmjoghurt | yaourt grec; yaourt à la grecque; yaourt à la grecque nature | P | yogurt | | | 7@33f | milk | milk
quark | = | low-fat quark; topfen; curd cheese; quark cheese | Quark; Magerquark; Speisequark; Topfen; Sahnequark; Magertopfen; Halbfettquark; Schichtkäse; Rahmquark | quark; séré; séré maigre | P | | | | 7@546f | milk | milk rennet? | cheese
cottage cheese | = | curd cottage cheese; small-curd cottage cheese; nonfat cottage cheese | Hüttenkäse; körniger Frischkäse; Cottage Cheese | cottage cheese; fromage cottage; faisselle de cottage | P | | 0.888@01012 | | 14@9f | milk | milk rennet? | cheese
farmer's cheese | = | twaróg; dry cottage cheese; farmer's curd; pot cheese; tvorog | Bröseltopfen; Krümelquark; Twaróg | fromage fermier; fromage blanc sec; tvorog | P | | 0.613@01014 | | | milk | milk rennet? | cheese
cream cheese | = | soft cheese; philadelphia cream cheese; philadelphia brick cream cheese; reduced-fat cream cheese; light cream cheese; low-fat cream cheese; full-fat cream cheese; full-fat soft cheese; neufchâtel cheese; philadelphia; fat-free cream cheese; whipped cream cheese; brick cream cheese; neufchatel | Frischkäse; Doppelrahmfrischkäse; Philadelphia; Frischkäse natur | fromage frais; fromage à tartiner; fromage frais à tartiner; saint-môret; fromage à la crème; philadelphia | P | | 0.981@01017 | | 14@10f | milk | milk rennet? | cheese
mascarpone | = | mascarpone cheese | Mascarpone; Mascarpone-Käse | mascarpone | P | | | | | milk | milk | cheese
ricotta | = | ricotta cheese; whole milk ricotta; whole-milk ricotta cheese; part-skim ricotta cheese; part-skim ricotta; low-fat ricotta; buffalo ricotta; light ricotta | Ricotta; Ricottakäse; Molkenkäse | ricotta; ricotta fraîche | P | | 1.048@01036 | | 14@490f | milk | milk rennet? | cheese
egg | | hen's egg; chicken egg; hard-boiled egg; hard-cooked egg; boiled egg; soft-boiled egg; poached egg; egg wash | Ei; Hühnerei; Bio-Ei; Freilandei; Vollei; hart gekochtes Ei; gekochtes Ei; hartgekochtes Ei; pochiertes Ei | œuf; œuf frais; œuf bio; œuf entier; œuf plein air; œuf battu; œuf dur; œuf poché; œuf mollet | P | | 1.027@01123 | =50@01123 | 21@21f | egg | egg | egg
egg white | | pasteurized egg white | Eiweiß; Eiklar; Eischnee | blanc d'œuf; blanc | P | egg | 1.027@01124 | =33@01124 | 2@22f | egg | egg | egg
egg yolk | | yolk | Eigelb; Eidotter; Dotter; Eierdotter | jaune d'œuf; jaune; jaune d'œuf frais | P | egg | 1.027@01125 | =17@01125 | 2@22f | egg | egg | egg
quail egg | | | Wachtelei | œuf de caille | P | | | =9@01140 | | egg | egg | egg
tofu | = | firm tofu; extra-firm tofu; beancurd; bean curd; firm silken tofu; pressed tofu; block tofu; regular tofu; medium-firm tofu | Tofu; Naturtofu; fester Tofu | tofu; tofu ferme; tofu nature | P | | 1.065@16126 | | 7@168f | soy | plant | plant-protein
soft tofu | = | silken tofu; silken soft tofu | Seidentofu; weicher Tofu | tofu soyeux; tofu mou | P | tofu | 1.048@16127 | | 7@168f | soy | plant | plant-protein
tempeh | = | | Tempeh | tempeh | P | | 0.702@16114 | | | soy | plant | plant-protein
low-fat milk | = | reduced-fat milk; semi-skimmed milk; 2% milk; 1% milk; lowfat milk; 2% low-fat milk; 1% low-fat milk; 2% reduced-fat milk; light milk; lite milk | fettarme Milch; teilentrahmte Milch; Milch 1,5% | lait demi-écrémé; lait écrémé à moitié | LP | milk | 1.031@01079 | | | milk | milk
lactose-free milk | = | lactose-reduced milk | laktosefreie Milch; lactosefreie Milch | lait sans lactose; lait délactosé | LP | milk | | | | milk | milk
UHT milk | = | long-life milk; shelf-stable milk; h-milk | H-Milch; haltbare Milch; UHT-Milch | lait uht; lait longue conservation | L | milk | | | 180@644p | milk | milk
raw milk | = | unpasteurized milk; unpasteurised milk; unhomogenized milk | Rohmilch; Vorzugsmilch | lait cru; lait cru entier | LP | milk | | | | milk | milk
goat's milk | = | | Ziegenmilch | lait de chèvre | LP | | 1.031@01106 | | | milk | milk
sheep's milk | = | ewe's milk | Schafmilch; Schafsmilch | lait de brebis | LP | | 1.036@01109 | | | milk | milk
chocolate milk | = | cocoa milk | Kakao trinkfertig; Schokomilch; Schokoladenmilch | lait au chocolat; lait chocolaté; lait cacaoté | LP | | 1.057@01102 | | | milk + | milk +
powdered milk | = | dry milk powder; milk powder; nonfat dry milk; dry milk; skim milk powder; instant nonfat dry milk; nonfat dry milk powder; dried milk; instant powdered milk | Milchpulver; Magermilchpulver; Trockenmilch; Vollmilchpulver | lait en poudre; lait écrémé en poudre | | | 0.287@01092 | | 1095@465p | milk | milk
dried buttermilk | = | buttermilk powder; powdered buttermilk | Buttermilchpulver | babeurre en poudre; poudre de babeurre | | | 0.507@01094 | | | milk | milk
whey | = | liquid whey; sweet whey | Molke | petit-lait; lactosérum | LP | | 1.04@01114 | | | milk | milk
whey powder | = | dried whey | Molkenpulver; Süßmolkenpulver | lactosérum en poudre; poudre de lactosérum | | | 0.613@01115 | | | milk | milk
protein powder | = | whey protein powder; whey protein; vanilla protein powder | Proteinpulver; Eiweißpulver; Molkenprotein | protéine en poudre; poudre de protéines; whey | | | | | | | | other
kefir | = | milk kefir | Kefir; Milchkefir | kéfir; lait de kéfir | LP | | | | 7@25f | milk | milk
ayran | = | yogurt drink; doogh | Ayran; Trinkjoghurt; Lassi | ayran; lassi; yaourt à boire | LP | | | | | milk | milk
skyr | = | icelandic skyr | Skyr | skyr | P | yogurt | | | 7@33f | milk | milk
sheep's milk yogurt | | | Schafjoghurt; Schafsjoghurt; Schafmilchjoghurt | yaourt de brebis; yaourt au lait de brebis | P | yogurt | | | 7@33f | milk | milk
goat's milk yogurt | | goat yogurt | Ziegenjoghurt; Ziegenmilchjoghurt | yaourt de chèvre; yaourt au lait de chèvre | P | yogurt | | | 7@33f | milk | milk
vanilla yogurt | | low-fat vanilla yogurt; vanilla-flavored yogurt | Vanillejoghurt | yaourt à la vanille | P | yogurt | 1.036@01119 | | 7@33f | milk + | milk +
fruit yogurt | | strawberry yogurt; lemon yogurt; raspberry yogurt; peach yogurt; flavored yogurt; blueberry yogurt; fruit-flavored yogurt | Fruchtjoghurt; Erdbeerjoghurt | yaourt aux fruits; yaourt à la fraise | P | yogurt | 1.036@01120 | | 7@33f | milk + | milk +
labneh | = | yogurt cheese; labne; lebneh | Labneh; Labaneh; Joghurtfrischkäse | labneh; labné | P | | | | | milk | milk | cheese
fromage blanc | = | faisselle | Faisselle; französischer Frischkäse | fromage blanc; faisselle; fromage blanc en faisselle; fromage blanc 0% | P | | | | | milk | milk rennet? | cheese
petit-suisse | petits-suisses | fromage frais; low-fat fromage frais | Petit Suisse; Fruchtzwerg | petit-suisse; petit suisse | P | | | | | milk | milk rennet?
clotted cream | = | kaymak; devon cream | Clotted Cream; Kaymak | clotted cream; crème caillée; crème grumeleuse | P | | | | | milk | milk
whipped cream | = | lightly sweetened whipped cream; squirty cream; canned whipped cream; unsweetened whipped cream | geschlagene Sahne; Sprühsahne; Schlagsahne aus der Dose | crème fouettée; chantilly; crème chantilly; crème en bombe | P | cream | 0.254@01054 | | 21@30f | milk + | milk +
whipped topping | = | cool whip; frozen whipped topping; cool whip whipped topping; lite frozen whipped topping | Sahneersatz geschlagen; Schlagcreme | garniture fouettée; nappage fouetté | | | 0.317@01073 | | 14@32f
coffee creamer | = | non-dairy creamer; nondairy creamer | Kaffeeweißer; Kaffeesahne-Ersatz | crème à café; colorant à café; succédané de crème | LP | | 1.014@01067 | | 21@8f
light whipping cream | = | | Schlagsahne 30% | crème à fouetter légère; crème 30% | LP | cream | 1.01@01052 | | | milk | milk
crème double | = | extra-rich cream | Crème double; Doppelrahm; Mascarpone-Ersatzrahm | crème double; double crème de gruyère | P | cream | | | | milk | milk
sour milk | = | soured milk; clabbered milk; dickmilch | Dickmilch; Sauermilch; Schwedenmilch | lait caillé; lait ribot épais | LP | milk | | | | milk | milk
herb butter | = | garlic butter; garlic-herb butter | Kräuterbutter; Knoblauchbutter | beurre maître d'hôtel; beurre persillé; beurre à l'ail; beurre aux herbes | P | butter | | | 30@1f | milk + | milk +
light butter | = | reduced-fat butter; half-fat butter; butter blend; spreadable butter; butter spread | Halbfettbutter; Streichbutter; Butter-Rapsöl-Mischung; streichzarte Butter | beurre allégé; beurre tendre; demi-beurre; beurre léger | P | butter | 0.947@04601 | | 30@1f | milk + | milk +
rice pudding | = | canned rice pudding; milk rice | Milchreis fertig; Milchreis im Becher | riz au lait | P | | 0.727@19193 | | | milk + | milk + | ready-made
custard | = | ready-made custard; vanilla custard; vanilla sauce; crème anglaise | Vanillesauce; Vanillesoße; Vanillecreme | crème anglaise; crème dessert à la vanille; sauce vanille | P | | | | | milk + | milk + | ready-made
vanilla pudding | = | ready-made pudding; refrigerated pudding; pudding cup | Vanillepudding; Schokopudding; Pudding; Schokoladenpudding; Grießpudding | crème dessert; flan à la vanille; mousse au chocolat; flanby | P | | | | | milk + | milk + | ready-made
eggnog | = | dairy eggnog | Eierpunsch; Eggnog | lait de poule; eggnog | LP | | 1.074@01057 | | 3@20f | milk egg + | milk egg +
duck egg | | | Entenei | œuf de cane; œuf de canard | P | | | =70@01138 | | egg | egg | egg
goose egg | | | Gänseei | œuf d'oie | P | | | =144@01139 | | egg | egg | egg
pickled egg | | | Solei; eingelegtes Ei | œuf au vinaigre | | | | | | egg + | egg + | egg
egg substitute | | liquid egg substitute; egg beaters; liquid egg | Ei-Ersatz; flüssiges Vollei | substitut d'œuf; œuf liquide | LP | | 1.014@01226 | | 7@17f | | | egg
egg replacer | | | Ei-Ersatzpulver; veganer Ei-Ersatz | substitut d'œuf végétal | | | | | | | plant + | baking
meringue powder | = | | Eiweißpulver zum Backen; getrocknetes Eiweiß; Eiklarpulver | blanc d'œuf en poudre; poudre de meringue; poudre de blanc d'œuf | | | 0.473@01258 | | | egg + | egg + | egg
smoked tofu | = | | Räuchertofu | tofu fumé | P | tofu | | | 7@168f | soy + | plant + | plant-protein
fried tofu | = | deep-fried tofu; tofu puff; aburaage; inari; tofu pocket; inarizushi pocket | frittierter Tofu; Tofutasche; Inari-Tasche | tofu frit; poche de tofu frit; aburaage | P | tofu | | | | soy + | plant + | plant-protein
marinated tofu | = | baked tofu; five-spice tofu; spiced tofu; smoked marinated tofu | marinierter Tofu; Tofu mariniert | tofu mariné | P | tofu | | | | soy + | plant + | plant-protein
dried tofu skin | = | yuba; tofu skin | Tofuhaut; Yuba | peau de tofu; yuba | | | | | | soy | plant | plant-protein
fermented bean curd | = | fermented tofu | fermentierter Tofu; Furu | tofu fermenté | | | | | | soy + | plant + | plant-protein
natto | = | | Natto | natto | P | | 0.74@16113 | | | soy | plant | plant-protein
seitan | = | wheat gluten; wheat meat; wheat protein | Seitan | seitan; protéine de blé | P | | | | | gluten + | plant + | plant-protein
textured soy protein | = | tvp; textured vegetable protein; soy granule; soya mince; soy mince; soya chunk; vegetarian mince; tvp granule | Sojagranulat; Sojaschnetzel; Soja-Geschnetzeltes; Sojahack | protéines de soja texturées; pst | | | | | 730@171p | soy | plant | plant-protein
plant-based mince | = | veggie mince; soy crumbles; quorn mince; vegetarian ground beef substitute; meatless crumbles; vegan mince; impossible burger; beyond beef; quorn | veganes Hack; vegetarisches Hack; Quorn-Hack | haché végétal; haché vegan; haché de quorn | P | | | | | | | plant-protein
veggie burger | | vegetarian burger; vegetable burger; vegan burger; plant-based burger | Gemüseburger; veganes Patty; Veggie-Patty; Gemüsebratling | burger végétarien; steak végétal; galette de légumes | P | | | | | | | plant-protein
vegetarian sausage | | vegan sausage; veggie sausage; plant-based sausage; soy sausage; soyrizo; vegan chorizo | vegetarische Wurst; vegane Bratwurst; Tofuwurst | saucisse végétale; saucisse végétarienne | P | | | | | | | plant-protein
falafel | falafels | | Falafel | falafel | P | | | | | | | plant-protein
plant-based chicken | = | vegan chicken; vegetarian chicken; meatless chicken; quorn piece | veganes Hähnchen; vegane Hähnchenstreifen; Like-Chicken | poulet végétal; émincé végétal | P | | | | | | | plant-protein
soy yogurt | | dairy-free yogurt; soya yogurt; vegan yogurt; plant-based yogurt; non-dairy yogurt | Sojajoghurt; veganer Joghurt; Sojaghurt | yaourt de soja; yaourt végétal | P | | | | | soy + | plant + | plant-dairy
coconut yogurt | | | Kokosjoghurt | yaourt coco; yaourt à la noix de coco; yaourt au lait de coco | P | | | | | | plant + | plant-dairy
vegan cheese | | dairy-free cheese; vegan cheddar; plant-based cheese; non-dairy cheese; vegan parmesan; vegan mozzarella | veganer Käse; veganer Reibekäse; Käsealternative | fromage végétal; fromage vegan; faux-mage | P | | | | 120@545f | | plant + | plant-dairy
vegan cream cheese | = | | veganer Frischkäse | fromage frais végétal; fromage à tartiner végétal | P | | | | | | plant + | plant-dairy
soy cream | = | soya cream; dairy-free cream; vegan cream; plant-based cream | Sojasahne; Sojacuisine; Soja Cuisine; vegane Sahne; Pflanzensahne; vegane Kochcreme | crème de soja; crème végétale; soja cuisine | L | | | | | soy + | plant + | plant-dairy
oat cream | = | oat cuisine | Hafersahne; Hafer Cuisine; Hafercuisine | crème d'avoine; avoine cuisine | L | | | | | gluten + | plant + | plant-dairy
vegan butter | = | vegan margarine; dairy-free margarine; dairy-free spread; plant butter; non-dairy margarine; vegan spread; pareve margarine; earth balance; vegan buttery spread; non-dairy butter; plant-based butter | vegane Butter; vegane Margarine; Pflanzenbutter | beurre végétal; margarine vegan; margarine végétale sans lait | P | | | | | | plant + | fat
potato salad | = | prepared potato salad | Kartoffelsalat | salade de pommes de terre; salade piémontaise | P | | | | 3@191f | | | ready-made
coleslaw | = | prepared coleslaw; deli coleslaw; creamy coleslaw; cabbage salad; ready-made coleslaw | Krautsalat; Coleslaw; Farmersalat; Weißkrautsalat | coleslaw; salade de chou; salade coleslaw | P | | | | 3@603f | | | ready-made
egg salad | = | egg mayonnaise; deviled egg; devilled egg; egg mayo | Eiersalat | salade aux œufs; œuf mayonnaise; œufs mimosa | P | | | | 3@190f | egg + | egg + | ready-made
tuna salad | = | tuna mayonnaise; tuna mayo | Thunfischsalat; Krabbensalat; Meeresfrüchtesalat | salade de thon; salade de crabe; salade de fruits de mer | P | | 0.866@15128 | | 3@417f | | fish + | ready-made
chicken salad | = | chicken mayonnaise; coronation chicken; deli chicken salad | Geflügelsalat; Hühnersalat; Hähnchensalat | salade de poulet | P | | | | 3@418f | | poultry + | ready-made
meat salad | = | sausage salad; fleischsalat | Fleischsalat; Wurstsalat; Schinkensalat | salade de cervelas; salade de viande; salade de saucisse | P | | | | 3@419f | | meat pork + | ready-made
pasta salad | = | macaroni salad; tortellini salad; noodle salad | Nudelsalat | salade de pâtes; salade de riz | P | | | | 3@420f | gluten + | plant + | ready-made
herring salad | = | | Heringssalat; Roter Heringssalat | salade de hareng | P | | | | | fish + | fish + | ready-made
tabbouleh | = | taboulé; tabouli; couscous salad; bulgur salad | Taboulé; Tabouleh; Couscoussalat; Kisir | taboulé; taboulé libanais | P | | | | | gluten + | plant + | ready-made
ready-made soup | | fresh soup; refrigerated soup; chilled soup; carton soup; gazpacho; bottled gazpacho | Frischsuppe; Suppe aus dem Kühlregal; Gazpacho | soupe fraîche; gaspacho; velouté frais | LP | | | | 3@193f | | | ready-made
ready-made quiche | | quiche; frozen quiche; flammkuchen | Quiche; Quiche Lorraine; Flammkuchen; Zwiebelkuchen; Wähe | quiche; quiche lorraine; tarte flambée; flammekueche; tarte salée | P | | | | | gluten + | plant + | ready-made
quenelle | | poultry quenelle; semolina quenelle; veal quenelle; quenelle nature | Quenelle; Hechtklößchen; Fleischklößchen; Grießklößchen; Markklößchen; Leberknödel; Grießnockerl | quenelle; quenelle nature; quenelle de volaille; godiveau | P | | | | | | | ready-made
`;
