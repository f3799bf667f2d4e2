/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const bakeryRows = `
bread | | crusty bread; country bread | Brot | pain | P | | | | 60@574f
white bread | | sandwich bread | Weißbrot; Toastbrot | pain blanc; pain de mie | P | bread | | | 14@195p
sourdough bread | | sourdough | Sauerteigbrot | pain au levain | P | bread
baguette | | french bread; french stick | Baguette | baguette | P | bread | | | 14@195p
ciabatta | | | | | P | bread | | | 14@195p
pita bread | | pita; pitta; pitta bread | Pita; Pitabrot | pain pita | P | | | | 14@195p
flatbread | | naan; naan bread | Fladenbrot | galette | P | | | | 14@195p
injera | =
burger bun | | hamburger bun; bun; roll; bread roll | Brötchen; Semmel | petit pain | P | | | | 14@195p
flour tortilla | | wheat tortilla; tortilla | Weizentortilla; Tortilla | tortilla de blé | P | | | | 90@196p
corn tortilla | | | Maistortilla | tortilla de maïs | P | | | | 60@553f
tostada | | corn tostada
brioche | | | | brioche | P
`;
