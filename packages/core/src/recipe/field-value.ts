import type { TextRange } from "../text-range.ts";

/**
 * A value of the front matter with its place in the file. Only what reading and editing need is kept of YAML: a scalar is
 * the text that the cook wrote (`012`, `1:30`, `1.10` stay so), whatever type YAML would give it.
 *
 * `start` and `end` enclose the value's own characters, quotes and brackets included, comments and line ends not. Of an
 * absent value both are where it would be written.
 */
export type FieldValue = EmptyValue | ScalarValue | ListValue | MapValue;

/** `key:`, `key: ~`, `key: null`. */
interface EmptyValue extends TextRange {
  readonly kind: "empty";
}

interface ScalarValue extends TextRange {
  readonly kind: "scalar";
  readonly text: string;
  readonly style: ScalarStyle;
}

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

export interface ListValue extends TextRange {
  readonly kind: "list";
  /** `[a, b]` rather than a dash per line. */
  readonly flow: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Where the item begins: its dash, or in a flow list its value. */
  readonly start: number;
  readonly value: FieldValue;
}

interface MapValue extends TextRange {
  readonly kind: "map";
  readonly flow: boolean;
  readonly fields: readonly Field[];
}

/** One `key: value`. */
export interface Field {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly keyStyle: ScalarStyle;
  /** Offset of the colon. */
  readonly colon: number;
  readonly value: FieldValue;
}

/** A value without places: what two readings are compared by. An empty list says the same as no value. */
export type BareValue =
  | string
  | null
  | readonly BareValue[]
  | { readonly map: readonly (readonly [string, BareValue])[] };

/** Drop the places of a value. */
export function toBareValue(value: FieldValue): BareValue {
  switch (value.kind) {
    case "empty":
      return null;
    case "scalar":
      return value.text;
    case "list":
      return value.items.length === 0 ? null : value.items.map((item) => toBareValue(item.value));
    case "map":
      return { map: value.fields.map((field) => [field.key, toBareValue(field.value)] as const) };
  }
}
