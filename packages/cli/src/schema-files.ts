import { z } from "zod";
import { outputSchemas } from "./output-schemas.ts";

/** The published JSON Schema files: name and exact text. Objects stay open for later fields: outputs only grow. */
export function schemaFiles(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(outputSchemas).map(([command, schema]) => ({
    name: `${command}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
  }));
}
