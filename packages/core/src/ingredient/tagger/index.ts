export { calibrateConfidence } from "./calibrate-confidence.ts";
export { featureCount, writeFeatures } from "./chain-features.ts";
export {
  createLineTagger,
  type LineTagger,
  stepClasses,
  stepClassesOf,
  tagCount,
  tagNames,
} from "./line-tagger.ts";
export { maxStoredWeight, readStoredTagger, type StoredTagger, storeTagger } from "./tagger-weights.ts";
export { fieldOf, ruleLabelNames, type WordChain, wordField } from "./word-chain.ts";
