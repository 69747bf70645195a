import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { settings } from "@/lib/platform/env";
import { deliver, outboxFolder } from "@/lib/platform/mail/deliver";
import { listOutbox } from "@/lib/platform/mail/outbox";

const mail = { to: "zhang.san@example.cn", subject: "入会申请已受理", html: "<p>您好</p>", text: "您好", messageId: "<1234@qunlian>" };

afterEach(() => {
  delete (settings() as { SMTP_URL?: string }).SMTP_URL;
});

/** A real SMTP server that keeps what it is given, or refuses everything. */
async function smtpServer({ refuses = false } = {}): Promise<{ received: { from: string; to: string[]; text: string }[]; close(): Promise<void> }> {
  const received: { from: string; to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refuses ? new Error("mailbox unavailable") : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : "",
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.server.address();
  Object.assign(settings(), { SMTP_URL: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}` });
  return { received, close: () => new Promise((done) => server.close(done)) };
}

test("a mail goes to the SMTP server with its fixed Message-ID", async () => {
  const server = await smtpServer();
  await deliver(mail);
  await server.close();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.to).toEqual(["zhang.san@example.cn"]);
  expect(server.received[0]?.text).toContain("Message-ID: <1234@qunlian>");
});

test("a server that refuses makes the job fail, so that it is tried again", async () => {
  const server = await smtpServer({ refuses: true });
  await expect(deliver(mail)).rejects.toThrow();
  await server.close();
  await expect(deliver(mail)).rejects.toThrow(); // and so does one that is gone
});

test("demo mode keeps mails readable, without the whole address", async () => {
  await deliver(mail);
  await deliver(mail);
  const kept = (await listOutbox()).filter(({ subject }) => subject === mail.subject);
  expect(kept).toHaveLength(1); // a repeat is the same mail
  expect(kept[0]).toMatchObject({ to: "z*@example.cn", html: expect.stringContaining("您好") });
  const folder = outboxFolder();
  for (const name of await readdir(folder)) expect(await readFile(join(folder, name), "utf8")).not.toContain("zhang.san");
});
