import type { MessageTemplate } from "./templates";

/** What a message says and where it leads are made from these, in its reader's language. */
export interface OpenedMessage {
  template: MessageTemplate;
  params: unknown;
}

/** A message as it stands in the inbox. */
export interface InboxMessage extends OpenedMessage {
  id: string;
  createdAt: Date;
  readAt: Date | null;
}
