/**
 * An exact number as its canonical text: `"3"`, `"-1/2"`, `"3/2"`. Lowest terms, no plus sign, no spaces.
 *
 * A text rather than an object, so that it is the same value in memory, in JSON, in the database and between a server
 * and a client component, and so that equality is `===`.
 */
export type Rational = string & { readonly __rational: true };
