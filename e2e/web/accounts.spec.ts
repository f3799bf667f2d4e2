import type { Page } from "@playwright/test";
import { acceptInvitation, invite, makeUpPerson, signIn, welcome } from "../support/people.ts";
import { adminUrl, expect, owner, ownerState, test, webUrl } from "../support/test.ts";

test("one sign-in is good for both apps, and so is one sign-out", async ({ page }) => {
  await signIn(page, owner);
  await page.goto(adminUrl);
  await expect(page.getByRole("heading", { level: 1, name: "Recipes" })).toBeVisible();

  await page.goto(`${webUrl}/week`);
  await page.getByLabel("Account of Robin").click();
  await page.getByRole("link", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(`${webUrl}/sign-in`);
  for (const address of [`${webUrl}/week`, `${webUrl}/list`, `${webUrl}/account`, adminUrl, `${adminUrl}/trash`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  }
});

test("signing out of the admin signs out of the library too", async ({ page }) => {
  await signIn(page, owner, "/list");
  await page.goto(adminUrl);
  await page.locator("summary", { hasText: "Account of Robin" }).click();
  await page.getByRole("link", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(`${webUrl}/list`);
  await expect(page).toHaveURL(`${webUrl}/sign-in?next=%2Flist`);
});

test("a wrong password and an unknown address get the same answer", async ({ page }) => {
  await page.goto(`${webUrl}/sign-in`);
  const trySigningIn = async (email: string) => {
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not the password at all");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("No account matches this e-mail address and password.")).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await expect(page.getByLabel("Password")).toHaveValue("");
  };
  await trySigningIn(owner.email);
  await page.reload();
  await trySigningIn("nobody@larder.test");

  await page.getByLabel("E-mail address").fill("nobody");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("This is not an e-mail address, such as name@example.org.")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
});

test("the eleventh wrong password in a row has to wait, in either app", async ({ page }) => {
  const { email } = makeUpPerson("Guesser");
  await page.goto(`${webUrl}/sign-in`);
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(`guess number ${attempt}`);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
    await expect(page.getByText("No account matches this e-mail address and password.")).toBeVisible();
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  for (const app of [webUrl, adminUrl]) {
    await page.goto(`${app}/sign-in`);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("one more guess");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(/^Too many attempts\. Try again in (a minute|\d+ minutes)\.$/)).toBeVisible();
  }
});

test("signing in works without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await signIn(page, owner, "/account");
    await expect(page).toHaveURL(`${webUrl}/account`);
  } finally {
    await context.close();
  }
});

test("signing in leads where one wanted to go, and to no other site", async ({ browser }) => {
  const elsewhere = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
    "https://evil.example@127.0.0.1/",
    `${webUrl}.evil.example/`,
    "/sign-out",
  ];
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    for (const parameter of ["callbackUrl", "next"]) {
      for (const wanted of elsewhere) {
        await context.clearCookies();
        await page.goto(`${webUrl}/sign-in?${new URLSearchParams({ [parameter]: wanted })}`);
        await expect(page.locator('input[name="next"]'), wanted).toHaveValue("/");
      }
    }
    // The field itself may have been changed on the way.
    await page.locator('input[name="next"]').evaluate((field) => field.setAttribute("value", "https://evil.example/"));
    await page.getByLabel("E-mail address").fill(owner.email);
    await page.getByLabel("Password").fill(owner.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
    await expect(page).toHaveURL(`${webUrl}/`);

    // Whoever is signed in already is led on at once: that must be as safe.
    for (const wanted of elsewhere) {
      await page.goto(`${webUrl}/sign-in?${new URLSearchParams({ callbackUrl: wanted })}`);
      await expect(page).toHaveURL(`${webUrl}/`);
    }
    await page.goto(`${webUrl}/sign-in?${new URLSearchParams({ callbackUrl: "/list" })}`);
    await expect(page).toHaveURL(`${webUrl}/list`);
    await page.goto(`${webUrl}/sign-in?${new URLSearchParams({ next: `${adminUrl}/trash` })}`);
    await expect(page).toHaveURL(`${adminUrl}/trash`);
    await page.goto(`${webUrl}/api/auth/signin?${new URLSearchParams({ callbackUrl: "https://evil.example/" })}`);
    expect(new URL(page.url()).origin).toBe(webUrl);
  } finally {
    await context.close();
  }
});

