"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/app/_session/actions";
import { messagePath } from "@/components/mail/message-path";
import { openMessageSchema } from "@/lib/notifications/schema";
import { markAllRead } from "@/lib/notifications/services/mark-all-read";
import { openMessage } from "@/lib/notifications/services/open-message";
import { localePath } from "@/lib/platform/i18n/locale";

export const openMessageAction = defineAction({
  name: "notifications.openMessage",
  schema: openMessageSchema,
  run: async ({ actor, source, locale }, input) => {
    const { template, params } = await openMessage(actor, source, input.message);
    redirect(localePath(locale, messagePath(template, params)));
  },
});

export const markAllReadAction = defineAction({
  name: "notifications.markAllRead",
  schema: z.object({}),
  run: async ({ actor, source, locale }) => {
    await markAllRead(actor, source);
    redirect(localePath(locale, "/workspace/inbox?done=allRead"));
  },
});
