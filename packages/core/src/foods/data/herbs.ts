/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const herbsRows = `
parsley | = | flat-leaf parsley; italian parsley; flatleaf parsley; parsley leaf; parsley sprig; italian flat-leaf parsley; flat parsley; flat-leaf italian parsley; chopped parsley; sea parsley | Petersilie; glatte Petersilie; Blattpetersilie; frische Petersilie | persil; persil plat; persil frais; persil haché | P | | 0.257@11297 | sprig=1@11297 | 2@611f | - | plant
curly parsley | = | curly-leaf parsley | krause Petersilie | persil frisé | P | parsley | | | 2@611f | - | plant
cilantro | = | coriander; coriander leaf; fresh coriander; cilantro leaf; green coriander; coriander sprig; cilantro sprig; coriander cilantro; cilantro coriander leaf; cilantro stem; coriander stalk; chinese parsley | Koriandergrün; frischer Koriander; Koriander; Korianderblatt; Cilantro | coriandre; coriandre frais; coriandre fraîche; feuille de coriandre; coriandre en feuilles | P | | 0.068@11165 | sprig=2.22@11165 | 14@506f | - | plant
basil | = | fresh basil; basil leaf; sweet basil; genovese basil | Basilikum; Basilikumblatt; frisches Basilikum | basilic; feuille de basilic; basilic frais | P | | 0.101@02044 | | 10@509f | - | plant
Thai basil | = | thai basil leaf; sweet thai basil | Thai-Basilikum; Thaibasilikum; Horapa | basilic thaï; basilic thaïlandais | P | basil | | | 10@509f | - | plant
holy basil | = | holy basil leaf; tulsi | heiliges Basilikum; Tulsi | basilic sacré; tulsi | P | basil | | | | - | plant
lemon basil | = | | Zitronenbasilikum | basilic citron | P | basil | | | 10@509f | - | plant
purple basil | = | opal basil; red basil | rotes Basilikum | basilic pourpre; basilic rouge | P | basil | | | 10@509f | - | plant
mint | = | mint leaf; fresh mint; mint sprig | Minze; Minzblatt; frische Minze; grüne Minze | menthe; feuille de menthe; menthe fraîche | P | | 0.385@02065 | | 14@507f | - | plant
spearmint | = | | Ährenminze; Krauseminze; Nanaminze | menthe verte; menthe douce; menthe nana | P | mint | 0.385@02065 | | 14@507f | - | plant
peppermint | = | | Pfefferminze; Pfefferminzblatt | menthe poivrée | P | mint | 0.108@02064 | | 14@507f | - | plant
dill | = | fresh dill; dill frond; dill weed; dill sprig | Dill; Dillspitze; frischer Dill; Gurkenkraut | aneth; aneth frais | P | | 0.038@02045 | sprig=0.2@02045 | | - | plant
chives | = | | Schnittlauch; Schnittlauchröllchen | ciboulette; brin de ciboulette | P | | 0.203@11156 | | 14@512f | - | plant
thyme | = | fresh thyme; thyme leaf; thyme sprig | Thymian; frischer Thymian; Thymianzweig | thym; branche de thym; thym frais; brin de thym | P | | 0.162@02049 | | 14@513f | - | plant
lemon thyme | = | lemon thyme leaf | Zitronenthymian | thym citron; thym citronné | P | thyme | | | 14@513f | - | plant
wild thyme | = | creeping thyme | Quendel; Feldthymian | serpolet; thym sauvage | P | thyme | | | | - | plant
rosemary | = | fresh rosemary; rosemary leaf; rosemary sprig | Rosmarin; Rosmarinzweig; frischer Rosmarin; Rosmarinnadel | romarin; branche de romarin; romarin frais; brin de romarin | P | | 0.115@02063 | | 14@511f | - | plant
sage | = | fresh sage; sage leaf; fried sage leaf | Salbei; Salbeiblatt; frischer Salbei | sauge; feuille de sauge; sauge fraîche | P | | | | 7@288f | - | plant
oregano | = | fresh oregano; oregano leaf; greek oregano | frischer Oregano; Oreganoblatt | origan frais; feuille d'origan | P | | | | 14@510f | - | plant
tarragon | = | fresh tarragon; tarragon leaf; tarragon sprig; french tarragon | Estragon; frischer Estragon | estragon; estragon frais; feuille d'estragon | P | | | | 7@288f | - | plant
Mexican tarragon | = | mexican mint marigold | mexikanischer Estragon | estragon mexicain | P | tarragon | | | | - | plant
marjoram | = | fresh marjoram; marjoram leaf; sweet marjoram | frischer Majoran; Majoranblatt | marjolaine fraîche; feuille de marjolaine | P | | | | 7@288f | - | plant
chervil | = | chervil sprig; chervil leaf | Kerbel; frischer Kerbel | cerfeuil; cerfeuil frais; pluche de cerfeuil | P | | | | 7@288f | - | plant
curry leaf | curry leaves | fresh curry leaf | Curryblatt; frisches Curryblatt | feuille de curry; feuille de cari; feuille de caloupilé | P | | | | | - | plant
makrut lime leaf | makrut lime leaves | kaffir lime leaf; lime leaf; keffir lime leaf; wild lime leaf; lime leave | Kaffirlimettenblatt; Kaffir-Limettenblatt; Limettenblatt | feuille de combava; feuille de citron kaffir; feuille de combawa; feuille de kaffir | P | | | | | - | plant
mixed herb | | assorted herb; fine herb; fines herbes; mixed fresh herb; soft herb | gemischte Kräuter; Kräutermischung; Gartenkräuter | fines herbes; mélange d'herbes fraîches | P | | | | 7@288f | - | plant
salad herbs | = | herbs for salad | Grüne-Soße-Kräuter; Frankfurter Kräuter | herbes à salade | P | mixed-herb | | | 7@288f | - | plant
lemon balm | = | lemon balm leaf; melissa | Zitronenmelisse; Melisse | mélisse; citronnelle mélisse | P | | | | 7@288f | - | plant
lemon verbena | = | verbena | Zitronenverbene; Verbene | verveine citronnelle; verveine citronnée | P | | | | 7@288f | - | plant
savory | = | summer savory; winter savory; fresh savory | Bohnenkraut; frisches Bohnenkraut | sarriette | P | | | | 7@288f | - | plant
lovage | = | lovage leaf | Liebstöckel; Maggikraut | livèche; ache des montagnes | P | | | | 7@288f | celery? | plant
borage | = | borage leaf; borage flower | Borretsch | bourrache | P | | 0.376@11613 | | 7@288f | - | plant
burnet | = | salad burnet | Pimpinelle; Pimpernelle | pimprenelle | P | | | | 7@288f | - | plant
shiso leaf | shiso leaves | shiso; perilla; perilla leaf; sesame leaf; oba leaf; kkaennip | Shiso; Shisoblatt; Perilla; Sesamblatt | shiso; feuille de shiso; pérille | P | | | | 7@288f | - | plant
Vietnamese coriander | = | rau ram; laksa leaf; vietnamese mint; hot mint | vietnamesischer Koriander; Rau Ram | coriandre vietnamienne; rau ram | P | | | | 7@288f | - | plant
culantro | = | sawtooth herb; sawtooth coriander; long coriander | langer Koriander; Culantro | coriandre longue; herbe à fer; culantro | P | | | | 7@288f | - | plant
epazote | = | fresh epazote | Epazote; mexikanisches Teekraut | épazote; thé du mexique | P | | 0.054@11984 | sprig=2@11984 | | - | plant
pandan leaf | pandan leaves | pandan; screwpine leaf | Pandanblatt; Pandan; Pandanusblatt | feuille de pandan; pandan | P | | | | | - | plant
wormwood | = | absinthe herb | Wermutkraut | absinthe plante | P | | | | | - | plant
hyssop | = | agastache | Ysop | hysope | P | | | | | - | plant
woodruff | = | sweet woodruff | Waldmeister | aspérule odorante | P | | | | | - | plant
sweet cicely | = | | Süßdolde | cerfeuil musqué | P | | | | | - | plant
angelica | = | | Angelika; Engelwurz; kandierte Engelwurz | angélique; angélique confite | | | | | | - | plant
bronze fennel | = | | Bronzefenchel | fenouil bronze | P | | | | | - | plant
fenugreek green | | fresh fenugreek; fresh methi; methi leaf; fresh fenugreek leaf | frisches Bockshornkleeblatt; frischer Bockshornklee | fenugrec frais; feuille fraîche de fenugrec | P | | | | | - | plant
garland chrysanthemum | | chrysanthemum green; chrysanthemum leaf; tong ho; shungiku; crown daisy | Speisechrysantheme; Shungiku | chrysanthème comestible; shungiku | P | | 0.106@11157 | | | - | plant | vegetable
stevia leaf | stevia leaves | | Steviablatt | feuille de stévia | P | | | | | - | plant
mugwort | = | | Beifuß | armoise | P | | | | | - | plant
`;
