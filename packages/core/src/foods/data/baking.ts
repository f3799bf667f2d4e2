/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const bakingRows = `
flour | = | all-purpose flour; plain flour; white flour; unbleached all-purpose flour; wheat flour; all purpose flour; unbleached flour | Mehl; Weizenmehl | farine; farine de blé | S | | 0.528@20081 | | 180@222p
bread flour | = | strong white flour; strong flour; strong white bread flour | Brotmehl | farine de force | | flour | 0.579@20083 | | 180@222p
cake flour | = | | | | | flour | 0.579@20084
self-rising flour | = | self-raising flour | | farine avec levure | | flour
whole wheat flour | = | wholemeal flour; whole-wheat flour; wholewheat flour | Vollkornmehl; Weizenvollkornmehl | farine complète | | flour | 0.507@20080 | | 360@459p
rye flour | = | | Roggenmehl | farine de seigle | | | | | 90@588p
rice flour | = | | Reismehl | farine de riz | | | 0.668@20061
almond flour | = | almond meal | Mandelmehl | farine d'amande
ground almond | | | gemahlene Mandel | poudre d'amande; amande en poudre
chickpea flour | = | gram flour; besan | Kichererbsenmehl | farine de pois chiche | | | 0.389@16157
cornstarch | = | corn starch; cornflour | Maisstärke; Speisestärke; Stärke | maïzena; fécule de maïs | S | | 0.541@20027 | | 540@220p
potato starch | = | | Kartoffelstärke | fécule de pomme de terre; fécule
tapioca starch | = | tapioca flour | Tapiokastärke | tapioca
sugar | = | granulated sugar; white sugar; caster sugar; superfine sugar | Zucker | sucre; sucre en poudre; sucre blanc | S | | 0.845@19335
brown sugar | = | light brown sugar; soft brown sugar; light muscovado sugar | brauner Zucker | sucre roux; cassonade | | | 0.93@19334
dark brown sugar | = | dark muscovado sugar | | | | | 0.93@19334
powdered sugar | = | confectioners' sugar; icing sugar; confectioners sugar; confectioner's sugar | Puderzucker | sucre glace | | | 0.507@19336
coarse sugar | = | turbinado sugar; demerara sugar; raw sugar | Rohrzucker; Hagelzucker | sucre de canne
palm sugar | = | jaggery | Palmzucker | sucre de palme
rock sugar | = | | Kandiszucker | sucre candi
vanilla sugar | = | | Vanillezucker; Bourbon-Vanillezucker | sucre vanillé
honey | = | runny honey | Honig | miel | | | 1.433@19296
maple syrup | = | pure maple syrup | Ahornsirup | sirop d'érable | | | 1.331@19353 | | 1460@533p
golden syrup | =
corn syrup | = | light corn syrup | | | | | | | 1095@650p
molasses | = | treacle; black treacle | Melasse | mélasse | | | 1.424@19304 | | 365@384p
agave syrup | = | agave nectar | Agavendicksaft | sirop d'agave
baking powder | = | | Backpulver | levure chimique; poudre à lever | S | | | | 180@212p
baking soda | = | bicarbonate of soda; bicarb | Natron | bicarbonate de soude; bicarbonate | S | | 0.933@18372 | | 730@213p
yeast | = | | Hefe | levure | | | | | 730@561p
instant yeast | = | dry yeast; active dry yeast; dried yeast; fast-action yeast; easy-blend yeast; rapid-rise yeast | Trockenhefe | levure sèche; levure de boulanger sèche | | yeast | 0.812@18375 | | 730@561p
fresh yeast | = | | frische Hefe | levure fraîche; levure de boulanger | P | yeast
gelatin | = | gelatine; unflavored gelatin; powdered gelatin | Gelatine | gélatine | | | | | 1095@226p
vanilla extract | = | vanilla; pure vanilla extract; vanilla essence | Vanilleextrakt | extrait de vanille | L | | 0.879@02050 | | 730@530p
vanilla bean | | vanilla pod | Vanilleschote | gousse de vanille
almond extract | = | | Bittermandelaroma | extrait d'amande | L | | | | 730@527p
cocoa powder | = | unsweetened cocoa powder; cocoa; unsweetened cocoa | Kakao; Kakaopulver | cacao; cacao en poudre | | | 0.364@19165
chocolate | = | | Schokolade | chocolat | | | | | 365@216p
dark chocolate | = | bittersweet chocolate; semisweet chocolate; plain chocolate | Zartbitterschokolade; dunkle Schokolade | chocolat noir | | chocolate | | | 365@216p
milk chocolate | = | | Vollmilchschokolade | chocolat au lait | | chocolate
white chocolate | = | | weiße Schokolade | chocolat blanc | | chocolate
chocolate chip | | semisweet chocolate chip; chocolate drop | Schokotropfen | pépite de chocolat | | chocolate
shortening | = | vegetable shortening | Pflanzenfett | graisse végétale | | | | | 365@230p
lard | = | | Schweineschmalz; Schmalz | saindoux | | | 0.866@04002
coconut flake | | desiccated coconut; shredded coconut; unsweetened shredded coconut | Kokosraspel; Kokosflocke | noix de coco râpée | | | | | 365@257p
`;
