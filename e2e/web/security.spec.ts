import type { APIRequestContext, APIResponse } from "@playwright/test";
import { adminUrl, expect, owner, ownerState, test, webUrl } from "../support/test.ts";

/** What every answer has to say about itself, and what no request may do, whatever the screens look like. */
const pages = ["/", "/sign-in", "/week", "/nowhere", "/api/health"];

for (const [name, app] of [
  ["web", webUrl],
  ["admin", adminUrl],
] as const) {
  test.describe(`the ${name} app`, () => {
    test("lets nobody frame, sniff or keep a page, and runs only its own scripts", async ({ request }) => {
      for (const path of pages) {
        const answer = await request.get(`${app}${path}`, { maxRedirects: 0 });
        const headers = answer.headers();
        const policy = headers["content-security-policy"] ?? "";
        expect(policy, path).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'(;|$)/);
        expect(policy, path).toMatch(/frame-ancestors 'none'/);
        expect(policy, path).toMatch(/base-uri 'none'/);
        expect(policy, path).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
        expect(headers["x-content-type-options"], path).toBe("nosniff");
        expect(headers["referrer-policy"], path).toBe("same-origin");
        expect(headers["x-powered-by"], path).toBeUndefined();
        expect(headers["cache-control"], path).toMatch(/no-store/);
      }
      const nonces = await Promise.all([1, 2].map(async () => await nonceOf(await request.get(`${app}/sign-in`))));
      expect(nonces[0], "a nonce of its own for each answer").not.toBe(nonces[1]);
    });

    test("changes nothing for a request of another origin, or of none", async ({ playwright }) => {
      const signedIn = await playwright.request.newContext({ storageState: ownerState });
      try {
        for (const path of ["/", "/sign-in", "/sign-out", "/api/auth/callback/password", "/api/auth/signout"]) {
          for (const origin of [null, "null", "https://evil.example", `${app}.evil.example`, otherPort(app)]) {
            for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
              const answer = await send(signedIn, `${app}${path}`, method, origin);
              expect(answer.status(), `${method} ${path} from ${origin}`).toBe(403);
              expect(answer.headers()["set-cookie"], `${method} ${path} from ${origin}`).toBeUndefined();
            }
          }
        }
        const session = await signedIn.get(`${app}/api/auth/session`);
        expect(await session.json(), "still signed in").toMatchObject({ user: { name: owner.name } });
      } finally {
        await signedIn.dispose();
      }
    });

    test("makes no pictures for anybody", async ({ request }) => {
      const address = `${app}/_next/image?${new URLSearchParams({ url: "/icon.svg", w: "64", q: "75" })}`;
      const answer = await request.get(address);
      expect(answer.status()).toBe(404);
      expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    });

    test("is asked under the one name that its cookies belong to", async ({ request }) => {
      const answer = await request.get(`${app.replace("127.0.0.1", "localhost")}/sign-in?next=%2Fweek`);
      expect(answer.headers().refresh).toBe(`0; url=${app}/sign-in?next=%2Fweek`);
    });
  });
}

test("the session is in a cookie that no script reads and no other site sends", async ({ page }) => {
  await page.goto(`${webUrl}/sign-in`);
  await page.getByLabel("E-mail address").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
  const cookies = (await page.context().cookies()).filter(({ name }) => name === "larder-session");
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Lax", path: "/" }]);
  expect(await page.evaluate(() => document.cookie)).not.toContain("larder-session");
  const [cookie] = cookies;

  await page.goto(`${webUrl}/week`);
  await expect(page.getByRole("region", { name: "Meals of the week" })).toBeVisible();
  await page.getByLabel("Account of Robin").click();
  await page.getByRole("link", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(`${webUrl}/sign-in`);

  await test.step("behind it, Back shows nothing of before, and the old cookie is worth nothing", async () => {
    for (let step = 0; step < 2; step += 1) {
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
      await expect(page.getByRole("region", { name: "Meals of the week" })).toHaveCount(0);
    }
    if (cookie !== undefined) await page.context().addCookies([cookie]);
    await page.goto(`${webUrl}/week`);
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  });
});

async function send(request: APIRequestContext, address: string, method: string, origin: string | null) {
  return await request.fetch(address, {
    method,
    maxRedirects: 0,
    form: { csrfToken: "guess" },
    ...(origin !== null && { headers: { origin } }),
  });
}

async function nonceOf(answer: APIResponse): Promise<string> {
  return /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
}

/** Another program on the same machine is the same site to a cookie. */
function otherPort(app: string): string {
  return app === webUrl ? adminUrl : webUrl;
}
