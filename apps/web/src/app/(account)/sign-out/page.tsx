import { Button } from "@larder/ui/button";
import type { Metadata } from "next";
import { signOutAction } from "../../../features/account/actions.ts";
import { accountMessages } from "../../../features/account/messages.ts";
import { NarrowPage } from "../../../features/account/narrow-page.tsx";
import { requireSignedIn } from "../../../features/account/queries.ts";
import { paths } from "../../../lib/paths.ts";

export const metadata: Metadata = { title: accountMessages.signOutTitle, robots: { index: false } };

export default async function SignOutPage() {
  const { name } = await requireSignedIn(paths.library);
  return (
    <NarrowPage title={accountMessages.signOutTitle} text={accountMessages.signOutText(name)}>
      <form action={signOutAction}>
        <Button type="submit" variant="primary">
          {accountMessages.signOut}
        </Button>
      </form>
    </NarrowPage>
  );
}
