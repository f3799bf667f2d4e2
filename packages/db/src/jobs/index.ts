export { type JobReport, runJobWorker } from "./run-job-worker.ts";
