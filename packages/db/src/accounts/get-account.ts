import type { Result, UnitSystem, Viewer } from "@larder/core";
import { err, ok } from "@larder/core";
import { database } from "../client.ts";

/** The viewer's own account. */
export interface AccountView {
  readonly name: string;
  readonly email: string;
  /** `null`: as the household has it. */
  readonly units: UnitSystem | null;
  readonly hasPassword: boolean;
  readonly hasSingleSignOn: boolean;
}

/** Read the viewer's own account. */
export async function getAccount(viewer: Viewer): Promise<Result<AccountView, { readonly code: "signed_out" }>> {
  if (viewer.kind === "visitor") return err({ code: "signed_out" });
  const user = await database().user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: {
      name: true,
      email: true,
      units: true,
      password: { select: { userId: true } },
      accounts: { select: { id: true }, take: 1 },
    },
  });
  const { password, accounts, ...account } = user;
  return ok({ ...account, hasPassword: password !== null, hasSingleSignOn: accounts.length > 0 });
}
