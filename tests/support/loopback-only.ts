import net from 'node:net';

const loopback = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/;

const connect = net.Socket.prototype.connect;

/** The host that a call of `connect` names; undefined for a local socket and where Node takes localhost by default. */
function hostOf(first: unknown): string | undefined {
  const [options, host] = Array.isArray(first) ? first : [first];
  if (typeof options === 'object' && options !== null && 'host' in options) return String(options.host);
  return typeof host === 'string' ? host : undefined;
}

net.Socket.prototype.connect = function connectToLoopback(this: net.Socket, ...call: unknown[]) {
  const host = typeof call[1] === 'string' ? call[1] : hostOf(call[0]);
  if (host !== undefined && !loopback.test(host))
    throw new Error(`a test tried to reach ${host}: tests touch loopback only`);
  return Reflect.apply(connect, this, call);
} as typeof connect;
