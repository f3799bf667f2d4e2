"use client";

import type { FailureProps } from "../components/failure.tsx";
import { Failure } from "../components/failure.tsx";

export default function ErrorPage(props: FailureProps) {
  return <Failure {...props} />;
}
