import { connect } from "node:net";

/** Halves of requests are held open this long before we hang up, as a visitor does who goes away. */
const patienceMs = 400;
const answerMs = 15_000;

/** Writes bytes to a server and gives the status of its first answer; null when it closed, or was left, without one. */
export function sendRaw(port: number, bytes: string | Buffer, hangsUp = false): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let head = "";
    const end = () => {
      clearTimeout(late);
      socket.destroy();
      resolve(Number(/^HTTP\/1\.\d (\d{3})/.exec(head)?.[1]) || null);
    };
    const late = setTimeout(end, hangsUp ? patienceMs : answerMs);
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      head += text;
      if (/^HTTP\/1\.\d \d{3}.*\r\n/.test(head)) end();
    });
    socket.on("error", end);
    socket.on("close", end);
    socket.write(bytes);
  });
}
