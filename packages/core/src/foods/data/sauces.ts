/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const saucesRows = `
soy sauce | = | | Sojasauce; Sojasoße | sauce soja | L | | 1.078@16123
light soy sauce | = | | helle Sojasauce | sauce soja claire | L | soy-sauce
dark soy sauce | = | | dunkle Sojasauce | sauce soja foncée | L | soy-sauce
tamari | = | | | | L | soy-sauce | 1.217@16124
fish sauce | = | thai fish sauce; nam pla | Fischsauce | sauce poisson; nuoc-mâm | L
oyster sauce | = | | Austernsauce | sauce d'huître | | | 1.217@06176 | | 540@434p
hoisin sauce | = | hoisin | Hoisinsauce | sauce hoisin | | | 1.082@06175 | | 540@435p
Worcestershire sauce | = | worcestershire | Worcestersauce | sauce worcestershire | L | | 1.162@06971
hot sauce | = | tabasco; tabasco sauce; hot pepper sauce | Chilisauce | sauce piquante | L | | | | 180@559p
sriracha | = | sriracha sauce | Sriracha | sriracha | | | 1.319@06631
ketchup | = | tomato ketchup; catsup | Ketchup | ketchup | | | 1.014@11935
mustard | = | yellow mustard; medium-hot mustard | Senf; mittelscharfer Senf | moutarde
Dijon mustard | = | dijon | Dijonsenf; Dijon-Senf | moutarde de dijon | | mustard
whole-grain mustard | = | wholegrain mustard; grainy mustard | körniger Senf | moutarde à l'ancienne | | mustard
mayonnaise | = | mayo | Mayonnaise | mayonnaise | | | 0.93@04025
barbecue sauce | = | bbq sauce | Barbecuesauce | sauce barbecue | | | | | 365@340p
salsa | | tomato salsa | Salsa | salsa
pesto | = | basil pesto | Pesto | pesto
horseradish | = | prepared horseradish | Meerrettich | raifort
harissa | = | harissa paste | Harissa | harissa
gochujang | = | korean chili paste | Gochujang | gochujang
gochugaru | = | korean chili flake
doenjang | = | korean soybean paste
doubanjiang | = | chili bean paste; chilli bean paste; chili bean sauce; toban djan | | pâte de fèves pimentée
fermented black bean | | salted black bean
miso | = | miso paste | Miso | miso | | | 1.162@16112 | | 365@169f
white miso | = | shiro miso | helles Miso | miso blanc | | miso | | | 365@169f
red miso | = | aka miso | rotes Miso | miso rouge | | miso | | | 365@169f
green curry paste | = | thai green curry paste | grüne Currypaste | pâte de curry vert
red curry paste | = | thai red curry paste | rote Currypaste | pâte de curry rouge | | | | | 730@560p
shrimp paste | = | | Garnelenpaste | pâte de crevettes
tamarind paste | = | tamarind; tamarind concentrate; tamarind pulp | Tamarindenpaste | pâte de tamarin | | | | | 180@231p
pomegranate molasses | = | | Granatapfelsirup | mélasse de grenade | L
mirin | = | | Mirin | mirin | L
ají amarillo | = | aji amarillo; ají amarillo paste; ají amarillo chili
dashi | = | dashi stock | Dashi | dashi | L
stock | | | Brühe | bouillon | L
chicken stock | = | chicken broth | Hühnerbrühe; Geflügelbrühe | bouillon de poulet; bouillon de volaille | L | stock | | | 7@486f
vegetable stock | = | vegetable broth | Gemüsebrühe | bouillon de légumes | L | stock | | | 7@487f
beef stock | = | beef broth | Rinderbrühe; Fleischbrühe; Rinderfond | bouillon de bœuf | L | stock | | | 7@485f
fish stock | = | | Fischfond | fumet de poisson | L | stock
lamb stock | = | | Lammfond | | L | stock
stock cube | | bouillon cube | Brühwürfel | bouillon cube; cube de bouillon | | | | | 365@396p
jam | | apricot jam; strawberry jam | Marmelade; Konfitüre | confiture
lingonberry jam | = | | Preiselbeere; Preiselbeermarmelade | confiture d'airelles | | jam
red currant jelly | = | redcurrant jelly | Johannisbeergelee | gelée de groseille
mango chutney | = | | Mango-Chutney | chutney de mangue | | | | | 365@341p
Nutella | = | chocolate hazelnut spread
`;
