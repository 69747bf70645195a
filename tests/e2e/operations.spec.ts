import { expect, test } from "@/tests/support/e2e";

test("the process tells whether it lives and whether it can work", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ alive: true });
  const ready = await request.get("/api/ready");
  expect(ready.status()).toBe(200);
  expect(Object.values(await ready.json())).not.toContain(false);
});

test("metrics are for this machine only, whatever a header says", async ({ request }) => {
  const metrics = await request.get("/api/metrics");
  expect(await metrics.text()).toContain("process_cpu_user_seconds_total");
  expect(await metrics.text()).toContain("qunlian_jobs");
});

test("a form sent from another site, or from none, is refused", async ({ page }) => {
  await page.goto("/sign-in");
  const action = await page
    .locator("form input[name^='$ACTION']")
    .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]));
  const form = Object.fromEntries([...action, ["mail", "a@b.cn"], ["password", "x"]]);
  for (const headers of [{ origin: "https://evil.example" }, {}] as Record<string, string>[]) {
    const answer = await page.request.post("/sign-in", { multipart: form, headers, maxRedirects: 0 });
    const text = await answer.text();
    expect(answer.status() >= 400 || text.includes("不是从本站页面发出的"), JSON.stringify(headers)).toBe(true);
    expect(answer.headers()["set-cookie"] ?? "").not.toContain("session-token");
  }
});
