import { actionFactory } from "@/lib/platform/action/define-action";
import { currentCaller } from "./caller";

/** The two ways to define a server action of this product: for people signed in, and for anybody. */
export const { defineAction, definePublicAction } = actionFactory(currentCaller);
