/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const spicesRows = `
salt | = | table salt; fine salt | Salz | sel; sel fin | S | | 1.234@02047
kosher salt | = | coarse kosher salt | | | S | salt
sea salt | = | fine sea salt; coarse sea salt; coarse salt; flaky sea salt; flaky salt | Meersalz; grobes Salz | gros sel; sel de mer; fleur de sel | S | salt
black pepper | = | pepper; ground black pepper; freshly ground pepper; cracked black pepper; ground pepper | schwarzer Pfeffer; Pfeffer | poivre; poivre noir; poivre du moulin | S | | 0.467@02030 | | 730@469p
black peppercorn | | whole black peppercorn; peppercorn | schwarzes Pfefferkorn; Pfefferkorn | poivre en grains; grain de poivre | S | black-pepper
white pepper | = | ground white pepper; white peppercorn | weißer Pfeffer | poivre blanc | S | | 0.48@02032
Sichuan peppercorn | | sichuan pepper; szechuan peppercorn; szechuan pepper | Szechuanpfeffer | poivre de sichuan
salt and pepper | = | salt and black pepper; salt and white pepper; salt pepper; sea salt and black pepper; kosher salt and black pepper | Salz und Pfeffer; Salz Pfeffer | sel et poivre; sel poivre | S
paprika | = | sweet paprika | Paprikapulver; edelsüßes Paprikapulver | paprika; paprika doux | | | 0.46@02028
smoked paprika | = | pimentón | geräuchertes Paprikapulver | paprika fumé | | paprika
hot paprika | = | | rosenscharfes Paprikapulver | | | paprika
cayenne pepper | = | cayenne | Cayennepfeffer | piment de cayenne | | | 0.358@02031
chili powder | = | chilli powder | Chilipulver | piment en poudre | | | 0.541@02009 | | 730@232p
chili flake | | red pepper flake; chilli flake; crushed red pepper; crushed red pepper flake; hot pepper flake; red chili flake; dried chilli flake | Chiliflocke | flocon de piment; piment en flocons
Aleppo pepper | = | aleppo chili; pul biber | Pul Biber | piment d'alep
dried red chili | | dried chili; dried chile; dried red chile; dried red chilli; dried chilli | getrocknete Chili; getrocknete Chilischote | piment séché
cumin | = | ground cumin; cumin powder | Kreuzkümmel; gemahlener Kreuzkümmel | cumin; cumin moulu | | | | | 1095@473p
cumin seed | | | Kreuzkümmelsamen | graine de cumin | | cumin | 0.406@02014 | | 1095@237p
ground coriander | = | coriander; coriander powder | gemahlener Koriander; Koriander | coriandre; coriandre moulue; coriandre en poudre | | | | | 730@238p
coriander seed | | | Koriandersamen | graine de coriandre | | ground-coriander | 0.338@02013 | | 1095@237p
turmeric | = | ground turmeric; turmeric powder | Kurkuma | curcuma | | | 0.636@02043 | | 730@238p
ground ginger | = | ginger powder; dried ginger | Ingwerpulver; gemahlener Ingwer | gingembre moulu; gingembre en poudre | | | 0.352@02021 | | 730@238p
cinnamon | = | ground cinnamon | Zimt; gemahlener Zimt | cannelle; cannelle moulue | | | 0.527@02010 | | 1095@472p
cinnamon stick | | stick cinnamon; stick of cinnamon | Zimtstange | bâton de cannelle | | cinnamon | | | 1095@237p
nutmeg | = | ground nutmeg; grated nutmeg | Muskat; Muskatnuss | muscade; noix de muscade | | | 0.473@02025 | | 1095@476p
clove | | whole clove | Nelke; Gewürznelke | clou de girofle | | | | | 1095@237p
ground clove | = | ground cloves | gemahlene Nelke | clou de girofle moulu | | clove | 0.44@02011 | | 730@238p
allspice | = | ground allspice; allspice berry | Piment | piment de la jamaïque; quatre-épices | | | 0.406@02001
cardamom | = | ground cardamom; cardamom powder | Kardamom | cardamome | | | 0.392@02006
cardamom pod | | green cardamom pod; cardamom seed | Kardamomkapsel | gousse de cardamome | | cardamom
star anise | = | star anise pod | Sternanis | anis étoilé; badiane
fennel seed | | | Fenchelsamen | graine de fenouil | | | 0.392@02018
caraway seed | | caraway | Kümmel | carvi | | | 0.453@02005
mustard seed | | yellow mustard seed; black mustard seed | Senfkorn; Senfsaat | graine de moutarde
mustard powder | = | dry mustard; ground mustard | Senfpulver | moutarde en poudre | | | | | 180@684p
fenugreek seed | | fenugreek | Bockshornklee | fenugrec | | | 0.751@02019
fenugreek leaf | fenugreek leaves | dried fenugreek leaf; kasuri methi | Bockshornkleeblatt | feuille de fenugrec
garam masala | = | | Garam Masala | garam masala | | | | | 365@598p
curry powder | = | mild curry powder; madras curry powder | Currypulver; Curry | curry; poudre de curry | | | 0.426@02015 | | 365@233p
five-spice powder | = | chinese five-spice powder; five spice; chinese five spice; five-spice; chinese five spice powder | Fünf-Gewürze-Pulver | cinq-épices
berbere | = | berbere spice
za'atar | = | zaatar
ras el hanout | =
sumac | = | | Sumach | sumac
shichimi togarashi | = | togarashi
saffron | = | saffron thread; saffron strand | Safran; Safranfaden | safran; pistil de safran | | | 0.142@02037
dried oregano | = | | getrockneter Oregano; Oregano | origan; origan séché | | | 0.203@02027 | | 365@236p
dried thyme | = | | getrockneter Thymian | thym séché | | | 0.183@02042 | | 365@236p
dried basil | = | | getrocknetes Basilikum | basilic séché | | | 0.142@02003 | | 360@508p
dried mint | = | | getrocknete Minze | menthe séchée | | | 0.108@02066 | | 365@236p
dried marjoram | = | | getrockneter Majoran; Majoran | marjolaine | | | 0.115@02023 | | 365@236p
dried rosemary | = | | getrockneter Rosmarin | romarin séché | | | 0.223@02036 | | 365@236p
dried sage | = | | getrockneter Salbei | sauge séchée | | | | | 365@236p
dried parsley | = | | getrocknete Petersilie | persil séché | | | 0.108@02029 | | 365@236p
dried dill | = | | getrockneter Dill | aneth séché | | | 0.21@02017 | | 365@236p
bay leaf | bay leaves | dried bay leaf; bay; fresh bay leaf | Lorbeerblatt; Lorbeer | feuille de laurier; laurier
Italian seasoning | = | | italienische Kräuter | herbes italiennes | | | | | 180@234p
herbes de Provence | = | | Kräuter der Provence | herbes de provence | | | | | 180@234p
bouquet garni | = | | Bouquet garni | bouquet garni
garlic powder | = | granulated garlic | Knoblauchpulver | ail en poudre | | | 0.656@02020 | | 1095@474p
onion powder | = | | Zwiebelpulver | oignon en poudre | | | 0.467@02026 | | 1095@475p
juniper berry | juniper berries | | Wacholderbeere | baie de genièvre
mace | = | ground mace | Muskatblüte | macis | | | 0.358@02022
celery salt | =
MSG | = | monosodium glutamate | Glutamat
`;