test("an invitation that can't be read for want of a network says so, and is read when there is one", async ({
  browser,
  page,
  expectedErrors,
}) => {
  expectedErrors.push("ERR_FAILED", "Failed to fetch");
  const link = await invite(browser, { household: null, library: "May read" });
  let isDown = true;
  await page.route("**/invitation", async (route) => {
    if (isDown && route.request().method() === "POST") await route.abort();
    else await route.continue();
  });
  await page.goto(link);
  await expect(page.getByText("The invitation could not be read: the server was not reached.")).toBeVisible();
  isDown = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Robin invites you. Share the recipes of")).toBeVisible();
});

test("an invitation makes a member who plans in the household and edits recipes", async ({
  browser,
  expectedErrors,
}) => {
  expectedErrors.push("403");
  const link = await invite(browser, { household: "Member", library: "Editor" });
  const person = makeUpPerson("Kim");
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(link);
    await expect(page).toHaveURL(`${webUrl}/invitation`);
    await expect(page.getByText("Robin invites you. Share the plans and shopping lists of")).toBeVisible();
    await acceptInvitation(page, link, person);
    await page.goto(`${webUrl}/week`);
    await expect(page.getByRole("button", { name: "Fill the week" })).toBeVisible();
    await page.goto(adminUrl);
    await expect(page.getByRole("link", { name: "New recipe" }).first()).toBeVisible();
    await page.goto(`${webUrl}/household`);
    await expect(page.getByRole("region", { name: "Who shares it" })).toContainText("Kim (you)");
    await expect(page.getByRole("button", { name: "Make a link" })).toHaveCount(0);

    // The link is good for one person.
    await context.clearCookies();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByText("This invitation was used, taken back or is older than a week.")).toBeVisible();
    await signIn(page, person);
  } finally {
    await context.close();
  }
});

