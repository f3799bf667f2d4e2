/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const herbsRows = `
parsley | = | flat-leaf parsley; italian parsley; flatleaf parsley; flat leaf parsley; curly parsley; parsley leaf; parsley sprig | Petersilie; glatte Petersilie; krause Petersilie | persil; persil plat | P | | 0.257@11297 | | 2@611f
cilantro | = | coriander; coriander leaf; fresh coriander; cilantro leaf; green coriander; coriander sprig; cilantro sprig | Koriandergrün; frischer Koriander; Koriander | coriandre; coriandre frais; coriandre fraîche | P | | 0.068@11165 | | 14@506f
basil | = | fresh basil; basil leaf; sweet basil | Basilikum | basilic | P | | 0.101@02044 | | 10@509f
Thai basil | = | thai basil leaf | Thai-Basilikum | basilic thaï | P | basil | | | 10@509f
holy basil | = | holy basil leaf; tulsi | | | P | basil
mint | = | mint leaf; spearmint; peppermint; fresh mint | Minze; Pfefferminze | menthe | P | | 0.385@02065 | | 14@507f
dill | = | fresh dill; dill frond; dill weed | Dill | aneth | P | | 0.038@02045
chives | = | chive | Schnittlauch | ciboulette | P | | 0.203@11156 | | 14@512f
thyme | = | fresh thyme; thyme leaf; thyme sprig | Thymian; frischer Thymian; Thymianzweig | thym | P | | 0.162@02049 | | 14@513f
rosemary | = | fresh rosemary; rosemary leaf; rosemary sprig | Rosmarin; Rosmarinzweig | romarin | P | | 0.115@02063 | | 14@511f
sage | = | fresh sage; sage leaf | Salbei | sauge | P | | | | 7@288f
oregano | = | fresh oregano; oregano leaf | frischer Oregano | origan frais | P | | | | 14@510f
tarragon | = | fresh tarragon; tarragon leaf | Estragon | estragon | P | | | | 7@288f
marjoram | = | fresh marjoram | frischer Majoran | marjolaine fraîche | P | | | | 7@288f
chervil | = | | Kerbel | cerfeuil | P | | | | 7@288f
curry leaf | curry leaves | | Curryblatt | feuille de curry | P
makrut lime leaf | makrut lime leaves | kaffir lime leaf; lime leaf | Kaffirlimettenblatt | feuille de combava | P
mixed herb | | fresh herb; herb | Kräuter | herbes | P | | | | 7@288f
`;
