import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a suite came to. A skipped test counts as failed: what is not run is not known. */
export interface Outcome {
  passed: number;
  failed: number;
}

interface Run {
  ok: boolean;
  output: string;
}

/** Runs a program with its output shown as it comes, and kept. */
function run(command: string, args: string[], environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const show = (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    };
    child.stdout.on("data", show);
    child.stderr.on("data", show);
    child.on("error", (error) => done({ ok: false, output: String(error) }));
    child.on("exit", (code) => done({ ok: code === 0, output }));
  });
}

const bin = (name: string) => join("node_modules/.bin", name);

/** One check that passes or fails as a whole, with the number of things it looked at. */
function whole({ ok }: Run, count: number): Outcome {
  return ok ? { passed: count, failed: 0 } : { passed: 0, failed: Math.max(1, count) };
}

export async function lint(): Promise<Outcome> {
  const result = await run(bin("biome"), ["check", "--error-on-warnings", "."]);
  return whole(result, Number(result.output.match(/Checked (\d+) files?/)?.[1] ?? 0));
}

export async function types(): Promise<Outcome> {
  const generated = await run(bin("next"), ["typegen"]);
  if (!generated.ok) return { passed: 0, failed: 1 };
  const listed = await run(bin("tsc"), ["--noEmit", "--listFiles", "--pretty", "false"], {});
  const files = listed.output.split("\n").filter((line) => line.startsWith(process.cwd()) && !line.includes("node_modules"));
  return whole(listed, files.length);
}

export async function deadCode(): Promise<Outcome> {
  return whole(await run(bin("knip"), ["--no-progress"]), 1);
}

export async function vitest(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "qunlian-report-"));
  const report = join(folder, "report.json");
  const { ok } = await run(bin("vitest"), ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numTotalTests - numPassedTests;
    return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function playwright(chromium: string): Promise<Outcome> {
  const { ok } = await run(bin("playwright"), ["test"], { CHROMIUM: chromium });
  try {
    const { stats } = JSON.parse(readFileSync("test-results/e2e.json", "utf8"));
    const failed = stats.unexpected + stats.flaky + stats.skipped;
    return { passed: stats.expected, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
