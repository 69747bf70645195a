import type { APIResponse, Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { baseUrl } from "@/tests/support/e2e-server";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

function upload(page: Page, name: string, content: Buffer, { language = "zh-CN", origin = baseUrl } = {}): Promise<APIResponse> {
  return page.request.post(`/api/files?locale=${language}`, {
    multipart: { file: { name, mimeType: "application/octet-stream", buffer: content } },
    headers: { origin },
  });
}

test("a file goes up, comes down to its uploader, and to nobody else", async ({ page, signInAs, browser }) => {
  await signInAs("orgAdmin");
  const answer = await upload(page, "营业执照.pdf", pdf);
  expect(answer.status()).toBe(201);
  const { id, name, size } = await answer.json();
  expect({ name, size }).toEqual({ name: "营业执照.pdf", size: pdf.length });
  const file = await page.request.get(`/api/files/${id}`);
  expect(await file.body()).toEqual(pdf);
  expect(file.headers()["content-security-policy"]).toContain("sandbox");
  const visitor = await (await browser.newContext()).newPage();
  expect((await visitor.request.get(`${baseUrl}/api/files/${id}`)).status()).toBe(404);
  await signInAs("auditAdmin");
  expect((await page.request.get(`/api/files/${id}`)).status()).toBe(404);
});

test("refusals are sentences in the reader's language", async ({ page, signInAs }) => {
  await signInAs("orgAdmin");
  const large = await upload(page, "large.pdf", Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]));
  expect(large.status()).toBe(413);
  expect((await large.json()).sentence).toBe("文件超过 10 MB。请压缩或拆分后重新上传。");
  const disguised = await upload(
    page,
    "licence.pdf",
    Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"),
    { language: "en" },
  );
  expect(disguised.status()).toBe(415);
  expect((await disguised.json()).sentence).toContain("This file is really a PNG");
});

test("who is not signed in, or comes from elsewhere, is refused", async ({ page, signInAs }) => {
  expect((await upload(page, "a.pdf", pdf)).status()).toBe(401);
  await signInAs("orgAdmin");
  expect((await upload(page, "a.pdf", pdf, { origin: "https://evil.example" })).status()).toBe(403);
  expect((await page.request.post("/api/files", { data: "x", headers: { "content-type": "text/plain", origin: baseUrl } })).status()).toBe(422);
});
