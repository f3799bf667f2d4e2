import { words } from "../words.ts";

/** Words that are frequent in English recipes and absent from the others'. */
export const englishDetectionWords = words("the and with of until into cup cups then add for minutes chopped heat");
