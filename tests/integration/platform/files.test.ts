import { randomBytes } from "node:crypto";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { settings } from "@/lib/platform/env";
import { findUploadedFile } from "@/lib/platform/files/query";
import { receiveFile } from "@/lib/platform/files/receive";
import { openStored } from "@/lib/platform/files/storage";
import { sweepFiles } from "@/lib/platform/files/sweep";

const uploader = "01936e5c-8e5a-7cc3-b2f5-1d2a3b4c5d6e";
const source: AuditSource = { actor: "account", accountId: uploader, address: "127.0.0.1" };
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

async function send(name: string, content: Buffer | null): Promise<{ id: string; name: string; mediaType: string; size: number }> {
  const form = new FormData();
  if (content) form.set("file", new Blob([new Uint8Array(content)]), name);
  else form.set("other", "no file");
  const request = new Request("http://portal.test/", { method: "POST", body: form });
  return receiveFile(source, request.body as ReadableStream<Uint8Array>, request.headers.get("content-type") ?? "");
}

const waitingFiles = () => readdir(resolve(settings().DATA_DIR, "uploads")).catch(() => []);

describe("one file per request", () => {
  test("is counted, hashed, judged by its first bytes, and read back the same", async () => {
    const { id, ...received } = await send("营业执照 副本.PDF", pdf);
    expect(received).toEqual({ name: "营业执照 副本.PDF", mediaType: "application/pdf", size: pdf.length });
    const file = await findUploadedFile(id, uploader);
    expect(await buffer(await openStored(file?.storageKey ?? ""))).toEqual(pdf);
    expect(file?.name).toBe("营业执照 副本.PDF");
    expect((await db().storedFile.findUniqueOrThrow({ where: { id } })).nameSealed).not.toContain("执照");
  });

  test("is nobody else's", async () => {
    const { id } = await send("a.png", png);
    expect(await findUploadedFile(id, "01936e5c-8e5a-7cc3-b2f5-000000000000")).toBeNull();
  });

  test.each([
    ["a PNG named .pdf", "licence.pdf", png, "FILE_ENDING_DIFFERS"],
    ["a PDF without an ending", "licence", pdf, "FILE_ENDING_DIFFERS"],
    ["a text that calls itself PDF", "licence.pdf", Buffer.from("hello"), "FILE_TYPE_REFUSED"],
    ["a program", "setup.exe", Buffer.concat([Buffer.from("MZ"), randomBytes(200)]), "FILE_TYPE_REFUSED"],
    ["an SVG", "logo.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "FILE_TYPE_REFUSED"],
    ["an empty file", "empty.pdf", Buffer.alloc(0), "FILE_EMPTY"],
    ["no file at all", "", null, "FILE_MISSING"],
  ])("%s is refused, and nothing stays behind", async (_what, name, content, code) => {
    const before = await db().storedFile.count();
    await expect(send(name, content)).rejects.toMatchObject({ code });
    expect(await db().storedFile.count()).toBe(before);
    expect(await waitingFiles()).toEqual([]);
  });

  test("too large is said with the limit, after reading to the end", async () => {
    const limit = settings().UPLOAD_MAX_MB * 1024 * 1024;
    const exact = Buffer.concat([pdf, Buffer.alloc(limit - pdf.length, 32)]);
    expect((await send("exact.pdf", exact)).size).toBe(limit);
    await expect(send("larger.pdf", Buffer.concat([exact, Buffer.from(" ")]))).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
      params: { most: settings().UPLOAD_MAX_MB },
    });
    expect(await waitingFiles()).toEqual([]);
  });

  test("an upload that breaks off leaves nothing", async () => {
    const head = Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 half');
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new Error("connection reset"));
        else controller.enqueue(new Uint8Array(head));
        sent = true;
      },
    });
    await expect(receiveFile(source, body, "multipart/form-data; boundary=x")).rejects.toMatchObject({ code: "FILE_BROKEN_OFF" });
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(head));
        controller.close();
      },
    });
    await expect(receiveFile(source, cut, "multipart/form-data; boundary=x")).rejects.toMatchObject({ code: "FILE_BROKEN_OFF" });
    await vi.waitFor(async () => expect(await waitingFiles()).toEqual([]));
  });

  test("what is no multipart form is refused", async () => {
    await expect(receiveFile(source, new Blob(["{}"]).stream(), "application/json")).rejects.toMatchObject({ code: "FILE_MISSING" });
  });
});

test("a file that nothing took is swept away after two days; a taken one stays", async () => {
  const lost = await send("lost.png", png);
  const taken = await send("taken.png", png);
  await db().storedFile.update({ where: { id: taken.id }, data: { takenAt: now() } });
  await sweepFiles();
  expect(await findUploadedFile(lost.id, uploader)).not.toBeNull();
  const lostKey = (await findUploadedFile(lost.id, uploader))?.storageKey ?? "";
  vi.useFakeTimers({ now: Date.now() + 49 * 3_600_000, toFake: ["Date"] });
  await sweepFiles();
  vi.useRealTimers();
  expect(await findUploadedFile(lost.id, uploader)).toBeNull();
  expect(await findUploadedFile(taken.id, uploader)).not.toBeNull();
  await expect(openStored(lostKey).then(buffer)).rejects.toThrow();
});

describe("with an S3 bucket", () => {
  let server: S3rver;

  beforeAll(async () => {
    server = new S3rver({
      port: 0,
      address: "127.0.0.1",
      silent: true,
      directory: await mkdtemp(join(tmpdir(), "qunlian-s3-")),
      configureBuckets: [{ name: "qunlian", configs: [] }],
    });
    const { port } = await server.run();
    Object.assign(settings(), { FILES_S3_URL: `http://S3RVER:S3RVER@127.0.0.1:${port}/qunlian?region=us-east-1` });
    vi.resetModules();
  });

  afterAll(async () => {
    delete (settings() as { FILES_S3_URL?: string }).FILES_S3_URL;
    await server.close();
  });

  test("a file is stored, read back and removed", async () => {
    const storage = await import("@/lib/platform/files/storage");
    const { settings: fresh } = await import("@/lib/platform/env");
    Object.assign(fresh(), { FILES_S3_URL: settings().FILES_S3_URL });
    const file = join(await mkdtemp(join(tmpdir(), "qunlian-file-")), "a.pdf");
    await (await import("node:fs/promises")).writeFile(file, pdf);
    await storage.store("ab/one", file, pdf.length);
    expect(await buffer(await storage.openStored("ab/one"))).toEqual(pdf);
    await storage.removeStored("ab/one");
    await expect(storage.openStored("ab/one").then(buffer)).rejects.toThrow();
  });
});
