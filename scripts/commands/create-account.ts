import { createInterface } from "node:readline/promises";
import { say } from "@/scripts/bootstrap/say.mjs";
import { Refusal } from "@/scripts/start/refusal";
import { runCommand } from "./run-command";

/** npm run account:create: asks for the first system administrator; everybody else is appointed or invited in the portal. */
await runCommand(async ({ settings }) => {
  if (settings.MODE === "demo")
    throw new Refusal("A demonstration has its sign-ins already. Set DATABASE_URL to make the first administrator of a live portal.");
  const { createFirstAdministrator } = await import("@/lib/accounts/services/create-first-administrator");
  const { administratorSchema } = await import("@/lib/accounts/schema");
  const { default: sentences } = await import("@/messages/en/errors.json");
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    process.stdout.write(question);
    const { value } = await answers.next();
    return String(value ?? "").trim();
  };
  say("The first system administrator:");
  const parsed = administratorSchema.safeParse({ name: await ask("Name: "), mail: await ask("Email address: "), password: await ask("Password: ") });
  lines.close();
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const sentence = sentences[issue?.message as keyof typeof sentences] ?? String(issue?.message);
    throw new Refusal(sentence.replace("{minimum}", String(settings.PASSWORD_MIN_LENGTH)));
  }
  await createFirstAdministrator(parsed.data);
  say(`Made. Sign in at ${settings.AUTH_URL}/sign-in`);
});
