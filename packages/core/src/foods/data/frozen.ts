/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const frozenRows = `
frozen pea | | frozen green pea; frozen petit pois | TK-Erbse; tiefgekühlte Erbse | petit pois surgelé | | | 0.566@11312
frozen spinach | = | | TK-Spinat; tiefgekühlter Spinat | épinard surgelé
frozen corn | = | frozen corn kernel
frozen berry | frozen berries | frozen mixed berry | TK-Beere | fruits rouges surgelés
french fry | french fries | frozen french fry; fries | Pommes frites; Pommes | frite
puff pastry | = | frozen puff pastry; ready-rolled puff pastry | Blätterteig | pâte feuilletée | P
filo dough | = | filo; phyllo; phyllo dough; filo pastry; phyllo pastry | Filoteig | pâte filo | P
shortcrust pastry | = | pie crust; pie dough; pastry dough | Mürbeteig | pâte brisée | P
pizza dough | = | | Pizzateig | pâte à pizza | P | | | | 3@309f
ice cream | = | vanilla ice cream | Eis; Vanilleeis | glace; glace à la vanille
ice cube | | ice; crushed ice | Eiswürfel | glaçon | S
`;
