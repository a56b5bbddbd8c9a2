// SPDX-License-Identifier: GPL-3.0-or-later
// ccxt, a client that others wrote, takes the simulator for the venue: its REST answers, its streams and its errors.
//   node referee.mjs <simulator program> <folder with ccxt in node_modules>
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const [program, folder] = process.argv.slice(2);
const ccxt = createRequire(folder + '/package.json')('ccxt');
let failed = 0;
const check = (good, what) => { console.log(good ? 'PASS' : 'FAIL', what); failed += good ? 0 : 1; };
const within = (promise, what) => Promise.race([promise,
  new Promise((_, no) => setTimeout(() => no(new Error('no ' + what + ' in time')), 15000))]);

const venues = {
  kraken: { symbol: 'BTC/USD', ws: (h) => ({ publicV2: `ws://${h}/v2` }), rest: (h) => ({ public: `http://${h}` }) },
  binance: { symbol: 'BTC/USDT', ws: (h) => ({ spot: `ws://${h}/ws` }), rest: (h) => ({ public: `http://${h}/api/v3` }) },
  okx: { symbol: 'BTC/USDT', ws: (h) => `ws://${h}/ws/v5`, rest: (h) => ({ rest: `http://${h}` }) },
  bybit: { symbol: 'BTC/USDT', ws: (h) => ({ public: { spot: `ws://${h}/v5/public/spot` } }),
    rest: (h) => ({ public: `http://${h}`, spot: `http://${h}`, futures: `http://${h}`, v2: `http://${h}` }) },
  coinbaseexchange: { sim: 'coinbase_exchange', symbol: 'BTC/USD', ws: (h) => `ws://${h}`, rest: (h) => ({ public: `http://${h}` }),
    book: false }, // ccxt asks for level2, which needs a key.
  bitstamp: { symbol: 'BTC/USD', ws: (h) => `ws://${h}`, rest: (h) => ({ public: `http://${h}/api` }) },
  luno: { symbol: 'BTC/ZAR', ws: (h) => `ws://${h}`, candles: false, stream: false, // Both need a key.
    rest: (h) => ({ public: `http://${h}/api`, private: `http://${h}/api`, exchange: `http://${h}/api/exchange`, exchangePrivate: `http://${h}/api/exchange` }) },
};

const simulator = spawn(program, Object.entries(venues).map(([name, v]) => v.sim ?? name), { stdio: ['pipe', 'pipe', 'inherit'] });
const ports = {};
for await (const line of createInterface({ input: simulator.stdout })) {
  const [name, port] = line.split(' ');
  ports[name] = port;
  if (Object.keys(ports).length === Object.keys(venues).length) break;
}

for (const [name, venue] of Object.entries(venues)) {
  const host = `127.0.0.1:${ports[venue.sim ?? name]}`;
  const Client = venue.stream === false ? ccxt[name] : ccxt.pro[name]; // ccxt's streaming Luno reads stream trades only.
  const client = new Client({ enableRateLimit: false, timeout: 10000,
    urls: { hostname: host, api: { ...venue.rest(host), ws: venue.ws(host) } },
    options: { defaultType: 'spot', fetchMarkets: { types: ['spot'] }, fetchCurrencies: false, adjustForTimeDifference: false } });
  client.has.fetchCurrencies = false;
  try {
    await client.loadHttpProxyAgent();
    const step = async (what, work, good) => {
      try { const got = await within(work(), what); check(good(got), `${name} ${what}`); }
      catch (error) { check(false, `${name} ${what}: ${String(error.message).slice(0, 200)}`); }
    };
    await step('markets', () => client.loadMarkets(), (m) => m[venue.symbol] && m[venue.symbol].precision.price === 0.01 && m[venue.symbol].precision.amount === 0.0001);
    const since = Date.now() - 60 * 60000;
    if (venue.candles !== false) await step('candles', () => client.fetchOHLCV(venue.symbol, '1m', since, 50),
      (c) => c.length >= 40 && c.every((r, i) => (i === 0 || r[0] === c[i - 1][0] + 60000) && r[3] <= r[4] && r[4] <= r[2]));
    await step('book by REST', () => client.fetchOrderBook(venue.symbol), (b) => b.bids.length === 20 && b.asks.length === 20 && b.bids[0][0] < b.asks[0][0]);
    await step('trades by REST', () => client.fetchTrades(venue.symbol), (t) => t.length > 0 && t[0].price > 49000 && ['buy', 'sell'].includes(t[0].side));
    if (venue.stream !== false) await step('live trade', () => client.watchTrades(venue.symbol), (t) => t.length > 0 && t.at(-1).price > 49000 && Math.abs(t.at(-1).timestamp - Date.now()) < 60000);
    if (venue.book !== false && venue.stream !== false) {
      await step('live book', async () => { let b; for (let i = 0; i < 10; i++) b = await client.watchOrderBook(venue.symbol); return b; },
        (b) => b.bids.length > 0 && b.asks.length > 0 && b.bids[0][0] < b.asks[0][0] && b.bids[0][0] > 49000);
    }
  } catch (error) {
    check(false, `${name}: ${String(error.message).slice(0, 200)}`);
  }
  await client.close().catch(() => {});
}
simulator.stdin.end();
console.log(failed ? `${failed} failed` : 'ccxt ' + ccxt.version + ' takes the simulator for the venues');
process.exit(failed ? 1 : 0);
