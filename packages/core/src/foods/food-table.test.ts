import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIngredientLine } from "../ingredient/parse-ingredient-line.ts";
import { createFoodTable, foodKeyOf } from "./food-table.ts";
import { matchLineFood } from "./match-line-food.ts";
import { normaliseFoodName } from "./normalise-food-name.ts";
import { starterFoods, starterFoodTable } from "./starter-foods.ts";

function found(name: string, lang?: string): string {
  const match = starterFoodTable.find(name, lang);
  if (match.kind === "known") return match.food.id;
  return match.kind === "unknown" ? "unknown" : match.candidates.map((food) => food.id).join(" or ");
}

describe("finding a food by its name", () => {
  it.each([
    ["large eggs", "egg"],
    ["egg", "egg"],
    ["2% milk", "low-fat-milk"],
    ["scallions", "green-onion"],
    ["green onions", "green-onion"],
    ["spring onion", "green-onion"],
    ["tomatoes", "tomato"],
    ["tomatoe", "tomato"],
    ["cherries", "cherry"],
    ["asparagus", "asparagus"],
    ["bay leaves", "bay-leaf"],
    ["basil leaves", "basil"],
    ["aubergine", "eggplant"],
    ["cilantro", "cilantro"],
    ["coriander leaves", "cilantro"],
    ["coriander seeds", "coriander-seed"],
    ["skinless, boneless chicken thighs", "chicken-thigh"],
    ["boneless, skinless chicken breasts", "chicken-breast"],
    ["freshly ground black pepper", "black-pepper"],
    ["ground black pepper", "black-pepper"],
    ["pepper, black", "black-pepper"],
    ["onions, red", "red-onion"],
    ["whole star anise pods", "star-anise"],
    ["light soy sauce", "light-soy-sauce"],
    ["dark soy sauce", "dark-soy-sauce"],
    ["soy sauce", "soy-sauce"],
    ["Shaoxing wine", "shaoxing-wine"],
    ["pork belly", "pork-belly"],
    ["fresh ginger", "ginger"],
    ["ground ginger", "ground-ginger"],
    ["lemon wedges", "lemon"],
    ["broccoli florets", "broccoli"],
    ["Kosher Salt", "kosher-salt"],
    ["Yukon Gold potatoes", "yukon-gold-potato"],
    ["extra virgin olive oil", "extra-virgin-olive-oil"],
    ["jalapeno peppers", "jalapeno"],
    ["bird’s eye chilies", "birds-eye-chili"],
    ["boneless and skinless chicken thighs", "chicken-thigh"],
    ["Crisp, crunchy romaine lettuce", "romaine-lettuce"],
    ["breast of turkey", "turkey-breast"],
    ["fillets of anchovies", "anchovy"],
    ["crushed tomatoes with juice", "crushed-tomato"],
    ["Hershey®’s milk chocolate", "milk-chocolate"],
    ["reduced fat mozzarella cheese", "mozzarella"],
    ["pancetta bacon", "pancetta"],
    ["maple-flavored bacon", "bacon"],
    ["asparragus", "asparagus"],
    ["corriander seeds", "coriander-seed"],
    ["parmesean cheese", "parmesan"],
  ])("takes %s for %s", (name, id) => {
    expect(found(name)).toBe(id);
    expect(found(name, "en")).toBe(id);
  });

  it.each([
    ["coconut milk", "coconut-milk"],
    ["almond milk", "almond-milk"],
    ["peanut butter", "peanut-butter"],
    ["milk chocolate", "milk-chocolate"],
    ["chocolate milk", "chocolate-milk"],
    ["butter beans", "butter-bean"],
    ["rice vinegar", "rice-vinegar"],
    ["egg noodles", "egg-noodle"],
    ["tomato paste", "tomato-paste"],
    ["cream cheese", "cream-cheese"],
    ["sour cream", "sour-cream"],
    ["dried apricots", "dried-apricot"],
    ["garlic powder", "garlic-powder"],
    ["smoked salmon", "smoked-salmon"],
    ["lemon juice", "lemon-juice"],
    ["duck egg", "duck-egg"],
    ["emu egg", "unknown"],
    ["coconut milk chocolate spread", "unknown"],
    ["butter and flour", "unknown"],
    ["all-purpose gluten-free flour", "gluten-free-flour"],
    ["Japanese chocolate", "unknown"],
    ["your favourite fruit", "unknown"],
    ["garnish", "unknown"],
    ["streusel", "unknown"],
    ["gravy separator", "unknown"],
    ["bread batter", "unknown"],
    ["duck bones and trimmings", "unknown"],
    ["smoked mackerel", "smoked-mackerel"],
    ["smoked pheasant", "unknown"],
    ["unsweetened almond cheese", "unknown"],
    ["olive", "olive"],
    ["red chilis", "red-chili"],
    ["kiwis", "kiwi"],
    ["firm pears", "pear"],
    ["firm tofu", "tofu"],
    ["squash", "winter-squash or summer-squash"],
    ["lemon zest", "lemon-zest"],
    ["coriander root", "coriander-root"],
    ["celery seed", "celery-seed"],
    ["semi-sweet chocolate chips", "chocolate-chip"],
    ["gluten-free flour", "gluten-free-flour"],
    ["bread rolls", "bread-roll"],
    ["semi-skimmed milk", "low-fat-milk"],
    ["gorgonzola cheese", "gorgonzola"],
    ["bay scallops", "bay-scallop"],
    ["raspberry jam", "raspberry-jam"],
    ["white rum", "white-rum"],
    ["prepared pie crust", "shortcrust-pastry"],
    ["dough", "unknown"],
    ["pasta water", "unknown"],
  ])("does not join %s with what it only contains", (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each([
    ["Zwiebeln", "onion"],
    ["rote Zwiebeln", "red-onion"],
    ["Eier", "egg"],
    ["Eierlikör", "egg-liqueur"],
    ["Eierbecher", "unknown"],
    ["Milchschnitte", "unknown"],
    ["Biokartoffeln", "potato"],
    ["Freilandeier", "egg"],
    ["Petersilienblätter", "parsley"],
    ["Weinblätter", "grape-leaf"],
    ["Teeblätter", "tea"],
    ["Paprikapulver edelsüß", "paprika"],
    ["schwarzer Pfeffer aus der Mühle", "black-pepper"],
    ["Petersillie", "parsley"],
    ["Zwibeln", "onion"],
    ["glatte Petersilie", "parsley"],
    ["schwarzer Pfeffer", "black-pepper"],
    ["schwarzen Pfeffer", "black-pepper"],
    ["große Äpfel", "apple"],
    ["Walnüsse", "walnut"],
    ["Knoblauchzehen", "garlic"],
    ["festkochende Kartoffeln", "waxy-potato"],
    ["Lorbeerblätter", "bay-leaf"],
    ["Eis", "ice-cream"],
    ["Kokosmilch", "coconut-milk"],
    ["Weizenmehl", "flour"],
    ["Schinken", "ham"],
    ["basmati rice", "basmati-rice"],
    ["Rinderzunge", "beef-tongue"],
    ["Straußenleber", "unknown"],
    ["altbackene Brötchen", "bread-roll"],
    ["Rinderrouladen", "beef-roulade-slice"],
    ["Bratwürste", "bratwurst"],
    ["Preiselbeeren aus dem Glas", "lingonberry-jam"],
    ["Brühwürfel", "stock-cube"],
    ["Paprikamark", "red-pepper-paste"],
    ["Crème fraîche", "creme-fraiche"],
    ["Feldsalat", "lambs-lettuce"],
    ["Pfifferlinge", "chanterelle-mushroom"],
    ["Bärlauch", "wild-garlic"],
    ["Dinkelmehl", "spelt-flour"],
    ["Zwetschgen", "prune-plum"],
  ])("reads German: %s is %s", (name, id) => {
    expect(found(name, "de")).toBe(id);
  });

  it.each([
    ["gros oignons", "onion"],
    ["oignons rouges", "red-onion"],
    ["huile d'olive", "olive-oil"],
    ["feuilles de basilic", "basil"],
    ["quelques brins de thym", "thyme"],
    ["échalottes hachées", "shallot"],
    ["courgetes", "zucchini"],
    ["lait d'amande", "almond-milk"],
    ["lait de chamelle", "unknown"],
    ["poires mûres", "pear"],
    ["huile d’olive", "olive-oil"],
    ["pommes de terre", "potato"],
    ["pommes", "apple"],
    ["œufs", "egg"],
    ["crème fraîche", "creme-fraiche"],
    ["lait entier", "milk"],
    ["lait de coco", "coconut-milk"],
    ["ail", "garlic"],
    ["noix de muscade", "nutmeg"],
    ["noix", "walnut"],
    ["fond de veau", "veal-stock"],
    ["chair à saucisse", "pork-sausage-meat"],
    ["fromage blanc", "fromage-blanc"],
    ["cornichons", "cornichon"],
    ["lardons fumés", "lardon"],
    ["petits pains", "bread-roll"],
    ["pâtes", "pasta"],
    ["pâté", "liver-pate"],
    ["citron", "lemon"],
    ["mâche", "lambs-lettuce"],
    ["girolles", "chanterelle-mushroom"],
  ])("reads French: %s is %s", (name, id) => {
    expect(found(name, "fr")).toBe(id);
  });

  it("keeps ambiguous names ambiguous, with their candidates", () => {
    expect(found("pepper")).toBe("bell-pepper or black-pepper");
    expect(found("coriander")).toBe("cilantro or ground-coriander");
    expect(found("red pepper")).toBe("red-bell-pepper or cayenne-pepper");
    expect(found("Paprika", "de")).toBe("bell-pepper or paprika");
    expect(foodKeyOf("peppers", starterFoodTable)).toBe("name:pepper");
  });

  it("keys unknown foods by their normalised name", () => {
    expect(foodKeyOf("Large Emu Eggs", starterFoodTable)).toBe("name:emu egg");
    expect(foodKeyOf("emu egg", starterFoodTable)).toBe("name:emu egg");
    expect(foodKeyOf("large eggs", starterFoodTable)).toBe("egg");
    expect(normaliseFoodName("")).toBe("");
    expect(starterFoodTable.find("")).toEqual({ kind: "unknown", name: "" });
  });

  it("works on a table of one's own", () => {
    const [onion] = starterFoods;
    const table = createFoodTable(onion === undefined ? [] : [{ ...onion, id: "own", aliases: ["blobbo"] }]);
    expect(foodKeyOf("blobbos", table)).toBe("own");
    expect(table.get("own")?.name).toBe("onion");
    expect(table.get("none")).toBeNull();
  });
});

describe("laws of finding", () => {
  const named = starterFoods.flatMap((food) => [food.name, food.plural, ...food.aliases]);
  const aName = fc.constantFrom(...named);

  it("does not care for case", () => {
    fc.assert(
      fc.property(aName, (name) => {
        expect(found(name.toUpperCase(), "en")).toBe(found(name, "en"));
      }),
    );
  });

  it("finds a food with sizes and a joined pair of them before its name", () => {
    const aFood = fc.constantFrom(...starterFoods);
    fc.assert(
      fc.property(aFood, fc.constantFrom("best-quality", "good", "an"), (food, before) => {
        expect(found(`${before} ${food.name}`, "en")).toBe(found(food.name, "en"));
      }),
    );
  });

  it("reads a describing word behind a comma like one before the name", () => {
    for (const food of starterFoods) {
      const [first = "", ...rest] = food.name.split(" ");
      if (rest.length !== 1 || !["red", "green", "dried", "smoked", "ground", "frozen"].includes(first)) continue;
      expect([food.name, found(`${rest[0]}, ${first}`, "en")]).toEqual([food.name, food.id]);
    }
  });

  it("finds a name of eight letters or more with two of them turned round, or finds nothing; never another food", () => {
    const long = starterFoods.map(({ name }) => name).filter((name) => /^[a-z]{8,}$/.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.integer({ min: 1, max: 6 }), (name, at) => {
        const misspelt = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
        expect([found(name, "en"), "unknown"]).toContain(found(misspelt, "en"));
      }),
    );
  });

  it("has no answer for letters without a meaning", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."bcdfghjklmnpqrstvwxz"), minLength: 6, maxLength: 14 });
    fc.assert(
      fc.property(letters, fc.constantFrom("en", "de", "fr", undefined), (name, lang) => {
        expect(found(name, lang)).toBe("unknown");
      }),
      { numRuns: 500 },
    );
  });
});

