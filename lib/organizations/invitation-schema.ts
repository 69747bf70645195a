import { z } from "zod";
import { choosePasswordSchema, registerSchema } from "@/lib/accounts/schema";
import type { ErrorCode } from "@/lib/platform/errors";
import { invitationKinds } from "./invitation";

const say = (code: ErrorCode) => ({ error: code });

export const invitePersonSchema = z.object({
  unit: z.string(say("UNIT_UNKNOWN")),
  name: registerSchema.shape.name,
  mail: registerSchema.shape.mail,
  kind: z.enum(invitationKinds, say("INVITATION_KIND_MISSING")),
});

export const invitationSchema = z.object({ invitation: z.uuid(say("INVITATION_UNKNOWN")) });

export const endRepresentationSchema = z.object({ representation: z.uuid(say("REPRESENTATION_UNKNOWN")) });

export const acceptInvitationSchema = z.object({ token: z.string(say("INVITATION_UNKNOWN")) });

export const acceptAsNewcomerSchema = z.object({
  token: z.string(say("INVITATION_UNKNOWN")),
  name: registerSchema.shape.name,
  password: choosePasswordSchema.shape.password,
  consent: registerSchema.shape.consent,
});
