/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const produceRows = `
onion | | brown onion; cooking onion; yellow onion; spanish onion; button onion; all-purpose onion; bermuda onion | Zwiebel; Gemüsezwiebel | oignon; oignon jaune | | | 0.676@11282 | =110@11282, slice=14@11282 | 30@294p | - | plant
red onion | | | rote Zwiebel | oignon rouge | | onion | 0.676@11282 | =110@11282, slice=14@11282 | 30@294p | - | plant
white onion | | | weiße Zwiebel | oignon blanc | | onion | 0.676@11282 | =110@11282, slice=14@11282 | 30@294p | - | plant
sweet onion | | vidalia onion; walla walla onion; maui onion | süße Zwiebel | oignon doux | | onion | | =331@11294 | 30@294p | - | plant
pearl onion | | baby onion; silverskin onion; white pearl onion; pickling onion | Perlzwiebel | oignon grelot | | onion | | | 30@294p | - | plant
green onion | | scallion; spring onion; salad onion; green onion top; scallion green; scallion top; green onion with top; scallion including green top; spring onion scallion; scallion green onion | Frühlingszwiebel; Lauchzwiebel; Schlotte | oignon vert; cébette; oignon nouveau | P | | | =15@11291 | 7@295f | - | plant
red spring onion | | red scallion | rote Frühlingszwiebel | oignon nouveau rouge | P | green-onion | | | 7@295f | - | plant
shallot | | banana shallot; échalion; thai shallot; red shallot | Schalotte | échalote | | | 0.676@11677 | | | - | plant
leek | | baby leek; white part of leek | Lauch; Porree; Lauchstange | poireau; blanc de poireau | P | | 0.376@11246 | =89@11246, slice=6@11246 | 7@289f | - | plant
spring leek | | | Junglauch | jeune poireau | P | leek | | | 7@289f | - | plant
garlic | = | garlic clove; garlic bulb; head of garlic | Knoblauch; Knoblauchzehe | ail; gousse d'ail; tête d'ail | | | 0.575@11215 | clove=3@11215 | 30@285p | - | plant
elephant garlic | = | | Elefantenknoblauch | ail éléphant | | garlic | | | | - | plant
young garlic | = | green garlic; wet garlic; spring garlic | junger Knoblauch; frischer Knoblauch | ail nouveau; ail frais; aillet | P | garlic | | | | - | plant
black garlic | = | fermented garlic | schwarzer Knoblauch | ail noir | | garlic | | | | - | plant
smoked garlic | = | | geräucherter Knoblauch | ail fumé | | garlic | | | | - | plant
roasted garlic | = | oven-roasted garlic | gerösteter Knoblauch | ail rôti | P | garlic | | | | - | plant
garlic paste | = | garlic puree | Knoblauchpaste | purée d'ail; pâte d'ail | P | garlic | | | | sulphites? | plant
ginger | = | ginger root; root ginger; gingerroot; fresh ginger root; ginger piece | Ingwer; Ingwerwurzel | gingembre | P | | 0.406@11216 | | 14@286f | - | plant
ginger paste | = | ginger puree | Ingwerpaste | pâte de gingembre; purée de gingembre | P | ginger | | | | sulphites? | plant
galangal | = | galangal root | Galgant | galanga | P | | | | | - | plant
lemongrass | = | lemon grass | Zitronengras | citronnelle | P | | 0.283@11972 | | 7@505f | - | plant
carrot | | chantenay carrot; carrot with top | Karotte; Möhre; Mohrrübe; gelbe Rübe | carotte | P | | 0.541@11124 | =61@11124, slice=3@11124 | 14@279f | - | plant
baby carrot | | | Babykarotte; Minimöhre | mini-carotte | P | carrot | | | 28@491f | - | plant
purple carrot | | | lila Karotte; violette Möhre; Urkarotte | carotte violette | P | carrot | | | 14@279f | - | plant
heritage carrot | | rainbow carrot; mixed carrot | bunte Möhre; bunte Karotte | carotte multicolore | P | carrot | | | 14@279f | - | plant
celery | = | celery stalk; celery stick; celery rib; celery heart; celery with leaf | Staudensellerie; Stangensellerie; Selleriestange; Bleichsellerie; Sellerie | céleri; céleri branche; branche de céleri | P | | 0.507@11143 | stalk=40@11143 | 7@281f | celery | plant
Chinese celery | = | leaf celery; cutting celery | Schnittsellerie; chinesischer Sellerie | céleri à couper; céleri chinois | P | celery | | | | celery | plant
celeriac | = | celery root; celeriac celery root | Knollensellerie; Sellerieknolle; Sellerie | céleri-rave | P | | 0.659@11141 | | 7@661f | celery | plant
parsnip | | | Pastinake | panais | P | | 0.562@11298 | | 14@279f | - | plant
turnip | | white turnip; baby turnip | Rübe; Mairübe; weiße Rübe; Teltower Rübchen | navet | P | | 0.549@11564 | =122@11564, slice=15@11564 | 14@307f | - | plant
swede | | rutabaga; yellow turnip | Steckrübe; Kohlrübe | rutabaga; chou-navet | P | | 0.592@11435 | =386@11435 | 14@301f | - | plant
beetroot | | beet; red beet; baby beetroot; young beetroot; baby beet; ruby beetroot | Rote Bete; Rote Beete; rote Rübe; Rande | betterave; betterave rouge | P | | 0.575@11080 | =82@11080 | 7@274f | - | plant
golden beetroot | | golden beet; yellow beet | gelbe Bete | betterave jaune; betterave dorée | P | beetroot | | | 7@274f | - | plant
Chioggia beetroot | | candy beet; chioggia beet; candy-striped beetroot | Ringelbete; Chioggia-Bete | betterave chioggia | P | beetroot | | | 7@274f | - | plant
radish | radishes | red radish; breakfast radish | Radieschen | radis; radis rose | P | | 0.49@11429 | =4.5@11429, slice=1@11429 | 10@299f | - | plant
daikon | | mooli; daikon radish; white radish | Rettich; Daikon; Daikon-Rettich | radis blanc; daikon | P | | 0.49@11430 | | 10@299f | - | plant
potato | potatoes | all-purpose potato; mashing potato; chipping potato | Kartoffel; Erdapfel | pomme de terre; patate | | | 0.634@11352 | =213@11352 | 30@297p | - | plant
waxy potato | waxy potatoes | boiling potato | festkochende Kartoffel; Salatkartoffel; Pellkartoffel | pomme de terre à chair ferme | | potato | 0.634@11352 | =213@11352 | 30@297p | - | plant
Charlotte potato | Charlotte potatoes | | Charlotte-Kartoffel | pomme de terre charlotte | | waxy-potato | | | 30@297p | - | plant
fingerling potato | fingerling potatoes | fingerling | Fingerling-Kartoffel; Hörnchenkartoffel; Bamberger Hörnchen | ratte | | waxy-potato | | | 30@297p | - | plant
ratte potato | ratte potatoes | la ratte | La Ratte; Ratte-Kartoffel | ratte du touquet; pomme de terre ratte | | waxy-potato | | | 30@297p | - | plant
floury potato | floury potatoes | starchy potato; baking potato; baking russet potato; russet baking potato | mehligkochende Kartoffel; mehlige Kartoffel; Backkartoffel | pomme de terre farineuse | | potato | 0.634@11353 | =213@11353 | 30@297p | - | plant
russet potato | russet potatoes | idaho potato; idaho baking potato; idaho | Russet-Kartoffel | pomme de terre russet | | floury-potato | 0.634@11353 | =213@11353 | 30@297p | - | plant
King Edward potato | King Edward potatoes | king edward | King-Edward-Kartoffel | pomme de terre king edward | | floury-potato | | | 30@297p | - | plant
Maris Piper potato | Maris Piper potatoes | maris piper | Maris-Piper-Kartoffel | pomme de terre maris piper | | floury-potato | | | 30@297p | - | plant
Yukon Gold potato | Yukon Gold potatoes | yukon gold; yellow potato; yellow-fleshed potato | Yukon-Gold-Kartoffel | pomme de terre yukon gold | | potato | | | 30@297p | - | plant
red potato | red potatoes | red-skinned potato; red bliss potato | rotschalige Kartoffel | pomme de terre rouge | P | potato | 0.634@11355 | =213@11355 | 7@297f | - | plant | vegetable
new potato | new potatoes | baby potato; baby new potato; red new potato; new red potato; baby red potato; creamer potato | Frühkartoffel; Drilling; neue Kartoffel | pomme de terre nouvelle; grenaille | P | potato | | | 7@297f | - | plant
Jersey Royal potato | Jersey Royal potatoes | jersey royal | Jersey-Royal-Kartoffel | pomme de terre jersey royal | P | new-potato | | | 7@297f | - | plant
Desiree potato | Desiree potatoes | desiree | Desiree-Kartoffel; Désirée | pomme de terre désirée | | potato | | | 30@297p | - | plant
purple potato | purple potatoes | blue potato; vitelotte | blaue Kartoffel; violette Kartoffel | vitelotte; pomme de terre violette | | potato | | | 30@297p | - | plant
white potato | white potatoes | | weiße Kartoffel | pomme de terre blanche | | potato | 0.634@11354 | =213@11354 | 30@297p | - | plant
all-round potato | all-round potatoes | medium-starch potato | vorwiegend festkochende Kartoffel | pomme de terre polyvalente; pomme de terre tout usage | | potato | | | 30@297p | - | plant
cooked potato | cooked potatoes | boiled potato | gekochte Kartoffel | pomme de terre cuite | P | potato | | | | - | plant
baked potato | baked potatoes | jacket potato | Ofenkartoffel | pomme de terre au four | P | potato | | | | - | plant
sweet potato | sweet potatoes | orange-fleshed sweet potato; kumara | Süßkartoffel; Batate | patate douce | | | | =130@11507 | 14@422p | - | plant
purple sweet potato | purple sweet potatoes | okinawan sweet potato; ube | lila Süßkartoffel | patate douce violette | | sweet-potato | | | 14@422p | - | plant
tomato | tomatoes | red tomato; field tomato; beef tomato; mixed tomato; slicing tomato | Tomate; Fleischtomate; Paradeiser | tomate | P | | 0.63@11529 | =123@11529, slice=20@11529 | | - | plant
plum tomato | plum tomatoes | roma tomato; italian tomato; roma plum tomato; plum roma tomato; italian-style plum tomato | Eiertomate; Romatomate; Flaschentomate | tomate olivette; tomate roma | P | tomato | | | | - | plant
San Marzano tomato | San Marzano tomatoes | san marzano | frische San-Marzano-Tomate | tomate san marzano | P | plum-tomato | | | | - | plant
cherry tomato | cherry tomatoes | grape tomato; cocktail tomato; baby plum tomato; mixed cherry tomato | Kirschtomate; Cocktailtomate; Cherrytomate; Partytomate; Datteltomate | tomate cerise; tomate cocktail | P | tomato | | | 5@600f | - | plant
green tomato | green tomatoes | | grüne Tomate | tomate verte | P | tomato | 0.761@11527 | =123@11527 | | - | plant
beefsteak tomato | beefsteak tomatoes | | Ochsenherztomate; Ochsenherz | tomate cœur de bœuf | P | tomato | | | | - | plant
yellow tomato | yellow tomatoes | yellow cherry tomato | gelbe Tomate | tomate jaune | P | tomato | 0.588@11696 | =212@11696 | | - | plant
orange tomato | orange tomatoes | | orange Tomate | tomate orange | P | tomato | 0.668@11695 | =111@11695 | | - | plant
vine tomato | vine tomatoes | tomato on the vine | Strauchtomate; Rispentomate | tomate grappe | P | tomato | | | | - | plant
tomatillo | tomatillos | tomate verde; green tomatillo | Tomatillo | tomatillo | P | | 0.558@11954 | =34@11954 | | - | plant
bell pepper | | sweet pepper; capsicum; pepper; sweet bell pepper | Paprika; Paprikaschote; Gemüsepaprika | poivron; poivron doux | P | | 0.629@11821 | =119@11821 | 4@296f | - | plant
red bell pepper | | red pepper; sweet red pepper; red capsicum; sweet red bell pepper; red sweet pepper | rote Paprika; rote Paprikaschote; rote Spitzpaprika | poivron rouge | P | bell-pepper | 0.629@11821 | =119@11821 | 4@296f | - | plant
green bell pepper | | green pepper; green capsicum; sweet green pepper; green sweet pepper | grüne Paprika; grüne Paprikaschote | poivron vert | P | bell-pepper | 0.629@11333 | =119@11333 | 4@296f | - | plant
yellow bell pepper | | yellow pepper; sweet yellow pepper; yellow capsicum | gelbe Paprika; gelbe Paprikaschote | poivron jaune | P | bell-pepper | | =186@11951 | 4@296f | - | plant
orange bell pepper | | orange pepper; sweet orange pepper | orange Paprika; orangefarbene Paprika; orange Paprikaschote | poivron orange | P | bell-pepper | | | 4@296f | - | plant
pointed pepper | | romano pepper; sweet pointed pepper; ramiro pepper | Spitzpaprika | poivron pointu; poivron corne de bœuf | P | bell-pepper | | | 4@296f | - | plant
padrón pepper | | padron | Pimiento de Padrón; Bratpaprika; Pimientos | piment padrón | P | bell-pepper | | | 4@296f | - | plant
banana pepper | | hungarian wax pepper; yellow wax pepper | Bananenpaprika | piment banane | P | bell-pepper | 0.524@11976 | =46@11976 | 4@296f | - | plant
Cubanelle pepper | | cubanelle; italian pepper; italian frying pepper; frying pepper | Cubanelle | piment cubanelle | P | bell-pepper | | | 4@296f | - | plant
chili pepper | | chili; chile; chilli; hot pepper; fresh chili; chile pepper; chilli pepper; hot chili pepper; dried fresh chile; hot chili | Chili; Chilischote; Peperoni | piment; piment frais | P | | | | 7@548f | - | plant
red chili | | red chile; red chilli; red chili pepper; fresno chile; red chile pepper; red thai chile; thai red chili; long red chili; red chilli pepper; red finger chilli; red finger chili | rote Chili; rote Chilischote; rote Peperoni | piment rouge | P | chili-pepper | 0.634@11819 | =45@11819 | 7@548f | - | plant
green chili | | green chile; green chilli; green chili pepper; green chile pepper; long green chili; green finger chilli; green finger chili | grüne Chili; grüne Chilischote; grüne Peperoni | piment vert | P | chili-pepper | 0.634@11670 | =45@11670 | 7@548f | - | plant
bird's eye chili | | thai chili; bird's eye chile; thai chile; birds-eye chilli; birds-eye chili; bird eye chilli; red bird eye chilli; green bird chili; thai bird chili; thai chili pepper; thai chile pepper | Vogelaugenchili; Thai-Chili | piment oiseau | P | chili-pepper | | | 7@548f | - | plant
jalapeño | | jalapeno pepper; jalapeño chile; jalapeno chili; jalapeno chile pepper; green jalapeno | Jalapeño; Jalapeño-Chili | piment jalapeño; jalapeño | P | chili-pepper | 0.38@11979 | =14@11979 | 7@548f | - | plant
serrano chili | | serrano chile; serrano pepper; serrano; serrano chile pepper; green chile serrano | Serrano-Chili | piment serrano | P | chili-pepper | 0.444@11977 | =6.1@11977 | 7@548f | - | plant
Scotch bonnet | | scotch bonnet chili; scotch bonnet pepper; scotch bonnet chilli; scotch bonnet chile | Scotch-Bonnet-Chili | piment antillais | P | chili-pepper | | | 7@548f | - | plant
habanero | | habanero chili; habanero pepper; habanero chile | Habanero; Habanero-Chili | piment habanero | P | chili-pepper | | | 7@548f | - | plant
malagueta chili | | malagueta; malagueta pepper | Malagueta-Chili | piment malagueta | P | chili-pepper | | | 7@548f | - | plant
shishito pepper | | shishito | Shishito | piment shishito | P | chili-pepper | | | 7@548f | - | plant
poblano pepper | | poblano; poblano chile; poblano chili; poblano chile pepper | Poblano; Poblano-Chili | piment poblano | P | chili-pepper | | | 7@548f | - | plant
Anaheim chili | | anaheim pepper; anaheim; anaheim chile; new mexico green chile | Anaheim-Chili | piment anaheim | P | chili-pepper | | | 7@548f | - | plant
cherry pepper | | hot cherry pepper | Kirschchili | piment cerise | P | chili-pepper | | | 7@548f | - | plant
ají limo | = | | Ají Limo | piment ají limo | P | chili-pepper | | | 7@548f | - | plant
ghost pepper | | bhut jolokia; naga chili | Bhut Jolokia | piment bhut jolokia | P | chili-pepper | | | 7@548f | - | plant
cucumber | | globe cucumber; slicing cucumber | Gurke; Salatgurke; Schlangengurke | concombre | P | | 0.44@11205 | =301@11205 | 4@283f | - | plant
English cucumber | | hothouse cucumber; seedless cucumber; long cucumber | lange Salatgurke | concombre anglais; concombre long | P | cucumber | | | 4@283f | - | plant
Persian cucumber | | mini cucumber; baby cucumber; lebanese cucumber | Minigurke; Snackgurke | mini-concombre | P | cucumber | | | 4@283f | - | plant
Kirby cucumber | | pickling cucumber; kirby; gherkin cucumber | Einlegegurke; Gurke zum Einlegen; Landgurke | cornichon frais; concombre à mariner | P | cucumber | | | 4@283f | - | plant
stewing cucumber | | | Schmorgurke | concombre à cuire | P | cucumber | | | 4@283f | - | plant
zucchini | zucchini | courgette; baby zucchini; baby courgette; green zucchini | Zucchini; Zucchetti | courgette | P | | 0.524@11477 | =196@11477, slice=9.9@11477 | 7@547f | - | plant
eggplant | | aubergine; globe eggplant; italian eggplant; brinjal | Aubergine; Melanzani | aubergine | P | | 0.347@11209 | =548@11209 | 4@284f | - | plant
Japanese eggplant | | long eggplant; asian eggplant | japanische Aubergine; asiatische Aubergine | aubergine japonaise; aubergine longue | P | eggplant | | | 4@284f | - | plant
baby eggplant | | baby aubergine; indian eggplant | Babyaubergine; Mini-Aubergine | mini-aubergine; petite aubergine indienne | P | eggplant | | | 4@284f | - | plant
pea eggplant | | pea aubergine | Erbsenaubergine | aubergine pois | P | eggplant | | | | - | plant
Thai eggplant | | thai aubergine; green eggplant | Thai-Aubergine | aubergine thaï | P | eggplant | | | 4@284f | - | plant
butternut squash | butternut squashes | butternut | Butternusskürbis; Butternut | courge butternut; butternut; doubeurre | | winter-squash | 0.592@11485 | | 14@303p | - | plant
acorn squash | acorn squashes | | Eichelkürbis; Acorn-Kürbis | courge poivrée | | winter-squash | 0.592@11482 | | 14@303p | - | plant
pumpkin | | sugar pumpkin; pie pumpkin | Kürbis; Speisekürbis; Riesenkürbis | potiron; citrouille; courge | | | 0.49@11422 | | 60@298p | - | plant
Hokkaido squash | Hokkaido squashes | red kuri squash; red kuri; onion squash | Hokkaidokürbis; Hokkaido | potimarron | | winter-squash | | | 14@303p | - | plant
broccoli | = | broccoli floret; broccoli crown; broccoli stem; broccoli floweret; frozen broccoli floret | Brokkoli; Broccoli; Brokkoliröschen | brocoli; fleurette de brocoli | P | | 0.385@11090 | bunch=608@11090, stalk=31@11090 | 3@276f | - | plant
broccolini | = | tenderstem broccoli; baby broccoli; tenderstem | Bimi; Wilder Brokkoli; Spargelbrokkoli | broccolini; bimi | P | broccoli | | | 3@276f | - | plant
purple sprouting broccoli | = | sprouting broccoli | violetter Brokkoli | brocoli violet; brocoli à jets | P | broccoli | | | 3@276f | - | plant
cauliflower | | cauliflower floret | Blumenkohl; Karfiol; Blumenkohlröschen | chou-fleur; fleurette de chou-fleur | P | | 0.452@11135 | head=588@11135 | 3@280f | - | plant
Romanesco | = | romanesco broccoli; romanesco cauliflower | Romanesco | chou romanesco; romanesco | P | cauliflower | | | 3@280f | - | plant
purple cauliflower | | | lila Blumenkohl; violetter Blumenkohl | chou-fleur violet | P | cauliflower | | | 3@280f | - | plant
cabbage | | cabbage head | Kohl; Kohlkopf | chou; chou pommé | P | | 0.376@11109 | head=908@11109, leaf=23@11109 | 7@278f | - | plant
green cabbage | | white cabbage | Weißkohl; Weißkraut | chou blanc; chou vert | P | cabbage | 0.376@11109 | head=908@11109, leaf=23@11109 | 7@278f | - | plant
red cabbage | | | Rotkohl; Blaukraut; Rotkraut | chou rouge | P | cabbage | 0.376@11112 | head=839@11112, leaf=23@11112 | 7@278f | - | plant
Savoy cabbage | | | Wirsing; Wirsingkohl | chou frisé; chou de savoie; chou de milan | P | cabbage | 0.296@11114 | | 7@278f | - | plant
napa cabbage | | chinese cabbage; chinese leaf; napa; chinese leaf cabbage; nappa cabbage | Chinakohl | chou chinois; pe-tsaï | P | cabbage | 0.321@11119 | | 7@278f | - | plant
pointed cabbage | | hispi cabbage; sweetheart cabbage; hispi; caraflex cabbage | Spitzkohl; Spitzkraut | chou pointu | P | cabbage | 0.296@11749 | head=908@11749 | 7@278f | - | plant
January king cabbage | | january king | Januarkohl | chou de pontoise | P | cabbage | | | 7@278f | - | plant
spring greens | = | green cabbage leaf | Frühkohl | jeune chou vert | P | cabbage | | | 1@287f | - | plant
bok choy | = | pak choi; baby bok choy; pak choy; bok choi; baby pak choi | Pak Choi | pak choï; pak choy | P | | 0.296@11116 | head=840@11116, leaf=14@11116 | 2@275f | - | plant
Brussels sprout | | | Rosenkohl | chou de bruxelles | P | | 0.372@11098 | =19@11098 | 3@277f | - | plant
kale | = | curly kale; lacinato kale; tuscan kale; cavolo nero; leaf kale; black kale; baby kale; dinosaur kale; kale leaf | Grünkohl; Palmkohl | chou kale; chou frisé non pommé; kale | P | | 0.068@11233 | | 3@423f | - | plant
spinach | = | baby spinach; spinach leaf; baby spinach leaf; baby leaf spinach; young spinach leaf; young spinach | Spinat; Blattspinat; Babyspinat; Spinatblatt; junger Spinat | épinard; pousse d'épinard; épinard frais | P | | 0.127@11457 | bunch=340@11457, leaf=10@11457 | 3@415f | - | plant
Swiss chard | = | chard; silverbeet; green chard; red swiss chard; rainbow chard; swiss chard stem; chard leaf | Mangold; Stielmangold | blette; bette; côte de bette; poirée | P | | 0.152@11147 | leaf=48@11147 | 7@550f | - | plant
collard green | | collards; collard leaf | Blattkohl | chou cavalier; chou collard | P | | 0.152@11161 | | 1@287f | - | plant
arugula | = | rocket; rocket leaf; baby arugula; wild rocket; rocket salad; roquette | Rucola; Rauke | roquette | P | | 0.085@11959 | leaf=2@11959 | 3@678f | - | plant
watercress | = | baby watercress; watercress leaf | Brunnenkresse | cresson; cresson de fontaine | P | | 0.144@11591 | sprig=2.5@11591 | | - | plant
lettuce | | lettuce leaf; round lettuce; green salad | Salat; Kopfsalat; Blattsalat; grüner Salat | laitue; salade; salade verte; feuille de salade | P | | | | 7@290f | - | plant
romaine lettuce | | romaine; cos lettuce; romaine leaf; heart of romaine; romaine heart; romaine lettuce heart | Romanasalat; Römersalat | laitue romaine; romaine; cœur de romaine | P | lettuce | 0.199@11251 | head=626@11251 | 7@290f | - | plant
little gem lettuce | | little gem; baby gem lettuce; gem lettuce; little gem lettuce leaf; baby gem | Romanasalatherz; Mini-Romana; Salatherz | sucrine | P | romaine-lettuce | | | 7@290f | - | plant
iceberg lettuce | | iceberg | Eisbergsalat | laitue iceberg | P | lettuce | 0.304@11252 | head=539@11252, leaf=8@11252 | 7@290f | - | plant
butter lettuce | | boston lettuce; bibb lettuce; butterhead lettuce; boston; butterhead | Butterkopfsalat | laitue pommée | P | lettuce | | head=163@11250, leaf=7.5@11250 | 3@291f | - | plant
red leaf lettuce | | red lettuce leaf; red lettuce | roter Blattsalat; roter Kopfsalat | laitue à feuilles rouges | P | lettuce | 0.118@11257 | head=309@11257, leaf=17@11257 | 3@291f | - | plant
green leaf lettuce | | leaf lettuce; loose-leaf lettuce | grüner Pflücksalat; Schnittsalat | laitue à couper; laitue frisée | P | lettuce | 0.152@11253 | head=360@11253, leaf=24@11253 | 3@291f | - | plant
oak leaf lettuce | | oakleaf lettuce; oak leaf; red oak leaf lettuce | Eichblattsalat; Eichblatt | feuille de chêne; laitue feuille de chêne | P | lettuce | | | 3@291f | - | plant
lollo rosso | = | lollo rossa; lollo bionda; lollo | Lollo rosso; Lollo bionda; Lollo rossa | lollo rossa; laitue lollo | P | lettuce | | | 3@291f | - | plant
batavia lettuce | | batavia; summer crisp lettuce | Bataviasalat; Batavia | batavia | P | lettuce | | | 7@290f | - | plant
radicchio | = | treviso radicchio; treviso | Radicchio | radicchio; trévise | P | | 0.169@11952 | leaf=8@11952 | 14@674f | - | plant
endive | | belgian endive; chicory; belgian endive leaf; witloof | Chicorée | endive; chicon | P | | 0.38@11151 | head=53@11151 | | - | plant
red endive | | red chicory; red belgian endive | roter Chicorée | endive rouge; carmine | P | endive | | | | - | plant
fennel | = | fennel bulb; bulb fennel; fennel top; fennel frond; baby fennel | Fenchel; Fenchelknolle; Gemüsefenchel | fenouil; bulbe de fenouil | P | | 0.368@11957 | =234@11957 | | - | plant
asparagus | = | asparagus spear; green asparagus; asparagus tip; asparagus stalk; thin asparagus | Spargel; grüner Spargel; Spargelspitze | asperge; asperge verte; pointe d'asperge | P | | 0.566@11011 | stalk=16@11011 | 3@271f | - | plant
white asparagus | = | | weißer Spargel | asperge blanche | P | asparagus | | | 3@271f | - | plant
artichoke | | globe artichoke; baby artichoke | Artischocke | artichaut | P | | | =128@11007 | 7@270f | - | plant
green bean | | french bean; string bean; haricot vert; snap bean; fine green bean; young green bean; haricot bean fresh; stringless bean | grüne Bohne; Buschbohne; Prinzessbohne; Fisole; Brechbohne; Keniabohne; Stangenbohne | haricot vert; haricot mange-tout | P | | 0.423@11052 | =5.5@11052 | 3@273f | - | plant
wax bean | | yellow wax bean; yellow bean; yellow green bean | Wachsbohne; gelbe Bohne | haricot beurre | P | green-bean | 0.423@11722 | =5.5@11722 | 3@273f | - | plant
runner bean | | flat bean; romano bean; italian flat bean | breite Bohne; Feuerbohne | haricot plat; haricot d'espagne; haricot coco plat | P | green-bean | | | 3@273f | - | plant
broad bean | | fava bean; fresh fava bean; baby broad bean | dicke Bohne; Ackerbohne; Saubohne; Favabohne | fève; gourgane | P | | 0.461@11088 | =8@11088 | 3@273f | - | plant
snow pea | | mangetout; mange tout | Zuckerschote; Kaiserschote; Zuckererbse | pois gourmand; pois mange-tout | P | | 0.414@11300 | | 3@273f | - | plant
sugar snap pea | | sugar snap; snap pea; sugar pea | Zuckererbsenschote; Knackerbse | pois sugar snap; pois croquant | P | | | | 3@273f | - | plant
pea | | green pea; garden pea; english pea; fresh pea; sweet green pea; green garden pea | Erbse; grüne Erbse; Gartenerbse | petit pois; pois; pois frais | P | | 0.613@11304 | | 3@273f | - | plant
corn | = | sweet corn; sweetcorn; corn kernel; corn on the cob; yellow corn; ear of corn; fresh corn kernel | Mais; Zuckermais; Maiskolben; Kukuruz | maïs; épi de maïs; maïs doux | P | | 0.613@11167 | | 1@282f | - | plant
okra | = | lady's finger; okra pod | Okra; Okraschote; Ladyfinger | gombo; okra | P | | 0.423@11278 | | 2@293f | - | plant
bean sprout | | mung bean sprout; beansprout; mung sprout; beanshoot | Sojasprosse; Mungbohnensprosse; Mungosprosse; Bohnensprosse | pousse de soja; germe de soja; pousse de haricot mungo | P | | 0.44@11043 | | 5@549f | - | plant
mushroom | | button mushroom; white mushroom; champignon; mushroom cap; button mushroom cap; small mushroom; cultivated mushroom | Champignon; Pilz; weißer Champignon; Zuchtchampignon | champignon; champignon de paris; champignon blanc | P | | 0.296@11260 | =18@11260, slice=6@11260 | 3@292f | - | plant | mushroom
cremini mushroom | | chestnut mushroom; brown mushroom; crimini mushroom; baby bella mushroom; cremini; crimini | brauner Champignon; Egerling | champignon brun; champignon rosé | P | mushroom | 0.368@11266 | =20@11266 | 3@292f | - | plant | mushroom
shiitake mushroom | | shiitake; shiitake mushroom cap; shitake mushroom; shitake | Shiitake; Shiitakepilz | shiitaké; champignon shiitaké | P | mushroom | | =19@11238 | 3@292f | - | plant | mushroom
portobello mushroom | | portobello; portabella mushroom; portabello mushroom; portobello mushroom cap; portobello cap; field mushroom; flat mushroom; portabello | Portobello; Portobello-Pilz; Riesenchampignon | champignon portobello; portobello | P | mushroom | 0.364@11265 | =84@11265 | 3@292f | - | plant | mushroom
oyster mushroom | | | Austernpilz; Austernseitling | pleurote | P | mushroom | 0.364@11987 | | 3@292f | - | plant | mushroom
king oyster mushroom | | king trumpet mushroom; eryngii; king oyster; trumpet mushroom | Kräuterseitling; Kräutersaitling | pleurote du panicaut; eryngii | P | oyster-mushroom | | | 3@292f | - | plant | mushroom
enoki mushroom | | enoki; enokitake | Enoki; Enokipilz; Samtfußrübling | champignon enoki; enoki | P | mushroom | 0.271@11950 | =3@11950 | 3@292f | - | plant | mushroom
avocado | avocados | hass avocado; haa avocado; ripe avocado | Avocado | avocat | P | | 0.634@09037 | =201@09037 | 3@250f | - | plant | fruit
lemon | | unwaxed lemon; juicy lemon; whole lemon | Zitrone; Bio-Zitrone; unbehandelte Zitrone | citron; citron jaune | P | | | =84@09150 | 10@256f | - | plant | fruit
Meyer lemon | | | Meyer-Zitrone | citron meyer | P | lemon | | | 10@256f | - | plant | fruit
lemon zest | = | lemon peel; lemon rind; zest of lemon; lemon twist; meyer lemon zest; zest from lemon; strip of lemon peel | Zitronenschale; Zitronenabrieb; abgeriebene Zitronenschale; Schale einer Zitrone | zeste de citron; zeste d'un citron; écorce de citron | P | lemon | 0.406@09156 | | | - | plant | fruit
lime | | persian lime; unwaxed lime; fresh lime | Limette; Limone | citron vert; lime | P | | | =67@09159 | 10@256f | - | plant | fruit
key lime | | mexican lime | Key Lime; echte Limette | citron vert mexicain; lime acide | P | lime | | | 10@256f | - | plant | fruit
kaffir lime | | makrut lime | Kaffirlimette | combava; combawa | P | lime | | | | - | plant | fruit
lime zest | = | lime peel; lime rind; zest of lime; lime twist | Limettenschale; Limettenabrieb | zeste de citron vert; zeste de lime | P | lime | | | | - | plant | fruit
lemon juice | = | fresh lemon juice; juice of lemon; meyer lemon juice; lemon squeeze | Zitronensaft; Saft einer Zitrone | jus de citron; jus d'un citron | LP | | 1.031@09152 | | 360@448p | sulphites? | plant | fruit
lime juice | = | fresh lime juice; key lime juice; juice of lime | Limettensaft; Limonensaft | jus de citron vert; jus de lime | LP | | 1.023@09160 | | 360@447p | sulphites? | plant | fruit
orange | | unwaxed orange; sweet orange; juicing orange; seedless orange; valencia orange; juice orange | Orange; Apfelsine; Saftorange | orange; orange à jus | P | | 0.761@09200 | =131@09200 | 10@256f | - | plant | fruit
blood orange | | moro orange | Blutorange | orange sanguine | P | orange | | | 10@256f | - | plant | fruit
navel orange | | | Navelorange | orange navel | P | orange | 0.697@09202 | =140@09202 | 10@256f | - | plant | fruit
bitter orange | | seville orange; sour orange | Bitterorange; Pomeranze; Sevilla-Orange | orange amère; bigarade | P | orange | | | 10@256f | - | plant | fruit
orange zest | = | orange peel; orange rind; zest of orange; orange twist; strip of orange peel | Orangenschale; Orangenabrieb; abgeriebene Orangenschale | zeste d'orange; écorce d'orange | P | orange | 0.406@09216 | | | - | plant | fruit
grapefruit | | | Grapefruit; Pampelmuse | pamplemousse | P | | 0.972@09111 | =256@09111 | 10@256f | - | plant | fruit
pink grapefruit | | ruby grapefruit; red grapefruit; ruby red grapefruit | rosa Grapefruit; rote Grapefruit | pamplemousse rose | P | grapefruit | 0.972@09112 | =246@09112 | 10@256f | - | plant | fruit
white grapefruit | | | weiße Grapefruit; gelbe Grapefruit | pamplemousse blanc | P | grapefruit | 0.972@09116 | =236@09116 | 10@256f | - | plant | fruit
grapefruit zest | = | grapefruit peel | Grapefruitschale | zeste de pamplemousse | P | grapefruit | | | | - | plant | fruit
clementine | | | Clementine; Klementine | clémentine | P | | | =74@09433 | 10@256f | - | plant | fruit
apple | | tart apple; eating apple; cooking apple; red apple; crisp apple; sweet apple; firm apple; dessert apple | Apfel; Tafelapfel; säuerlicher Apfel | pomme; pomme à cuire | P | | 0.528@09003 | =182@09003 | 28@248f | - | plant | fruit
Granny Smith apple | | granny smith; green apple; tart green apple | Granny-Smith-Apfel; Granny Smith | granny smith; pomme granny smith | P | apple | 0.461@09502 | =167@09502 | 28@248f | - | plant | fruit
Bramley apple | | bramley; bramley cooking apple | Bramley-Apfel; Kochapfel | pomme bramley | P | apple | | | 28@248f | - | plant | fruit
Golden Delicious apple | | golden delicious | Golden-Delicious-Apfel; Golden Delicious | golden; pomme golden | P | apple | 0.461@09501 | =169@09501 | 28@248f | - | plant | fruit
Red Delicious apple | | red delicious | Red-Delicious-Apfel; Red Delicious | red delicious; pomme rouge | P | apple | 0.461@09500 | =212@09500 | 28@248f | - | plant | fruit
Gala apple | | gala; royal gala apple | Gala-Apfel; Gala; Royal Gala | gala; pomme gala | P | apple | 0.461@09503 | =172@09503 | 28@248f | - | plant | fruit
Fuji apple | | fuji | Fuji-Apfel; Fuji | fuji; pomme fuji | P | apple | 0.461@09504 | =192@09504 | 28@248f | - | plant | fruit
Braeburn apple | | braeburn | Braeburn-Apfel; Braeburn | braeburn; pomme braeburn | P | apple | | | 28@248f | - | plant | fruit
McIntosh apple | | mcintosh; macintosh apple | McIntosh-Apfel | pomme mcintosh | P | apple | | | 28@248f | - | plant | fruit
Cox apple | | cox's orange pippin; cox | Cox Orange; Cox-Orange-Apfel | reine des reinettes cox; pomme cox | P | apple | | | 28@248f | - | plant | fruit
Pink Lady apple | | pink lady; cripps pink apple | Pink Lady; Pink-Lady-Apfel | pink lady; pomme pink lady | P | apple | | | 28@248f | - | plant | fruit
Honeycrisp apple | | honeycrisp | Honeycrisp | honeycrunch; pomme honeycrunch | P | apple | | | 28@248f | - | plant | fruit
Boskoop apple | | boskoop; belle de boskoop | Boskop; Boskoop; Boskop-Apfel | belle de boskoop; boskoop; pomme boskoop | P | apple | | | 28@248f | - | plant | fruit
Elstar apple | | elstar | Elstar; Elstar-Apfel | elstar; pomme elstar | P | apple | | | 28@248f | - | plant | fruit
Jonagold apple | | jonagold | Jonagold; Jonagold-Apfel | jonagold; pomme jonagold | P | apple | | | 28@248f | - | plant | fruit
reinette apple | | canada reinette; reinette | Renette; Reinette | reinette; reine des reinettes; pomme reinette; canada grise | P | apple | | | 28@248f | - | plant | fruit
crab apple | | crabapple | Holzapfel; Zierapfel | pomme sauvage; pommette | P | apple | 0.465@09077 | | 28@248f | - | plant | fruit
pear | | firm pear; ripe pear | Birne; Tafelbirne | poire | P | | 0.592@09252 | =178@09252 | 3@266f | - | plant | fruit
Bosc pear | | bosc; firm bosc pear | Bosc-Birne; Kaiser-Alexander-Birne | poire beurré bosc | P | pear | 0.592@09414 | =179@09414 | 3@266f | - | plant | fruit
Bartlett pear | | bartlett; williams pear | Williams-Christ-Birne; Williams Christ | poire williams; williams | P | pear | 0.592@09412 | =177@09412 | 3@266f | - | plant | fruit
Anjou pear | | d'anjou pear; green anjou pear | Anjou-Birne | poire d'anjou; beurré d'anjou | P | pear | 0.592@09415 | =202@09415 | 3@266f | - | plant | fruit
Comice pear | | comice | Comice-Birne; Vereinsdechantsbirne | poire comice; doyenné du comice | P | pear | | | 3@266f | - | plant | fruit
conference pear | | conference | Conference-Birne; Conférence | poire conférence; conférence | P | pear | | | 3@266f | - | plant | fruit
Abate pear | | abate fetel; abbé fetel | Abate Fetel; Abate-Birne | poire abate; abbé fetel | P | pear | | | 3@266f | - | plant | fruit
Asian pear | | nashi pear; korean pear; nashi; apple pear | Nashi-Birne; Nashi; asiatische Birne | nashi; poire asiatique | P | | | =122@09340 | 3@266f | - | plant | fruit
banana | | firm banana; ripe banana | Banane; reife Banane | banane | P | | 0.951@09040 | =118@09040 | 3@251f | - | plant | fruit
plantain | | green plantain; yellow plantain | Kochbanane; Gemüsebanane | banane plantain; plantain; banane à cuire | P | | 0.626@09277 | =179@09277 | 3@268f | - | plant | fruit
grape | | seedless grape | Traube; Weintraube; Tafeltraube | raisin frais; raisin; grain de raisin | P | | 0.638@09132 | =4.9@09132 | 7@261f | - | plant | fruit
red grape | | seedless red grape; red seedless grape; black grape | rote Traube; blaue Traube; rote Weintraube; dunkle Traube | raisin rouge; raisin noir | P | grape | 0.638@09132 | =4.9@09132 | 7@261f | - | plant | fruit
green grape | | seedless green grape; green seedless grape; white grape; white seedless grape | grüne Traube; helle Traube; weiße Traube; kernlose Traube | raisin blanc; raisin vert; raisin muscat | P | grape | 0.638@09132 | =4.9@09132 | 7@261f | - | plant | fruit
unripe grape | | verjuice grape | unreife Traube | raisin vert acide; verjus en grains | P | grape | | | | - | plant | fruit
strawberry | strawberries | | Erdbeere | fraise | P | | 0.642@09316 | =12@09316 | 2@481f | - | plant | fruit
wild strawberry | wild strawberries | alpine strawberry | Walderdbeere | fraise des bois | P | strawberry | | | 2@481f | - | plant | fruit
raspberry | raspberries | red raspberry | Himbeere | framboise | P | | 0.52@09302 | =1.9@09302 | 2@482f | - | plant | fruit
blueberry | blueberries | wild blueberry; bilberry | Heidelbeere; Blaubeere; Schwarzbeere; Kulturheidelbeere | myrtille; bleuet | P | | 0.626@09050 | | 7@254f | - | plant | fruit
blackberry | blackberries | bramble | Brombeere | mûre; mûre sauvage | P | | 0.609@09042 | | 3@253f | - | plant | fruit
red currant | | redcurrant | Johannisbeere; rote Johannisbeere; Ribisel | groseille; groseille rouge | P | | 0.473@09084 | | 3@253f | - | plant | fruit
cranberry | cranberries | fresh cranberry | Cranberry; Moosbeere; frische Cranberry | canneberge; cranberry; airelle | P | | 0.465@09078 | | 60@259f | - | plant | fruit
cherry | cherries | sweet cherry; bing cherry; dark cherry; dark sweet cherry; black cherry | Kirsche; Süßkirsche; Herzkirsche | cerise; bigarreau | P | | 0.651@09070 | =8.2@09070 | 2@483f | - | plant | fruit
sour cherry | sour cherries | tart cherry; tart red cherry; morello cherry; morello | Sauerkirsche; Weichsel | griotte; cerise griotte; cerise acide | P | | 0.655@09063 | | 2@483f | - | plant | fruit
peach | peaches | firm peach; ripe peach | Pfirsich | pêche | P | | 0.651@09236 | =150@09236 | 3@266f | - | plant | fruit
white peach | white peaches | | weißer Pfirsich | pêche blanche | P | peach | | | 3@266f | - | plant | fruit
vineyard peach | vineyard peaches | | Weinbergpfirsich | pêche de vigne | P | peach | | | 3@266f | - | plant | fruit
flat peach | flat peaches | donut peach; doughnut peach; saturn peach | Plattpfirsich; Tellerpfirsich; Bergpfirsich | pêche plate | P | peach | | | 3@266f | - | plant | fruit
nectarine | | | Nektarine | nectarine | P | | 0.604@09191 | =142@09191 | 3@266f | - | plant | fruit
apricot | | | Aprikose; Marille | abricot | P | | 0.655@09021 | =35@09021 | 2@249f | - | plant | fruit
plum | | red plum | Pflaume | prune | P | | 0.697@09279 | =66@09279 | 3@266f | - | plant | fruit
damson | | damson plum | Haferpflaume; Kriechenpflaume | prune de damas | P | plum | | | 3@266f | - | plant | fruit
prune plum | | italian plum; italian prune plum | Zwetschge; Zwetsche; Zwetschke | quetsche; quetsche d'alsace | P | plum | | | 3@266f | - | plant | fruit
mirabelle plum | | mirabelle | Mirabelle | prune mirabelle | P | plum | | | 3@266f | - | plant | fruit
greengage | | reine claude plum | Reneklode; Ringlotte | reine-claude | P | plum | | | 3@266f | - | plant | fruit
mango | mangoes | ripe mango; alphonso mango | Mango | mangue | P | | 0.697@09176 | | 7@265f | - | plant | fruit
green mango | green mangoes | unripe mango; raw mango | grüne Mango; unreife Mango | mangue verte | P | mango | | | 7@265f | - | plant | fruit
papaya | | pawpaw | Papaya; Baummelone | papaye | P | | 0.613@09226 | | 7@265f | - | plant | fruit
green papaya | | unripe papaya | grüne Papaya | papaye verte | P | papaya | | | 7@265f | - | plant | fruit
pineapple | | pineapple chunk; fresh pineapple | Ananas | ananas | P | | 0.697@09266 | =905@09266, slice=166@09266 | 5@267f | - | plant | fruit
watermelon | | seedless watermelon | Wassermelone | pastèque; melon d'eau | P | | 0.651@09326 | | 3@495f | - | plant | fruit
melon | | | Melone; Zuckermelone | melon | P | | | | 14@264f | - | plant | fruit
cantaloupe | | cantaloupe melon; muskmelon; rockmelon; charentais melon | Cantaloupe-Melone; Netzmelone; Charentais-Melone; Cantaloupe | melon charentais; cantaloup; melon cantaloup | P | melon | 0.748@09181 | =552@09181 | 5@496f | - | plant | fruit
honeydew melon | | honeydew | Honigmelone | melon miel; melon honeydew | P | melon | 0.719@09184 | | 3@497f | - | plant | fruit
Galia melon | | galia; ogen melon | Galiamelone; Galia-Melone | melon galia | P | melon | | | 14@264f | - | plant | fruit
casaba melon | | casaba | Casaba-Melone | melon casaba | P | melon | 0.719@09183 | =1640@09183 | 14@264f | - | plant | fruit
canary melon | | yellow melon | gelbe Honigmelone; Kanarienmelone | melon canari; melon jaune | P | melon | | | 14@264f | - | plant | fruit
piel de sapo melon | | santa claus melon; frog-skin melon | Futuro-Melone; Piel-de-Sapo-Melone | melon vert; melon piel de sapo | P | melon | | | 14@264f | - | plant | fruit
kiwi | | kiwi fruit; kiwifruit; green kiwi | Kiwi; Kiwifrucht | kiwi | P | | 0.761@09148 | =69@09148 | 3@263f | - | plant | fruit
golden kiwi | | gold kiwi; yellow kiwi | Goldkiwi; gelbe Kiwi | kiwi jaune; kiwi gold | P | kiwi | | =81@09520 | 3@263f | - | plant | fruit
pomegranate | | pomegranate seed; pomegranate aril | Granatapfel; Granatapfelkern | grenade; graine de grenade; grain de grenade | P | | 0.735@09286 | =282@09286 | 30@269f | - | plant | fruit
fig | | fresh fig; firm fig; green fig; black fig; black mission fig | Feige; frische Feige | figue; figue fraîche | P | | | =50@09089 | | - | plant | fruit
rhubarb | = | rhubarb stalk; rhubarb stem; forced rhubarb | Rhabarber; Rhabarberstange | rhubarbe; tige de rhubarbe | P | | 0.516@09307 | stalk=51@09307 | 3@300f | - | plant | fruit
passion fruit | passion fruits | passionfruit; passion fruit pulp | Passionsfrucht; Maracuja | fruit de la passion; maracuja | P | | | | 7@265f | - | plant | fruit
coconut | | fresh coconut; coconut meat; fresh coconut meat | Kokosnuss; frische Kokosnuss | noix de coco; pulpe de coco; noix de coco fraîche | P | | | | 14@258f | - | plant | fruit
young coconut | | green coconut; young coconut meat | junge Kokosnuss; Trinkkokosnuss | jeune noix de coco; coco vert | P | coconut | | | 14@258f | - | plant | fruit
mixed salad leaf | mixed salad leaves | salad green; mixed green; mesclun; mixed salad green; mixed lettuce; mixed baby green; mixed baby salad leaf; baby salad leaf; spring mix; mixed leaf; salad; salad leaf | gemischter Salat; Salatmischung; Pflücksalat; Blattsalatmischung | mesclun; jeunes pousses; salade mélangée | P | | | | 3@415f | mustard? | plant
soup vegetables | = | soup greens | Suppengrün; Suppengemüse; Suppenbund; Wurzelwerk | légumes pour soupe; bouquet de légumes; légumes à soupe | P | | | | | celery | plant
jicama | | yam bean | Yambohne; Jicama | jicama; pois patate | P | | 0.549@11603 | =659@11603, slice=6@11603 | 14@492f | - | plant
sauerkraut | = | | Sauerkraut | choucroute | | | | | 360@373p | sulphites? | plant alcohol?
edamame | = | green soybean; green soya bean | Edamame; Edamame-Bohne; grüne Sojabohne | edamame; fève de soja | P | | | | 4@640f | soy | plant | legume
garlic scape | | | Knoblauchstängel; Knoblauchblüte | fleur d'ail; tige d'ail | P | | | | | - | plant
ramp | | wild leek | Ramps; nordamerikanischer Bärlauch | ail des bois | P | | | | | - | plant
wild garlic | = | ramson; bear's garlic; wild garlic leaf | Bärlauch | ail des ours | P | | | | 7@288f | - | plant | herb
black radish | black radishes | | schwarzer Rettich; Winterrettich | radis noir | P | | | | 10@299f | - | plant
salsify | = | black salsify; scorzonera; oyster plant | Schwarzwurzel; Haferwurzel | salsifis; scorsonère | P | | 0.562@11437 | | | - | plant
Jerusalem artichoke | | sunchoke | Topinambur | topinambour | P | | 0.634@11226 | | | - | plant
parsley root | | hamburg parsley; root parsley | Petersilienwurzel; Wurzelpetersilie | persil racine; persil tubéreux | P | | | | | - | plant
horseradish root | | fresh horseradish | frischer Meerrettich; Meerrettichwurzel | raifort frais; racine de raifort | P | | | | | - | plant
turmeric root | | fresh turmeric | frische Kurkuma; Kurkumawurzel | curcuma frais; racine de curcuma | P | | | | | - | plant
cassava | | yuca; manioc; yucca root | Maniok; Cassava | manioc | P | | 0.871@11134 | =408@11134 | 3@308f | - | plant
taro | | taro root; dasheen | Taro | taro; dachine | P | | 0.44@11518 | | 2@305f | - | plant
yam | | | Yams; Yamswurzel | igname | | | 0.634@11601 | | 14@422p | - | plant
burdock root | | gobo; burdock | Klettenwurzel | bardane; racine de bardane | P | | 0.499@11104 | =156@11104 | | - | plant
lotus root | | | Lotuswurzel | racine de lotus | P | | | =115@11254, slice=8.1@11254 | | - | plant
kohlrabi | = | | Kohlrabi | chou-rave | P | | 0.571@11241 | | 7@494f | - | plant
crosne | | chinese artichoke | Stachys; Knollenziest | crosne | P | | | | | - | plant
oca | | | Oca; Knolliger Sauerklee | oca du pérou | P | | | | | - | plant
mashed potato | = | potato puree | Kartoffelpüree; Kartoffelbrei | purée de pommes de terre | P | | | | | milk? | plant milk? | ready-made
tomato leaf | tomato leaves | | Tomatenblatt | feuille de tomate | P | | | | | - | plant
winter squash | winter squashes | squash | Winterkürbis | courge d'hiver | | | 0.49@11643 | | 14@303p | - | plant
spaghetti squash | spaghetti squashes | | Spaghettikürbis | courge spaghetti | | winter-squash | 0.427@11492 | | 60@596p | - | plant
kabocha squash | kabocha squashes | kabocha; japanese pumpkin; buttercup squash | Kabocha; Kabocha-Kürbis | kabocha; courge kabocha | | winter-squash | | | 14@303p | - | plant
delicata squash | delicata squashes | delicata | Delicata-Kürbis | courge delicata; courge sucrine | | winter-squash | | | 14@303p | - | plant
hubbard squash | hubbard squashes | | Hubbard-Kürbis | courge hubbard | | winter-squash | 0.49@11489 | | 14@303p | - | plant
muscat squash | muscat squashes | musquée de provence; muscat pumpkin | Muskatkürbis | courge musquée; courge muscade | | winter-squash | | | 14@303p | - | plant
summer squash | summer squashes | squash | Sommerkürbis | courge d'été | P | | 0.478@11641 | =196@11641 | 4@302f | - | plant
yellow squash | yellow squashes | yellow summer squash; crookneck squash; yellow zucchini; yellow courgette; straightneck squash | gelbe Zucchini | courgette jaune | P | summer-squash | 0.537@11467 | | 4@302f | - | plant
pattypan squash | pattypan squashes | patty pan squash; pattypan; scallop squash; baby patty pan squash | Patisson; Ufo-Kürbis | pâtisson | P | summer-squash | 0.549@11475 | | 4@302f | - | plant
vegetable marrow | | marrow | Markkürbis; Gartenkürbis | courge à moelle | P | summer-squash | | | 4@302f | - | plant
zucchini flower | | squash blossom; courgette flower; zucchini blossom; squash flower | Zucchiniblüte; Kürbisblüte | fleur de courgette; fleur de courge | P | | | | | - | plant
chayote | | chayote squash; christophine; chow-chow squash | Chayote | chayote; christophine | P | | 0.558@11149 | =203@11149 | | - | plant
bitter melon | | bitter gourd; karela | Bittermelone; Bittergurke; Karela | melon amer; margose | P | | 0.393@11024 | =124@11024 | | - | plant | vegetable
bottle gourd | | calabash; lauki; dudhi | Flaschenkürbis; Kalebasse | calebasse; courge bouteille | P | | 0.49@11218 | =771@11218 | | - | plant
winter melon | | wax gourd; white gourd | Wachskürbis | courge cireuse | | | 0.558@11593 | =5700@11593 | | - | plant
luffa | | loofah; sponge gourd; ridge gourd; angled luffa | Schwammkürbis; Luffa | luffa; courge éponge | P | | 0.402@11220 | =178@11220 | | - | plant
choy sum | = | choi sum; yu choy; chinese flowering cabbage | Choi Sum | choy sum | P | | | | 2@275f | - | plant
Chinese broccoli | = | gai lan; kai lan; chinese kale | chinesischer Brokkoli; Kai-lan; Gai Lan | brocoli chinois; kai-lan | P | | | | 3@276f | - | plant
tatsoi | = | | Tatsoi | tatsoï | P | | | | | - | plant
mizuna | = | mizuna leaf | Mizuna | mizuna | P | | | | | mustard? | plant
broccoli rabe | = | rapini; broccoli raab; cime di rapa | Stängelkohl; Cime di Rapa; Rübstiel | brocoli-rave; cima di rapa | P | | 0.169@11096 | stalk=19@11096 | 3@276f | - | plant
mustard green | | mustard leaf | Senfblatt; Senfkohl; Blattsenf | feuille de moutarde | P | | 0.237@11270 | | 1@287f | mustard@11270 | plant
turnip green | | turnip top | Rübstielblatt; Steckrübengrün; Mairübengrün | fane de navet | P | | 0.232@11568 | | 1@287f | - | plant
beet green | | beetroot leaf | Rote-Bete-Blatt | fane de betterave | P | | 0.161@11086 | leaf=32@11086 | 1@287f | - | plant
dandelion green | | dandelion leaf; dandelion | Löwenzahn; Löwenzahnblatt | pissenlit; dent-de-lion | P | | 0.232@11207 | | 1@287f | - | plant
sorrel | = | sorrel leaf; wild sorrel; garden sorrel | Sauerampfer | oseille | P | | | | 1@287f | - | plant | herb
nettle | | stinging nettle; nettle leaf | Brennnessel | ortie | P | | | | | - | plant
purslane | = | portulaca; verdolaga | Portulak; Sommerportulak | pourpier | P | | 0.182@11427 | | | - | plant
samphire | = | marsh samphire; sea bean; glasswort | Queller; Meeresspargel; Salicorne | salicorne | P | | | | | - | plant
sea purslane | = | | Strandmelde; Salzmelde | obione | P | | | | | - | plant
orache | = | mountain spinach | Gartenmelde | arroche | P | | | | | - | plant
New Zealand spinach | = | | Neuseeländer Spinat | tétragone | P | | 0.237@11276 | | | - | plant
water spinach | = | morning glory; kangkong; swamp cabbage | Wasserspinat | liseron d'eau | P | | 0.237@11503 | | | - | plant
amaranth leaf | amaranth leaves | callaloo | Amarantblatt; Amaranth-Blatt | feuille d'amarante; brède | P | | 0.118@11003 | leaf=14@11003 | | - | plant
chicory green | | catalogna; puntarelle; chicory | Catalogna; Zichorie; Puntarelle | chicorée sauvage; puntarelle | P | | 0.123@11152 | | | - | plant
curly endive | | frisee; frisee lettuce; chicorée frisée | Friséesalat; Frisée; Endiviensalat; Endivie | chicorée frisée; frisée; salade frisée | P | | 0.211@11213 | head=513@11213 | | - | plant
escarole | | batavian endive; broad-leaved endive | Eskariol; glatte Endivie; Winterendivie | scarole | P | | | | | - | plant
lamb's lettuce | = | corn salad; mache | Feldsalat; Rapunzel; Nüsslisalat; Vogerlsalat | mâche; doucette | P | | 0.237@11190 | | | - | plant
celtuce | | stem lettuce | Spargelsalat | laitue asperge; celtuce | P | | | leaf=8@11145 | | - | plant
pea shoot | | pea sprout; pea tendril; dou miao | Erbsensprosse; Erbsentrieb | pousse de pois; pousse de petit pois | P | | 0.507@11316 | | | - | plant
microgreen | | micro green; microherb | Microgreen; Mikrogrün | micro-pousse | P | | | | | mustard? | plant
cress | = | garden cress; salad cress; mustard and cress | Kresse; Gartenkresse | cresson alénois; cresson de jardin | P | | 0.211@11203 | sprig=1@11203 | | mustard? | plant
coriander cress | = | micro coriander; micro cilantro | Korianderkresse | cresson de coriandre | P | | | | | - | plant
alfalfa sprout | | alfalfa | Alfalfasprosse; Luzernensprosse | pousse d'alfalfa; graine germée d'alfalfa; luzerne germée | P | | | | | - | plant
radish sprout | | daikon sprout; daikon cress | Radieschensprosse; Daikonkresse; Rettichsprosse | pousse de radis; radis germé | P | | 0.161@11676 | | | - | plant
soybean sprout | | soya bean sprout; soy sprout | echte Sojasprosse; Sojabohnensprosse | germe de soja jaune | P | | 0.296@11452 | =1@11452 | 5@549f | soy | plant
fiddlehead | | fiddlehead fern; fiddlehead green | Straußenfarn; Farnspitze | tête de violon; crosse de fougère | P | | | | | - | plant
cardoon | | | Karde; Cardy | cardon | P | | 0.752@11122 | | | - | plant
lovage root | | | Liebstöckelwurzel | racine de livèche | P | | | | | celery? | plant
banana leaf | banana leaves | | Bananenblatt | feuille de bananier | P | | | | | - | plant
corn husk | | dried corn husk | Maisblatt; Maisliesche | feuille d'épi de maïs; spathe de maïs | | | | | | - | plant | other
banana blossom | | banana flower | Bananenblüte | fleur de bananier | P | | | | | - | plant
bamboo leaf | bamboo leaves | | Bambusblatt | feuille de bambou | | | | | | - | plant | other
yardlong bean | | long bean; chinese long bean; snake bean; asparagus bean | Spargelbohne; Schlangenbohne | haricot kilomètre; dolique asperge | P | | 0.385@11199 | =12@11199 | 3@273f | - | plant
fresh lima bean | | green lima bean | frische Limabohne | haricot de lima frais | P | | 0.659@11031 | | 3@273f | - | plant
shell bean | | fresh shell bean; fresh borlotti bean; fresh cranberry bean; shelling bean | frische Borlottibohne; Auslösebohne | haricot à écosser; haricot coco frais | P | | | | 3@273f | - | plant
fresh black-eyed pea | | fresh cowpea | frische Augenbohne | dolique frais | P | | 0.613@11191 | | 3@273f | - | plant
winged bean | | goa bean | Flügelbohne; Goabohne | pois carré | P | | 0.186@11595 | =16@11595 | | - | plant
drumstick pod | | moringa pod; drumstick vegetable | Moringaschote | gousse de moringa | P | | 0.423@11620 | =11@11620 | | - | plant
mixed mushroom | | mixed wild mushroom; assorted mushroom; assorted wild mushroom; wild mushroom | gemischte Pilze; Mischpilz; Waldpilz | champignon mélangé; mélange de champignons; champignon des bois; champignon sauvage | P | | | | 3@292f | - | plant | mushroom
chanterelle mushroom | | chanterelle; girolle mushroom; girolle | Pfifferling; Eierschwammerl | girolle; chanterelle | P | mixed-mushroom | 0.228@11239 | =5.4@11239 | 3@292f | - | plant | mushroom
morel mushroom | | morel; fresh morel | Morchel; Spitzmorchel | morille | P | mixed-mushroom | 0.279@11240 | =12.9@11240 | 3@292f | - | plant | mushroom
porcini mushroom | | fresh porcini; cep; cep mushroom; fresh porcini mushroom; king bolete; penny bun | Steinpilz | cèpe; cèpe de bordeaux; bolet | P | mixed-mushroom | | | 3@292f | - | plant | mushroom
black trumpet mushroom | | horn of plenty; black chanterelle; trompette de la mort | Herbsttrompete; Totentrompete | trompette de la mort | P | mixed-mushroom | | | 3@292f | - | plant | mushroom
hedgehog mushroom | | pied de mouton | Semmelstoppelpilz | pied-de-mouton | P | mixed-mushroom | | | 3@292f | - | plant | mushroom
maitake mushroom | | hen of the woods; maitake | Maitake; Klapperschwamm | maïtaké | P | | 0.296@11993 | =1.1@11993 | 3@292f | - | plant | mushroom
shimeji mushroom | | beech mushroom; shimeji; buna-shimeji; clamshell mushroom | Shimeji; Buchenpilz | shimeji | P | | | | 3@292f | - | plant | mushroom
wood ear mushroom | | wood ear; cloud ear; black fungus; tree ear mushroom; jew's ear mushroom | Mu-Err; Mu-Err-Pilz; Judasohr | champignon noir; oreille de judas | P | | 0.418@11228 | =6@11228 | | - | plant | mushroom
nameko mushroom | | nameko | Nameko; Stockschwämmchen | nameko | P | | | | 3@292f | - | plant | mushroom
lion's mane mushroom | | lions mane | Igel-Stachelbart | hydne hérisson | P | | | | 3@292f | - | plant | mushroom
black truffle | | truffle; perigord truffle; winter truffle; summer truffle | Trüffel; schwarze Trüffel; Sommertrüffel | truffe; truffe noire | P | | | | | - | plant | mushroom
white truffle | | alba truffle | weiße Trüffel; Alba-Trüffel | truffe blanche | P | | | | | - | plant | mushroom
mandarin | | tangerine; mandarin orange; satsuma | Mandarine; Satsuma | mandarine; satsuma | P | | 0.824@09218 | =88@09218 | 10@256f | - | plant | fruit
tangerine zest | = | mandarin zest; tangerine peel; clementine zest | Mandarinenschale; Clementinenschale | zeste de mandarine; zeste de clémentine | P | mandarin | | | | - | plant | fruit
pomelo | | pummelo; shaddock | Pomelo | pomélo chinois; pamplemousse chinois; pomelo | P | | 0.803@09295 | =609@09295 | 10@256f | - | plant | fruit
kumquat | | | Kumquat; Zwergorange | kumquat | P | | | =19@09149 | 21@414f | - | plant | fruit
yuzu | = | | Yuzu | yuzu | P | | | | 5@664f | - | plant | fruit
calamansi | = | calamondin | Calamansi | calamondin; calamansi | P | | | | 10@256f | - | plant | fruit
bergamot orange | | bergamot | Bergamotte | bergamote | P | | | | 10@256f | - | plant | fruit
cedrat | | citron fruit; etrog; buddha's hand; buddha's hand citron | Zedratzitrone; Zitronatzitrone; Buddhas Hand | cédrat; main de bouddha | P | | | | 10@256f | - | plant | fruit
quince | | | Quitte | coing | P | | | =92@09296 | | - | plant | fruit
medlar | | | Mispel | nèfle commune | P | | | | | - | plant | fruit
sloe | | sloe berry | Schlehe | prunelle sauvage | P | | | | | - | plant | fruit
gooseberry | gooseberries | green gooseberry | Stachelbeere | groseille à maquereau | P | | 0.634@09107 | | 7@252f | - | plant | fruit
black currant | | blackcurrant | schwarze Johannisbeere | cassis; groseille noire | P | | 0.473@09083 | | 3@253f | - | plant | fruit
white currant | | whitecurrant | weiße Johannisbeere | groseille blanche | P | | 0.473@09084 | | 3@253f | - | plant | fruit
elderberry | elderberries | | Holunderbeere; Holunder; Fliederbeere | baie de sureau; sureau | P | | 0.613@09088 | | | - | plant | fruit
elderflower | | elderflower head | Holunderblüte; Holunderblütendolde | fleur de sureau | P | | | | | - | plant | herb
lingonberry | lingonberries | cowberry | frische Preiselbeere | airelle rouge | P | | | | | - | plant | fruit
sea buckthorn berry | sea buckthorn berries | sea buckthorn | Sanddorn; Sanddornbeere | argousier; baie d'argousier | P | | | | | - | plant | fruit
mulberry | mulberries | | Maulbeere | mûre du mûrier; mûre blanche | P | | 0.592@09190 | =1.5@09190 | | - | plant | fruit
boysenberry | boysenberries | | Boysenbeere | mûre de boysen | P | | | | 3@253f | - | plant | fruit
rose hip | | rosehip | Hagebutte | cynorrhodon; églantine | P | | | | | - | plant | fruit
aronia berry | aronia berries | chokeberry | Aroniabeere; Apfelbeere | aronia | P | | | | | - | plant | fruit
rowan berry | rowan berries | rowanberry | Vogelbeere; Eberesche | sorbe | P | | | | | - | plant | fruit
mixed berry | mixed berries | berry; summer berry; assorted berry; red berry | Beere; gemischte Beere; Waldbeere; Waldfrucht | baie; mélange de fruits rouges; petit fruit | P | | | | 3@253f | - | plant | fruit
lychee | | litchi; fresh lychee | Litschi; Lychee | litchi; letchi | P | | 0.803@09164 | =9.6@09164 | 7@252f | - | plant | fruit
longan | | | Longan | longane; longani | P | | | =3.2@09172 | | - | plant | fruit
rambutan | | | Rambutan | ramboutan | P | | | | | - | plant | fruit
mangosteen | | | Mangostane | mangoustan | P | | | | | - | plant | fruit
star fruit | star fruits | carambola; starfruit | Sternfrucht; Karambole | carambole | P | | 0.558@09060 | =91@09060 | 7@478f | - | plant | fruit
dragon fruit | dragon fruits | pitaya; pitahaya; dragonfruit | Drachenfrucht; Pitahaya | fruit du dragon; pitaya | P | | | | 14@480f | - | plant | fruit
persimmon | | kaki; fuyu persimmon; sharon fruit; hachiya persimmon | Kaki; Sharonfrucht; Persimone | kaki; plaquemine | P | | | =168@09263 | | - | plant | fruit
guava | | | Guave | goyave | P | | 0.697@09139 | =55@09139 | 2@262f | - | plant | fruit
feijoa | | pineapple guava | Feijoa; Brasilianische Guave | feijoa | P | | 1.027@09334 | =42@09334 | 7@265f | - | plant | fruit
cherimoya | | custard apple | Cherimoya; Rahmapfel | chérimole | P | | 0.676@09062 | =235@09062 | 4@255f | - | plant | fruit
soursop | | guanabana | Stachelannone; Guanabana | corossol | P | | 0.951@09315 | =625@09315 | | - | plant | fruit
jackfruit | | | Jackfrucht | jacque | P | | 0.697@09144 | | | - | plant | fruit
durian | | | Durian; Stinkfrucht | durian | P | | | | | - | plant | fruit
breadfruit | breadfruits | | Brotfrucht | fruit à pain | P | | 0.93@09059 | =384@09059 | | - | plant | fruit
tamarillo | tamarillos | tree tomato | Tamarillo; Baumtomate | tamarillo | P | | | | | - | plant | fruit
loquat | | japanese medlar | Japanische Wollmispel; Loquat; Nispero | nèfle du japon; bibasse | P | | 0.63@09174 | =16@09174 | | - | plant | fruit
prickly pear | | cactus pear; cactus fruit | Kaktusfeige | figue de barbarie | P | | 0.63@09287 | =103@09287 | 7@479f | - | plant | fruit
cape gooseberry | cape gooseberries | physalis; groundcherry; goldenberry | Physalis; Kapstachelbeere | physalis; coqueret du pérou; amour en cage | P | | 0.592@09138 | | | - | plant | fruit
tamarind pod | | tamarind; fresh tamarind | Tamarinde; Tamarindenschote | tamarin; gousse de tamarin | | | 0.507@09322 | =2@09322 | 7@304p | - | plant | fruit
acerola | | acerola cherry; barbados cherry | Acerola; Acerolakirsche | acérola | P | | 0.414@09001 | =4.8@09001 | | - | plant | fruit
sapodilla | | chiku | Sapodilla; Breiapfel | sapotille | P | | 1.019@09313 | =170@09313 | | - | plant | fruit
ackee | | ackee fruit | Akee | akée; aki | P | | | | | - | plant | fruit
mixed fruit | | fruit; assorted fruit; fresh fruit | Obst; gemischtes Obst; Frucht | fruit; fruit de saison; fruits mélangés | P | | | | | - | plant | fruit
mixed vegetable | | stir-fry vegetable | Gemüsemischung | légumes mélangés; légumes variés | P | | | | | celery? | plant
coleslaw mix | = | coleslaw blend; shredded cabbage mix | Krautsalatmischung; Coleslaw-Mischung | mélange pour coleslaw | P | | | | 3@415f | - | plant
parsley stem | | parsley stalk | Petersilienstängel; Petersilienstiel | tige de persil; queue de persil | P | | | | | - | plant | herb
coriander root | | cilantro root | Korianderwurzel | racine de coriandre | P | | | | | - | plant | herb
celery leaf | celery leaves | celery top | Sellerieblatt; Selleriegrün | feuille de céleri | P | | | | 7@288f | celery | plant | herb
Chinese chive | | garlic chive; nira | Schnittknoblauch; Knoblauch-Schnittlauch | ciboulette chinoise; ciboule de chine; ciboulette ail | P | | | | 14@512f | - | plant | herb
edible flower | | nasturtium flower; viola; pansy; nasturtium | essbare Blüte; Kapuzinerkresse; Blüten | fleur comestible; capucine; pensée | P | | | | | - | plant | herb
rose petal | | dried rose petal; dried rose bud; rosebud | Rosenblatt; Rosenblütenblatt; Rosenknospe | pétale de rose; bouton de rose | | | | | | - | plant | herb
lavender | = | dried lavender; lavender flower; culinary lavender | Lavendel; Lavendelblüte | lavande; fleur de lavande | | | | | | - | plant | herb
hibiscus flower | | dried hibiscus; hibiscus | Hibiskusblüte; Hibiskus | fleur d'hibiscus; hibiscus | | | | | | - | plant | herb
rock samphire | = | | Meerfenchel | criste-marine; fenouil marin | P | | | | | - | plant
sea aster | = | | Strandaster | aster maritime | P | | | | | - | plant
broccoli slaw | = | broccoli coleslaw mix; broccoli slaw mix; shredded broccoli slaw | Brokkoli-Krautsalatmischung; Brokkoli-Slaw | mélange de brocoli râpé; salade de brocoli râpé | P | | | | | - | plant
`;
