/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const oilsRows = `
olive oil | = | light olive oil | Olivenöl | huile d'olive | LS | | 0.913@04053 | | 180@227p
extra-virgin olive oil | = | extra virgin olive oil; virgin olive oil | natives Olivenöl extra | huile d'olive vierge extra | LS | olive-oil | 0.913@04053 | | 180@227p
vegetable oil | = | oil; cooking oil; neutral oil; frying oil | Öl; Pflanzenöl; neutrales Öl | huile; huile végétale; huile neutre | LS | | | | 180@227p
canola oil | = | rapeseed oil | Rapsöl | huile de colza | LS | | 0.921@04582 | | 365@520p
sunflower oil | = | | Sonnenblumenöl | huile de tournesol | LS | | 0.921@04506 | | 365@522p
peanut oil | = | groundnut oil | Erdnussöl | huile d'arachide | L | | 0.913@04042 | | 180@227p
corn oil | = | | Maiskeimöl | huile de maïs | L | | | | 180@227p
grapeseed oil | = | | Traubenkernöl | huile de pépins de raisin | L | | 0.921@04517 | | 365@523p
coconut oil | = | | Kokosöl; Kokosfett | huile de coco | | | 0.921@04047 | | 1095@454p
sesame oil | = | toasted sesame oil; dark sesame oil | Sesamöl | huile de sésame | L | | 0.921@04058 | | 730@612p
walnut oil | = | | Walnussöl | huile de noix | L | | 0.921@04528 | | 180@228p
chili oil | = | chilli oil | Chiliöl | huile pimentée | L
dendê oil | = | red palm oil; palm oil; dendê palm oil; dendê | Palmöl | huile de palme | | | 0.913@04055
vinegar | = | | Essig | vinaigre | LS
white vinegar | = | distilled white vinegar; distilled vinegar; spirit vinegar | Branntweinessig | vinaigre blanc | L | vinegar | 1.006@02053
white wine vinegar | = | | Weißweinessig | vinaigre de vin blanc | L | vinegar
red wine vinegar | = | red-wine vinegar | Rotweinessig | vinaigre de vin rouge | L | vinegar | 1.01@02068
apple cider vinegar | = | cider vinegar | Apfelessig | vinaigre de cidre | L | vinegar | 1.01@02048
balsamic vinegar | = | | Balsamico; Balsamicoessig | vinaigre balsamique | L | vinegar | 1.078@02069 | | 1095@669p
sherry vinegar | = | | Sherryessig | vinaigre de xérès | L | vinegar
rice vinegar | = | rice wine vinegar | Reisessig | vinaigre de riz | L | vinegar
Chinkiang vinegar | = | black vinegar; chinese black vinegar | | vinaigre noir | L | vinegar
`;
