import createMiddleware from "next-intl/middleware";
import { routing } from "@/lib/platform/i18n/routing";

/** Chooses the language by the address alone. */
export default createMiddleware(routing);

export const config = { matcher: ["/((?!api/|_next/|icon\\.svg).*)"] };
