/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const dairyRows = `
butter | = | salted butter | Butter | beurre | P | | 0.959@01001 | stick=113@01001 | 30@1f
unsalted butter | = | sweet butter | ungesalzene Butter | beurre doux | P | butter | 0.959@01145 | stick=113@01145 | 30@1f
clarified butter | = | | Butterschmalz | beurre clarifié
ghee | = | | Ghee | ghee | | | | | 180@649p
margarine | = | | Margarine | margarine | P | | | | 180@26f
milk | = | whole milk; full-fat milk; semi-skimmed milk; cow's milk | Milch; Vollmilch | lait; lait entier; lait demi-écrémé | LP | | 1.031@01077
skim milk | = | skimmed milk; nonfat milk | Magermilch | lait écrémé | LP | milk
buttermilk | = | | Buttermilch | babeurre; lait ribot | LP | | 1.036@01088 | | 7@2f
heavy cream | = | heavy whipping cream; whipping cream; double cream | Sahne; Schlagsahne | crème fleurette; crème entière; crème liquide entière | LP | cream | 1.006@01053 | | 10@14f
cream | = | | Rahm | crème; crème liquide | LP
single cream | = | light cream | Kochsahne | crème légère | LP | cream | 1.014@01050 | | 7@15f
half-and-half | = | half and half | | | LP | cream | 1.023@01049 | | 3@13f
sour cream | = | soured cream | saure Sahne; Sauerrahm | crème aigre | P | | 0.972@01056
crème fraîche | = | creme fraiche | Crème fraîche | crème fraîche; crème épaisse | P
schmand | = | | Schmand | | P
Mexican crema | = | crema | | | P
yogurt | | yoghurt; plain yogurt; natural yoghurt; natural yogurt; whole-milk yogurt; plain yoghurt | Joghurt; Naturjoghurt | yaourt; yaourt nature; yogourt | P | | 1.036@01116 | | 7@33f
Greek yogurt | | greek yoghurt; greek-style yogurt; full-fat greek yogurt | griechischer Joghurt | yaourt grec; yaourt à la grecque | P | yogurt | | | 7@33f
quark | = | | Quark; Magerquark; Speisequark | fromage blanc | P | | | | 7@546f
cottage cheese | = | | Hüttenkäse | cottage cheese | P | | 0.888@01012 | | 14@9f
farmer's cheese | = | twaróg; twarog; dry cottage cheese; drained dry cottage cheese | | | P
cream cheese | = | soft cheese | Frischkäse | fromage frais; fromage à tartiner | P | | 0.981@01017 | | 14@10f
mascarpone | = | mascarpone cheese | Mascarpone | mascarpone | P
ricotta | = | ricotta cheese | Ricotta | ricotta | P | | 1.048@01036 | | 14@490f
mozzarella | = | mozzarella cheese; fresh mozzarella; buffalo mozzarella | Mozzarella | mozzarella | P | | 0.473@01026
cheese | | grated cheese | Käse; geriebener Käse | fromage; fromage râpé | P
Cheddar | = | cheddar cheese; mature cheddar; sharp cheddar; sharp cheddar cheese | Cheddar | cheddar | P | cheese | 0.558@01009 | slice=28@01009 | 180@3f
Monterey Jack | = | monterey jack cheese | | | P | cheese | 0.558@01025
Parmesan | = | parmesan cheese; parmigiano-reggiano; parmigiano reggiano; parmigiano; parmigiano-reggiano cheese | Parmesan | parmesan | P | cheese | | | 180@3f
pecorino | = | pecorino romano; pecorino cheese; romano cheese; pecorino romano cheese | Pecorino | pecorino | P | cheese
Gruyère | = | gruyere; gruyere cheese; gruyère cheese | Gruyère; Greyerzer | gruyère | P | cheese | 0.558@01023
mountain cheese | = | | Bergkäse | | P | cheese
Emmental | = | emmental cheese; swiss cheese; emmentaler | Emmentaler | emmental | P | cheese | 0.558@01040 | slice=28@01040
Gouda | = | gouda cheese | Gouda | gouda | P | cheese
feta | = | feta cheese | Feta; Schafskäse | feta | P | cheese | 0.634@01019
goat cheese | = | goat's cheese; chèvre | Ziegenkäse | fromage de chèvre; chèvre | P | cheese | | | 7@7f
blue cheese | = | gorgonzola; roquefort; gorgonzola cheese; stilton | Blauschimmelkäse | fromage bleu; bleu | P | cheese | 0.571@01004
Brie | = | | | brie | P | cheese | 0.609@01006 | | 7@7f
halloumi | = | halloumi cheese | Halloumi | halloumi | P | cheese
paneer | = | | Paneer | paneer | P | cheese
queso fresco | = | | | | P | cheese | 0.516@01228
Cotija | = | cotija cheese | | | P | cheese | 0.507@01267
provolone | = | provolone cheese | | | P | cheese | 0.558@01035
fontina | = | fontina cheese | | | P | cheese | 0.558@01020
egg | | hen's egg; free-range egg | Ei | œuf; oeuf | P | | 1.027@01123 | =50@01123 | 21@21f
egg white | | | Eiweiß; Eiklar | blanc d'œuf; blanc d'oeuf | P | egg | 1.027@01124 | =33@01124 | 2@22f
egg yolk | | | Eigelb; Eidotter | jaune d'œuf; jaune d'oeuf | P | egg | 1.027@01125 | =17@01125 | 2@22f
quail egg | | quail's egg | Wachtelei | œuf de caille | P | | | =9@01140
tofu | = | firm tofu; extra-firm tofu; beancurd; bean curd | Tofu | tofu | P | | | | 7@168f
soft tofu | = | silken tofu | Seidentofu | tofu soyeux | P | tofu | | | 7@168f
tempeh | = | | Tempeh | tempeh | P
`;
