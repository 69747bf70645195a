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

test("a paper of a unit comes down to its people, whoever uploaded it, and goes up to its unit only", async ({ page, signInAs }) => {
  const send = (unit: string, accept: string) =>
    page.request.post(`/api/files?${new URLSearchParams({ document: "other", unit, next: "/workspace/organization/documents" })}`, {
      multipart: { file: { name: "说明.pdf", mimeType: "application/pdf", buffer: pdf } },
      headers: { origin: baseUrl, accept },
      maxRedirects: 0,
    });
  await signInAs("orgAdmin");
  await page.goto("/workspace/organization");
  const unit = new URL((await page.getByRole("link", { name: "修改材料" }).getAttribute("href")) ?? "", baseUrl).searchParams.get("unit") ?? "";
  const answer = await send(unit, "application/json");
  const { id, next } = await answer.json();
  expect(next).toBe("/workspace/organization/documents");
  await signInAs("liaison");
  expect((await page.request.get(`/api/files/${id}`)).status()).toBe(200);
  await signInAs("secretaryGeneral");
  expect((await page.request.get(`/api/files/${id}`)).status()).toBe(404);
  expect((await send(unit, "application/json")).status()).toBe(404);
  const led = await send(unit, "text/html");
  expect([led.status(), led.headers().location]).toEqual([303, "/workspace/organization/documents?fault=UNIT_UNKNOWN&fault-at=other"]);
});

test("an address that no page of ours made is refused", async ({ page, signInAs }) => {
  await signInAs("orgAdmin");
  for (const query of ["document=secret&unit=x", "document=other", "unit=x", "name=<script>"]) {
    const answer = await page.request.post(`/api/files?${query}`, {
      multipart: { file: { name: "a.pdf", mimeType: "application/pdf", buffer: pdf } },
      headers: { origin: baseUrl },
    });
    expect(answer.status(), query).toBe(422);
  }
  const elsewhere = await page.request.post(`/api/files?next=${encodeURIComponent("//evil.example")}`, {
    multipart: { file: { name: "a.pdf", mimeType: "application/pdf", buffer: pdf } },
    headers: { origin: baseUrl },
    maxRedirects: 0,
  });
  expect(elsewhere.status()).toBe(201);
});
