import type { OrganizationCategory } from "@/lib/platform/db/generated/enums";

/** 政产学研金服用, in the order they are always named. */
export const categories = ["government", "industry", "university", "research", "finance", "service", "user"] as const satisfies OrganizationCategory[];

export type Category = (typeof categories)[number];
