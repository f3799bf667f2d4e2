import type { Metadata } from "next";
import { InvitationForm } from "../../../features/account/invitation-form.tsx";
import { accountMessages } from "../../../features/account/messages.ts";
import { NarrowPage } from "../../../features/account/narrow-page.tsx";

export const metadata: Metadata = { title: accountMessages.invitationTitle, robots: { index: false } };

export default function InvitationPage() {
  return (
    <NarrowPage title={accountMessages.invitationTitle}>
      <InvitationForm />
    </NarrowPage>
  );
}
