/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const grainsRows = `
rice | = | white rice; steamed rice | Reis | riz | | | | | 730@338p
long-grain rice | = | long grain rice; long-grain white rice; parboiled rice; parboiled long-grain rice | Langkornreis | riz long | | rice | 0.782@20044 | | 730@338p
short-grain rice | = | sushi rice; short grain rice | Rundkornreis; Sushireis | riz rond | | rice | 0.845@20452 | | 730@338p
basmati rice | = | basmati | Basmatireis | riz basmati | | rice | | | 730@338p
jasmine rice | = | thai rice | Jasminreis | riz jasmin | | rice | | | 730@338p
brown rice | = | | Vollkornreis | riz complet | | rice | 0.782@20036 | | 365@339p
arborio rice | = | risotto rice; carnaroli rice | Risottoreis | riz arborio; riz à risotto | | rice | | | 730@338p
glutinous rice | = | sticky rice; thai glutinous rice; sweet rice | Klebreis | riz gluant | | rice | | | 730@338p
wild rice | = | | Wildreis | riz sauvage | | | 0.676@20088 | | 730@338p
pasta | = | dried pasta; short pasta; small pasta | Nudel; Pasta | pâtes | | | | | 730@335p
spaghetti | = | | Spaghetti | spaghetti | | pasta | | | 730@335p
linguine | = | | Linguine | linguine | | pasta | | | 730@335p
penne | = | | Penne | penne | | pasta | | | 730@335p
fettuccine | = | fettuccini | Fettuccine | | | pasta
tagliatelle | = | fresh tagliatelle | Tagliatelle | tagliatelle | | pasta
trofie | = | | | | | pasta
ditalini | = | | | | | pasta
macaroni | = | elbow macaroni | Makkaroni | macaroni | | pasta | | | 730@335p
lasagna noodle | | lasagna sheet; lasagne sheet; lasagne | Lasagneplatte | feuille de lasagne | | pasta
orzo | = | | | | | pasta
egg noodle | | | Eiernudel | nouille aux œufs | | | | | 730@336p
rice noodle | | flat rice noodle | Reisnudel | nouille de riz
rice vermicelli | = | thin rice vermicelli | Reisvermicelli | vermicelle de riz
wheat noodle | | dried wheat noodle; ramen noodle | Weizennudel | nouille de blé
udon noodle | | udon
soba noodle | | soba
couscous | = | | Couscous | couscous | | | 0.731@20028
bulgur | = | bulgur wheat; fine bulgur | Bulgur | boulgour | | | 0.592@20012 | | 180@637p
quinoa | = | | Quinoa | quinoa | | | 0.719@20035 | | 730@425p
polenta | = | instant polenta | Polenta | polenta
cornmeal | = | yellow cornmeal | Maisgrieß | semoule de maïs | | | | | 180@218p
semolina | = | semolina flour | Grieß | semoule | | | 0.706@20066
rolled oat | | oat; oatmeal; porridge oat; old-fashioned oat | Haferflocke | flocon d'avoine | | | | | 120@585p
pearl barley | = | barley | Graupe; Perlgraupe | orge perlé | | | 0.845@20005 | | 180@577p
farro | = | | Dinkel | épeautre | | | | | 180@581p
lentil | | brown lentil | Linse | lentille | | | 0.812@16069 | | 365@334p
red lentil | | split red lentil | rote Linse | lentille corail | | lentil | 0.812@16144 | | 365@334p
green lentil | | puy lentil; french lentil | grüne Linse; Tellerlinse | lentille verte | | lentil | | | 365@334p
beluga lentil | | black lentil | Belugalinse | | | lentil | | | 365@334p
split pea | | yellow split pea | Schälerbse | pois cassé | | | | | 365@337p
dried chickpea | | dry chickpea | getrocknete Kichererbse | | | | 0.845@16056 | | 365@333p
dried black bean | | dry black bean | | | | | 0.82@16014 | | 365@333p
dried white bean | | dried cannellini bean; dried navy bean | | | | | | | 365@333p
dried kidney bean | | dried red kidney bean | | | | | 0.778@16032 | | 365@333p
breadcrumb | | bread crumb; dry breadcrumb; fine dry breadcrumb; dry bread crumb; dried breadcrumb; fresh breadcrumb | Semmelbrösel; Paniermehl | chapelure | | | | | 180@643p
panko | = | panko breadcrumb; panko bread crumb | Panko | panko
tortilla chip
cracker | | | | | | | | | 240@377p
rice paper | = | rice paper wrapper | Reispapier | feuille de riz
nori | = | roasted seaweed; nori sheet; seaweed | Nori | nori
dried porcini | = | dried porcini mushroom; porcini | getrockneter Steinpilz | cèpe séché | | | | | 365@385p
dried shiitake | = | dried shiitake mushroom | getrockneter Shiitake | | | | | =3.6@11268 | 365@385p
`;
