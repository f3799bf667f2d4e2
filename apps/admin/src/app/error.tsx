"use client";

import type { FailureProps } from "../components/failure.tsx";
import { Failure } from "../components/failure.tsx";
import { NoticePage } from "../components/notice-page.tsx";

export default function ErrorPage(props: FailureProps) {
  return (
    <NoticePage>
      <Failure {...props} />
    </NoticePage>
  );
}
