import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/*
 * Prisma's migrations without its command line, which downloads an engine that restricted networks do not let through.
 * The files stay ordinary Prisma migrations: `prisma migrate deploy` works on them wherever that engine is to be had.
 * Docs/decisions/003 names the four things that must be mended around the WebAssembly engine.
 */

const migrationsFolder = resolve("prisma/migrations");
const schemaFolder = resolve("prisma/schema");
const noFilters = { externalTables: [], externalEnums: [] };

/** Applies what is not applied yet, in order; each migration is one transaction. Returns the names applied. */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  return withEngine(ownerUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters: noFilters });
    return appliedMigrationNames;
  });
}

/** The SQL that leads from the migrations to the schema files; empty when they agree. Needs a role that may create databases. */
export async function differenceToSchema(ownerUrl: string): Promise<string> {
  return withEngine(ownerUrl, async (engine) => {
    const difference = await engine.diff({
      from: { tag: "migrations", ...migrationsList() },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    return withoutInexpressible(difference.stdout ?? "");
  });
}

/** What the migrations hold and Prisma's schema language has no words for; the engine would propose to undo it. */
const inexpressible = [
  `ALTER TABLE "tier_grants" DROP CONSTRAINT "grant_within_membership"`, // a temporal foreign key (PERIOD)
  `ALTER TABLE "applications" ALTER COLUMN "stage_kind" DROP DEFAULT`, // a generated column of an enum type
];

function withoutInexpressible(script: string): string {
  return script
    .split(/;\s*\n?/)
    .map((statement) =>
      statement
        .replace(/^--.*$/gm, "")
        .replace(/,\s*ALTER COLUMN "stage_kind" DROP DEFAULT/, "")
        .trim(),
    )
    .filter((statement) => statement !== "" && !inexpressible.includes(statement))
    .map((statement) => `${statement};`)
    .join("\n\n");
}

function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationsList() {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(migrationsFolder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(join(migrationsFolder, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

function schemaFiles() {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .map((name) => ({ path: join(schemaFolder, name), content: readFileSync(join(schemaFolder, name), "utf8") }));
}

type Engine = Awaited<ReturnType<typeof engineModule.SchemaEngine.new>>;

async function withEngine<Result>(url: string, work: (engine: Engine) => Promise<Result>): Promise<Result> {
  loadEngine();
  const { factory, dispose } = migrationAdapters(url);
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
  try {
    return await work(engine);
  } catch (error) {
    throw panicReason ? new Error(panicReason) : error;
  } finally {
    engine.free();
    await dispose(); // with the connections goes the lock that keeps other migrations waiting
  }
}

let loaded = false;
let panicReason: string | undefined;

function loadEngine(): void {
  if (loaded) return;
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(join(dirname(script), `${basename(script, ".js")}.wasm`));
  // Without this registry a panic of the engine hides its reason.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (panicReason = message) } });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { "./schema_engine_bg.js": engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = true;
}

/** Connects to the database of `url` and, for comparisons, to a shadow database that is dropped afterwards. */
function migrationAdapters(url: string): { factory: SqlMigrationAwareDriverAdapterFactory; dispose(): Promise<void> } {
  const { hostname, port, username, password, pathname } = new URL(url);
  const connection = { host: hostname, port: Number(port || 5432), user: decodeURIComponent(username), password: decodeURIComponent(password) };
  const adapters: SqlDriverAdapter[] = [];
  // Given one by one: a connection string would win over the shadow database's name, and the real one would be dropped.
  const connect = async (database: string) => {
    const adapter = mend(await new PrismaPg({ ...connection, database }).connect());
    const end = adapter.dispose.bind(adapter);
    let ended: Promise<void> | undefined;
    adapter.dispose = () => (ended ??= end()); // the engine ends some itself
    adapters.push(adapter);
    return adapter;
  };
  const shadows: string[] = [];
  return {
    factory: {
      provider: "postgres",
      adapterName: "@prisma/adapter-pg",
      connect: () => connect(pathname.slice(1)),
      async connectToShadowDb() {
        const name = `qunlian_shadow_${randomUUID()}`;
        const main = await connect(pathname.slice(1));
        await main.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`);
        shadows.push(name);
        return connect(name);
      },
    },
    async dispose() {
      await Promise.all(adapters.map((adapter) => adapter.dispose()));
      if (shadows.length === 0) return;
      const client = new pg.Client({ ...connection, database: pathname.slice(1) });
      await client.connect();
      for (const name of shadows) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await client.end();
    },
  };
}

/** What the adapter for `pg` does behind its interface, and the engine needs differently. */
type AdapterInside = SqlDriverAdapter & {
  client: pg.Pool;
  performIO(query: SqlQuery): Promise<pg.QueryArrayResult>;
  onError(error: unknown): never;
};

function mend(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const inside = adapter as AdapterInside;
  readCatalogCharacters(inside);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => {
    const transaction = await startTransaction(level);
    readCatalogCharacters(transaction as typeof transaction & AdapterInside);
    return transaction;
  };
  // The adapter splits scripts at every semicolon, also inside functions and strings.
  adapter.executeScript = async (script) => {
    await inside.client.query(script).catch((error) => inside.onError(error));
  };
  return adapter;
}

const catalogCharacter = 18;
const characterArray = 1002;

/** The adapter does not know the catalog's type "char"; it is passed through as an array type and renamed on the way out. */
function readCatalogCharacters(queryable: SqlQueryable & Pick<AdapterInside, "performIO">): void {
  const performIO = queryable.performIO.bind(queryable);
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    for (const field of result.fields) if (field.dataTypeID === catalogCharacter) field.dataTypeID = characterArray;
    return result;
  };
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type) => (type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
}
