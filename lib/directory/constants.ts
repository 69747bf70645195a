/** The questions the directory may be narrowed by, in the order they are shown. */
export const facets = ["alliance", "chain", "link", "tier", "city", "category", "size", "title"] as const;

export type Facet = (typeof facets)[number];

/** relevance: exact names, then names that begin so, then others; within that the highest tier. */
export const sorts = ["relevance", "tier", "since", "pinyin"] as const;

export type Sort = (typeof sorts)[number];

/** As addresses write it: `not-applicable`. */
export const sizeCodes = ["large", "medium", "small", "micro", "not-applicable"] as const;

export const pageSize = 20;
