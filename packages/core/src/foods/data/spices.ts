/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const spicesRows = `
salt | = | table salt; fine salt; iodized salt; iodised salt; regular salt; cooking salt; pickling salt; canning salt; morton salt | Salz; Speisesalz; Jodsalz; Kochsalz; feines Salz | sel; sel fin; sel de table; sel de cuisine | S | | 1.234@02047 | dash=0.4@02047 | | - | mineral | seasoning
kosher salt | = | coarse kosher salt; diamond crystal kosher salt; morton kosher salt; coarse salt kosher; kosher coarse salt | koscheres Salz | sel casher; sel kasher | S | salt | | | | - | mineral | seasoning
sea salt | = | fine sea salt; fine-grain sea salt | Meersalz; feines Meersalz | sel de mer; sel marin; sel fin de mer | S | salt | | | | - | mineral | seasoning
coarse salt | = | coarse sea salt; coarse-grained salt; rock salt; coarse rock salt; coarse grey salt; grey salt; gray salt; sel gris | grobes Salz; grobes Meersalz; Steinsalz | gros sel; gros sel de mer; gros sel gris; sel gris | S | salt | | | | - | mineral | seasoning
flaky salt | = | flaky sea salt; flaked sea salt; sea salt flake; maldon salt; maldon sea salt; malden salt; salt flake; flake salt; flaked salt; finishing salt; coarse flaky salt | Salzflocke; Meersalzflocke; Maldon-Salz | fleur de sel en flocons; sel en flocons; flocon de sel; sel de maldon | S | salt | | | | - | mineral | seasoning
fleur de sel | = | | Fleur de Sel; Salzblume | fleur de sel | S | salt | | | | - | mineral | seasoning
pink salt | = | himalayan salt; pink himalayan salt; himalayan pink salt | Himalayasalz; rosa Salz | sel rose; sel rose de l'himalaya; sel de l'himalaya | | salt | | | | - | mineral | seasoning
curing salt | = | pink curing salt; prague powder; insta cure; saltpeter | Pökelsalz; Nitritpökelsalz | sel nitrité; sel rose de salaison | | salt | | | | - | mineral | seasoning
smoked salt | = | smoked sea salt | Rauchsalz; geräuchertes Salz | sel fumé | | salt | | | | - | mineral | seasoning
black salt | = | kala namak; himalayan black salt | Kala Namak; Schwarzsalz | kala namak; sel noir | | salt | | | | - | mineral | seasoning
black pepper | = | pepper; ground black pepper; freshly ground pepper; cracked black pepper; ground pepper; fresh-ground pepper; fresh-ground black pepper; coarse grind black pepper; coarse black pepper; coarsely ground black pepper; freshly milled black pepper; ground peppercorn | schwarzer Pfeffer; Pfeffer; gemahlener schwarzer Pfeffer; gemahlener Pfeffer; Pfeffer aus der Mühle | poivre; poivre noir; poivre du moulin; poivre moulu; poivre noir moulu; poivre noir du moulin; tour de moulin à poivre | S | | 0.467@02030 | dash=0.1@02030 | 730@469p | - | plant
black peppercorn | | whole black peppercorn; peppercorn; mixed peppercorn; tellicherry peppercorn; cracked peppercorn | schwarzes Pfefferkorn; Pfefferkorn; ganzer Pfeffer | poivre en grains; grain de poivre; poivre noir en grains; grain de poivre noir | S | black-pepper | | | 1095@237p | - | plant
white pepper | = | ground white pepper | weißer Pfeffer; gemahlener weißer Pfeffer | poivre blanc; poivre blanc moulu | S | | 0.48@02032 | | 730@238p | - | plant
white peppercorn | | whole white peppercorn | weißes Pfefferkorn | poivre blanc en grains; grain de poivre blanc | | white-pepper | | | 1095@237p | - | plant
Sichuan peppercorn | | sichuan pepper; szechuan peppercorn; szechuan pepper; dry-roasted sichuan peppercorn; ground sichuan peppercorn; red sichuan peppercorn; szechwan peppercorn; ground szechuan pepper | Szechuanpfeffer; Sichuanpfeffer; Szechuan-Pfeffer; Sichuan-Pfeffer | poivre de sichuan | | | | | 1095@237p | - | plant
salt and pepper | = | salt and black pepper; salt and white pepper; salt pepper; sea salt and black pepper; kosher salt and black pepper; kosher salt and pepper; salt and ground black pepper; salt and ground pepper; sea salt and pepper; coarse salt and black pepper; coarse sea salt and black pepper; kosher salt and ground black pepper; salt and freshly ground black pepper; salt and freshly ground pepper; fine sea salt and black pepper; flaky sea salt and black pepper; kosher salt and white pepper; salt and ground white pepper; coarse salt and ground pepper; kosher salt and ground pepper; ground black pepper and salt; pepper and salt; kosher salt pepper | Salz und Pfeffer; Salz Pfeffer; Pfeffer und Salz | sel et poivre; sel poivre; sel et poivre noir; sel et poivre du moulin | S | | | | | - | plant mineral | seasoning
paprika | = | sweet paprika; sweet hungarian paprika; hungarian paprika; hungarian sweet paprika; ground paprika; mild paprika; spanish paprika; paprika powder | Paprikapulver; edelsüßes Paprikapulver; Paprika edelsüß; edelsüßes Paprika; mildes Paprikapulver; Paprika-Pulver; Paprika | paprika; paprika doux; paprika en poudre; paprika hongrois; piment doux; piment doux moulu | | | 0.46@02028 | | 730@238p | - | plant
smoked paprika | = | pimentón; smoked sweet paprika; spanish smoked paprika; sweet smoked paprika; smoked spanish paprika; hot smoked paprika; pimenton de la vera; hot pimentón | geräuchertes Paprikapulver; Rauchpaprika; Pimentón; Räucherpaprika | paprika fumé; pimentón; paprika fumé doux | | paprika | | | 730@238p | - | plant
hot paprika | = | hot hungarian paprika | rosenscharfes Paprikapulver; Rosenpaprika; scharfes Paprikapulver; Paprika rosenscharf | paprika fort | | paprika | | | 730@238p | - | plant
cayenne pepper | = | cayenne; ground cayenne pepper; ground cayenne; cayenne powder; ground red pepper; ground cayenne chili; red pepper | Cayennepfeffer; Cayenne; gemahlene Chili | piment de cayenne; cayenne; poivre de cayenne | | | 0.358@02031 | | 730@238p | - | plant
chili powder | = | chilli powder; chile powder; dark chili powder; red chilli powder; red chile powder; mild chili powder; hot chili powder; hot chilli powder; mild chilli powder; red chili powder; chili | Chilipulver; Chili-Pulver; rotes Chilipulver | piment en poudre; poudre de piment; chili en poudre; piment moulu | | | 0.541@02009 | | 730@232p | | plant mineral?
chili flake | | red pepper flake; chilli flake; crushed red pepper; crushed red pepper flake; hot pepper flake; red chili flake; dried chilli flake; dried red pepper flake; chile flake; red chile flake; dried chile flake; dried red chile flake; dried chili flake; chili pepper flake; chilli pepper flake; crushed chilli; dried crushed chilli; crushed chili flake; crushed chile; crushed red chili flake; crushed red chile flake; dried red chilli flake; dried red chili flake; chile pepper flake; dried crushed red pepper; crushed chilli flake | Chiliflocke; getrocknete Chiliflocke | flocon de piment; piment en flocons; piment concassé; paillette de piment; flocon de chili | | | | | 1095@237p | - | plant
Aleppo pepper | = | aleppo chili; pul biber; aleppo pepper flake; aleppo chile; turkish chili flake; marash pepper; maras pepper | Pul Biber; Aleppo-Pfeffer | piment d'alep; pul biber | | | | | 730@238p | - | plant
dried red chili | | dried chili; dried chile; dried red chile; dried red chilli; dried chilli; dried red chile pepper; dried chile pepper; dried chili pepper; dried red pepper; dried red chili pepper; dried hot chili; whole dried chili; whole dried red chili; dry red chili; dried bird chili; dried thai chili | getrocknete Chili; getrocknete Chilischote; getrocknete rote Chili | piment séché; piment rouge séché; piment sec; piment oiseau séché | | | | | 1095@237p | - | plant
ancho chili | | dried ancho chili; dried ancho chile; ancho chile; chile ancho; dried ancho; ancho | Ancho-Chili; Ancho | piment ancho; chili ancho | | dried-red-chili | | | 1095@237p | - | plant
guajillo chili | | dried guajillo chile; guajillo chile; guajillo; dried guajillo | Guajillo-Chili; Guajillo | piment guajillo | | dried-red-chili | | | 1095@237p | - | plant
pasilla chili | | dried pasilla chili; pasilla chilli; pasilla chile; pasilla | Pasilla-Chili; Pasilla | piment pasilla | | dried-red-chili | | | 1095@237p | - | plant
chipotle chili | | dried chipotle chili; chipotle pepper; dried chipotle; dried chipotle chile; chipotle chile; chipotle | Chipotle-Chili | chipotle | | dried-red-chili | | | 1095@237p | - | plant
árbol chili | | chile de arbol; arbol chile; dried arbol chile | Chile de Árbol; Arbol-Chili | piment árbol | | dried-red-chili | | | 1095@237p | - | plant
mulato chili | | mulato chile; dried mulato chile | Mulato-Chili | piment mulato | | dried-red-chili | | | 1095@237p | - | plant
New Mexico chili | | new mexico chile; dried new mexico chile; california chile; dried california chile | New-Mexico-Chili | piment du nouveau-mexique | | dried-red-chili | | | 1095@237p | - | plant
cascabel chili | | cascabel chile | Cascabel-Chili | piment cascabel | | dried-red-chili | | | 1095@237p | - | plant
Kashmiri chili | | kashmiri chilli; kashmiri chilli powder; kashmiri chili powder; dried kashmiri chili; kashmiri chile; kashmiri red chili | Kashmiri-Chili; Kaschmir-Chili | piment du cachemire | | dried-red-chili | | | 1095@237p | - | plant
ñora pepper | | dried sweet pepper; ñora | Ñora-Paprika | ñora; piment ñora | | dried-red-chili | | | 1095@237p | - | plant
chipotle powder | = | chipotle chile powder; chipotle chili powder; ground chipotle; ground chipotle chile; chipotle chilli powder; ground chipotle chili pepper | Chipotlepulver; Chipotle-Pulver | chipotle en poudre; piment chipotle en poudre | | chipotle-chili | | | 730@238p | - | plant
ancho chili powder | = | ancho chile powder; ground ancho; ancho powder; ground ancho chili; ground ancho chile | Ancho-Chilipulver | poudre de piment ancho | | ancho-chili | | | 730@238p | - | plant
cumin | = | ground cumin; cumin powder; toasted ground cumin | Kreuzkümmel; gemahlener Kreuzkümmel; Cumin; Kumin; Kreuzkümmelpulver | cumin; cumin moulu; cumin en poudre | | | | | 1095@473p | - | plant
cumin seed | | whole cumin; whole cumin seed; jeera | Kreuzkümmelsamen; ganzer Kreuzkümmel | graine de cumin; cumin en grains; grain de cumin | | cumin | 0.406@02014 | | 1095@237p | - | plant
ground coriander | = | coriander; coriander powder; ground coriander seed; dried coriander | gemahlener Koriander; Koriander; Korianderpulver; gemahlener Koriandersamen | coriandre; coriandre moulue; coriandre en poudre; coriandre en grains moulue | | | | | 730@238p | - | plant
coriander seed | | whole coriander; whole coriander seed; coriander berry | Koriandersamen; Korianderkorn; Koriandersaat; ganzer Koriander | graine de coriandre; coriandre en grains; grain de coriandre | | ground-coriander | 0.338@02013 | | 1095@237p | - | plant
turmeric | = | ground turmeric; turmeric powder; dried turmeric; haldi | Kurkuma; Kurkumapulver; Gelbwurz; gemahlene Kurkuma | curcuma; curcuma en poudre; curcuma moulu | | | 0.636@02043 | | 730@238p | - | plant
ground ginger | = | ginger powder; dried ginger; powdered ginger; dry ginger | Ingwerpulver; gemahlener Ingwer; getrockneter Ingwer | gingembre moulu; gingembre en poudre; gingembre séché; poudre de gingembre | | | 0.352@02021 | | 730@238p | - | plant
cinnamon | = | ground cinnamon; powdered cinnamon; cinnamon powder; ceylon cinnamon; ground mexican cinnamon; mexican cinnamon; dried cinnamon | Zimt; gemahlener Zimt; Zimtpulver; Ceylonzimt | cannelle; cannelle moulue; cannelle en poudre; poudre de cannelle | | | 0.527@02010 | | 1095@472p | - | plant
cinnamon stick | | stick cinnamon; stick of cinnamon; cinnamon bark; whole cinnamon; cinnamon quill; cassia; cassia bark; canela | Zimtstange; Stange Zimt; Kaneel | bâton de cannelle; cannelle en bâton; écorce de cannelle; cannelle entière | | cinnamon | | | 1095@237p | - | plant
nutmeg | = | ground nutmeg; grated nutmeg; whole nutmeg; fresh nutmeg; fresh grated nutmeg; freshly-grated nutmeg | Muskat; Muskatnuss; geriebene Muskatnuss; Muskatpulver | muscade; noix de muscade; muscade râpée; muscade moulue | | | 0.473@02025 | | 1095@476p | - | plant
clove | | whole clove | Nelke; Gewürznelke; ganze Nelke | clou de girofle; girofle; clou de girofle entier | | | | | 1095@237p | - | plant
ground clove | = | clove powder | gemahlene Nelke; Nelkenpulver | clou de girofle moulu; girofle moulu; clou de girofle en poudre | | clove | 0.44@02011 | | 730@238p | - | plant
allspice | = | ground allspice; jamaican pepper; pimento berry | Piment; gemahlener Piment; Nelkenpfeffer | piment de la jamaïque; tout-épices; poivre de la jamaïque | | | 0.406@02001 | | 730@238p | - | plant
allspice berry | allspice berries | whole allspice; whole allspice berry | Pimentkorn | grain de piment de la jamaïque; baie de piment de la jamaïque | | allspice | | | 1095@237p | - | plant
cardamom | = | ground cardamom; cardamom powder; green cardamom powder; ground cardamom seed; ground green cardamom | Kardamom; gemahlener Kardamom; Kardamompulver | cardamome; cardamome moulue; cardamome en poudre | | | 0.392@02006 | | 730@238p | - | plant
cardamom pod | | green cardamom pod; cardamom seed; green cardamom; whole cardamom; cardamon pod; whole green cardamom pod; decorticated cardamom | Kardamomkapsel; Kardamom-Kapsel; grüner Kardamom | gousse de cardamome; cardamome verte; capsule de cardamome; cardamome entière; graine de cardamome | | cardamom | | | 1095@237p | - | plant
star anise | = | star anise pod; whole star anise; star anise petal; anise | Sternanis; Sternanisfrucht; Badian | anis étoilé; badiane; étoile de badiane; étoile d'anis | | | | | 1095@237p | - | plant
ground star anise | = | star anise powder | gemahlener Sternanis | badiane moulue; anis étoilé moulu | | star-anise | | | 730@238p | - | plant
fennel seed | | dried fennel seed; whole fennel seed | Fenchelsamen; Fenchelsaat | graine de fenouil; fenouil en graines; grain de fenouil | | | 0.392@02018 | | 1095@237p | - | plant
ground fennel seed | = | ground fennel; fennel powder | gemahlener Fenchel; gemahlener Fenchelsamen | fenouil moulu; graine de fenouil moulue | | fennel-seed | | | 730@238p | - | plant
caraway seed | | caraway | Kümmel; Kümmelsamen; ganzer Kümmel; gemahlener Kümmel | carvi; graine de carvi; cumin des prés | | | 0.453@02005 | | 1095@237p | - | plant
ground caraway | = | | Kümmelpulver | carvi moulu | | caraway-seed | | | 730@238p | - | plant
mustard seed | | yellow mustard seed; mustard grain; white mustard seed | Senfkorn; Senfsaat; Senfsamen | graine de moutarde; moutarde en grains; grain de moutarde; graine de moutarde jaune | | | | | 1095@237p | mustard | plant | spice
black mustard seed | | brown mustard seed; brown or black mustard seed | schwarzes Senfkorn; brauner Senfsamen; schwarze Senfsaat; braunes Senfkorn | graine de moutarde noire; graine de moutarde brune | | mustard-seed | | | 1095@237p | mustard | plant
mustard powder | = | dry mustard; ground mustard; dry mustard powder; mustard flour; english mustard powder; powdered mustard; dried mustard; colman's mustard powder | Senfpulver; Senfmehl; gemahlener Senf | moutarde en poudre; moutarde sèche; farine de moutarde; poudre de moutarde | | | 0.426@02024 | | 180@684p | mustard | plant
fenugreek seed | | fenugreek; whole fenugreek seed; methi seed | Bockshornklee; Bockshornkleesamen; Bockshornkleesaat | fenugrec; graine de fenugrec | | | 0.751@02019 | | 1095@237p | - | plant
ground fenugreek | = | fenugreek powder | gemahlener Bockshornklee; Bockshornkleepulver | fenugrec moulu; fenugrec en poudre | | fenugreek-seed | | | 730@238p | - | plant
fenugreek leaf | fenugreek leaves | dried fenugreek leaf; kasuri methi; dried fenugreek; kasoori methi; kasuri methi leaf | Bockshornkleeblatt; getrocknetes Bockshornkleeblatt; Kasuri Methi | feuille de fenugrec; feuille de fenugrec séchée; kasuri methi | | | | | 365@236p | - | plant
garam masala | = | garam masala powder | Garam Masala; Garam-Masala | garam masala | | | | | 365@598p | | plant
curry powder | = | mild curry powder; madras curry powder; medium curry powder; hot curry powder; curry; yellow curry powder; madras curry; curry spice | Currypulver; Curry; Curry-Pulver; Madras-Curry | curry; poudre de curry; curry en poudre; curry de madras | | | 0.426@02015 | | 365@233p | | plant
five-spice powder | = | chinese five-spice powder; five spice; chinese five spice; asian five-spice powder; chinese 5-spice powder; 5-spice powder | Fünf-Gewürze-Pulver; Fünf-Gewürz-Pulver; Fünf-Gewürze-Mischung; Chinagewürz | cinq-épices; cinq épices; poudre de cinq épices; mélange cinq épices; poudre cinq-épices | | | | | 365@233p | | plant
berbere | = | berbere spice; berbere spice blend; berbere powder | Berbere; Berbere-Gewürz | berbéré | | | | | 365@233p | | plant mineral?
za'atar | = | zaatar spice; zatar | Zatar; Za'atar; Zaatar | zaatar; zahtar | | | | | 365@233p | sesame + | plant mineral?
ras el hanout | = | | Ras el-Hanout; Ras el Hanout | ras el hanout; ras-el-hanout | | | | | 365@233p | | plant
sumac | = | ground sumac; sumac powder | Sumach; Sumak; gemahlener Sumach | sumac; sumac moulu | | | | | 730@238p | - | plant
shichimi togarashi | = | togarashi; japanese seven spice; shichimi; seven-spice powder | Shichimi Togarashi; Sieben-Gewürze-Pulver | shichimi togarashi; sept-épices japonais | | | | | 365@233p | sesame + | plant
saffron | = | saffron thread; saffron strand; powdered saffron; saffron powder; saffron stem; saffron stamen | Safran; Safranfaden; Safranpulver; Döschen Safran | safran; pistil de safran; filament de safran; safran en poudre; safran en pistils | | | 0.142@02037 | | 1095@237p | - | plant
dried oregano | = | ground oregano; dried greek oregano; dry oregano; mexican oregano; dried mexican oregano; dried sicilian oregano | getrockneter Oregano; Oregano; gerebelter Oregano | origan; origan séché; origan sec; origan en poudre | | | 0.203@02027 | | 365@236p | - | plant
dried thyme | = | dry thyme; ground thyme; dried thyme leaf | getrockneter Thymian; gerebelter Thymian | thym séché; thym sec | | | 0.183@02042 | | 365@236p | - | plant
dried basil | = | dried basil leaf; dried sweet basil; sweet basil dried | getrocknetes Basilikum; gerebeltes Basilikum | basilic séché; basilic sec | | | 0.142@02003 | | 360@508p | - | plant
dried mint | = | dry mint; dried spearmint; dried mint leaf | getrocknete Minze; gerebelte Minze | menthe séchée; menthe sèche | | | 0.108@02066 | | 365@236p | - | plant
dried marjoram | = | dried sweet marjoram | getrockneter Majoran; Majoran; gerebelter Majoran | marjolaine; marjolaine séchée | | | 0.115@02023 | | 365@236p | - | plant
dried rosemary | = | dried rosemary leaf; ground rosemary | getrockneter Rosmarin; gerebelter Rosmarin | romarin séché; romarin sec | | | 0.223@02036 | | 365@236p | - | plant
dried sage | = | rubbed sage; ground sage; ground dried sage; dried rubbed sage; dried sage leaf | getrockneter Salbei; gerebelter Salbei | sauge séchée; sauge sèche | | | | | 365@236p | - | plant
dried parsley | = | parsley flake; dried parsley flake | getrocknete Petersilie; gerebelte Petersilie | persil séché; persil sec | | | 0.108@02029 | | 365@236p | - | plant
dried dill | = | dried dill weed; dried dillweed | getrockneter Dill | aneth séché; aneth sec | | | 0.21@02017 | | 365@236p | - | plant
bay leaf | bay leaves | dried bay leaf; bay; fresh bay leaf; dry bay leaf; turkish bay leaf; laurel leaf; california bay leaf; bay laurel | Lorbeerblatt; Lorbeer; getrocknetes Lorbeerblatt; frisches Lorbeerblatt | feuille de laurier; laurier; laurier-sauce; feuille de laurier-sauce; laurier séché | | | 0.122@02004 | | 365@236p | - | plant
Italian seasoning | = | dried italian seasoning; dried italian herb; italian herb; italian seasoning blend; dry italian seasoning | italienische Kräuter; italienische Kräutermischung; italienische Gewürzmischung | herbes italiennes; assaisonnement italien; mélange d'herbes italiennes | | | | | 180@234p | | plant
herbes de Provence | = | dried herbes de provence; provençal herb; herb de provence | Kräuter der Provence; Provence-Kräuter; provenzalische Kräuter | herbes de provence | | | | | 180@234p | - | plant
bouquet garni | = | herb bouquet; bouquet of herbs | Bouquet garni; Kräutersträußchen | bouquet garni | | | | | | celery? | plant
garlic powder | = | granulated garlic; garlic granule; granulated garlic powder; dried garlic; garlic flake; dehydrated garlic | Knoblauchpulver; Knoblauchgranulat; granulierter Knoblauch | ail en poudre; ail en semoule; poudre d'ail; ail moulu | | | 0.656@02020 | | 1095@474p | - | plant
onion powder | = | granulated onion; onion granule; ground onion | Zwiebelpulver; Zwiebelgranulat | oignon en poudre; poudre d'oignon; oignon moulu; oignon en semoule | | | 0.467@02026 | | 1095@475p | - | plant
juniper berry | juniper berries | dried juniper berry; juniper; ground juniper berry; ground juniper | Wacholderbeere; Wacholder | baie de genièvre; genièvre; baie de genévrier | | | | | 1095@237p | - | plant
mace | = | ground mace; blade of mace; mace blade; powdered mace | Muskatblüte; Macis; Mazis | macis; fleur de muscade; macis moulu | | | 0.358@02022 | | 730@238p | - | plant
celery salt | = | | Selleriesalz | sel de céleri | | | | | | celery | plant mineral | seasoning
MSG | = | monosodium glutamate; aji-no-moto; accent seasoning | Glutamat; Natriumglutamat; Mononatriumglutamat | glutamate; glutamate monosodique; glutamate de sodium | | | | | | - | plant | seasoning
garlic salt | = | | Knoblauchsalz | sel d'ail | | | | | | - | plant mineral | seasoning
onion salt | = | | Zwiebelsalz | sel d'oignon | | | | | | - | plant mineral | seasoning
herb salt | = | vegetable salt | Kräutersalz | sel aux herbes; sel aromatisé | | | | | | celery? | plant mineral | seasoning
seasoned salt | = | lawry's seasoned salt; seasoning salt | Würzsalz; Gewürzsalz | sel assaisonné | | | | | | | plant mineral + | seasoning
lemon pepper | = | lemon pepper seasoning | Zitronenpfeffer | poivre citronné; poivre au citron | | | | | 365@233p | | plant mineral? | seasoning
green peppercorn | | green peppercorns in brine; brined green peppercorn; dried green peppercorn | grünes Pfefferkorn; grüner Pfeffer; eingelegter grüner Pfeffer | poivre vert; grain de poivre vert; baie de poivre vert | | | | | 1095@237p | - | plant
pink peppercorn | | pink pepper; red peppercorn | rosa Pfefferbeere; rosa Pfeffer; Rosa Beere | baie rose; poivre rose | | | | | 1095@237p | - | plant
long pepper | = | | langer Pfeffer; Stangenpfeffer | poivre long | | | | | 1095@237p | - | plant
cubeb pepper | = | cubeb | Kubebenpfeffer | cubèbe; poivre cubèbe | | | | | 1095@237p | - | plant
grains of paradise | = | melegueta pepper | Paradieskörner; Guineapfeffer | graine de paradis; maniguette | | | | | 1095@237p | - | plant
sansho pepper | = | sansho; japanese pepper; ground sansho | Sansho; Sanshopfeffer; japanischer Pfeffer | poivre sansho; sansho | | | | | 730@238p | - | plant
Espelette pepper | = | piment d'espelette; espelette chile | Piment d'Espelette | piment d'espelette | | | | | 730@238p | - | plant
Urfa biber | = | urfa pepper; ground urfa chili; isot pepper; urfa chili | Urfa Biber; Isot | piment d'urfa; isot | | | | | 730@238p | - | plant
dried bell pepper | | sweet pepper flake; dried bell pepper flake; bell pepper flake | getrocknete Paprika; Paprikaflocke | poivron séché; flocon de poivron | | | | | 1095@237p | - | plant
celery seed | | ground celery seed | Selleriesamen; Selleriesaat | graine de céleri | | | 0.44@02007 | | 1095@237p | celery@02007 | plant
anise seed | | aniseed; anise; ground anise; whole anise seed; ground anise seed | Anis; Anissamen; gemahlener Anis | anis; graine d'anis; anis vert | | | 0.453@02002 | | 1095@237p | - | plant
dill seed | | | Dillsamen; Dillsaat | graine d'aneth | | | 0.446@02016 | | 1095@237p | - | plant
nigella seed | | nigella; black onion seed; kalonji; charnushka | Schwarzkümmel; Schwarzkümmelsamen | nigelle; graine de nigelle; cumin noir | | | | | 1095@237p | - | plant
ajwain seed | | ajwain; carom seed; carom; ajowan | Ajowan; Königskümmel | ajowan; graine d'ajowan | | | | | 1095@237p | - | plant
fennel pollen | = | | Fenchelpollen | pollen de fenouil | | | | | | - | plant
black cardamom pod | | black cardamom; brown cardamom; badi elaichi | schwarzer Kardamom; schwarze Kardamomkapsel | cardamome noire | | | | | 1095@237p | - | plant
asafetida | = | asafoetida; hing; ground asafoetida; asafetida hing powder; asafoetida powder; ground asafetida | Asafoetida; Asant; Hing | ase fétide; asa foetida; hing | | | | | 730@238p | gluten? | plant
annatto seed | | achiote seed; annatto; achiote | Annattosamen; Achiote; Annatto | graine de rocou; roucou; rocou; annatto | | | | | 1095@237p | - | plant
achiote paste | = | recado rojo; annatto paste | Achiotepaste | pâte d'achiote; pâte de rocou | | | | | | | plant +
amchur | = | mango powder; amchoor; dried mango powder; amchur powder | Amchur; Mangopulver | amchur; poudre de mangue; amchoor | | | | | 730@238p | - | plant
licorice root | = | liquorice root; licorice powder; liquorice powder | Süßholz; Süßholzwurzel; Süßholzpulver | bâton de réglisse; bois de réglisse | | | | | 1095@237p | - | plant
dried galangal | = | ground galangal; galangal powder; laos powder | Galgantpulver; getrockneter Galgant | galanga en poudre; galanga séché | | | | | 730@238p | - | plant
mahleb | = | mahlab; mahlepi | Mahlep; Mahlab | mahlab; mahaleb | | | | | | - | plant
mastic | = | mastic gum; gum mastic | Mastix | mastic; gomme mastic | | | | | | - | plant
tonka bean | | | Tonkabohne | fève tonka | | | | | 1095@237p | - | plant
wattleseed | = | | Wattlesamen; Akaziensamen | graine d'acacia; wattleseed | | | | | 1095@237p | - | plant
dried lemongrass | = | ground lemongrass | getrocknetes Zitronengras | citronnelle séchée | | | | | 365@236p | - | plant
dried chives | = | freeze-dried chives | getrockneter Schnittlauch | ciboulette séchée | | | | | 365@236p | - | plant
dried tarragon | = | dried tarragon leaf | getrockneter Estragon | estragon séché | | | 0.122@02041 | | 365@236p | - | plant
dried savory | = | dried summer savory; ground savory | getrocknetes Bohnenkraut | sarriette séchée | | | 0.298@02039 | | 365@236p | - | plant
dried chervil | = | | getrockneter Kerbel | cerfeuil séché | | | 0.128@02008 | | 365@236p | - | plant
dried coriander leaf | dried coriander leaves | dried cilantro | getrocknetes Koriandergrün | coriandre séchée; feuille de coriandre séchée | | | 0.122@02012 | | 365@236p | - | plant
dried lovage | = | | getrockneter Liebstöckel | livèche séchée | | | | | 365@236p | celery? | plant
dried epazote | = | | getrocknetes Epazote | épazote séché | | | | | 365@236p | - | plant
dried mixed herb | | dried herb; mixed dried herb | getrocknete Kräuter; getrocknete Kräutermischung | herbes séchées; mélange d'herbes séchées | | | | | 365@236p | - | plant
dried curry leaf | dried curry leaves | | getrocknetes Curryblatt | feuille de curry séchée | | | | | 365@236p | - | plant
dried onion | = | dried onion flake; onion flake; minced onion flake; instant minced onion; dried minced onion; dehydrated onion; dried chopped onion | getrocknete Zwiebel; Zwiebelflocke | oignon séché; oignon déshydraté; flocon d'oignon | | | | | 1095@237p | - | plant | seasoning
fried onion | | crispy fried onion; french-fried onion; crispy onion; fried shallot; crispy shallot; crispy fried shallot | Röstzwiebel | oignon frit; échalote frite | | | | | | gluten? + | plant | seasoning
fried garlic | = | crispy garlic; crispy fried garlic | gerösteter Knoblauch aus dem Glas; Knoblauchchip; Röstknoblauch | ail frit; chips d'ail | | | | | | gluten? + | plant | seasoning
tomato powder | = | | Tomatenpulver | tomate en poudre | | | | | 730@238p | - | plant
dried orange peel | = | dried orange zest; dried tangerine peel; chenpi | getrocknete Orangenschale; getrocknete Mandarinenschale | écorce d'orange séchée; zeste d'orange séché; peau de mandarine séchée | | | | | 1095@237p | - | plant
dried lemon peel | = | dried lemon zest; lemon peel granule | getrocknete Zitronenschale; Citroback | zeste de citron séché; écorce de citron séchée | | | | | 1095@237p | - | plant
porcini powder | = | dried porcini powder; mushroom powder | Steinpilzpulver | poudre de cèpes | | | | | | - | plant | spice
citric acid | = | citric acid powder; sour salt | Zitronensäure | acide citrique | | | | | | - | plant | seasoning
activated charcoal | = | | Aktivkohle | charbon actif; charbon végétal | | | | | | - | plant mineral? | other
mixed spice | = | ground mixed spice; apple pie spice | gemischtes Gewürz; Apfelkuchengewürz | quatre-épices anglais; mixed spice; mélange d'épices doux | | | | | 365@233p | | plant
quatre épices | = | french four spice | Quatre Épices; Vier-Gewürze-Mischung | quatre-épices; quatre épices | | | | | 365@233p | | plant
pumpkin pie spice | = | pumpkin spice | Kürbiskuchengewürz | épices pour tarte à la citrouille; mélange pour tarte à la citrouille | | | 0.379@02035 | | 365@233p | | plant
gingerbread spice | = | lebkuchen spice; speculaas spice | Lebkuchengewürz; Spekulatiusgewürz; Pfefferkuchengewürz | épices à pain d'épices; mélange pain d'épices; épice à spéculoos | | | | | 365@233p | | plant
mulled wine spice | = | mulling spice | Glühweingewürz | épices à vin chaud | | | | | 365@233p | | plant
bread spice | = | | Brotgewürz | épices à pain | | | | | 365@233p | | plant
pickling spice | = | mixed pickling spice; pickle spice | Einmachgewürz; Gurkengewürz; Einlegegewürz | épices pour marinade; épices à marinade | | | | | 365@233p | mustard + | plant
poultry seasoning | = | | Geflügelgewürz; Hähnchengewürz; Brathähnchengewürz | assaisonnement pour volaille; épices à volaille | | | 0.298@02034 | | 365@233p | | plant
Cajun seasoning | = | cajun spice; creole seasoning; cajun spice mix; blackening seasoning; cajun blackening spice | Cajun-Gewürz; Cajun-Gewürzmischung; Kreolengewürz | épices cajun; mélange cajun | | | | | 365@471p | | plant mineral?
Old Bay seasoning | = | old bay; seafood seasoning | Old-Bay-Gewürz | assaisonnement old bay | | | | | 365@233p | celery mustard + | plant mineral?
jerk seasoning | = | jamaican jerk seasoning; jerk spice; jerk spice mix | Jerk-Gewürz | épices jerk; assaisonnement jerk | | | | | 365@233p | | plant mineral?
taco seasoning | = | taco seasoning mix; taco spice; fajita seasoning; dry taco seasoning mix | Taco-Gewürz; Fajita-Gewürz; Taco-Gewürzmischung | épices à tacos; assaisonnement pour tacos; épices à fajitas | | | 0.578@02075 | | 365@233p | | plant +
barbecue seasoning | = | barbeque seasoning; barbecue rub; bbq rub; barbecue spice; dry rub | Grillgewürz; BBQ-Gewürz; Barbecue-Gewürz | épices barbecue; épices à grillades | | | | | 365@233p | | plant +
steak seasoning | = | montreal steak seasoning; steak spice; grill seasoning | Steakgewürz; Steakpfeffer | épices à steak; épices de montréal | | | | | 365@233p | | plant +
adobo seasoning | = | adobo; goya adobo | Adobo-Gewürz | assaisonnement adobo | | | | | 365@233p | | plant +
sazón seasoning | = | sazon; goya sazon | Sazón-Gewürz | assaisonnement sazón | | | 0.812@02074 | | 365@233p | | plant +
chaat masala | = | chat masala | Chaat Masala | chaat masala | | | | | 365@598p | | plant mineral
tandoori masala | = | tandoori spice; tandoori powder; tikka masala powder | Tandoori Masala; Tandoori-Gewürz; Tandoori-Masala | épices tandoori; tandoori masala; poudre tandoori | | | | | 365@598p | | plant
panch phoron | = | panch phoran; bengali five spice | Panch Phoron | panch phoron; cinq-épices indien | | | | | 365@233p | | plant
dukkah | = | duqqa; dukka | Dukkah; Dukka | dukkah; doukkah | | | | | 365@233p | sesame + | plant
baharat | = | lebanese seven spice | Baharat | baharat; sept-épices libanais | | | | | 365@233p | | plant
vadouvan | = | vadouvan curry powder | Vadouvan | vadouvan | | | | | 365@233p | | plant
hawaij | = | hawayej | Hawaij | hawaij | | | | | 365@233p | | plant
everything bagel seasoning | = | everything seasoning | Everything-Bagel-Gewürz | épices à bagel; assaisonnement bagel | | | | | 365@233p | sesame + | plant mineral
furikake | = | furikake seasoning | Furikake | furikake | | | | | 365@233p | | plant +
Greek seasoning | = | gyros seasoning; souvlaki spice | Gyros-Gewürz; Gyrosgewürz | assaisonnement grec; épices à gyros | | | | | 365@233p | | plant +
kebab spice | = | kofta spice; döner spice | Kebabgewürz; Dönergewürz; Köftegewürz; Hackfleischgewürz | épices à kebab; épices kefta | | | | | 365@233p | | plant +
fish seasoning | = | fish spice | Fischgewürz | épices à poisson | | | | | 365@233p | | plant +
potato seasoning | = | fries seasoning | Kartoffelgewürz; Bratkartoffelgewürz; Pommesgewürz | épices pour pommes de terre | | | | | 365@233p | | plant +
salad seasoning | = | salad dressing mix | Salatgewürz; Salatkräutermischung; Salatkrönung | assaisonnement pour salade | | | | | 180@234p | | plant +
soup seasoning | = | all-purpose seasoning; universal seasoning; vegeta; salt-free seasoning blend; seasoning mix; seasoning blend | Würzmischung; Universalgewürz; Gewürzmischung | mélange d'épices; assaisonnement; épices mélangées; aromate | | | | | 365@233p | | plant +
masala | = | | Masala | masala; mélange d'épices indien | | | | | 365@598p | | plant
colombo powder | = | colombo | Colombo-Gewürz | colombo; poudre de colombo; épices colombo | | | | | 365@233p | mustard? | plant
filé powder | = | gumbo file | Filé-Pulver | poudre de filé | | | | | 730@238p | - | plant
`;
