import { authHandlers } from "@/lib/platform/auth/session-cookie";

export const { GET, POST } = authHandlers;
