/**
 * An id that this device makes for itself. `crypto.randomUUID` exists only on HTTPS and localhost, and a household's
 * phones may well reach the server over plain HTTP in the home network.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
