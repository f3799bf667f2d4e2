/** A segment of an address as text; one that is not well encoded stays as it is, and is simply not found. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
