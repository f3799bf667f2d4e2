import { words } from "../words.ts";

/** Words that are frequent in English recipes: function words, kitchen verbs, units and foods. */
export const englishDetectionWords = words(`
  the and with of until into then for to from about each your you it is are be this that these over when if or not at
  by on as its them out up down after before while between through together well more some any all enough more
  cup cups tablespoon tablespoons tbsp teaspoon teaspoons tsp ounce ounces pound pounds lb lbs oz pint quart clove
  cloves can cans bunch sprig sprigs pinch slice slices piece pieces package stick sticks handful inch inches minutes
  minute hour hours degrees heat oven
  add mix stir bake cook boil simmer whisk fold chop slice peel drain rinse pour place put serve sprinkle heat preheat
  combine beat cover remove cool let taste season melt fry roast grill knead roll spread set bring reduce turn toss
  chopped minced diced sliced grated peeled crushed ground dried fresh freshly large small medium finely roughly
  softened melted optional divided frozen cooked raw whole boneless skinless unsalted extra virgin plain
  bowl pan skillet pot saucepan dish sheet baking mixture dough batter sauce paste broth stock water
  salt pepper butter flour sugar egg eggs milk cream oil olive vegetable onion onions garlic tomato tomatoes potato
  potatoes carrot carrots celery chicken beef pork lamb fish shrimp bacon ham sausage cheese yogurt rice pasta noodles
  bread yeast honey vinegar lemon lime orange apple apples banana berries juice zest parsley basil thyme oregano
  cilantro coriander cumin cinnamon ginger nutmeg chili chilies mushrooms spinach beans peas corn lettuce cucumber
  scallions shallot soy mustard nuts almonds walnuts chocolate vanilla powder soda wine leaves seeds
`);
