/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const fishRows = `
salmon | = | wild salmon; atlantic salmon; sockeye salmon; king salmon; coho salmon; sashimi-grade salmon | Lachs; Wildlachs; Salm; Bio-Lachs | saumon; saumon frais; saumon sauvage | P | | | | 1@146f | fish | fish
salmon fillet | | salmon steak; wild salmon fillet; side of salmon; salmon side; salmon loin; salmon portion; salmon cutlet | Lachsfilet; Lachssteak; Lachsseite; Lachsfilet mit Haut | filet de saumon; pavé de saumon; darne de saumon; dos de saumon | P | salmon | | | 1@146f | fish | fish
smoked salmon | = | smoked salmon trimming; cold-smoked salmon; lox; nova lox; nova | Räucherlachs; geräucherter Lachs; Räucherlachsscheibe | saumon fumé; tranche de saumon fumé | P | | | | 21@167f | fish | fish
cod | = | cod loin; cod steak; atlantic cod; scrod; pacific cod; cod cheek | Kabeljau; Kabeljaufilet; Dorsch; Dorschfilet; Kabeljau-Loin; Skrei | cabillaud; morue fraîche; dos de cabillaud; filet de cabillaud; skrei | P | | | fillet=231@15015 | 1@144f | fish | fish
haddock | = | smokeless haddock | Schellfisch; Schellfischfilet | églefin; filet d'églefin; aiglefin | P | | | fillet=193@15033 | 1@144f | fish | fish
halibut | = | halibut steak | Heilbutt; Heilbuttfilet | flétan; filet de flétan | P | | | fillet=408@15036 | 1@144f | fish | fish
white fish | = | firm white fish; firm white-fleshed fish; white-fleshed fish; firm-fleshed fish | Weißfisch; weißes Fischfilet; weißer Fisch; Weißfischfilet | poisson blanc; filet de poisson blanc | P | | | | 1@144f | fish | fish
monkfish | = | monkfish tail; monkfish cheek | Seeteufel; Seeteufelfilet; Lotte | lotte; filet de lotte; queue de lotte; baudroie | P | | | | 1@144f | fish | fish
sea bass | = | seabass; branzino; bass; wild sea bass | Wolfsbarsch; Loup de Mer; Seebarsch; Wolfsbarschfilet; Branzino | bar; loup de mer; filet de bar; loup | P | | | | 1@144f | fish | fish
trout | = | rainbow trout; brook trout; river trout | Forelle; Regenbogenforelle; Forellenfilet; Bachforelle | truite; filet de truite; truite arc-en-ciel | P | | | fillet=79@15114 | | fish | fish
mackerel | = | spanish mackerel; king mackerel | Makrele; Makrelenfilet | maquereau; filet de maquereau | P | | | fillet=112@15046 | 1@146f | fish | fish
tuna | = | tuna steak; yellowfin tuna; ahi tuna; sushi-grade tuna; bluefin tuna; ahi; sashimi-grade tuna; albacore tuna; tuna loin; sushi-grade ahi tuna; bonito | Thunfisch; Thunfischsteak; Thunfischfilet; frischer Thunfisch | thon; steak de thon; thon frais; thon rouge | P | | | | 1@146f | fish | fish
shrimp | = | prawn; king prawn; tiger prawn; rock shrimp; tiger shrimp; frozen shrimp; prawn tail; frozen prawn; atlantic prawn; medium-size shrimp; gulf shrimp; gambas | Garnele; Shrimp; Riesengarnele; Garnelenschwanz; King Prawn; Gamba; Black-Tiger-Garnele; Hummerkrabbe | crevette; gambas; crevette décortiquée; crevette rose; crevette crue; queue de crevette; crevette cuite | P | | | | 1@151f | crustaceans sulphites? | shellfish | shellfish
scallop | | sea scallop; king scallop; diver scallop; hand-dived scallop | Jakobsmuschel; Kammmuschel; Jakobsmuschelfleisch | noix de saint-jacques; coquille saint-jacques; saint-jacques | P | | | =30@15172 | 1@150f | molluscs | shellfish | shellfish
mussel | | live mussel; blue mussel; mussel meat | Miesmuschel; Muschel; Muschelfleisch; Bouchotmuschel | moule; moule de bouchot | P | | 0.634@15164 | =16@15164 | 1@157f | molluscs | shellfish | shellfish
clam | | littleneck clam; live clam; manila clam; cherrystone clam; palourde; vongole; hard-shell clam; steamer clam; quahog clam; surf clam; steamer; hardshell clam | Venusmuschel; Vongole; Teppichmuschel | palourde; clovisse; praire; vongole | P | | | =14.5@15157 | 1@157f | molluscs | shellfish | shellfish
oyster | | shucked oyster; rock oyster; native oyster | Auster; Felsenauster | huître; huître creuse; huître plate | P | | | =14@15167 | 1@157f | molluscs | shellfish | shellfish
squid | = | calamari; baby squid; calamari tube; squid tube | Tintenfisch; Kalmar; Calamari; Kalamar; Tintenfischring; Calamariring; Tintenfischtube | calmar; calamar; encornet; anneau de calamar; blanc d'encornet | P | | | | 1@152f | molluscs | shellfish | shellfish
crab meat | = | crabmeat; lump crabmeat; lump crab meat; white crab meat; white crabmeat; brown crabmeat; backfin crabmeat; dungeness crabmeat; brown crab meat | Krabbenfleisch; Krebsfleisch; Taschenkrebsfleisch | chair de crabe; miettes de crabe; crabe | P | | | | 1@154f | crustaceans sulphites? | shellfish | shellfish
lobster | | live lobster; lobster meat; maine lobster; native lobster | Hummer; Hummerfleisch | homard; chair de homard | P | | | =150@15147 | 1@158f | crustaceans sulphites? | shellfish | shellfish
anchovy | anchovies | anchovy fillet in oil; anchovy fillet in olive oil; oil-packed anchovy fillet; flat anchovy fillet; salted anchovy; canned anchovy; tinned anchovy; salt-packed anchovy; boquerón; white anchovy; anchovies in oil; marinated anchovy | Sardelle; Sardellenfilet; Anchovis; Sardelle in Öl; Sardelle in Salz; Anchovisfilet | anchois; filet d'anchois; filet d'anchois à l'huile; anchois au sel; anchois mariné | | | | =4@15002 | 1825@673p | fish | fish
sole | = | dover sole; gray sole; petrale sole; grey sole | Seezunge; Seezungenfilet | sole; filet de sole | P | | | fillet=163@15028 | 1@144f | fish | fish
plaice | = | flatfish; dab | Scholle; Schollenfilet; Goldbutt | plie; carrelet; filet de carrelet; filet de plie | P | | | fillet=163@15028 | 1@144f | fish | fish
turbot | = | turbot steak | Steinbutt; Steinbuttfilet | turbot; filet de turbot | P | | | fillet=408@15129 | 1@144f | fish | fish
pollock | = | pollack; alaska pollock | Alaska-Seelachs; Pollack | colin; lieu jaune; colin d'alaska; lieu; dos de colin | P | white-fish | | | 1@145f | fish | fish
hake | = | hake steak; merluza | Seehecht; Seehechtfilet | merlu; colin merlu; merluchon | P | white-fish | | | 1@144f | fish | fish
red snapper | = | snapper; yellowtail snapper | Red Snapper; Schnapper | vivaneau; vivaneau rouge; filet de vivaneau | P | | | fillet=218@15101 | 1@144f | fish | fish
sea bream | = | gilt-head bream; gilthead bream; dorade; bream; daurade; dorado; porgy | Dorade; Goldbrasse; Doradenfilet; Meerbrasse | daurade; dorade; filet de daurade; daurade royale | P | | | | 1@144f | fish | fish
red mullet | = | rouget | Rotbarbe; Meerbarbe | rouget; rouget barbet; filet de rouget | P | | | | 1@144f | fish | fish
rockfish | = | ocean perch; redfish | Rotbarsch; Rotbarschfilet; Goldbarsch | sébaste; filet de sébaste; rascasse | P | | | | 1@145f | fish | fish
perch | = | | Barsch; Egli; Eglifilet; Flussbarsch | perche; filet de perche | P | | | fillet=60@15060 | 1@144f | fish | fish
tilapia | = | | Tilapia; Tilapiafilet; Buntbarsch | tilapia; filet de tilapia | P | white-fish | | fillet=116@15261 | 1@144f | fish | fish
pangasius | = | basa; swai | Pangasius; Pangasiusfilet | pangasius; panga; filet de panga | P | white-fish | | | 1@144f | fish | fish
catfish | = | | Wels; Welsfilet; Waller; Catfish | silure; poisson-chat; filet de poisson-chat | P | | | fillet=159@15234 | 1@146f | fish | fish
carp | = | | Karpfen; Karpfenfilet; Spiegelkarpfen | carpe; filet de carpe | P | | | fillet=218@15008 | | fish | fish
eel | | | Aal | anguille; congre | P | | | fillet=204@15025 | | fish | fish
smoked eel | = | | Räucheraal; geräucherter Aal | anguille fumée | P | | | | 14@164f | fish | fish
mahi-mahi | = | dolphin fish; dolphinfish; mahimahi | Goldmakrele; Mahi-Mahi | mahi-mahi; coryphène; dorade coryphène | P | | | fillet=204@15023 | 1@144f | fish | fish
swordfish | = | swordfish steak | Schwertfisch; Schwertfischsteak | espadon; steak d'espadon | P | | | piece=136@15110 | | fish | fish
grouper | = | | Zackenbarsch; Zackenbarschfilet | mérou; filet de mérou | P | | | fillet=259@15031 | 1@144f | fish | fish
arctic char | = | char | Saibling; Seesaibling; Saiblingsfilet | omble chevalier; omble; filet d'omble chevalier | P | | | | | fish | fish
whitefish | = | lake whitefish; féra | Felchen; Renke; Maräne; Felchenfilet | féra; corégone; filet de féra | P | | | fillet=198@15130 | | fish | fish
smoked whitefish | = | | geräucherte Renke | corégone fumé | P | | 0.575@15131 | | 14@164f | fish | fish
black cod | = | sablefish; butterfish | Kohlenfisch; Black Cod | morue charbonnière; charbonnier | P | | | fillet=386@15074 | | fish | fish
skate | = | skate wing; ray wing; ray | Rochen; Rochenflügel | raie; aile de raie | P | | | | 1@144f | fish | fish
John Dory | = | | Petersfisch; St.-Petersfisch | saint-pierre; filet de saint-pierre | P | | | | 1@144f | fish | fish
gurnard | = | | Knurrhahn | grondin | P | | | | 1@144f | fish | fish
barramundi | = | | Barramundi | barramundi | P | | | | 1@144f | fish | fish
kingfish | = | yellowtail; hamachi | Gelbschwanzmakrele; Hamachi | sériole; hamachi | P | | | fillet=374@15135 | 1@146f | fish | fish
herring | herrings | | Hering; Heringsfilet; grüner Hering | hareng; filet de hareng; hareng frais | P | | | fillet=184@15039 | 1@146f | fish | fish
matjes | = | matjes herring; soused herring; maatjes herring | Matjes; Matjesfilet; Salzhering; Matjeshering | matjes; hareng saur; filet de hareng fumé | P | | | | | fish | fish
pickled herring | = | rollmop; marinated herring; bismarck herring | Bismarckhering; Rollmops; Brathering; eingelegter Hering | rollmops; hareng mariné | P | | 0.592@15041 | piece=15@15041 | 120@163f | fish + | fish +
kipper | | kippered herring; smoked herring; bloater | Kipper; Bückling; geräucherter Hering | hareng fumé; kipper | P | | | | 14@164f | fish | fish
sprat | | | Sprotte | sprat | P | | | | | fish | fish
fresh sardine | | sardine fillet; whole sardine; butterflied sardine | frische Sardine; Sardinenfilet | sardine fraîche; filet de sardine | P | | | | 1@146f | fish | fish
smoked mackerel | = | | Räuchermakrele; geräucherte Makrele; Pfeffermakrele; geräuchertes Makrelenfilet | maquereau fumé; filet de maquereau fumé | P | | | | 14@164f | fish | fish
smoked trout | = | hot-smoked trout | Räucherforelle; geräucherte Forelle; geräuchertes Forellenfilet | truite fumée; filet de truite fumée | P | | | | 14@164f | fish | fish
smoked haddock | = | undyed smoked haddock; finnan haddie; arbroath smokie | geräucherter Schellfisch | haddock; haddock fumé | P | | | | 14@164f | fish | fish
hot-smoked salmon | = | kiln-roasted salmon | Stremellachs; heiß geräucherter Lachs | saumon fumé à chaud | P | | | | 14@164f | fish | fish
gravlax | = | gravadlax; cured salmon; graved lax | Graved Lachs; Graved-Lachs; gebeizter Lachs | gravlax; saumon gravlax | P | | | | | fish + | fish +
salt cod | = | dried salt cod; bacalao; baccalà; stockfish; salted cod; bacalhau | Stockfisch; Klippfisch; Bacalao | morue; morue salée; stockfish | P | | | | | fish sulphites? | fish
fish stick | | fish finger; frozen fish finger | Fischstäbchen | bâtonnet de poisson pané | | | | stick=28@15027 | | fish + | fish + | ready-made
surimi | = | crab stick; seafood stick; imitation crabmeat; imitation crab; kani | Surimi; Krebsfleischimitat; Surimistäbchen | surimi; bâtonnet de surimi; bâtonnet de crabe | P | | | | | fish + | fish + | ready-made
caviar | = | sturgeon caviar; sevruga caviar; beluga caviar; osetra caviar; golden caviar; ossetra caviar; black caviar | Kaviar; Störkaviar | caviar | P | | 1.082@15012 | | 7@147f | fish | fish
salmon roe | = | salmon caviar; red caviar; ikura; salmon egg; keta caviar | Lachskaviar; Forellenkaviar; Ketakaviar; Lachsrogen | œufs de saumon; œufs de truite; caviar de saumon | P | | | | | fish | fish
lumpfish roe | = | lumpfish caviar; fish roe; whitefish caviar | Seehasenrogen; Fischrogen; Deutscher Kaviar | œufs de lump; œufs de poisson | P | | | | | fish | fish
taramasalata | = | tarama; taramosalata | Taramosalata; Taramas | tarama | P | | | | | fish + | fish + | ready-made
fish bone | | fish head; fish trimming; fish head and bone; fish frame | Fischgräte; Fischkarkasse; Fischabschnitt | arêtes de poisson; parures de poisson; tête de poisson | P | | | | | fish | fish
crab | | live crab; dungeness crab; blue crab; brown crab; dressed crab | Taschenkrebs; Krabbe ganz; Krebs | tourteau; crabe entier; araignée de mer | P | | | | 1@157f | crustaceans sulphites? | shellfish | shellfish
langoustine | | scampi; norway lobster; langoustine tail | Kaisergranat; Scampi; Langustine | langoustine; queue de langoustine | P | | | | 1@151f | crustaceans sulphites? | shellfish | shellfish
crayfish | = | crayfish tail; crawfish; yabby | Flusskrebs; Flusskrebsschwanz; Flusskrebsfleisch | écrevisse; queue d'écrevisse | P | | | =3.38@15145 | 1@151f | crustaceans sulphites? | shellfish | shellfish
brown shrimp | = | bay shrimp; salad shrimp; baby shrimp; small shrimp; tiny shrimp | Nordseekrabbe; Krabbe; Büsumer Krabbe; Grönlandgarnele; Eismeergarnele | crevette grise; petite crevette | P | shrimp | | | 1@151f | crustaceans sulphites? | shellfish | shellfish
dried shrimp | = | dried prawn | getrocknete Garnele; Trockengarnele | crevette séchée | | | | | | crustaceans sulphites? | shellfish | shellfish
canned crab meat | = | canned crabmeat; tinned crab; canned lump crabmeat; tinned crab meat | Krebsfleisch aus der Dose; Crabmeat | crabe en boîte; miettes de crabe en boîte | | | 0.571@15141 | can=125@15141 | 365@619p | crustaceans + | shellfish + | shellfish
octopus | octopuses | baby octopus; octopus tentacle; pulpo | Krake; Oktopus; Pulpo; Oktopusarm | poulpe; pieuvre; tentacule de poulpe | P | | | | | molluscs | shellfish | shellfish
cuttlefish | = | baby cuttlefish | Sepia; Tintenschnecke | seiche; blanc de seiche | P | | | | | molluscs | shellfish | shellfish
squid ink | = | | Sepiatinte; Tintenfischtinte | encre de seiche; encre de calmar | | | | | | molluscs | shellfish | shellfish
cockle | | | Herzmuschel | coque | P | | | | | molluscs | shellfish | shellfish
whelk | | | Wellhornschnecke | bulot | P | | | | | molluscs | shellfish | shellfish
snail | | escargot; canned snail | Weinbergschnecke; Schnecke | escargot; escargot de bourgogne | P | | | | | molluscs | shellfish | shellfish
abalone | = | ormer | Abalone; Meerohr | ormeau; abalone | P | | | | | molluscs | shellfish | shellfish
conch | conchs | conch meat | Fechterschnecke; Meeresschnecke | lambi; conque | P | | | | | molluscs | shellfish | shellfish
smoked oyster | | canned smoked oyster | geräucherte Auster | huître fumée | | | | | 365@619p | molluscs + | shellfish + | shellfish
mixed seafood | = | frozen seafood; seafood mix; seafood; shellfish; seafood cocktail; frozen mixed seafood; mixed shellfish; frozen seafood mix | Meeresfrüchte; Meeresfrüchtemischung; Frutti di Mare | fruits de mer; cocktail de fruits de mer; mélange de fruits de mer | P | | | | | | fish shellfish + | shellfish
frog leg | | | Froschschenkel | cuisse de grenouille | P | | | =45@80200 | | - | | meat
jellyfish | = | salted jellyfish | Qualle | méduse
sea urchin | | uni; urchin | Seeigel; Seeigelrogen | oursin; corail d'oursin | P | | | | | | shellfish + | shellfish
bonito flake | | dried bonito flake; katsuobushi; dried bonito | Bonitoflocke; Katsuobushi | bonite séchée; copeaux de bonite; katsuobushi | | | | | | fish | fish
fish | = | fish steak; mixed fish; fish pie mix | Fisch; Fischfilet; gemischter Fisch | poisson; filet de poisson; poisson entier | P | | | | | fish | fish
striped bass | = | sea bass striped; hybrid striped bass | Streifenbarsch; Felsenbarsch | bar rayé; bar d'amérique | P | | | fillet=159@15004 | 1@144f | fish | fish
Chilean sea bass | = | patagonian toothfish | Schwarzer Seehecht | légine | P | | | | 1@144f | fish | fish
lemon sole | = | | Rotzunge; Limande; Echte Rotzunge | limande; sole limande; limande-sole | P | sole | | | 1@144f | fish | fish
flounder | = | fluke; fillet of flounder; summer flounder | Flunder; Flunderfilet | flet; filet de flet | P | | | fillet=163@15028 | 1@144f | fish | fish
brill | = | | Glattbutt | barbue; filet de barbue | P | | | | 1@144f | fish | fish
coley | = | saithe; coalfish | Seelachs; Köhler; Seelachsfilet | lieu noir | P | white-fish | | | 1@145f | fish | fish
whiting | = | | Wittling; Merlan | merlan; filet de merlan | P | white-fish | | fillet=92@15132 | 1@144f | fish | fish
pike | = | northern pike | Hecht; Hechtfilet | brochet; filet de brochet | P | | | fillet=396@15062 | 1@144f | fish | fish
zander | = | pike-perch; pikeperch; walleye | Zander; Zanderfilet | sandre; filet de sandre | P | | | fillet=159@15064 | 1@144f | fish | fish
grey mullet | = | gray mullet; mullet; striped mullet | Meeräsche; Großkopfmeeräsche | mulet; muge | P | | | fillet=119@15055 | 1@146f | fish | fish
sea trout | = | salmon trout; ocean trout | Lachsforelle; Meerforelle; Lachsforellenfilet | truite de mer; truite saumonée | P | trout | | | | fish | fish
bluefish | = | | Blaufisch; Blaubarsch | tassergal | P | | | fillet=150@15005 | 1@146f | fish | fish
garfish | = | needlefish | Hornhecht | orphie | P | | | | | fish | fish
whitebait | = | smelt; sand eel | Stint; Ährenfisch; kleine Fische zum Frittieren | éperlan; petite friture; friture | P | | | | 1@146f | fish | fish
unagi | = | grilled eel; grilled freshwater eel | Unagi; gegrillter Aal | unagi; anguille grillée | P | smoked-eel | | | | fish + | fish +
smoked sprat | | sprats in oil | Kieler Sprotte; geräucherte Sprotte | sprat fumé | P | | | | 14@164f | fish | fish
fish cake | | fishcake | Fischfrikadelle; Fischbulette | galette de poisson; croquette de poisson; acra | P | | | | | fish + | fish + | ready-made
breaded fish fillet | | breaded fish; battered fish; crispy fish fillet; schlemmerfilet | Backfisch; paniertes Fischfilet; Schlemmerfilet | poisson pané; filet de poisson pané | | | | | | fish + | fish + | ready-made
flying fish roe | = | tobiko; masago; wasabi tobiko | Tobiko; Fliegenfischrogen; Masago | tobiko; œufs de poisson volant; masago | P | | | | | fish | fish
cod roe | = | smoked cod's roe; mentaiko | Dorschrogen; Kabeljaurogen | œufs de cabillaud; œufs de cabillaud fumés | P | | | | | fish | fish
bottarga | = | grey mullet bottarga; tuna bottarga; salted mullet roe | Bottarga | poutargue; boutargue; bottarga | | | | | | fish | fish
smoked cod | = | | geräucherter Kabeljau | cabillaud fumé; morue fumée | P | | | | 14@164f | fish | fish
fish ball | | fish dumpling | Fischbällchen; Fischklößchen; Gefilte Fisch | boulette de poisson; quenelle de brochet | P | | | | | fish + | fish + | ready-made
lobster tail | | frozen lobster tail; rock lobster tail; spiny lobster tail | Hummerschwanz; Langustenschwanz | queue de homard; queue de langouste | P | lobster | | | 2@159f | crustaceans sulphites? | shellfish | shellfish
spiny lobster | | rock lobster; crayfish whole spiny | Languste | langouste | P | | | =209@15154 | | crustaceans sulphites? | shellfish | shellfish
crab leg | | king crab leg; snow crab leg; king crab; alaska king crab leg | Königskrabbenbein; Königskrabbe; Eismeerkrabbe | patte de crabe; crabe royal; crabe des neiges | P | crab | | =172@15136 | 2@156f | crustaceans sulphites? | shellfish | shellfish
crab claw | | | Krebsschere; Krabbenschere | pince de crabe; pince de tourteau | P | crab | | | | crustaceans sulphites? | shellfish | shellfish
soft-shell crab | | soft-shelled crab; softshell crab | Butterkrebs; Softshell-Crab | crabe mou; crabe à carapace molle | P | crab | | | | crustaceans sulphites? | shellfish | shellfish
canned shrimp | = | tinned shrimp; tinned prawn | Garnele aus der Dose | crevette en boîte | | | 0.541@15152 | can=128@15152 | 365@619p | crustaceans + | shellfish + | shellfish
bay scallop | | queen scallop; queenie; small scallop | kleine Kammmuschel; Bay-Scallop | pétoncle; noix de pétoncle | P | scallop | | | 1@150f | molluscs | shellfish | shellfish
razor clam | | razor shell; razorfish | Schwertmuschel; Scheidenmuschel | couteau; couteau de mer | P | clam | | | 1@157f | molluscs | shellfish | shellfish
winkle | | periwinkle | Strandschnecke | bigorneau | P | | | | | molluscs | shellfish | shellfish
green-lipped mussel | | greenlip mussel; new zealand mussel; green mussel | Grünschalmuschel; Neuseeland-Miesmuschel | moule verte; moule de nouvelle-zélande | P | mussel | | | 1@157f | molluscs | shellfish | shellfish
canned oyster | | tinned oyster | Auster aus der Dose | huître en boîte | | | 1.048@15170 | | 365@619p | molluscs + | shellfish + | shellfish
oyster liquor | = | oyster juice | Austernwasser | eau d'huître; jus d'huître | LP | | | | | molluscs | shellfish | shellfish
`;
