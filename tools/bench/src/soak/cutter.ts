import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A door to the server whose connections can be cut, as networks do. */
export class Cutter {
  readonly #server: Server;
  readonly #connections = new Set<Socket>();

  static async before(host: string): Promise<Cutter> {
    const { hostname, port } = new URL(`http://${host}`);
    const cutter = new Cutter(() => connect({ host: hostname, port: Number(port), noDelay: true }));
    await new Promise<void>((resolve) => cutter.#server.listen(0, '127.0.0.1', resolve));
    return cutter;
  }

  constructor(reach: () => Socket) {
    this.#server = createServer({ noDelay: true }, (near) => {
      const far = reach();
      near.pipe(far).pipe(near);
      this.#connections.add(near);
      for (const end of [near, far]) {
        end.on('error', () => undefined);
        end.on('close', () => {
          near.destroy();
          far.destroy();
          this.#connections.delete(near);
        });
      }
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Cuts the connections that are chosen; returns how many. */
  cut(choose: () => boolean): number {
    const cut = [...this.#connections].filter(choose);
    for (const connection of cut) connection.destroy();
    return cut.length;
  }

  close(): void {
    this.cut(() => true);
    this.#server.close();
  }
}
