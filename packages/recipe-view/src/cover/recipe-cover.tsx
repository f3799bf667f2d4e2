import { joinClasses } from "@larder/ui/join-classes";
import type { ReactNode } from "react";
import type { CoverMotif, CoverSubject } from "./cover-design.ts";
import { designCover } from "./cover-design.ts";
import styles from "./recipe-cover.module.css";

export interface RecipeCoverProps extends CoverSubject {
  /** False in boxes so small or flat that the letter would be cut. */
  readonly initial?: boolean;
  readonly className?: string;
}

/**
 * The cover of a recipe without a photo: two or three shapes and the title's initial, filling its box like a picture
 * with `object-fit: cover`. It says nothing that the title beside it does not say, so it is hidden from screen readers.
 */
export function RecipeCover({ className, initial = true, ...subject }: RecipeCoverProps) {
  const design = designCover(subject);
  const flip = design.mirrored ? "translate(400 0) scale(-1 1) " : "";
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 400 300"
      // A letter stands at the bottom and must not be cut; shapes alone are cut best around their middle.
      preserveAspectRatio={initial ? "xMidYMax slice" : "xMidYMid slice"}
      className={joinClasses(styles.cover, styles[design.hue], className)}
    >
      <g transform={`${flip}translate(${design.shift} 0) rotate(${design.tilt} 250 170)`}>{motifs[design.motif]}</g>
      {initial ? (
        <text
          x={design.mirrored ? 376 : 24}
          y="274"
          textAnchor={design.mirrored ? "end" : "start"}
          className={styles.initial}
        >
          {design.initial}
        </text>
      ) : null}
    </svg>
  );
}

/** Drawn for a letter at the bottom left: the weight lies to the right and the top. */
const motifs: Readonly<Record<CoverMotif, ReactNode>> = {
  plate: (
    <>
      <circle cx="272" cy="132" r="150" className={styles.second} />
      <circle cx="272" cy="132" r="104" className={styles.ground} />
      <path d="M196 132a76 76 0 0 1 152 0z" className={styles.shape} />
    </>
  ),
  bowl: (
    <>
      <circle cx="286" cy="78" r="56" className={styles.second} />
      <path d="M150 118h290c0 96-58 150-145 150s-145-54-145-150z" className={styles.shape} />
      <path d="M184 150h222" className={styles.secondLine} />
    </>
  ),
  leaf: (
    <>
      <path d="M158 236C148 96 232 8 392-6c8 148-72 246-234 242z" className={styles.shape} />
      <path d="M236 292c0-90 56-146 180-150 0 98-62 158-180 150z" className={styles.second} />
      <path d="M176 218C226 150 282 96 350 46" className={styles.secondLine} />
    </>
  ),
  loaf: (
    <>
      <path d="M128 214v-42c0-70 62-116 146-116s146 46 146 116v42z" className={styles.shape} />
      <path
        d="M206 96c-18 20-26 44-26 74M278 84c-16 22-24 48-24 82M350 96c-12 20-20 42-22 70"
        className={styles.secondLine}
      />
      <path d="M96 214h340v34H96z" className={styles.second} />
    </>
  ),
  slice: (
    <>
      <path d="M128 180L392 68v112z" className={styles.second} />
      <path d="M128 180h264v76H128z" className={styles.shape} />
      <circle cx="318" cy="58" r="34" className={styles.shape} />
    </>
  ),
  glass: (
    <>
      <circle cx="330" cy="92" r="70" className={styles.second} />
      <path d="M188 70h148l-22 190h-104z" className={styles.shape} />
      <path d="M210 118h104" className={styles.secondLine} />
    </>
  ),
  fish: (
    <>
      <circle cx="300" cy="94" r="92" className={styles.second} />
      <path d="M112 150c56-88 172-100 238-14l52-48v132l-52-50c-66 84-182 70-238-20z" className={styles.shape} />
      <circle cx="170" cy="138" r="9" className={styles.ground} />
    </>
  ),
  noodles: (
    <>
      <circle cx="290" cy="140" r="140" className={styles.second} />
      <path
        d="M176 156c0-64 50-114 114-114s114 50 114 114M212 160c0-44 34-80 78-80s78 36 78 80M248 164c0-24 18-44 42-44s42 20 42 44"
        className={styles.line}
      />
      <path d="M150 176h280v40c-30 44-80 66-140 66s-110-22-140-66z" className={styles.shape} />
    </>
  ),
  pot: (
    <>
      <circle cx="278" cy="52" r="18" className={styles.second} />
      <path d="M166 110c0-34 50-56 112-56s112 22 112 56z" className={styles.second} />
      <path d="M158 124h240v52c0 44-34 72-78 72h-84c-44 0-78-28-78-72z" className={styles.shape} />
      <path d="M158 148h-26M398 148h26" className={styles.line} />
    </>
  ),
  pan: (
    <>
      <circle cx="252" cy="134" r="126" className={styles.shape} />
      <circle cx="252" cy="134" r="92" className={styles.second} />
      <path d="M346 208l72 64" className={styles.line} />
      <circle cx="226" cy="116" r="26" className={styles.ground} />
      <circle cx="288" cy="152" r="18" className={styles.ground} />
    </>
  ),
  beans: (
    <>
      <ellipse cx="218" cy="92" rx="62" ry="46" transform="rotate(-24 218 92)" className={styles.shape} />
      <ellipse cx="336" cy="128" rx="66" ry="48" transform="rotate(18 336 128)" className={styles.second} />
      <ellipse cx="262" cy="216" rx="64" ry="47" transform="rotate(-8 262 216)" className={styles.shape} />
      <ellipse cx="382" cy="238" rx="54" ry="40" transform="rotate(30 382 238)" className={styles.second} />
    </>
  ),
};
