import { z } from "zod";

/** Every message there is: what its wording needs (ids and codes, never contact values) and whether it also stands in the inbox. */
export const messageTemplates = {
  /** Somebody registered with this address. */
  verify_mail: { schema: z.object({ tokenId: z.uuid() }), isInbox: false },
  /** Somebody registered with an address that already has an account. */
  already_registered: { schema: z.object({}), isInbox: false },
  /** Somebody asked for a new password. */
  reset_password: { schema: z.object({ tokenId: z.uuid() }), isInbox: false },
  /** The password was changed. */
  password_changed: { schema: z.object({}), isInbox: false },
} as const satisfies Record<string, { schema: z.ZodObject; isInbox: boolean }>;

export type MessageTemplate = keyof typeof messageTemplates;

export type MessageParams<Template extends MessageTemplate> = z.infer<(typeof messageTemplates)[Template]["schema"]>;

export function isMessageTemplate(name: string): name is MessageTemplate {
  return name in messageTemplates;
}
