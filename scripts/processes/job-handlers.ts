import { z } from "zod";
import { compose } from "@/components/mail/compose";
import { findRecipient } from "@/lib/accounts/query";
import { lapseOverdue } from "@/lib/applications/services/lapse-overdue";
import { mailMessageJob } from "@/lib/notifications/notify";
import { sendMail } from "@/lib/notifications/services/send-mail";
import { logAuditHead } from "@/lib/platform/audit/log-head";
import { sweepFiles } from "@/lib/platform/files/sweep";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { handle, type JobHandler } from "@/lib/platform/jobs/worker";
import { sweepRateLimits } from "@/lib/platform/rate-limit";

const everyMinuteJob = defineJob("every-minute", z.object({}));
const hourlyJob = defineJob("hourly", z.object({}));

/** Everything the worker does. */
export const jobHandlers: JobHandler[] = [
  handle(mailMessageJob, ({ messageId }) => sendMail(messageId, { findRecipient, compose })),
  handle(everyMinuteJob, lapseOverdue, "* * * * *"),
  handle(
    hourlyJob,
    async () => {
      await logAuditHead();
      await sweepRateLimits();
      await sweepFiles();
    },
    "7 * * * *",
  ),
];
