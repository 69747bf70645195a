import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPersonaName, type PersonaSignIn, personas } from "@/prisma/seed/demo/personas";

/** The sign-ins of a demonstration, as a table for the terminal. */
export function signInTable(folder: string): string {
  const file = join(folder, "personas.json");
  if (!existsSync(file)) return "The sign-ins of this demonstration are gone. Begin a new one with: npm run db:reset";
  const signIns: PersonaSignIn[] = JSON.parse(readFileSync(file, "utf8"));
  const rows = signIns
    .filter(({ name }) => isPersonaName(name))
    .map(({ name, mail, password }) => [mail, password, `${personas[name].title["zh-CN"]} / ${personas[name].title.en}`]);
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? "").length));
  const lines = rows.map(([mail = "", password = "", title = ""]) => `  ${mail.padEnd(width(0))}  ${password.padEnd(width(1))}  ${title}`);
  return ["", "Sign-ins of this demonstration (random, kept in .data/personas.json):", ...lines, ""].join("\n");
}
