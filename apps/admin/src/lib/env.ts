import { z } from "zod";

const addressSchema = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ""));

const environmentSchema = z.object({
  /** Where people open the web app; the rail and the rows of recipes link there. */
  LARDER_WEB_URL: addressSchema.default("http://127.0.0.1:3000"),
  /** Where people open this app. */
  LARDER_ADMIN_URL: addressSchema.default("http://127.0.0.1:3001"),
});

const variables = environmentSchema.parse(process.env);

/** The environment of this app, read once at start. */
export const env = {
  webUrl: variables.LARDER_WEB_URL,
  adminUrl: variables.LARDER_ADMIN_URL,
} as const;
