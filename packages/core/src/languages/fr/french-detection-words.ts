import { words } from "../words.ts";

/** Words that are frequent in French recipes: function words, kitchen verbs, units and foods. */
export const frenchDetectionWords = words(`
  et le la les l' de d' des du un une avec dans puis à au aux sur sous pour par en ou que qui ce cette il elle est sont
  ne pas plus jusqu' jusque pendant environ sans si son sa ses votre vos tout tous toute bien très quelques peu chaque
  cuillère cuillères cuillerée cuillerées soupe café verre verres tasse tasses pincée pincées gousse gousses botte
  bouquet brin brins branche branches feuille feuilles tranche tranches morceau morceaux sachet sachets boîte boîtes
  pot paquet litre grammes gramme poignée noix goutte gouttes filet tête minutes minute heure heures degrés four
  ajouter ajoutez mélanger mélangez remuer faire faites cuire laisser laissez couper coupez hacher éplucher épluchez
  égoutter rincer verser versez mettre mettez servir servez parsemer chauffer préchauffer préchauffez incorporer
  battre fouetter couvrir retirer refroidir goûter assaisonner fondre frire rôtir griller pétrir étaler réduire porter
  disposer réserver réservez saler poivrer enfourner mijoter revenir dorer
  haché hachée hachés hachées râpé râpée émincé émincée émincés coupé coupée coupés pelé pelée épluchées fondu frais
  fraîche fraîches sec secs moulu moulue gros grosse petit petite petits petites grand grande moyen moyenne rouge vert
  verte verts blanc blanche noir noirs mou ramolli tiède froid froide chaude entier entière facultatif
  bol poêle casserole plat plaque moule saladier mélange pâte préparation sauce bouillon eau
  sel poivre beurre farine sucre œuf œufs oeuf oeufs jaune jaunes lait crème huile olive oignon oignons ail échalote
  échalotes tomate tomates pomme pommes terre carotte carottes céleri poireau poireaux poulet bœuf boeuf porc agneau
  veau poisson crevettes lardons jambon saucisse fromage yaourt riz pâtes pain levure miel vinaigre citron jus zeste
  persil basilic thym romarin ciboulette laurier aneth cumin cannelle gingembre muscade piment champignons épinards
  haricots petits pois maïs salade concombre moutarde amandes noisettes chocolat vanille chimique bicarbonate maïzena
  fécule vin courgette courgettes aubergine poivron poivrons ciboule coriandre menthe
`);
