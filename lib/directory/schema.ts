import { z } from "zod";

/** What the address of the directory may ask for; anything else in it is passed over. */
export const directoryParamsSchema = z.object({
  alliance: z.string().max(60).optional().catch(undefined),
  chain: z.string().max(20).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type DirectoryParams = z.infer<typeof directoryParamsSchema>;
