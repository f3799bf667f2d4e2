import type { SpokenAmounts } from "../language.ts";

/** How amounts are said in Chinese. Counting words say 两 for two, and nothing changes for many. */
export const chineseSpokenAmounts: SpokenAmounts = {
  numbers: ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"],
  fractions: {
    "1/2": { alone: "半", after: "又二分之一" },
    "1/3": { alone: "三分之一", after: "又三分之一" },
    "2/3": { alone: "三分之二", after: "又三分之二" },
    "1/4": { alone: "四分之一", after: "又四分之一" },
    "3/4": { alone: "四分之三", after: "又四分之三" },
    "1/8": { alone: "八分之一", after: "又八分之一" },
  },
  agreement: null,
  fractionFollowsUnit: false,
  joinsHalf: false,
  to: "到",
  about: "约",
  scant: "不足",
  and: "加",
  packOf: (pack) => `每份 ${pack}`,
  units: {},
};
