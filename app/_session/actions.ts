import { actionFactory } from "@/lib/platform/action/define-action";
import { currentCaller } from "./caller";

/** The ways to define a server action of this product: for people signed in, for anybody, and for drafts that save themselves. */
export const { defineAction, definePublicAction, definePlacedAction, defineDraftAction } = actionFactory(currentCaller);
