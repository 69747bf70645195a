import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/** A sentence of the schema files (`///`), which the database carries as well. */
interface SchemaComment {
  table: string;
  column: string | undefined;
  text: string;
}

function declaredComments(folder = "prisma/schema"): SchemaComment[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .flatMap((name) => modelsOf(readFileSync(join(folder, name), "utf8")))
    .flatMap(commentsOf);
}

/** The statements that bring the database's comments to those declared. */
export async function commentDifference(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string; column: string | null; text: string }>(
      `select c.relname as table, a.attname as column, d.description as text
         from pg_description d
         join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass and c.relkind = 'r'
         join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
         left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0`,
    );
    const present = new Map(rows.map((row) => [target(row.table, row.column ?? undefined), row.text]));
    const wanted = new Map(declaredComments().map((comment) => [target(comment.table, comment.column), comment.text]));
    const changed = [...wanted].filter(([object, text]) => present.get(object) !== text);
    const gone = [...present.keys()].filter((object) => !wanted.has(object));
    return [
      ...changed.map(([object, text]) => `COMMENT ON ${object} IS ${pg.escapeLiteral(text)};`),
      ...gone.map((object) => `COMMENT ON ${object} IS NULL;`),
    ].join("\n");
  } finally {
    await client.end();
  }
}

function target(table: string, column: string | undefined): string {
  return column ? `COLUMN "${table}"."${column}"` : `TABLE "${table}"`;
}

interface ModelText {
  sentence: string | undefined;
  body: string[];
}

function modelsOf(file: string): ModelText[] {
  return [...file.matchAll(/((?:^\/\/\/ .*\n)*)^model \w+ \{\n([\s\S]*?)^\}/gm)].map(([, above = "", body = ""]) => ({
    sentence: sentenceOf(above.split("\n")),
    body: body.split("\n"),
  }));
}

function commentsOf({ sentence, body }: ModelText): SchemaComment[] {
  const table = body.map((line) => line.match(/^\s*@@map\("(\w+)"\)/)?.[1]).find((name) => name !== undefined);
  if (!table) throw new Error(`A model has no @@map: ${body[0]}`);
  const columns = body.flatMap((line, index) => {
    const field = line.match(/^\s{2}(\w+)\s+\S/)?.[1];
    const text = field && sentenceOf(docLinesAbove(body, index));
    return text ? [{ table, column: line.match(/@map\("(\w+)"\)/)?.[1] ?? field, text }] : [];
  });
  return sentence ? [{ table, column: undefined, text: sentence }, ...columns] : columns;
}

function docLinesAbove(lines: string[], index: number): string[] {
  let first = index;
  while (lines[first - 1]?.trim().startsWith("///")) first--;
  return lines.slice(first, index);
}

function sentenceOf(lines: string[]): string | undefined {
  return (
    lines
      .map((line) => line.replace(/^\s*\/\/\/ ?/, "").trim())
      .filter(Boolean)
      .join(" ") || undefined
  );
}
