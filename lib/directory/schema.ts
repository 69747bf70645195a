import { z } from "zod";

/** A slug or code. An empty choice is none; what cannot be a code is asked for like one that does not exist. */
const code = z
  .string()
  .regex(/^[\w-]{0,60}$/)
  .transform((value) => value || undefined)
  .optional()
  .catch("none");

/** What the address of the directory may ask for; anything else in it is passed over. */
export const directoryParamsSchema = z.object({
  alliance: code,
  chain: code,
  after: z.string().max(400).optional().catch(undefined),
});

export type DirectoryParams = z.infer<typeof directoryParamsSchema>;
