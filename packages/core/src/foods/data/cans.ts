/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const cansRows = `
canned tomato | canned tomatoes | tinned tomato; canned whole tomato; canned peeled tomato; whole peeled tomato; canned plum tomato | geschälte Tomate; Dosentomate; Tomate aus der Dose | tomate pelée; tomates en conserve | | | | =111@11531 | 730@372p
chopped canned tomato | chopped canned tomatoes | canned diced tomato; canned chopped tomato; fire-roasted tomato; canned fire-roasted tomato | stückige Tomate; gehackte Tomate | tomate concassée | | canned-tomato
crushed tomato | crushed tomatoes | canned crushed tomato | passierte Tomate aus der Dose | | | canned-tomato | 1.023@11693
tomato passata | = | passata; tomato purée; tomato puree; strained tomato | passierte Tomate; Passata | purée de tomate; coulis de tomate | | | 1.057@11547
tomato sauce | | | Tomatensauce | sauce tomate | | | 1.036@11549
tomato paste | = | tomato concentrate | Tomatenmark | concentré de tomate; concentré de tomates | | | 1.116@11546 | | 810@501p
sun-dried tomato | sun-dried tomatoes | sundried tomato | getrocknete Tomate | tomate séchée | | | 0.228@11955 | | 365@397p
coconut milk | = | full-fat coconut milk; canned coconut milk; unsweetened coconut milk | Kokosmilch | lait de coco | L | | | | 730@602p
coconut cream | = | | Kokoscreme | crème de coco | L | | | | 730@601p
chickpea | | garbanzo bean; garbanzo; canned chickpea | Kichererbse | pois chiche
black bean | | canned black bean | schwarze Bohne | haricot noir
kidney bean | | red kidney bean; canned kidney bean | Kidneybohne | haricot rouge
white bean | | cannellini bean; great northern bean; navy bean; canned cannellini bean; haricot bean; canned white bean | weiße Bohne; Cannellini-Bohne | haricot blanc
pinto bean
butter bean | | lima bean
baked bean
refried bean | | | | | | | | | 1095@499p
canned corn | = | canned sweetcorn | Mais aus der Dose | maïs en boîte
canned tuna | = | tinned tuna; tuna in oil; tuna in water | Thunfisch aus der Dose | thon en boîte | | | | | 1095@618p
sardine | | canned sardine | Sardine | sardine
olive | | | Olive | olive | | | | | 14@187f
Kalamata olive | | | Kalamata-Olive | | | | | | 14@187f
black olive | | pitted black olive | schwarze Olive | olive noire | | olive
green olive | | pitted green olive | grüne Olive | olive verte | | olive
caper | | | Kaper | câpre | | | 0.582@02054
pickle | | dill pickle; pickled cucumber; gherkin | Gewürzgurke; Essiggurke | cornichon
cornichon | | | Cornichon
artichoke heart | | canned artichoke heart; marinated artichoke heart | Artischockenherz | cœur d'artichaut
roasted red pepper | | roasted pepper | geröstete Paprika | poivron grillé | | | | | 120@458f
kimchi | = | well-fermented kimchi | Kimchi | kimchi | P | | 0.634@11118 | | 180@493f
kimchi juice | = | | | | L
water chestnut | | | Wasserkastanie | châtaigne d'eau
bamboo shoot | | | Bambussprosse | pousse de bambou
chipotle in adobo | chipotles in adobo | chipotle chili in adobo; canned chipotle chili in adobo; chipotle chile in adobo
applesauce | = | apple sauce | Apfelmus | compote de pommes | | | | | 360@370p
plum compote
sweetened condensed milk | = | condensed milk | gezuckerte Kondensmilch | lait concentré sucré | L | | 1.293@01095 | | 360@383p
evaporated milk | = | | Kondensmilch | lait concentré | L | | | | 360@383p
`;
