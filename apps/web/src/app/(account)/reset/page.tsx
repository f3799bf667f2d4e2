import type { Metadata } from "next";
import { accountMessages } from "../../../features/account/messages.ts";
import { NarrowPage } from "../../../features/account/narrow-page.tsx";
import { ResetForm } from "../../../features/account/reset-form.tsx";

export const metadata: Metadata = { title: accountMessages.resetTitle, robots: { index: false } };

export default function ResetPage() {
  return (
    <NarrowPage title={accountMessages.resetTitle} text={accountMessages.resetText}>
      <ResetForm />
    </NarrowPage>
  );
}
