import net from 'node:net';

const loopback = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/;

/** The host in the arguments of `connect`, which Node itself passes as one list; undefined where it means this machine. */
function hostIn(call: unknown[]): string | undefined {
  const [first, second] = Array.isArray(call[0]) ? call[0] : call;
  if (typeof first === 'object' && first !== null) {
    return 'host' in first && typeof first.host === 'string' ? first.host : undefined;
  }
  return typeof second === 'string' ? second : undefined;
}

const connect = net.Socket.prototype.connect;

// Every connection of this process starts here, those of http, https, fetch and pg too.
net.Socket.prototype.connect = function connectOnThisMachine(this: net.Socket, ...call: unknown[]) {
  const host = hostIn(call);
  if (host !== undefined && !loopback.test(host)) {
    throw new Error(`a test tried to reach ${host}: tests touch this machine only`);
  }
  return Reflect.apply(connect, this, call);
} as typeof connect;
