/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const nutsRows = `
almond | | whole almond; unblanched almond; roasted almond; raw almond; almond kernel; skin-on almond | Mandel; ganze Mandel; Mandelkern; süße Mandel | amande; amande entière; amande douce | | | 0.604@12061 | =1.2@12061 | 120@438p | nuts@12061 | plant
flaked almond | | sliced almond; slivered almond; almond sliver; almond flake; toasted flaked almond; slivered blanched almond; sliced blanched almond | Mandelblättchen; gehobelte Mandel; Mandelstift; gestiftelte Mandel | amande effilée; amande en lamelles; bâtonnet d'amande | | almond | | | 120@438p | nuts@12061 | plant
blanched almond | | skinless almond; whole blanched almond; peeled almond; marcona almond | blanchierte Mandel; geschälte Mandel; abgezogene Mandel | amande mondée; amande émondée; amande blanchie | | almond | 0.615@12062 | | 120@438p | nuts@12062 | plant
chopped almond | | nibbed almond | gehackte Mandel; Mandelsplitter | amande hachée; amande concassée | | almond | | | 120@438p | nuts@12061 | plant
bitter almond | | | Bittermandel; bittere Mandel | amande amère | | almond | | | | nuts | plant
walnut | | walnut half; walnut piece; walnut meat; chopped walnut; roasted walnut; english walnut; walnut kernel; california walnut | Walnuss; Walnusskern; Baumnuss | noix; cerneau de noix; noix de grenoble | | | 0.495@12155 | | 14@446p | nuts@12155 | plant
ground walnut | = | walnut meal | gemahlene Walnuss; geriebene Walnuss | poudre de noix; noix moulue | | walnut | | | | nuts | plant
black walnut | | | Schwarznuss; schwarze Walnuss | noix noire; noix noire d'amérique | | walnut | 0.527@12154 | | 14@446p | nuts@12154 | plant
green walnut | | pickled walnut; young walnut | grüne Walnuss; schwarze Nuss | noix verte; noix confite | | walnut | | | | nuts | plant
pecan | | pecan half; pecan nut; toasted pecan; pecan piece; chopped pecan | Pekannuss; Pekannusskern; Pecannuss | noix de pécan; pécan; noix de pacane | | | 0.461@12142 | | 14@444p | nuts@12142 | plant
ground pecan | = | pecan meal; pecan flour | gemahlene Pekannuss | poudre de noix de pécan | | pecan | | | | nuts | plant
hazelnut | | roasted hazelnut; skinned hazelnut; blanched hazelnut; filbert; cobnut | Haselnuss; Haselnusskern; ganze Haselnuss | noisette; noisette entière | | | 0.486@12120 | =1.4@12120 | 365@386p | nuts@12120 | plant
ground hazelnut | = | hazelnut meal; hazelnut flour | gemahlene Haselnuss; Haselnussmehl; geriebene Haselnuss | poudre de noisette; noisette moulue; noisette en poudre | | hazelnut | | | | nuts | plant
chopped hazelnut | | | gehackte Haselnuss; gehobelte Haselnuss; Haselnussblättchen | noisette concassée; noisette hachée | | hazelnut | 0.486@12120 | | | nuts@12120 | plant
cashew | | cashew nut; salted cashew; unsalted cashew; unsalted cashew nut; roasted cashew; cashew kernel; raw cashew; roasted cashew nut | Cashewkern; Cashew; Cashewnuss; Cashew-Kern | noix de cajou; cajou; anacarde | | | | | 14@439p | nuts@12085 | plant
peanut | | roasted peanut; salted peanut; unsalted peanut; dry-roasted peanut; roasted salted peanut; salted roasted peanut; unsalted roasted peanut; roasted unsalted peanut; dry-roasted unsalted peanut; unsalted dry-roasted peanut; raw peanut; spanish peanut; redskin peanut; groundnut; honey-roasted peanut; monkey nut | Erdnuss; Erdnusskern; geröstete Erdnuss; gesalzene Erdnuss | cacahuète; cacahouète; arachide; cacahuète grillée; cacahuète salée | | | 0.617@16087 | | 28@442p | peanut@16087 | plant | nut
pistachio | pistachios | pistachio nut; unsalted pistachio; unsalted pistachio nut; salted pistachio nut; roasted pistachio; shelled pistachio; pistachio kernel; salted pistachio | Pistazie; Pistazienkern; ungesalzene Pistazie | pistache; pistache non salée; pistache émondée | | | 0.52@12151 | =0.7@12151 | 21@445p | nuts@12151 | plant
ground pistachio | = | pistachio flour; pistachio meal | gemahlene Pistazie; gehackte Pistazie | pistache moulue; poudre de pistache; pistache concassée | | pistachio | | | | nuts | plant
pine nut | | pinenut; pignoli nut; pignoli; pine kernel; pignolia | Pinienkern; Pinie; Piniennuss | pignon de pin; pignon | | | 0.571@12147 | =0.17@12147 | 14@653p | - | plant
macadamia nut | | macadamia; roasted macadamia | Macadamianuss; Macadamia | noix de macadamia; macadamia | | | 0.566@12131 | | 14@440p | nuts@12131 | plant
chestnut | | roasted chestnut; fresh chestnut; peeled chestnut; sweet chestnut | Marone; Esskastanie; Kastanie; Maroni | châtaigne; marron; châtaigne grillée | | | 0.613@12097 | =8.4@12167 | | - | plant
sesame seed | | white sesame seed; toasted sesame seed; roasted sesame seed; raw sesame seed; hulled sesame seed; sesame; toasted white sesame seed; mixed sesame seed | Sesam; Sesamsamen; heller Sesam; weißer Sesam; Sesamkorn; geschälter Sesam | graine de sésame; sésame; sésame blond; graine de sésame doré; sésame blanc | | | 0.609@12023 | | 1825@613p | sesame@12023 | plant | seed
black sesame seed | | black sesame; toasted black sesame seed | schwarzer Sesam; schwarze Sesamsamen | sésame noir; graine de sésame noir | | sesame-seed | | | 1825@613p | sesame@12023 | plant | seed
sunflower seed | | sunflower kernel; roasted sunflower seed; sunflower seed kernel; shelled sunflower seed | Sonnenblumenkern; Sonnenblumensamen | graine de tournesol; tournesol | | | 0.592@12036 | | 360@608p | - | plant | seed
pumpkin seed | | pepita; roasted pumpkin seed; green pumpkin seed; hulled pumpkin seed; squash seed | Kürbiskern; Kürbissamen | graine de courge; pépin de courge; graine de potiron | | | 0.545@12014 | | 180@604p | - | plant | seed
poppy seed | | blue poppy seed; black poppy seed | Mohn; Blaumohn; Mohnsamen; gemahlener Mohn | graine de pavot; pavot; pavot bleu | | | 0.595@02033 | | | - | plant | seed
white poppy seed | | | Weißmohn; weißer Mohn | pavot blanc; graine de pavot blanc | | poppy-seed | | | | - | plant | seed
flaxseed | | linseed; flax seed; golden flaxseed; golden linseed; whole flaxseed | Leinsamen; Leinsaat; goldener Leinsamen; brauner Leinsamen | graine de lin; lin; graine de lin brun; graine de lin doré | | | 0.71@12220 | | 730@503p | - | plant | seed
ground flaxseed | = | flaxseed meal; flax meal; ground flax seed; ground flaxseed meal; flax seed meal; ground linseed; milled flaxseed; milled linseed | geschroteter Leinsamen; Leinsamenschrot; gemahlener Leinsamen; Leinsamenmehl | lin moulu; graine de lin moulue; farine de lin | | flaxseed | | | 360@504f | - | plant | seed
chia seed | | chia; black chia seed; white chia seed | Chiasamen; Chia; Chiasaat | graine de chia; chia | | | | | 540@573p | - | plant | seed
raisin | | seedless raisin; dark raisin; black raisin; dark seedless raisin; thompson raisin | Rosine; Weinbeere | raisin sec | | | 0.697@09298 | | 180@379p | sulphites? | plant | dried-fruit
sultana | | golden raisin; golden sultana; white raisin; seedless golden raisin; yellow raisin; jumbo golden raisin | Sultanine | raisin blond; sultanine; raisin de smyrne; raisin doré; raisin golden | | raisin | | | 180@379p | sulphites? | plant | dried-fruit
currant | | dried currant; zante currant | Korinthe; getrocknete Korinthe | raisin de corinthe sec; raisin de Corinthe | | | 0.609@09085 | | 180@379p | sulphites? | plant | dried-fruit
dried cranberry | dried cranberries | sweetened dried cranberry; craisin; dried sweetened cranberry | getrocknete Cranberry | canneberge séchée; cranberry séchée | | | 0.676@09079 | | 180@379p | sulphites? | plant | dried-fruit
dried apricot | | ready-to-eat dried apricot; turkish apricot; dried california apricot; soft dried apricot | getrocknete Aprikose; Soft-Aprikose; Trockenaprikose; Dörraprikose | abricot sec; abricot séché | | | | | 180@379p | sulphites? | plant | dried-fruit
date | | medjool date; pitted date; dried date; pitted medjool date; deglet noor date; fresh date | Dattel; Medjool-Dattel; getrocknete Dattel | datte; datte medjool; datte séchée; datte deglet nour | | | 0.621@09087 | =7.1@09087 | 60@260p | - | plant | dried-fruit
prune | | dried plum; dried prune; ready-to-eat prune; soft prune; agen prune | Backpflaume; Trockenpflaume; Dörrpflaume; getrocknete Pflaume; Softpflaume | pruneau; pruneau d'agen | | | | | 180@379p | sulphites? | plant | dried-fruit
dried fig | | dried black mission fig; dried calimyrna fig; dried mission fig; dried turkish fig | getrocknete Feige; Trockenfeige | figue sèche; figue séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried Persian lime | | dried lime; limoo amani; loomi; ground dried lime | getrocknete Limette; persische Limette; Loomi | citron noir; citron vert séché; lime séchée; loomi | | | | | 1095@237p | - | plant | spice
peanut butter | = | natural peanut butter; smooth peanut butter; creamy peanut butter; crunchy peanut butter; chunky peanut butter; unsalted peanut butter; sugar-free peanut butter; jif crunchy peanut butter; natural creamy peanut butter; smooth natural peanut butter; natural crunchy peanut butter | Erdnussbutter; Erdnussmus; Erdnusscreme | beurre de cacahuète; pâte d'arachide; beurre d'arachide; beurre de cacahuètes crunchy | | | 1.091@16398 | | 180@488p | peanut soy? nuts? | plant | spread
tahini | = | sesame paste; tahini paste; chinese sesame paste; light tahini; tahini sauce; sesame butter | Tahini; Sesampaste; Sesammus; Tahin; Tahina | tahini; tahin; purée de sésame; crème de sésame; pâte de sésame | | | 1.014@12698 | | 365@416p | sesame | plant | spread
almond butter | = | smooth almond butter; roasted almond butter; unsweetened almond butter | Mandelmus; weißes Mandelmus; braunes Mandelmus | purée d'amande; beurre d'amande; purée d'amandes blanches | | | 1.057@12195 | | 365@466p | nuts@12195 | plant | spread
Brazil nut | | brazil | Paranuss | noix du brésil | | | 0.562@12078 | =5@12078 | 365@386p | nuts@12078 | plant
hickory nut | | | Hickorynuss | noix de caryer; noix d'hickory | | | 0.507@12130 | =3@12130 | | nuts? | plant
ginkgo nut | | gingko nut | Ginkgonuss | noix de ginkgo | | | | | | - | plant
tiger nut | | chufa; tigernut | Erdmandel; Chufa | souchet; noix tigrée | | | | | | - | plant | nut
candlenut | | kemiri nut | Kemirinuss; Kerzennuss | noix de bancoul | | | | | | - | plant
mixed nut | | nut; salted mixed nut; chopped nut; assorted nut; chopped mixed nut; unsalted mixed nut | Nuss; Nussmischung; gemischte Nüsse; Nusskern; gehackte Nüsse; gemahlene Nuss | fruit à coque; mélange de noix; fruits secs mélangés; noix mélangées; fruit oléagineux | | | | | | nuts? peanut? | plant
candied chestnut | | marron glacé | kandierte Marone; glasierte Marone | marron glacé | | | | | | | plant | sweets
soy nut | | roasted soybean; roasted soya bean | geröstete Sojabohne; Sojakern | soja grillé; graine de soja grillée | | | 0.727@16410 | | 365@386p | soy@16410 | plant | legume
cashew butter | = | cashew nut butter | Cashewmus | purée de noix de cajou; beurre de cajou | | | 1.082@12088 | | 90@467p | nuts@12088 | plant | spread
hazelnut butter | = | hazelnut puree | Haselnussmus; Haselnusspaste | purée de noisette; beurre de noisette cru; pâte de noisette | | | | | | nuts | plant | spread
pistachio paste | = | pistachio butter | Pistazienpaste; Pistazienmus; Pistaziencreme | pâte de pistache; purée de pistache; crème de pistache | | | | | | nuts + | plant + | spread
sunflower seed butter | = | sunflower butter; sunbutter | Sonnenblumenmus; Sonnenblumenkernmus | purée de tournesol; beurre de tournesol | | | 1.082@12040 | | | - | plant | spread
praline paste | = | hazelnut praline paste | Nussnougat; Pralinenpaste | pâte de praliné | | | | | | nuts milk? soy? | plant milk? | sweets
hulled hemp seed | | hemp seed; hemp heart; shelled hemp seed | Hanfsamen; geschälter Hanfsamen | graine de chanvre; chanvre décortiqué | | | 0.676@12012 | | | - | plant | seed
mixed seed | | seed mix; seeds; salad seed mix | Kernemischung; Samenmischung; Saatenmischung; Körnermischung; gemischte Kerne | mélange de graines; graines mélangées; graine | | | | | | sesame? | plant | seed
lotus seed | | | Lotussamen; Lotuskern | graine de lotus | | | 0.135@12013 | | | - | plant | seed
watermelon seed | | melon seed; egusi seed; egusi; ground egusi seed | Wassermelonenkern; Melonenkern; Egusi | graine de pastèque; graine de melon; egusi | | | 0.456@12174 | | | - | plant | seed
basil seed | | sweet basil seed; sabja seed; tukmaria | Basilikumsamen | graine de basilic | | | | | | - | plant | seed
psyllium husk | | psyllium; psyllium husk powder; psyllium seed husk; ground psyllium husk | Flohsamenschale; gemahlene Flohsamenschale; Flohsamen | psyllium; tégument de psyllium; psyllium blond | | | | | | - | plant | seed
apricot kernel | | bitter apricot kernel | Aprikosenkern | noyau d'abricot; amande d'abricot | | | | | | - | plant | seed
quinoa puff | | puffed quinoa; quinoa pop | gepuffte Quinoa; Quinoapops | quinoa soufflé | | | | | | - | plant | grain
dried cherry | dried cherries | dried sweet cherry | getrocknete Kirsche; getrocknete Süßkirsche | cerise séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried sour cherry | dried sour cherries | dried tart cherry | getrocknete Sauerkirsche | griotte séchée; cerise acide séchée | | dried-cherry | | | 180@379p | sulphites? | plant | dried-fruit
dried blueberry | dried blueberries | dried wild blueberry | getrocknete Heidelbeere; getrocknete Blaubeere | myrtille séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried strawberry | dried strawberries | freeze-dried strawberry | gefriergetrocknete Erdbeere; getrocknete Erdbeere | fraise séchée; fraise lyophilisée | | | | | 180@379p | sulphites? | plant | dried-fruit
freeze-dried raspberry | freeze-dried raspberries | dried raspberry | gefriergetrocknete Himbeere; getrocknete Himbeere | framboise lyophilisée; framboise séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried apple | | apple ring; dried apple ring; apple chip; dried apple slice | getrockneter Apfel; Apfelring; Apfelchip | pomme séchée; pomme déshydratée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried pear | | | getrocknete Birne; Dörrbirne; Kletze | poire séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried peach | dried peaches | | getrockneter Pfirsich | pêche séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried mango | dried mangoes | dried mango slice | getrocknete Mango | mangue séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried pineapple | | dried pineapple ring | getrocknete Ananas | ananas séché | | | | | 180@379p | sulphites? | plant | dried-fruit
dried papaya | | | getrocknete Papaya | papaye séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
banana chip | | dried banana chip | Bananenchip | chips de banane | | | | | 180@379p | sulphites? | plant | dried-fruit
goji berry | goji berries | dried goji berry; wolfberry | Goji-Beere; Gojibeere | baie de goji | | | 0.379@09110 | | 180@379p | sulphites? | plant | dried-fruit
barberry | barberries | dried barberry; zereshk | Berberitze; getrocknete Berberitze | épine-vinette; baie d'épine-vinette | | | | | 180@379p | sulphites? | plant | dried-fruit
jujube | | chinese red date; red date; dried jujube; dried red date | Jujube; chinesische Dattel; rote Dattel | jujube; datte chinoise; datte rouge séchée | | | | | 180@379p | - | plant | dried-fruit
dried mulberry | dried mulberries | | getrocknete Maulbeere | mûre blanche séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
dried longan | | | getrocknete Longan | longane séché | | | | =1.7@09173 | 180@379p | sulphites? | plant | dried-fruit
dried persimmon | | hoshigaki | getrocknete Kaki | kaki séché | | | | =34@09264 | 180@379p | sulphites? | plant | dried-fruit
mixed dried fruit | = | dried fruit; dried mixed fruit; luxury mixed dried fruit; assorted dried fruit; chopped mixed dried fruit | Trockenfrucht; Trockenobst; Backobst; gemischtes Trockenobst; Dörrobst; getrocknete Frucht | fruit séché; fruits secs; mélange de fruits secs; fruits séchés mélangés | | | | | 180@379p | sulphites? | plant | dried-fruit
date syrup | = | date molasses; silan; date honey | Dattelsirup | sirop de datte; mélasse de datte | L | | | | 365@398p | - | plant | sweetener
date paste | = | | Dattelpaste; Dattelmus | pâte de dattes | | | | | | - | plant | dried-fruit
trail mix | = | fruit and nut mix | Studentenfutter | mélange étudiant; mélange de fruits secs et noix | | | | | | nuts? peanut? sulphites? + | plant | nut
dried hibiscus calyx | dried hibiscus calyces | hibiscus calyx | Hibiskuskelch | calice d'hibiscus | | | | | | - | plant | dried-fruit
dried banana | | | getrocknete Banane | banane séchée | | | | | 180@379p | sulphites? | plant | dried-fruit
`;
