import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { S3Client } from "@aws-sdk/client-s3";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";
import { settings } from "@/lib/platform/env";

/** Where received files are kept: a folder, or an S3 bucket when FILES_S3_URL is set. */
function storage(): Disk {
  const { FILES_S3_URL, DATA_DIR } = settings();
  disk ??= FILES_S3_URL ? bucket(new URL(FILES_S3_URL)) : new Disk(new FSDriver({ location: resolve(DATA_DIR, "files"), visibility: "private" }));
  return disk;
}

let disk: Disk | undefined;

function bucket(address: URL): Disk {
  const client = new S3Client({
    endpoint: address.origin,
    region: address.searchParams.get("region") ?? "cn-1",
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED", // the newer checksums are not understood by every vendor
    credentials: { accessKeyId: decodeURIComponent(address.username), secretAccessKey: decodeURIComponent(address.password) },
  });
  return new Disk(new S3Driver({ client, bucket: address.pathname.slice(1), visibility: "private", supportsACL: false }));
}

export async function store(key: string, file: string, size: number): Promise<void> {
  await storage().putStream(key, createReadStream(file), { contentLength: size });
}

export async function openStored(key: string): Promise<Readable> {
  return storage().getStream(key);
}

export async function removeStored(key: string): Promise<void> {
  await storage().delete(key);
}
