import { openBrowser } from '../../tests/journeys/browser.ts';
import { startHouse } from '../../tests/journeys/house.ts';
const house = await startHouse(); const b = (await openBrowser())!;
const c = await b.newContext({ javaScriptEnabled: false, viewport: { width: 1080, height: 900 }, locale: 'nl-NL' }); const p = await c.newPage();
await p.goto(house.link('Amira')); await p.getByRole('button',{name:/meld mij aan/i}).click(); await p.getByText('Noor Verhage').click();
await p.screenshot({ path: 'docs/pictures/file.png', clip:{x:0,y:0,width:1080,height:860} });
await b.close(); await house.close();