test("who may only read gets no way to edit, and is refused by the admin", async ({ browser }) => {
  const { context, page } = await welcome(browser, "Lee", { household: "May look", library: "May read" });
  try {
    await page.goto(`${webUrl}/recipes/greek-salad`);
    await expect(page.getByRole("heading", { level: 1, name: "Greek Salad" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
    await page.getByLabel("Account of Lee").click();
    await expect(page.getByRole("link", { name: "Edit recipes" })).toHaveCount(0);

    await page.goto(`${webUrl}/week`);
    await expect(page.getByRole("region", { name: "Meals of the week" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Add a meal/ })).toHaveCount(0);
    await page.goto(`${webUrl}/list`);
    await expect(page.getByText("You can look at this list; members of the household can change it.")).toBeVisible();
    await expect(page.getByLabel("Add something")).toHaveCount(0);

    for (const path of ["/", "/recipes/new", "/trash"]) {
      const answer = await page.goto(`${adminUrl}${path}`);
      expect(answer?.status(), path).toBe(403);
      await expect(page.getByRole("heading", { name: "You may read the recipes, but not edit them" })).toBeVisible();
    }
  } finally {
    await context.close();
  }
});

test("a new password ends every other session, and the old one no longer works", async ({ browser }) => {
  const { context, page, ...person } = await welcome(browser, "Noor", { household: null, library: "May read" });
  const other = await browser.newContext();
  try {
    const there = await other.newPage();
    await signIn(there, person, "/account");
    await expect(there.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();

    await page.goto(`${webUrl}/account`);
    await page.getByLabel("Current password").fill("something else entirely");
    await page.getByLabel("New password").fill("a ladle full of rain");
    await page.getByRole("button", { name: "Change the password" }).click();
    await expect(page.getByText("This is not your password.")).toBeVisible();

    await page.getByLabel("Current password").fill(person.password);
    await page.getByLabel("New password").fill("a ladle full of rain");
    await page.getByRole("button", { name: "Change the password" }).click();
    await expect(page.getByText("The password was changed, and every other device was signed out.")).toBeVisible();

    await there.reload();
    await expect(there.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();

    await there.getByLabel("E-mail address").fill(person.email);
    await there.getByLabel("Password").fill(person.password);
    await there.getByRole("button", { name: "Sign in" }).click();
    await expect(there.getByText("No account matches this e-mail address and password.")).toBeVisible();
    await signIn(there, { ...person, password: "a ladle full of rain" }, "/account");
  } finally {
    await other.close();
    await context.close();
  }
});

test("a session at another device is ended from the list of sessions", async ({ browser }) => {
  const { context, page, ...person } = await welcome(browser, "Ola", { household: null, library: "May read" });
  const other = await browser.newContext();
  try {
    const there = await other.newPage();
    await signIn(there, person, "/account");
    await page.goto(`${webUrl}/account`);
    const sessions = page.getByRole("region", { name: "Where you are signed in" });
    await expect(sessions.getByRole("listitem")).toHaveCount(2);
    await sessions.getByRole("button", { name: "Sign out there" }).click();
    await expect(sessions.getByRole("listitem")).toHaveCount(1);
    await there.reload();
    await expect(there.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  } finally {
    await other.close();
    await context.close();
  }
});

test("somebody without a household is led to make one, and plans in it alone", async ({ browser }) => {
  const { context, page } = await welcome(browser, "Pat", { household: null, library: "May read" });
  try {
    await page.goto(`${webUrl}/week`);
    await expect(page.getByRole("heading", { name: "You do not belong to a household yet" })).toBeVisible();
    await page.goto(`${webUrl}/household`);
    await page.getByLabel("Name of the household").fill("Pat's place");
    await page.getByRole("button", { name: "Make a household" }).click();
    await expect(page.getByRole("region", { name: "Who shares it" })).toContainText("Pat (you)");
    await page.goto(`${webUrl}/week`);
    const board = page.getByRole("region", { name: "Meals of the week" });
    await expect(board).toBeVisible();
    await expect(board.getByRole("row")).toHaveCount(0);
  } finally {
    await context.close();
  }
});

test("visitors read a public library without its plans, and are led to sign in by a private one", async ({
  browser,
}) => {
  const ownerContext = await browser.newContext({ storageState: ownerState });
  const visitorContext = await browser.newContext();
  const settings = await ownerContext.newPage();
  const visitor = await visitorContext.newPage();
  try {
    await setPublic(settings, false);
    await visitor.goto(`${webUrl}/recipes/greek-salad`);
    await expect(visitor).toHaveURL(`${webUrl}/sign-in?next=%2Frecipes%2Fgreek-salad`);
    await visitor.goto(webUrl);
    await expect(visitor.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();

    await setPublic(settings, true);
    await visitor.goto(webUrl);
    await visitor.getByRole("link", { name: /^Greek Salad/ }).click();
    await expect(visitor.getByRole("heading", { level: 1, name: "Greek Salad" })).toBeVisible();
    await expect(visitor.getByText("Add to week")).toHaveCount(0);
    await expect(visitor.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
    for (const path of ["/week", "/list", "/account", "/household"]) {
      await visitor.goto(`${webUrl}${path}`);
      await expect(visitor, path).toHaveURL(new RegExp(`^${webUrl}/sign-in`));
    }
    await visitor.goto(adminUrl);
    await expect(visitor).toHaveURL(new RegExp(`^${adminUrl}/sign-in`));
  } finally {
    await setPublic(settings, false);
    await visitorContext.close();
    await ownerContext.close();
  }
});

async function setPublic(page: Page, isPublic: boolean): Promise<void> {
  await page.goto(`${webUrl}/household`);
  const form = page.getByRole("region", { name: "Library of recipes" });
  const box = form.getByRole("checkbox", { name: /^Public library/ });
  await box.setChecked(isPublic);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("Saved.")).toBeVisible();
  await expect(box).toBeChecked({ checked: isPublic });
}
