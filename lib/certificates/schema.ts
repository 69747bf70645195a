import { z } from "zod";

/** How an alliance's certificates look and what their numbers begin with. */
export const certificateLayoutSchema = z.object({ numberPrefix: z.string().regex(/^[A-Z]{2,8}$/) });
