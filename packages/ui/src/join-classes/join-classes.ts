/** Join class names, leaving out what is absent: `joinClasses(styles.chip, isOn && styles.on)`. */
export function joinClasses(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
