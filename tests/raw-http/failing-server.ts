import { createReadStream } from "node:fs";
import { eachByItself, surviveRequests } from "../../app/commands/serving/each-by-itself.ts";
import { boundedServer } from "../../app/commands/serving/server.ts";
import { guardOutput } from "../../app/secrets/hide.ts";

// A server put together as the app's is, whose requests fail in every way in which one can; it says where it listens.
guardOutput();

const message = "of eyJhbGciOiJIUzI1NiJ9.eyJkZXN0IjoieCJ9.c2ln";
// What was begun before any request belongs to none.
const asked = Promise.withResolvers<void>();
void asked.promise.then(() => {
  throw new Error(message);
});

const server = boundedServer(
  eachByItself((request, response) => {
    switch (request.url?.split("?")[0]) {
      case "/at-once":
        throw new Error(message);
      case "/later":
        setTimeout(() => {
          throw new Error(message);
        }, 1);
        break;
      case "/in-a-promise":
        void Promise.reject(new Error(message));
        break;
      case "/in-a-stream":
        createReadStream("/nothing/here").pipe(response);
        break;
      case "/half-way":
        response.writeHead(200).write("half");
        setTimeout(() => {
          throw new Error(message);
        }, 1);
        break;
      case "/outside":
        asked.resolve();
        response.end();
        break;
      default:
        response.end("alive");
    }
  }),
);
surviveRequests(async () => void server.close());
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
