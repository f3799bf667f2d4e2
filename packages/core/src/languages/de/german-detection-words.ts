import { words } from "../words.ts";

/** Words that are frequent in German recipes and absent from the others'. */
export const germanDetectionWords = words(
  "und der die das mit den ein eine einen bis auf dann nach gehackt minuten salz",
);