describe("finding the food of a line", () => {
  it.each([
    ["2 (14-oz) cans tomatoes", "canned-tomato"],
    ["400 g canned tomatoes", "canned-tomato"],
    ["2 x 400 g tins chopped tomatoes", "chopped-canned-tomato"],
    ["1 (28-oz) can crushed tomatoes", "crushed-tomato"],
    ["1 (14-oz) can coconut milk", "coconut-milk"],
    ["½ bunch coriander", "cilantro"],
    ["1 tsp coriander", "ground-coriander"],
    ["¼ tsp pepper", "black-pepper"],
    ["dash of pepper", "black-pepper"],
    ["pepper, to taste", "black-pepper"],
    ["200 g peppers", "bell-pepper"],
    ["5 g pepper", "ambiguous"],
    ["½ red pepper, sliced", "red-bell-pepper"],
    ["2 peppers, sliced", "bell-pepper"],
    ["coriander, chopped", "cilantro"],
    ["1 cup uncooked long grain white rice", "long-grain-rice"],
    ["1 cup all purpose flour", "flour"],
    ["6 pods cardamom", "cardamom-pod"],
    ["750 g minced lamb", "ground-lamb"],
    ["1 lb ground chuck", "ground-beef"],
    ["2 cloves garlic, minced", "garlic"],
    ["500 g frozen peas", "frozen-pea"],
    ["3 tomatoes", "tomato"],
    ["juice of 1 lemon", "lemon"],
  ])("%s buys %s", (text, id) => {
    const match = matchLineFood(parseIngredientLine(text), starterFoodTable);
    expect(match.kind === "known" ? match.food.id : match.kind).toBe(id);
  });
});
