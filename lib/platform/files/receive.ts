import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { fileTypeFromFile } from "file-type";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { seal } from "@/lib/platform/db/sealed";
import { inTransaction } from "@/lib/platform/db/transaction";
import { settings } from "@/lib/platform/env";
import { DomainError } from "@/lib/platform/errors";
import { store } from "./storage";

/** What is taken in, judged by a file's first bytes, with the endings people give it. */
const acceptedTypes: Record<string, { endings: string[]; label: string }> = {
  "application/pdf": { endings: ["pdf"], label: "PDF" },
  "image/jpeg": { endings: ["jpg", "jpeg"], label: "JPG" },
  "image/png": { endings: ["png"], label: "PNG" },
};

export interface ReceivedFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** Beyond this many times the limit the rest of an oversized upload is not even read to its end. */
const patience = 10;

/**
 * Takes in one file of a multipart request: streamed to disk, counted, hashed, and judged by its first bytes, never by
 * what the sender says. Throws DomainError FILE_MISSING, FILE_BROKEN_OFF, FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_REFUSED or
 * FILE_ENDING_DIFFERS, and leaves nothing behind then.
 */
export async function receiveFile(source: AuditSource, body: ReadableStream<Uint8Array>, contentType: string): Promise<ReceivedFile> {
  const waiting = resolve(settings().DATA_DIR, "uploads");
  await mkdir(waiting, { recursive: true });
  const file = join(waiting, randomUUID());
  try {
    const { name, size, sha256 } = await readUpload(body, contentType, file);
    const mediaType = await judge(file, name);
    const storageKey = `${sha256.slice(0, 2)}/${randomUUID()}`;
    await store(storageKey, file, size);
    const id = await inTransaction(source, async (tx) => {
      const row = await tx.storedFile.create({
        data: { storageKey, nameSealed: seal(name, "file.name"), mediaType, size, sha256, uploadedAt: now(), uploaderId: source.accountId ?? null },
        select: { id: true },
      });
      tx.audit({ action: "file.received", objectType: "file", objectId: row.id, details: { mediaType, size, sha256 } });
      return row.id;
    });
    return { id, name, mediaType, size };
  } finally {
    await rm(file, { force: true });
  }
}

interface Upload {
  name: string;
  size: number;
  sha256: string;
}

async function readUpload(body: ReadableStream<Uint8Array>, contentType: string, file: string): Promise<Upload> {
  const limit = settings().UPLOAD_MAX_MB * 1024 * 1024;
  const parser = openParser(contentType);
  let taken: { stream: Readable; upload: Promise<Upload> } | undefined;
  parser.on("file", (_field, stream, name) => {
    if (taken)
      stream.resume(); // one file per request; more are passed over
    else taken = { stream, upload: writeCounted(stream, name.normalize("NFC"), file, limit) };
  });
  try {
    await pipeline(Readable.fromWeb(body as never), bounded(limit * patience), parser);
  } catch (error) {
    taken?.stream.destroy(); // the request broke off; nobody will end the file's own stream
    await taken?.upload.catch(() => {});
    throw error instanceof DomainError ? error : new DomainError("FILE_BROKEN_OFF");
  }
  if (!taken) throw new DomainError("FILE_MISSING");
  const received = await taken.upload;
  if (received.size === 0) throw new DomainError("FILE_EMPTY");
  if (received.size > limit) throw tooLarge();
  return received;
}

function openParser(contentType: string): BusboyInstance {
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits: { fields: 10, fieldSize: 10_000, parts: 12 } });
  } catch {
    throw new DomainError("FILE_MISSING");
  }
}

/** Reads to the end even past the limit, so that the sender is still there to read our answer, but keeps only what may be kept. */
async function writeCounted(stream: Readable, name: string, file: string, limit: number): Promise<Upload> {
  const hash = createHash("sha256");
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) return done();
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(stream, counter, createWriteStream(file, { mode: 0o600 }));
  return { name, size, sha256: hash.digest("hex") };
}

function bounded(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) done(tooLarge());
      else done(null, chunk);
    },
  });
}

function tooLarge(): DomainError {
  return new DomainError("FILE_TOO_LARGE", { most: settings().UPLOAD_MAX_MB });
}

async function judge(file: string, name: string): Promise<string> {
  const mime = (await fileTypeFromFile(file))?.mime ?? "";
  const accepted = acceptedTypes[mime];
  if (!accepted) throw new DomainError("FILE_TYPE_REFUSED");
  const ending = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
  if (!accepted.endings.includes(ending)) throw new DomainError("FILE_ENDING_DIFFERS", { kind: accepted.label, ending: ending || "—" });
  return mime;
}
