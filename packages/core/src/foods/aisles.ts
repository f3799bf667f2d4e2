import type { Aisle } from "./food.ts";

/** The sections of a shop in the order in which most are walked: fresh things first, drinks and the rest last. */
export const aisles: readonly Aisle[] = [
  { id: "produce", name: "Fruit and vegetables" },
  { id: "bakery", name: "Bakery" },
  { id: "meat", name: "Meat" },
  { id: "fish", name: "Fish" },
  { id: "dairy", name: "Dairy and eggs" },
  { id: "frozen", name: "Frozen" },
  { id: "cans", name: "Cans and jars" },
  { id: "grains", name: "Pasta, grains and pulses" },
  { id: "baking", name: "Baking" },
  { id: "nuts", name: "Nuts and dried fruit" },
  { id: "spices", name: "Spices" },
  { id: "oils", name: "Oils and vinegars" },
  { id: "sauces", name: "Sauces and condiments" },
  { id: "drinks", name: "Drinks" },
  { id: "other", name: "Other" },
];
