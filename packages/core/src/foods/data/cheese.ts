/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const cheeseRows = `
mozzarella | = | mozzarella cheese; salted mozzarella; burrata-style mozzarella | Mozzarella | mozzarella | P | | 0.473@01026 | | | milk | milk rennet?
cheese | | semi-hard cheese; hard cheese; mixed cheese; strong cheese; low-fat cheese | Käse; geriebener Käse; Reibekäse; Streukäse; Schnittkäse; Hartkäse; Käsescheibe | fromage; fromage râpé; fromage à pâte dure; fromage en tranches | P | | | | | milk + | milk +
Cheddar | = | cheddar cheese; sharp cheddar; sharp cheddar cheese; mild cheddar cheese; extra-sharp cheddar cheese; white cheddar cheese; white cheddar; extra-sharp cheddar; mild cheddar; reduced-fat cheddar cheese; kraft shredded cheddar cheese; vintage cheddar; extra-mature cheddar; strong cheddar; aged cheddar; yellow cheddar; orange cheddar; low-fat cheddar cheese; aged white cheddar; irish cheddar | Cheddar; Cheddarkäse; geriebener Cheddar | cheddar; cheddar râpé; cheddar fort | P | cheese | 0.558@01009 | slice=28@01009 | 180@3f | milk | milk rennet?
Monterey Jack | = | monterey jack cheese; jack cheese | Monterey Jack; Monterey-Jack-Käse | monterey jack | P | cheese | 0.558@01025 | | 180@3f | milk egg? | milk rennet? egg?
Parmesan | = | parmesan cheese; parmigiano-reggiano; parmigiano; parmigiano-reggiano cheese; parmesan shaving; parmesan cheese shaving; shaved parmesan; parmesan rind; parmigiano-reggiano rind; reggiano parmesan; reggiano | Parmesan; Parmigiano Reggiano; geriebener Parmesan; Parmesanspan | parmesan; parmesan râpé; parmigiano reggiano; copeaux de parmesan | P | cheese | 0.423@01032 | | 180@3f | milk egg? | milk rennet? egg?
pecorino | = | pecorino romano; pecorino cheese; romano cheese; pecorino romano cheese; romano; aged pecorino | Pecorino; Pecorino Romano; Pecorinokäse | pecorino; pecorino romano | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Gruyère | = | gruyere cheese; swiss gruyère | Gruyère; Greyerzer; Greyerzer Käse; Le Gruyère | gruyère; gruyère râpé; gruyère suisse | P | cheese | 0.558@01023 | slice=28@01023 | 180@3f | milk | milk rennet?
mountain cheese | = | alpine cheese; alp cheese | Bergkäse; Alpkäse; Almkäse; Vorarlberger Bergkäse | fromage de montagne; fromage d'alpage | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Emmental | = | emmental cheese; swiss cheese; emmentaler; swiss emmental; emmenthal; emmenthaler; emmentaler cheese; baby swiss; emmenthal cheese | Emmentaler; Emmentaler Käse; geriebener Emmentaler; Allgäuer Emmentaler | emmental; emmental râpé; emmenthal; gruyère râpé emmental | P | cheese | 0.558@01040 | slice=28@01040 | 180@3f | milk egg? | milk rennet? egg?
Gouda | = | gouda cheese; aged gouda; young gouda | Gouda; Goudakäse; junger Gouda; mittelalter Gouda; geriebener Gouda; alter Gouda | gouda; gouda vieux; gouda jeune | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
feta | = | feta cheese; greek feta; reduced-fat feta cheese; french feta; low-fat feta | Feta; Schafskäse; Fetakäse; griechischer Feta | feta; feta grecque; fromage de brebis | P | cheese | 0.634@01019 | | | milk | milk rennet?
goat cheese | = | chèvre; soft goat cheese; mild goat cheese; montrachet; creamy goat cheese | Ziegenkäse; Ziegenfrischkäse; Ziegenweichkäse | fromage de chèvre; chèvre; chèvre frais; chèvre doux; bûchette de chèvre | P | cheese | | | 7@7f | milk | milk rennet?
blue cheese | = | bleu cheese; danish blue cheese; danish blue; maytag blue cheese; bleu d'auvergne; creamy blue cheese; st agur; saint agur; cashel blue | Blauschimmelkäse; Edelpilzkäse; Blauschimmelkäse mild | fromage bleu; bleu; bleu d'auvergne; bleu de bresse; saint-agur; bleu danois | P | cheese | 0.571@01004 | | | milk + | milk rennet?
Brie | = | brie cheese; double-cream brie; triple-cream brie | Brie; Briekäse | brie; brie de meaux | P | cheese | 0.609@01006 | | 7@7f | milk | milk rennet?
halloumi | = | halloumi cheese; grilling cheese; haloumi; halloumi light | Halloumi; Grillkäse; Halloumikäse | halloumi; fromage à griller; halloum | P | cheese | | | | milk | milk rennet?
paneer | = | paneer cheese; indian cheese; panir | Paneer; Panir | paneer; panir | P | cheese | | | | milk | milk
queso fresco | = | | Queso fresco; mexikanischer Frischkäse | queso fresco; fromage frais mexicain | P | cheese | 0.516@01228 | | | milk | milk rennet?
Cotija | = | cotija cheese; queso cotija; queso añejo; cotija añejo | Cotija; Cotija-Käse | cotija; fromage cotija | P | cheese | 0.507@01267 | | | milk egg? | milk rennet? egg?
provolone | = | provolone cheese; sharp provolone; aged provolone | Provolone | provolone | P | cheese | 0.558@01035 | slice=28@01035 | 180@3f | milk egg? | milk rennet? egg?
fontina | = | fontina cheese; italian fontina | Fontina; Fontinakäse | fontina | P | cheese | 0.558@01020 | slice=28@01020 | 180@3f | milk egg? | milk rennet? egg?
low-moisture mozzarella | = | part-skim mozzarella cheese; part-skim mozzarella; low-moisture mozzarella cheese; pizza cheese; pizza mozzarella; whole-milk mozzarella; pizza cheese blend; firm mozzarella; mozzarella block | Pizzakäse; Pizzamozzarella | mozzarella pour pizza; mozzarella à cuire | P | mozzarella | 0.558@01029 | | | milk egg? | milk rennet? egg?
shredded cheese blend | = | mexican cheese blend; mexican blend cheese; mexican-style cheese blend; cheddar-monterey jack cheese blend; shredded italian cheese blend; 4-cheese blend | Gratinkäse; geriebene Käsemischung; Pizzakäse-Mix; Ofenkäse gerieben | mélange de fromages râpés; fromage à gratin; mélange quatre fromages | P | cheese | 0.473@01251 | | 30@5f | milk + | milk +
Grana Padano | = | grana; grana cheese; grana padano cheese | Grana Padano; Hartkäse italienischer Art | grana padano | P | cheese | | | 180@3f | milk egg? | milk rennet egg?
Colby | = | colby cheese; longhorn cheese; colby longhorn | Colby; Colby-Käse | colby | P | cheese | 0.558@01011 | slice=28@01011 | 180@3f | milk | milk rennet?
Gorgonzola | = | gorgonzola cheese; gorgonzola dolce; mild gorgonzola; dolcelatte; dolcelatte cheese; creamy gorgonzola | Gorgonzola; Dolcelatte | gorgonzola; gorgonzola doux | P | blue-cheese | | | 7@7f | milk + | milk rennet?
Roquefort | = | roquefort cheese | Roquefort | roquefort | P | blue-cheese | | | 7@7f | milk + | milk rennet
Stilton | = | stilton cheese; blue stilton | Stilton | stilton | P | blue-cheese | | | 7@7f | milk + | milk rennet?
Camembert | = | camembert cheese; baking camembert | Camembert; Backcamembert; Ofenkäse | camembert; camembert de normandie; camembert à rôtir | P | cheese | 1.04@01007 | | 7@7f | milk | milk rennet?
Edam | = | edam cheese; mild edam | Edamer; Edamer Käse | édam; mimolette jeune | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Leerdammer | = | maasdam; maasdammer; maasdam cheese; leerdam | Leerdammer; Maasdamer | leerdammer; maasdam | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
butter cheese | = | butterkäse | Butterkäse; Butterkäsescheibe | butterkäse; fromage doux en tranches | P | cheese | | | | milk egg? | milk rennet? egg?
Tilsit | = | tilsiter; tilsit cheese | Tilsiter | tilsit | P | cheese | | | | milk egg? | milk rennet? egg?
Limburger | = | limburger cheese | Limburger | limbourg; fromage de limbourg; herve | P | cheese | 0.566@01024 | | | milk | milk rennet?
Appenzeller | = | appenzeller cheese; appenzell | Appenzeller | appenzeller; appenzell | P | cheese | | | 180@3f | milk | milk rennet?
raclette cheese | = | raclette | Raclettekäse; Raclette | fromage à raclette; raclette | P | cheese | | | | milk | milk rennet?
cheese fondue mix | = | fondue cheese; ready-made fondue | Fonduekäse; Fertigfondue; Käsefondue | fondue au fromage; fondue prête; mélange pour fondue | P | cheese | | | | milk + | milk +
Vacherin | = | vacherin mont d'or; vacherin fribourgeois; mont d'or | Vacherin; Vacherin Fribourgeois; Mont d'Or | vacherin; mont d'or; vacherin fribourgeois | P | cheese | | | | milk | milk rennet?
Tête de Moine | = | | Tête de Moine; Mönchskopf | tête de moine | P | cheese | | | | milk | milk rennet?
Sbrinz | = | sbrinz cheese | Sbrinz | sbrinz | P | cheese | | | 180@3f | milk | milk rennet
Comté | = | comté cheese | Comté | comté | P | cheese | | | 180@3f | milk | milk rennet
Cantal | = | cantal cheese; laguiole; salers | Cantal | cantal; laguiole | P | cheese | | | | milk | milk rennet?
Reblochon | = | reblochon cheese | Reblochon | reblochon | P | cheese | | | 7@7f | milk | milk rennet?
Munster | = | munster cheese; alsatian munster | Munster; Münsterkäse | munster | P | cheese | | | | milk | milk rennet?
Muenster | = | muenster cheese; american muenster | amerikanischer Muenster | muenster américain | P | cheese | 0.558@01030 | slice=28@01030 | | milk egg? | milk rennet? egg?
Maroilles | = | maroilles cheese | Maroilles | maroilles | P | cheese | | | | milk | milk rennet?
Époisses | = | | Époisses | époisses | P | cheese | | | 7@7f | milk | milk rennet?
Saint-Marcellin | = | saint-félicien | Saint-Marcellin | saint-marcellin; saint-félicien; rocamadour | P | cheese | | | 7@7f | milk | milk rennet?
Port Salut | = | saint-paulin; oka | Port Salut; Saint-Paulin | port-salut; saint-paulin | P | cheese | 0.558@01034 | slice=28@01034 | | milk egg? | milk rennet? egg?
Morbier | = | morbier cheese | Morbier | morbier | P | cheese | | | | milk | milk rennet?
Mimolette | = | mimolette cheese | Mimolette | mimolette | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Boursin | = | garlic and herb cream cheese; boursin cheese | Kräuterfrischkäse; Boursin; Frischkäse mit Kräutern; Bresso | boursin; fromage ail et fines herbes; tartare ail et fines herbes | P | cream-cheese | | | 14@10f | milk + | milk +
burrata | burrate | burrata cheese | Burrata; Stracciatella | burrata; stracciatella di bufala | P | mozzarella | | | | milk | milk rennet?
scamorza | scamorze | | Scamorza | scamorza; scamorza fumée | P | cheese | | | | milk | milk rennet?
Taleggio | = | taleggio cheese | Taleggio | taleggio | P | cheese | | | 7@7f | milk | milk rennet?
Asiago | = | asiago cheese; montasio; montasio cheese | Asiago | asiago | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
ricotta salata | = | ricotta salata cheese; salted ricotta; baked ricotta | Ricotta salata; gesalzene Ricotta | ricotta salata; ricotta salée | P | ricotta | | | | milk | milk rennet?
Manchego | = | manchego cheese; aged manchego; mahón | Manchego | manchego | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Idiazabal | = | | Idiazabal | idiazabal | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Cheshire | = | cheshire cheese | Cheshire | cheshire | P | cheese | | | 180@3f | milk | milk rennet?
Red Leicester | = | | Red Leicester | red leicester | P | cheese | | | 180@3f | milk | milk rennet?
brick cheese | = | | Brick-Käse | fromage brick | P | cheese | 0.558@01005 | slice=28@01005 | | milk egg? | milk rennet? egg?
Oaxaca cheese | = | queso oaxaca; quesillo; oaxaca | Oaxaca-Käse; Queso Oaxaca | fromage oaxaca; quesillo | P | cheese | 0.558@01166 | slice=28@01166 | | milk egg? | milk rennet? egg?
string cheese | = | mozzarella stick; cheese string | Käsestange; Käsesnack | bâtonnet de fromage; ficello | P | mozzarella | | | 150@544f | milk + | milk +
cheese curd | | squeaky cheese | Käsebruch; Cheese Curds | fromage en grains; grains de fromage; fromage couic-couic | P | cheese | | | 14@628f | milk | milk rennet?
American cheese | = | processed american cheese; processed cheese; white american cheese | Schmelzkäse; Schmelzkäsescheibe; Scheiblette; Toastkäse; Scheiblettenkäse | fromage fondu; fromage à burger; toastinette; fromage fondu en tranches | P | cheese | 0.592@01253 | slice=21@01253 | 21@6f | milk + | milk +
processed cheese food | = | velveeta; processed cheese spread; cheese spread; velveeta cheese; laughing cow; cheese whiz; cheez whiz; pasteurized process cheese spread | Streichkäse; Schmelzkäsezubereitung; Sahneschmelzkäse; Käseecke; Kochkäse | fromage à tartiner fondu; vache qui rit; cancoillotte; portion de fromage fondu | P | american-cheese | 1.031@01048 | | | milk + | milk +
brown cheese | = | brunost; gjetost; geitost; mysost | Braunkäse; Brunost; Molkenkäse norwegisch | fromage brun; brunost; gjetost | P | cheese | | | | milk | milk
bryndza | = | brynza | Brimsen; Bryndza | bryndza | P | cheese | | | | milk | milk rennet?
Akawi | = | akkawi; ackawi; nabulsi; myzithra cheese | Akawi | akkawi | P | cheese | | | | milk egg? | milk rennet? egg?
pimento cheese | = | pimiento cheese; pimento-cheese spread | Pimento-Käseaufstrich | fromage au piment doux | P | cheese | | | | milk + | milk +
nacho cheese sauce | = | nacho cheese; cheese sauce; queso dip; queso | Käsesauce; Nachokäse; Käsesoße; Cheddarsauce | sauce fromage; sauce cheddar; sauce nacho | P | | 1.065@06930 | | 730@477p | milk + | milk + | sauce
obatzda | = | obazda; liptauer spread | Obatzda; Obazda; Liptauer | obatzda | P | | | | | milk + | milk + | spread
Jarlsberg | = | jarlsberg cheese | Jarlsberg | jarlsberg | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
pepper jack | = | pepper jack cheese; pepperjack cheese; jalapeño jack cheese | Pepper Jack; Pepper-Jack-Käse | pepper jack; monterey jack pimenté | P | monterey-jack | | | 180@3f | milk + | milk +
smoked gouda | = | smoked gouda cheese | geräucherter Gouda; Räucherkäse | gouda fumé | P | gouda | | | 180@3f | milk egg? | milk rennet? egg?
smoked cheese | = | smoked cheddar; smoked cheddar cheese; rauchkäse; smoked hard cheese | Rauchkäse | fromage fumé; cheddar fumé | P | cheese | | | 180@3f | milk + | milk +
Beaufort | = | beaufort cheese; abondance | Beaufort; Abondance | beaufort; abondance | P | cheese | | | 180@3f | milk | milk rennet
tomme | = | tomme de savoie; tome fraîche | Tomme; Tomme de Savoie | tomme; tomme de savoie; tomme fraîche; tome | P | cheese | | | | milk | milk rennet?
Livarot | = | pont-l'évêque | Pont-l'Évêque; Livarot | livarot; pont-l'évêque | P | cheese | | | 7@7f | milk | milk rennet?
Saint-Nectaire | = | | Saint-Nectaire | saint-nectaire | P | cheese | | | | milk | milk rennet?
caciocavallo | = | caciocavallo cheese | Caciocavallo | caciocavallo | P | cheese | | | | milk egg? | milk rennet? egg?
stracchino | = | crescenza; robiola; crescenza cheese | Stracchino; Robiola; Crescenza | stracchino; robiola; crescenza | P | cheese | | | 7@7f | milk | milk rennet?
Wensleydale | = | wensleydale cheese; lancashire; caerphilly | Wensleydale; Lancashire | wensleydale; lancashire | P | cheese | | | 180@3f | milk | milk rennet?
Double Gloucester | = | double gloucester cheese | Double Gloucester | double gloucester | P | cheese | | | 180@3f | milk | milk rennet?
Havarti | = | havarti cheese; cream havarti; danbo | Havarti | havarti | P | cheese | | | | milk egg? | milk rennet? egg?
Harz cheese | = | harzer; hand cheese; harzer cheese; quargel; olmützer quargel | Harzer Käse; Handkäse; Harzer Roller; Harzer; Quargel; Olmützer Quargel | fromage du harz; fromage aigre | P | cheese | | | | milk | milk
Romadur | = | weisslacker | Romadur; Weißlacker | romadur | P | cheese | | | | milk | milk rennet?
kefalotyri | = | graviera; kefalograviera; kasseri; kasseri cheese; kefalotiri; kefalotiri cheese; greek hard cheese | Kefalotyri; Graviera; Kasseri | kefalotyri; graviera; kasséri | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
kashkaval | = | kashkaval cheese; kaşar | Kaschkawal; Kaşar | kashkaval; kachkaval | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Mizithra | = | myzithra; mizithra cheese; anthotyro; manouri | Mizithra; Manouri | mizithra; manouri | P | cheese | | | | milk | milk rennet?
queso blanco | = | queso para freír; queso de freir; frying cheese | Queso blanco | queso blanco | P | cheese | 0.499@01229 | | | milk | milk rennet?
queso chihuahua | = | chihuahua cheese; queso menonita | Chihuahua-Käse | fromage chihuahua | P | cheese | 0.558@01167 | slice=28@01167 | | milk egg? | milk rennet? egg?
Cambozola | = | bavaria blu; bavarian blue; blue brie | Cambozola; Bavaria Blu | cambozola; bresse bleu | P | blue-cheese | | | 7@7f | milk + | milk rennet?
Chaource | = | triple-crème cheese; triple-cream cheese; explorateur; saint andré; coulommiers; neufchâtel français | Chaource; Brillat-Savarin; Coulommiers | chaource; brillat-savarin; coulommiers | P | cheese | | | 7@7f | milk | milk rennet?
goat cheese log | = | bûche de chèvre; ripened goat's cheese; bucheron | Ziegenkäserolle; Ziegenrolle | bûche de chèvre; sainte-maure de touraine | P | goat-cheese | | | 7@7f | milk | milk rennet?
crottin de Chavignol | = | crottin; goat's cheese crottin | Crottin de Chavignol; Ziegentaler; Ziegenkäsetaler | crottin de chavignol; cabécou | P | goat-cheese | | | 7@7f | milk | milk rennet?
goat gouda | = | goat's milk gouda | Ziegengouda; Ziegenschnittkäse | gouda de chèvre; tomme de chèvre | P | goat-cheese | | | 180@3f | milk egg? | milk rennet? egg?
mozzarella ball | | bocconcini; mozzarella pearl; mini mozzarella; baby mozzarella; baby bocconcini; bocconcini mozzarella; mozzarella cheese ball | Mini-Mozzarella; Mozzarellakugel | bille de mozzarella; boule de mozzarella; mini-mozzarella | P | mozzarella | | | | milk | milk rennet?
smoked mozzarella | = | smoked mozzarella cheese | geräucherter Mozzarella | mozzarella fumée | P | mozzarella | | | | milk | milk rennet?
buffalo mozzarella | = | buffalo mozzarella ball; mozzarella di bufala; buffalo mozzarella cheese | Büffelmozzarella; Mozzarella di Bufala | mozzarella di bufala; mozzarella de bufflonne | P | mozzarella | | | | milk | milk rennet?
pecorino sardo | = | pecorino toscano; young pecorino; fiore sardo | Pecorino Sardo; Pecorino Toscano | pecorino sarde; pecorino toscano | P | pecorino | | | 180@3f | milk egg? | milk rennet? egg?
sheep's milk cheese | = | sheep's cheese; ewe's milk cheese; tomme de brebis | Schafskäse gereift; Hartkäse vom Schaf; Schafhartkäse | tomme de brebis; fromage de brebis affiné | P | cheese | | | 180@3f | milk egg? | milk rennet? egg?
Ossau-Iraty | = | | Ossau-Iraty | ossau-iraty | P | cheese | | | 180@3f | milk | milk rennet?
queso asadero | = | asadero; asadero cheese | Asadero | queso asadero | P | cheese | 0.558@01166 | slice=28@01166 | | milk egg? | milk rennet? egg?
white brined cheese | = | bulgarian feta; sirene; beyaz peynir; turkish white cheese; brined cheese | Balkankäse; Weichkäse in Salzlake; Schafskäse in Salzlake; Hirtenkäse; Salzlakenkäse | fromage en saumure; fromage blanc en saumure | P | cheese | | | | milk | milk rennet?
`;
