/**
 * What share of parts was right, by how sure the tagger was of the part's least sure word: measured on the
 * 3,368 labelled lines whose id ends in d, which the weights had not seen (`bench/tagger-calibration.ts`). Between two rows the share is read off the line
 * that joins them.
 */
const measured: readonly (readonly [sure: number, right: number])[] = [
  [0, 0.4],
  [0.555, 0.45],
  [0.658, 0.46],
  [0.754, 0.61],
  [0.858, 0.68],
  [0.929, 0.85],
  [0.968, 0.892],
  [0.986, 0.943],
  [0.997, 0.985],
  [1, 0.998],
];

/** The probability that a part is right, from the tagger's confidence in its least sure word; both from 0 to 1. */
export function calibrateConfidence(sure: number): number {
  let [lowerSure, lowerRight] = measured[0] ?? [0, 0];
  for (const [upperSure, upperRight] of measured) {
    if (sure <= upperSure) {
      const share = upperSure > lowerSure ? (sure - lowerSure) / (upperSure - lowerSure) : 1;
      return lowerRight + share * (upperRight - lowerRight);
    }
    lowerSure = upperSure;
    lowerRight = upperRight;
  }
  return lowerRight;
}
