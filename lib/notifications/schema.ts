import { z } from "zod";
import type { ErrorCode } from "@/lib/platform/errors";

export const openMessageSchema = z.object({ message: z.uuid({ error: "MESSAGE_UNKNOWN" satisfies ErrorCode }) });
