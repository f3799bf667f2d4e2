import { connect, createServer } from "node:net";

/** Whether a server may listen there. */
export type PortState = "free" | "taken" | "not_allowed";

/**
 * Look whether a port can be listened on.
 *
 * Listening alone is not proof: macOS lets one program listen on 127.0.0.1 while another has the port on all addresses.
 * So a connection is tried first.
 */
export async function lookAtPort(port: number, host: string): Promise<PortState> {
  if (await answers(port, host === "0.0.0.0" ? "127.0.0.1" : host)) return "taken";
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (error.code === "EACCES") resolve("not_allowed");
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("free")));
  });
}

/** A port of 127.0.0.1 that is free now; the wished one if possible. */
export async function findFreePort(wished: number | null): Promise<number> {
  if (wished !== null && (await lookAtPort(wished, "127.0.0.1")) === "free") return wished;
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("A TCP server has no port");
      server.close(() => resolve(address.port));
    });
  });
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}
