import { RecipeCover } from "@larder/recipe-view/recipe-cover";
import { joinClasses } from "@larder/ui/join-classes";
import styles from "./recipe-picture.module.css";

export interface RecipePictureProps {
  readonly title: string;
  readonly course: string | null;
  readonly mainIngredient: string | null;
  /** Address of the photo; without one the recipe wears a drawn cover. */
  readonly photo: string | null;
  readonly eager?: boolean;
  /** False where the box is so flat that a cover's letter would be cut. */
  readonly initial?: boolean;
  readonly className?: string | undefined;
}

/** A recipe's photo or cover in a box of fixed proportions. The title stands beside it, so it has no words of its own. */
export function RecipePicture({
  title,
  course,
  mainIngredient,
  photo,
  eager = false,
  initial = true,
  className,
}: RecipePictureProps) {
  return (
    <span className={joinClasses(styles.picture, className)}>
      {photo === null ? (
        <RecipeCover title={title} course={course} mainIngredient={mainIngredient} initial={initial} />
      ) : (
        // biome-ignore lint/performance/noImgElement: photos come from a folder behind the library's access rules, which the image optimiser could not ask.
        <img src={photo} alt="" loading={eager ? "eager" : "lazy"} decoding="async" />
      )}
    </span>
  );
}
