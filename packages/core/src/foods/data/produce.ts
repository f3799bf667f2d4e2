/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const produceRows = `
onion | | brown onion; cooking onion; yellow onion; spanish onion | Zwiebel; Gemüsezwiebel | oignon; oignon jaune | | | 0.676@11282 | =110@11282, slice=14@11282 | 30@294p
red onion | | | rote Zwiebel | oignon rouge | | onion | 0.676@11282 | =110@11282, slice=14@11282 | 30@294p
white onion | | | weiße Zwiebel | oignon blanc | | onion | 0.676@11282 | =110@11282, slice=14@11282 | 30@294p
sweet onion | | vidalia onion | | | | onion | | =331@11294 | 30@294p
pearl onion | | baby onion; silverskin onion | Perlzwiebel | oignon grelot | | onion | | | 30@294p
green onion | | scallion; spring onion; salad onion | Frühlingszwiebel; Lauchzwiebel | oignon vert; cébette; oignon nouveau | P | | | =15@11291 | 7@295f
shallot | | banana shallot; échalion | Schalotte | échalote | | | 0.676@11677
leek | | baby leek | Lauch; Porree; Lauchstange | poireau | P | | 0.376@11246 | =89@11246, slice=6@11246 | 7@289f
garlic | = | garlic clove | Knoblauch; Knoblauchzehe | ail; gousse d'ail | | | 0.575@11215 | clove=3@11215 | 30@285p
ginger | = | ginger root; root ginger; gingerroot; fresh ginger root | Ingwer; Ingwerwurzel | gingembre | P | | 0.406@11216 | | 14@286f
galangal | = | galangal root | Galgant | galanga | P
lemongrass | = | lemon grass | Zitronengras | citronnelle | P | | 0.283@11972 | | 7@505f
carrot | | | Karotte; Möhre; Mohrrübe | carotte | P | | 0.541@11124 | =61@11124, slice=3@11124 | 14@279f
baby carrot | | | | mini-carotte | P | carrot | | | 28@491f
celery | = | celery stalk; celery stick; celery rib | Staudensellerie; Stangensellerie | céleri; céleri branche; branche de céleri | P | | 0.507@11143 | stalk=40@11143 | 7@281f
celeriac | = | celery root | Knollensellerie; Sellerieknolle | céleri-rave | P | | 0.659@11141 | | 7@661f
parsnip | | | Pastinake | panais | P | | 0.562@11298 | | 14@279f
turnip | | | Rübe; Mairübe | navet | P | | 0.549@11564 | =122@11564, slice=15@11564 | 14@307f
swede | | rutabaga | Steckrübe | rutabaga | P | | 0.592@11435 | =386@11435 | 14@301f
beetroot | | beet; red beet | Rote Bete; Rote Beete | betterave | P | | 0.575@11080 | =82@11080 | 7@274f
radish | radishes | | Radieschen | radis | P | | 0.49@11429 | =4.5@11429, slice=1@11429 | 10@299f
daikon | | mooli; daikon radish; white radish | Rettich | radis blanc | P | | 0.49@11430 | | 10@299f
potato | potatoes | | Kartoffel | pomme de terre | | | 0.634@11352 | =213@11352 | 30@297p
waxy potato | waxy potatoes | boiling potato | festkochende Kartoffel; Salatkartoffel | pomme de terre à chair ferme | | potato | 0.634@11352 | =213@11352 | 30@297p
floury potato | floury potatoes | starchy potato; baking potato; russet potato; idaho potato; maris piper potato | mehligkochende Kartoffel; mehlige Kartoffel | pomme de terre farineuse | | potato | 0.634@11353 | =213@11353 | 30@297p
Yukon Gold potato | Yukon Gold potatoes | yukon gold | | | | potato | | | 30@297p
red potato | red potatoes | | | | P | potato | 0.634@11355 | =213@11355 | 7@297f
new potato | new potatoes | baby potato | Frühkartoffel; Drilling | pomme de terre nouvelle; grenaille | P | potato | | | 7@297f
sweet potato | sweet potatoes | | Süßkartoffel | patate douce | | | | =130@11507 | 14@422p
tomato | tomatoes | | Tomate | tomate | P | | 0.63@11529 | =123@11529, slice=20@11529
plum tomato | plum tomatoes | roma tomato | Eiertomate | tomate olivette | P | tomato
cherry tomato | cherry tomatoes | grape tomato; cocktail tomato | Kirschtomate; Cocktailtomate | tomate cerise | P | tomato | | | 5@600f
green tomato | green tomatoes | | grüne Tomate | tomate verte | P | tomato | 0.761@11527 | =123@11527
tomatillo | tomatillos | | | | P | | 0.558@11954 | =34@11954
bell pepper | | sweet pepper; capsicum; pepper | Paprika; Paprikaschote | poivron | P | | 0.629@11821 | =119@11821 | 4@296f
red bell pepper | | red pepper; sweet red pepper; red capsicum | rote Paprika; rote Paprikaschote | poivron rouge | P | bell-pepper | 0.629@11821 | =119@11821 | 4@296f
green bell pepper | | green pepper; green capsicum | grüne Paprika; grüne Paprikaschote | poivron vert | P | bell-pepper | 0.629@11333 | =119@11333 | 4@296f
yellow bell pepper | | yellow pepper | gelbe Paprika; gelbe Paprikaschote | poivron jaune | P | bell-pepper | | | 4@296f
orange bell pepper | | orange pepper | | | P | bell-pepper | | | 4@296f
chili pepper | | chili; chile; chilli; hot pepper; fresh chili; chile pepper; chilli pepper | Chili; Chilischote; Peperoni | piment | P | | | | 7@548f
red chili | | red chile; red chilli; red chili pepper; fresno chile | rote Chili; rote Chilischote | piment rouge | P | chili-pepper | 0.634@11819 | =45@11819 | 7@548f
green chili | | green chile; green chilli; green chili pepper | grüne Chili; grüne Chilischote | piment vert | P | chili-pepper | 0.634@11670 | =45@11670 | 7@548f
bird's eye chili | | thai chili; bird eye chili; bird's eye chile; thai chile | | piment oiseau | P | chili-pepper | | | 7@548f
jalapeño | | jalapeno; jalapeno pepper; jalapeño pepper; jalapeño chile | Jalapeño | | P | chili-pepper | 0.38@11979 | =14@11979 | 7@548f
serrano chili | | serrano chile; serrano pepper; serrano | | | P | chili-pepper | 0.444@11977 | =6.1@11977 | 7@548f
Scotch bonnet | | scotch bonnet chili; scotch bonnet pepper | | | P | chili-pepper | | | 7@548f
habanero | | habanero chili; habanero pepper; habanero chile | | piment habanero | P | chili-pepper | | | 7@548f
malagueta chili | | malagueta; malagueta pepper | | | P | chili-pepper | | | 7@548f
cucumber | | | Gurke; Salatgurke | concombre | P | | 0.44@11205 | =301@11205 | 4@283f
English cucumber | | hothouse cucumber | | concombre anglais | P | cucumber | | | 4@283f
Persian cucumber | | mini cucumber | Minigurke | | P | cucumber | | | 4@283f
zucchini | zucchini | courgette | Zucchini | courgette | P | | 0.524@11477 | =196@11477, slice=9.9@11477 | 7@547f
eggplant | | aubergine | Aubergine | aubergine | P | | 0.347@11209 | =548@11209 | 4@284f
butternut squash | butternut squashes | squash | Butternusskürbis | courge butternut; butternut | | | 0.592@11485 | | 14@303p
acorn squash | acorn squashes | squash | | | | | 0.592@11482 | | 14@303p
pumpkin | | | Kürbis | potiron; citrouille | | | 0.49@11422 | | 60@298p
Hokkaido squash | Hokkaido squashes | red kuri squash | Hokkaidokürbis; Hokkaido | potimarron | | | | | 14@303p
broccoli | = | broccoli floret | Brokkoli | brocoli | P | | 0.385@11090 | bunch=608@11090, stalk=31@11090 | 3@276f
cauliflower | | cauliflower floret | Blumenkohl | chou-fleur | P | | 0.452@11135 | head=588@11135 | 3@280f
cabbage | | | Kohl | chou | P | | 0.376@11109 | head=908@11109, leaf=23@11109 | 7@278f
green cabbage | | white cabbage | Weißkohl | chou blanc; chou vert | P | cabbage | 0.376@11109 | head=908@11109, leaf=23@11109 | 7@278f
red cabbage | | | Rotkohl | chou rouge | P | cabbage | 0.376@11112 | head=839@11112, leaf=23@11112 | 7@278f
Savoy cabbage | | | Wirsing | chou frisé | P | cabbage | 0.296@11114 | | 7@278f
napa cabbage | | chinese cabbage; chinese leaf; napa | Chinakohl | chou chinois | P | cabbage | 0.321@11119 | | 7@278f
bok choy | = | pak choi; baby bok choy; pak choy | Pak Choi | pak choï | P | | 0.296@11116 | head=840@11116, leaf=14@11116 | 2@275f
Brussels sprout | | brussel sprout | Rosenkohl | chou de bruxelles | P | | 0.372@11098 | =19@11098 | 3@277f
kale | = | curly kale; lacinato kale; tuscan kale; cavolo nero | Grünkohl | chou kale | P | | 0.068@11233 | | 3@423f
spinach | = | baby spinach; spinach leaf; baby spinach leaf | Spinat; Blattspinat; Babyspinat | épinard; épinards | P | | 0.127@11457 | bunch=340@11457, leaf=10@11457 | 3@415f
Swiss chard | = | chard; silverbeet | Mangold | blette; bette | P | | 0.152@11147 | leaf=48@11147 | 7@550f
collard green | | collards | | | P | | 0.152@11161 | | 1@287f
arugula | = | rocket; rocket leaf | Rucola | roquette | P | | 0.085@11959 | leaf=2@11959 | 3@678f
watercress | = | | Brunnenkresse | cresson | P | | 0.144@11591
lettuce | | salad leaf; lettuce leaf | Salat; Kopfsalat | laitue; salade | P | | | | 7@290f
romaine lettuce | | romaine; cos lettuce; romaine leaf | Romanasalat | laitue romaine; romaine | P | lettuce | 0.199@11251 | head=626@11251 | 7@290f
iceberg lettuce | | iceberg | Eisbergsalat | laitue iceberg | P | lettuce | 0.304@11252 | head=539@11252, leaf=8@11252 | 7@290f
butter lettuce | | boston lettuce; bibb lettuce; butterhead lettuce | | | P | lettuce | | | 3@291f
radicchio | = | | Radicchio | radicchio | P | | 0.169@11952 | leaf=8@11952 | 14@674f
endive | | belgian endive; chicory | Chicorée | endive | P | | 0.38@11151 | head=53@11151
fennel | = | fennel bulb; bulb fennel | Fenchel; Fenchelknolle | fenouil | P | | 0.368@11957 | =234@11957
asparagus | = | asparagus spear; green asparagus | Spargel; grüner Spargel | asperge; asperge verte | P | | 0.566@11011 | stalk=16@11011 | 3@271f
white asparagus | = | | weißer Spargel | asperge blanche | P | asparagus | | | 3@271f
artichoke | | globe artichoke | Artischocke | artichaut | P | | | =128@11007 | 7@270f
green bean | | french bean; string bean; haricot vert; snap bean | grüne Bohne; Buschbohne; Prinzessbohne | haricot vert | P | | 0.423@11052 | =5.5@11052 | 3@273f
broad bean | | fava bean | dicke Bohne; Ackerbohne | fève | P | | | | 3@273f
snow pea | | mangetout | Zuckerschote | pois gourmand; pois mange-tout | P | | 0.414@11300 | | 3@273f
sugar snap pea | | sugar snap | | | P | | | | 3@273f
pea | | green pea; garden pea; english pea; fresh pea | Erbse | petit pois; pois | P | | 0.613@11304 | | 3@273f
corn | = | sweet corn; sweetcorn; corn kernel; corn on the cob | Mais; Zuckermais; Maiskolben | maïs | P | | 0.613@11167 | | 1@282f
okra | = | lady's finger | Okra; Okraschote | gombo | P | | 0.423@11278 | | 2@293f
bean sprout | | mung bean sprout; beansprout | Sojasprosse; Mungbohnensprosse | pousse de soja; germe de soja | P | | 0.44@11043 | | 5@549f
mushroom | | button mushroom; white mushroom; champignon | Champignon; Pilz | champignon; champignon de paris | P | | 0.296@11260 | =18@11260, slice=6@11260 | 3@292f
cremini mushroom | | chestnut mushroom; brown mushroom; crimini mushroom; baby bella mushroom | brauner Champignon | | P | mushroom | 0.368@11266 | =20@11266 | 3@292f
shiitake mushroom | | shiitake | Shiitake; Shiitakepilz | shiitaké | P | mushroom | | =19@11238 | 3@292f
portobello mushroom | | portobello; portabella mushroom; portabello mushroom | Portobello | | P | mushroom | 0.364@11265 | =84@11265 | 3@292f
oyster mushroom | | | Austernpilz; Austernseitling | pleurote | P | mushroom | 0.364@11987 | | 3@292f
enoki mushroom | | enoki | | | P | mushroom | 0.271@11950 | =3@11950 | 3@292f
avocado | avocados | | Avocado | avocat | P | | 0.634@09037 | =201@09037 | 3@250f
lemon | | unwaxed lemon | Zitrone; Bio-Zitrone; unbehandelte Zitrone | citron; citron jaune | P | | | =84@09150 | 10@256f
Meyer lemon | | | | | P | lemon | | | 10@256f
lime | | persian lime | Limette | citron vert | P | | | =67@09159 | 10@256f
lemon juice | = | fresh lemon juice | Zitronensaft | jus de citron | LP | | 1.031@09152 | | 360@448p
lime juice | = | fresh lime juice | Limettensaft | jus de citron vert | LP | | 1.023@09160 | | 360@447p
orange | | navel orange | Orange; Apfelsine | orange | P | | 0.761@09200 | =131@09200 | 10@256f
grapefruit | | | Grapefruit; Pampelmuse | pamplemousse | P | | 0.972@09111 | =256@09111 | 10@256f
clementine | | mandarin; tangerine; satsuma | Mandarine; Clementine | clémentine; mandarine | P | | | =74@09433 | 10@256f
apple | | tart apple; eating apple; cooking apple | Apfel | pomme | P | | 0.528@09003 | =182@09003 | 28@248f
Granny Smith apple | | granny smith | | granny smith | P | apple | 0.461@09502 | =167@09502 | 28@248f
pear | | | Birne | poire | P | | 0.592@09252 | =178@09252 | 3@266f
Asian pear | | nashi pear; korean pear | Nashi-Birne | nashi | P | | | =122@09340 | 3@266f
banana | | | Banane | banane | P | | 0.951@09040 | =118@09040 | 3@251f
plantain | | | Kochbanane | banane plantain | P | | 0.626@09277 | =179@09277 | 3@268f
grape | | seedless grape | Traube; Weintraube | raisin frais | P | | | | 7@261f
strawberry | strawberries | | Erdbeere | fraise | P | | 0.642@09316 | =12@09316 | 2@481f
raspberry | raspberries | | Himbeere | framboise | P | | 0.52@09302 | =1.9@09302 | 2@482f
blueberry | blueberries | | Heidelbeere; Blaubeere | myrtille | P | | 0.626@09050 | | 7@254f
blackberry | blackberries | | Brombeere | mûre | P | | 0.609@09042 | | 3@253f
red currant | | redcurrant | Johannisbeere; rote Johannisbeere | groseille | P | | 0.473@09084 | | 3@253f
cranberry | cranberries | fresh cranberry | Cranberry | canneberge | P | | 0.465@09078 | | 60@259f
cherry | cherries | sweet cherry | Kirsche; Süßkirsche | cerise | P | | 0.651@09070 | =8.2@09070 | 2@483f
sour cherry | sour cherries | tart cherry | Sauerkirsche | griotte | P | | 0.655@09063 | | 2@483f
peach | peaches | | Pfirsich | pêche | P | | 0.651@09236 | =150@09236 | 3@266f
nectarine | | | Nektarine | nectarine | P | | 0.604@09191 | =142@09191 | 3@266f
apricot | | | Aprikose | abricot | P | | 0.655@09021 | =35@09021 | 2@249f
plum | | prune plum | Pflaume; Zwetschge | prune | P | | 0.697@09279 | =66@09279 | 3@266f
mango | mangoes | | Mango | mangue | P | | 0.697@09176 | | 7@265f
papaya | | | Papaya | papaye | P | | 0.613@09226 | | 7@265f
pineapple | | pineapple chunk | Ananas | ananas | P | | 0.697@09266 | =905@09266, slice=166@09266 | 5@267f
watermelon | | | Wassermelone | pastèque | P | | 0.651@09326 | | 3@495f
melon | | cantaloupe; honeydew | Melone | melon | P | | | | 14@264f
kiwi | | kiwi fruit; kiwifruit | Kiwi | kiwi | P | | 0.761@09148 | =69@09148 | 3@263f
pomegranate | | pomegranate seed | Granatapfel | grenade | P | | 0.735@09286 | =282@09286 | 30@269f
fig | | fresh fig | Feige | figue | P | | | =50@09089
rhubarb | = | rhubarb stalk | Rhabarber | rhubarbe | P | | 0.516@09307 | stalk=51@09307 | 3@300f
passion fruit | passion fruits | passionfruit | Passionsfrucht | fruit de la passion | P | | | | 7@265f
coconut | | fresh coconut | Kokosnuss | noix de coco | P | | | | 14@258f
mixed salad leaf | mixed salad leaves | salad green; mixed green; mesclun; mixed salad green; mixed lettuce | gemischter Salat | mesclun | P | | | | 3@415f
soup vegetables | = | soup greens; soup vegetable | Suppengrün; Suppengemüse | légumes pour soupe | P
jicama | | | | | P | | 0.549@11603 | =659@11603, slice=6@11603 | 14@492f
sauerkraut | = | | Sauerkraut | choucroute
edamame | = | | Edamame | edamame | P | | | | 4@640f
`;
