import { chromium } from 'playwright';
import { spawn } from 'node:child_process';
const srv = spawn('node', ['--import','tsx','scripts/host/serve.ts','--strict-port','--port','0','--root','dist'],{stdio:['ignore','pipe','inherit']});
const base = await new Promise(r => srv.stdout.on('data', d => { const m=/http:\/\/[^\s]+/.exec(String(d)); if(m) r(m[0].replace(/\/$/,'')); }));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const all = { desk:['/en/',1280,800], phone:['/en/',390,844], wide:['/en/',1920,1080], e640:['/en/embed/',640,500], e340:['/en/embed/',340,500], deskuk:['/',1280,800], phoneuk:['/',390,844], land:['/en/',844,390], dark:['/en/?theme=dark',1280,800], mys:['/en/malaysia/',1280,800], mysp:['/en/malaysia/',390,844],tab:['/en/',768,1024] };
const names = process.argv.slice(2);
for (const n of names) { const [path,w,h]=all[n];
  const p = await b.newPage({ viewport:{width:w,height:h} });
  p.on('console', m => m.type()==='error' && !/engine/.test(m.text()) && console.log(n, m.text()));
  p.on('pageerror', e => console.log(n,'ERR',e.message));
  await p.route('**/engine-*.js', r => r.abort());
  const t = process.env.NOJS ? await p.context().route('**/*.js', r=>r.abort()) : 0;
  await p.goto(base+path); await p.waitForTimeout(1500);
  await p.screenshot({ path:`/tmp/shots/labels/${n}${process.env.NOJS?'-nojs':''}.png` });
  await p.close(); }
await b.close(); srv.kill();
