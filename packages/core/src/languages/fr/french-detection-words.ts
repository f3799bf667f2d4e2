import { words } from "../words.ts";

/** Words that are frequent in French recipes and absent from the others'. */
export const frenchDetectionWords = words("et le la les des du une un avec dans puis à au sel cuillère sur");
