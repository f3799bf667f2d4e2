import { words } from "../words.ts";

/** Words that are frequent in German recipes: function words, kitchen verbs, units and foods. */
export const germanDetectionWords = words(`
  und der die das den dem des mit ein eine einen einem einer im in auf bis zu zum zur von vom für aus bei nach über
  unter oder nicht auch noch dann danach dabei darin darüber etwas etwa ca jeweils ist sind wird werden lassen kann
  sich als wie so wenn sehr gut alles alle ohne um an am durch nun dazu je evtl eventuell
  el tl esslöffel teelöffel prise prisen bund zehe zehen dose dosen packung päckchen pck becher tasse tassen glas
  stück stk scheibe scheiben zweig zweige stange stangen kopf knolle blatt blätter gramm liter pfund msp messerspitze
  handvoll schuss spritzer tropfen würfel minuten minute stunde stunden grad ofen backofen umluft ober unterhitze
  geben mischen verrühren rühren unterrühren backen kochen köcheln braten anbraten schneiden würfeln hacken schälen
  waschen putzen abtropfen abgießen gießen legen stellen servieren bestreuen erhitzen vorheizen vermengen schlagen
  abdecken nehmen abkühlen abschmecken würzen schmelzen rösten grillen kneten ausrollen streichen reduzieren bringen
  gehackt gehackte gehackter gewürfelt gewürfelte geschnitten gerieben geriebener geriebene geriebenes geschält
  gepresst frisch frische frischer frisches getrocknet getrocknete gemahlen gemahlener fein grob groß große großer
  klein kleine kleiner mittelgroße rote roter rotes grüne weiße schwarzer weiche weich flüssig kalte kaltes warme
  schüssel pfanne topf blech backblech form auflaufform mischung teig masse soße sauce brühe wasser
  salz pfeffer butter mehl zucker ei eier eigelb eiweiß milch sahne schlagsahne schmand quark öl olivenöl
  sonnenblumenöl zwiebel zwiebeln knoblauch knoblauchzehe knoblauchzehen tomate tomaten kartoffel kartoffeln möhre
  möhren karotte karotten sellerie lauch porree huhn hähnchen hähnchenbrust rind rindfleisch hackfleisch schwein
  schweinefleisch lamm fisch garnelen speck schinken wurst käse joghurt reis nudeln brot hefe honig essig zitrone
  zitronensaft apfel äpfel saft petersilie basilikum thymian rosmarin schnittlauch dill kümmel zimt ingwer muskat
  muskatnuss paprika paprikapulver chili pilze champignons spinat bohnen erbsen mais salat gurke senf nüsse mandeln
  walnüsse schokolade vanille vanillezucker vanilleschote backpulver natron stärke speisestärke puderzucker
  gemüsebrühe tomatenmark lorbeerblatt lorbeerblätter wein rotwein weißwein kräuter gemüse fleisch
`);
