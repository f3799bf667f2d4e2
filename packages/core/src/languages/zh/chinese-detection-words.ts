import { words } from "../words.ts";

/** None: Chinese is told by its script. */
export const chineseDetectionWords = words("");
