import { z } from "zod";

/** An empty variable means the same as none. */
const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const addressSchema = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ""));

const environmentSchema = z.object({
  /** Where people open this app; links in pages and structured data begin with it. */
  LARDER_WEB_URL: addressSchema.default("http://127.0.0.1:3000"),
  LARDER_ADMIN_URL: addressSchema.default("http://127.0.0.1:3001"),
  /** Folder that the image paths of recipes start from; without it every recipe wears a drawn cover. */
  LARDER_ASSETS: optionalText,
});

const variables = environmentSchema.parse(process.env);

/** The environment of this app, read once at start. */
export const env = {
  webUrl: variables.LARDER_WEB_URL,
  adminUrl: variables.LARDER_ADMIN_URL,
  assetsFolder: variables.LARDER_ASSETS ?? null,
} as const;
