import { LinkButton } from "@larder/ui/link-button";
import type { Metadata } from "next";
import Link from "next/link";
import { accountErrorWords, accountMessages } from "../../../features/account/messages.ts";
import { NarrowPage } from "../../../features/account/narrow-page.tsx";
import { getSetUpPage } from "../../../features/account/queries.ts";
import { SetUpForm } from "../../../features/account/set-up-form.tsx";
import { paths } from "../../../lib/paths.ts";

export const metadata: Metadata = { title: accountMessages.setUpTitle, robots: { index: false } };

export default async function SetUpPage() {
  const { hasOwner, timeZones } = await getSetUpPage();
  if (hasOwner) {
    return (
      <NarrowPage title={accountMessages.setUpTitle} text={accountErrorWords.already_set_up}>
        <p>
          <LinkButton as={Link} href={paths.signIn()} variant="primary">
            {accountMessages.signIn}
          </LinkButton>
        </p>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={accountMessages.setUpTitle} text={accountMessages.setUpIntroduction}>
      <SetUpForm timeZones={timeZones} />
    </NarrowPage>
  );
}
