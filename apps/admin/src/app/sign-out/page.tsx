import { Button } from "@larder/ui/button";
import type { Metadata } from "next";
import { AccountPage } from "../../features/account/account-page.tsx";
import { signOutAction } from "../../features/account/actions.ts";
import { accountMessages } from "../../features/account/messages.ts";
import { requireSignedIn } from "../../features/account/queries.ts";

export const metadata: Metadata = { title: accountMessages.signOutTitle };

export default async function SignOutPage() {
  const { name } = await requireSignedIn();
  return (
    <AccountPage title={accountMessages.signOutTitle} text={accountMessages.signOutText(name)}>
      <form action={signOutAction}>
        <Button type="submit" variant="primary">
          {accountMessages.signOut}
        </Button>
      </form>
    </AccountPage>
  );
}
