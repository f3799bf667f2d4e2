import { FormError } from "@larder/ui/form-error";
import type { Metadata } from "next";
import { z } from "zod";
import { accountMessages } from "../../../features/account/messages.ts";
import { NarrowPage } from "../../../features/account/narrow-page.tsx";
import { getSignInPage } from "../../../features/account/queries.ts";
import { SignInForm } from "../../../features/account/sign-in-form.tsx";
import { SingleSignOnForm } from "../../../features/account/single-sign-on-form.tsx";

export const metadata: Metadata = { title: accountMessages.signInTitle, robots: { index: false } };

const parametersSchema = z.object({
  next: z.string().optional().catch(undefined),
  // What next-auth names the address parameter in which it says where to go, and that it could not sign in.
  callbackUrl: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const parameters = parametersSchema.parse(await searchParams);
  const page = await getSignInPage(parameters.next ?? parameters.callbackUrl);
  if (!page.hasOwner)
    return (
      <NarrowPage title={accountMessages.notSetUpTitle} text={accountMessages.notSetUpText}>
        {null}
      </NarrowPage>
    );
  return (
    <NarrowPage title={accountMessages.signInTitle}>
      <FormError>{parameters.error === undefined ? null : accountMessages.signInRefused}</FormError>
      <SignInForm next={page.next} />
      {page.singleSignOn === null ? null : <SingleSignOnForm {...page.singleSignOn} next={page.next} />}
      <p>
        <small>{accountMessages.forgotten}</small>
      </p>
    </NarrowPage>
  );
}
