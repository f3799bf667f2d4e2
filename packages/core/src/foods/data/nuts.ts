/** Foods of one part of the shop; the columns are those of `readFoodRows`. */
export const nutsRows = `
almond | | whole almond; blanched almond | Mandel | amande | | | 0.604@12061 | =1.2@12061 | 120@438p
flaked almond | | sliced almond; slivered almond | Mandelblättchen | amande effilée | | almond | | | 120@438p
walnut | | walnut half; walnut piece | Walnuss | noix; cerneau de noix | | | 0.495@12155 | | 14@446p
pecan | | pecan half | Pekannuss | noix de pécan | | | 0.461@12142 | | 14@444p
hazelnut | | | Haselnuss | noisette | | | 0.486@12120
cashew | | cashew nut | Cashewkern; Cashew | noix de cajou | | | | | 14@439p
peanut | | roasted peanut | Erdnuss | cacahuète; cacahouète | | | 0.617@16087 | | 28@442p
pistachio | pistachios | pistachio nut | Pistazie | pistache | | | 0.52@12151 | | 21@445p
pine nut | | | Pinienkern | pignon de pin; pignon | | | 0.571@12147 | | 14@653p
macadamia nut | | | | | | | | | 14@440p
chestnut | | | Marone; Esskastanie | châtaigne; marron
sesame seed | | white sesame seed; toasted sesame seed | Sesam; Sesamsamen | graine de sésame; sésame | | | 0.609@12023 | | 1825@613p
black sesame seed | | | schwarzer Sesam | sésame noir
sunflower seed | | | Sonnenblumenkern | graine de tournesol | | | 0.592@12036 | | 360@608p
pumpkin seed | | pepita | Kürbiskern | graine de courge | | | 0.545@12014 | | 180@604p
poppy seed | | | Mohn | graine de pavot
flaxseed | | linseed | Leinsamen | graine de lin | | | 0.71@12220 | | 730@503p
chia seed | | | Chiasamen | graine de chia | | | | | 540@573p
raisin | | golden raisin; sultana | Rosine; Sultanine | raisin sec | | | 0.697@09298 | | 180@379p
currant | | dried currant; zante currant | Korinthe | raisin de corinthe | | | 0.609@09085 | | 180@379p
dried cranberry | dried cranberries | | getrocknete Cranberry | canneberge séchée | | | 0.676@09079 | | 180@379p
dried apricot | | | getrocknete Aprikose | abricot sec | | | | | 180@379p
date | | medjool date; pitted date | Dattel | datte | | | 0.621@09087 | =7.1@09087 | 60@260p
prune | | dried plum | Backpflaume; Trockenpflaume | pruneau | | | | | 180@379p
dried fig | | | getrocknete Feige | figue sèche | | | | | 180@379p
dried Persian lime | | dried lime; limoo amani; black lime | | citron noir
peanut butter | = | natural peanut butter; smooth peanut butter; creamy peanut butter | Erdnussbutter | beurre de cacahuète | | | 1.091@16398 | | 180@488p
tahini | = | sesame paste | Tahini; Sesampaste | tahini; tahin | | | | | 365@416p
almond butter | = | | Mandelmus | purée d'amande | | | | | 365@466p
`;
