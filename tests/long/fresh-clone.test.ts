import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeEmbedded } from "@/scripts/database/embedded";
import { startProduct } from "@/tests/support/product";

/* From a fresh clone, with nothing installed beforehand: as root in a folder only root may enter, and as an ordinary user. */

const users = readFileSync("/etc/passwd", "utf8")
  .split("\n")
  .map((line) => line.split(":"));
const nobody = Number(users.find(([name]) => name === "nobody")?.[2]);
const isRoot = process.getuid?.() === 0;

/** The PATH without this checkout's own programs: the clone has to bring its own. */
const bareMachine = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((entry) => !entry.startsWith(process.cwd()))
  .join(delimiter);

function clone(parent: string): string {
  const folder = join(parent, "qunlian");
  execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
  return folder;
}

describe.each([
  ["as root, in a folder only root may enter", undefined],
  ["as an ordinary user", nobody],
])("npm start on a fresh clone, %s", (_title, uid) => {
  let parent: string;
  let checkout: string;

  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), "qunlian-clone-"));
    checkout = clone(parent);
    if (uid !== undefined) execFileSync("chown", ["-R", `${uid}:${uid}`, parent]);
    chmodSync(parent, 0o700);
  });

  afterAll(() => {
    removeEmbedded(join(checkout, ".data"));
    rmSync(parent, { recursive: true, force: true });
  });

  test("installs, builds, migrates, seeds and answers; the second start is quick", async () => {
    expect(isRoot, "this test starts processes as other users").toBe(true);
    const options = {
      folder: join(checkout, ".data"),
      cwd: checkout,
      environment: { HOME: parent, PATH: bareMachine, npm_config_cache: join(parent, "npm-cache") },
      ...(uid === undefined ? {} : { uid }),
    };
    const begin = Date.now();
    const first = await startProduct(options);
    await first.ready;
    const firstSeconds = Math.round((Date.now() - begin) / 1000);
    expect(first.output()).toContain("secretary-general@qunlian.example");
    expect(await (await fetch(`http://localhost:${first.port}/`)).text()).toContain("超硬材料");
    await first.stop();

    const again = Date.now();
    const second = await startProduct(options);
    await second.ready;
    const secondSeconds = Math.round((Date.now() - again) / 1000);
    await second.stop();
    process.stdout.write(`first start ${firstSeconds} s, second start ${secondSeconds} s\n`);
    expect(secondSeconds).toBeLessThan(20);
    const changed = spawnSync("git", ["-c", "safe.directory=*", "status", "--porcelain"], { cwd: checkout, encoding: "utf8" });
    expect(changed.stdout).toBe("");
  });
});
