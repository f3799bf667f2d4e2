import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, instanceEnvironment, ownerState, webUrl } from "./test.ts";

const runFile = promisify(execFile);
const commandLine = fileURLToPath(new URL("../../packages/launcher/src/command.ts", import.meta.url));

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody who is signed in, in a browser of their own. Close the context behind the test. */
export interface SignedInPerson extends Person {
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface Roles {
  /** `null`: invited into the library alone. */
  readonly household: "Owner" | "Member" | "May look" | null;
  readonly library: "Owner" | "Editor" | "May read";
}

export async function signIn(page: Page, { email, password }: Pick<Person, "email" | "password">, next = "/") {
  await page.goto(`${webUrl}/sign-in?${new URLSearchParams({ next })}`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeHidden();
}

/** Have the owner make an invitation. */
export async function invite(browser: Browser, roles: Roles): Promise<string> {
  const context = await browser.newContext({ storageState: ownerState });
  try {
    const page = await context.newPage();
    await page.goto(`${webUrl}/household`);
    const form = page.getByRole("region", {
      name: roles.household === null ? "Invite into the library alone" : "Invite somebody",
    });
    if (roles.household !== null) await form.getByLabel("In the household").selectOption(roles.household);
    await form.getByLabel("In the library of recipes").selectOption(roles.library);
    await form.getByRole("button", { name: "Make a link" }).click();
    const link = form.getByLabel("Link to hand over");
    await expect(link).toHaveValue(/#/);
    return await link.inputValue();
  } finally {
    await context.close();
  }
}

/** Somebody new. */
export function makeUpPerson(name: string): Person {
  const letters = Math.random().toString(36).slice(2, 10);
  return { name, email: `${name.toLowerCase()}.${letters}@larder.test`, password: `a spoon for ${letters}` };
}

/** Accept an invitation with a new account. Ends in the library. */
export async function acceptInvitation(page: Page, link: string, person: Person): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(person.name);
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page.getByRole("link", { name: "Aloo Gobi" })).toBeVisible();
}

/** Invite somebody, and accept as them in a browser of their own. */
export async function welcome(browser: Browser, name: string, roles: Roles): Promise<SignedInPerson> {
  const link = await invite(browser, roles);
  const person = makeUpPerson(name);
  const context = await browser.newContext();
  const page = await context.newPage();
  await acceptInvitation(page, link, person);
  return { ...person, context, page };
}

/** The link for a new password, as whoever runs the instance makes it on the command line. */
export async function makeResetLink(email: string): Promise<string> {
  const { stdout } = await runFile(process.execPath, [commandLine, "reset-link", email], { env: instanceEnvironment });
  const link = /http\S+\/reset#token=\S+/.exec(stdout)?.[0];
  if (link === undefined) throw new Error(`No link in: ${stdout}`);
  return link;
}
