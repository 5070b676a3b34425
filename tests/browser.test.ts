/** In a real browser: the playground, the bundled core in a page and a worker, and the audit's page, all under a strict content-security policy. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fixtureReplies} from './text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
// below the package's own folder, so that it can import itself by name
const folder = join(root, '.cache/browser')

const {CHROMIUM, CI} = process.env
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const executablePath = (CHROMIUM ? [CHROMIUM] : places).find(existsSync)
const missing = CHROMIUM ? `there is no ${CHROMIUM}, which CHROMIUM names` : 'install Chromium (apt-get install chromium), or name one in the environment variable CHROMIUM'

if (!executablePath) {
  console.warn(`tests/browser.test.ts: ${missing}`)
  test.skipIf(!CI && !CHROMIUM)(`NOT TESTED in a browser: ${missing}`, () => {
    expect.fail(missing)
  })
} else
  describe('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      rmSync(folder, {recursive: true, force: true})
      mkdirSync(folder, {recursive: true})
      const quietly = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
      browser = await chromium.launch({executablePath, args: quietly})
    }, 60_000)
    afterAll(() => browser.close())

    /** A page, and what it must not do: complain, break its policy, or ask for anything outside of its own origin. */
    async function watch(origin: string): Promise<{page: Page; complaints: string[]}> {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) complaints.push(`request: ${request.url()}`)
      })
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
      })
      await page.addInitScript("addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => console.error('policy', violatedDirective, blockedURI))")
      return {page, complaints}
    }

    describe('the playground', () => {
      let site: Site
      let page: Page
      let complaints: string[]
      beforeAll(async () => {
        execFileSync('npm', ['run', '--silent', 'playground:bundle', '--', '--log-level=warning'], {
          cwd: root,
          stdio: ['ignore', 'ignore', 'inherit'],
          shell: process.platform === 'win32'
        })
        site = await serve(join(root, 'docs/playground'))
        ;({page, complaints} = await watch(site.origin))
        await page.goto(site.origin)
      }, 60_000)
      afterAll(() => site.server.close())

      /** Timers run in order, so what was put in has been judged. */
      const judged = (): Promise<void> => page.evaluate('new Promise((done) => setTimeout(done))')
      const put = async (label: string, text: string): Promise<void> => {
        await page.getByLabel(label).fill(text)
        await judged()
      }
      const marks = (): Promise<string[]> => page.locator('#underlines mark').allTextContents()
      const rules = (): Promise<string[]> => page.locator('#findings .head code').allTextContents()
      const finding = (rule: string): ReturnType<Page['locator']> => page.locator('#findings li.finding', {hasText: rule})
      const lamps = (): Promise<string[]> => page.locator('#lamps .state').allTextContents()
      const reply = (): Promise<string> => page.getByLabel('Your reply').inputValue()
      const selected = (): Promise<string> => page.evaluate('const box = document.activeElement; box.value.slice(box.selectionStart, box.selectionEnd)')

      test('starts with an example that has findings and fixes', async () => {
        expect(await rules()).toContain('no-dead-end')
        expect(await page.locator('#summary').textContent()).toMatch(/\d errors?, \d+ warnings/)
        await page.getByRole('button', {name: 'Apply all safe fixes'}).click()
        expect(await page.locator('#told').textContent()).toMatch(/^\d+ safe fix/)
        expect(await reply()).toContain('\n\nYour blender is safe with us.')
      })

      test('underlines the words found as one types, with the reason and its source', async () => {
        await put('What the customer wrote', '')
        await put('Your reply', '')
        expect(await page.locator('#summary').textContent()).toBe('Write a reply.')
        await page.getByLabel('Your reply').pressSequentially('Hi Sam, there is nothing I can do.')
        await judged()
        expect(await marks()).toEqual(['there is ', 'nothing I can do'])
        expect(await page.locator('mark.error').textContent()).toBe('nothing I can do')
        const deadEnd = finding('no-dead-end')
        expect(await deadEnd.locator('.message').textContent()).toContain('shuts the door')
        await deadEnd.getByText('Why', {exact: true}).click()
        expect(await deadEnd.getByText('Source: Chris Reich').isVisible()).toBe(true)
        expect(await deadEnd.getByRole('link').getAttribute('href')).toMatch(/docs\/rules\/no-dead-end\.md$/)
        await deadEnd.getByRole('button', {name: 'nothing I can do', exact: true}).click()
        expect(await selected()).toBe('nothing I can do')
        await page.locator('#findings li[aria-current=true]', {hasText: 'no-dead-end'}).waitFor()
      })

      test('lays the underlines below their words', async () => {
        const [below, box] = [await page.locator('#underlines').boundingBox(), await page.locator('#reply').boundingBox()]
        expect(below).toEqual(box)
        const style = (id: string): Promise<unknown> =>
          page.evaluate(
            `{const {font, lineHeight, letterSpacing, padding, borderWidth, whiteSpace, overflowWrap, wordBreak, tabSize, textIndent} = getComputedStyle(document.getElementById('${id}'));
            ({font, lineHeight, letterSpacing, padding, borderWidth, whiteSpace, overflowWrap, wordBreak, tabSize, textIndent})}`
          )
        expect(await style('underlines')).toEqual(await style('reply'))
        await put('Your reply', 'A line.\n'.repeat(60))
        expect(await page.evaluate("{const box = document.getElementById('reply'); box.scrollHeight - box.clientHeight}")).toBe(0)
      })

      test('applies a suggestion, which can be undone, and selects what is to be filled in', async () => {
        await put('Your reply', 'Hi Sam,\n\nThere is nothing I can do.')
        await page.getByRole('button', {name: 'Say what you can do instead'}).click()
        expect(await reply()).toBe('Hi Sam,\n\nWhat I can do is [what you can do instead].')
        await page.keyboard.press('ControlOrMeta+z')
        await judged()
        expect(await reply()).toBe('Hi Sam,\n\nThere is nothing I can do.')
        expect(await rules()).toContain('no-dead-end')
        await page.getByRole('button', {name: 'Say what you can do instead'}).click()
        expect(await selected()).toBe('[what you can do instead]')
        await page.keyboard.type('send you a new one today')
        await judged()
        expect(await reply()).toBe('Hi Sam,\n\nWhat I can do is send you a new one today.')
        expect(await rules()).toEqual([])
        expect(await page.locator('#summary').textContent()).toBe('Nothing found.')
      })

      test('lights the lamps of what the customer is owed', async () => {
        await put('What the customer wrote', '')
        await put('Your reply', 'Hello Sam.')
        expect(await lamps()).toEqual(Array(4).fill('not owed'))
        await put('What the customer wrote', 'My kettle arrived broken, this is ridiculous and I am furious!')
        expect(await lamps()).toEqual(Array(4).fill('owed, missing'))
        await put('Your reply', "I'm sorry that your kettle arrived broken. I will send you a new one today.")
        expect(await lamps()).toEqual(['owed, done', 'owed, missing', 'owed, done', 'owed, done'])
        await page.getByRole('button', {name: 'Apologize'}).click()
        expect(await selected()).toContain("I'm sorry that your kettle arrived broken")
      })

      test('changes its rules with the preset, and says which were not judged', async () => {
        await put('What the customer wrote', '')
        await put('Your reply', 'You must calm down. We will refund you.')
        const recommended = await rules()
        await page.getByLabel('Rules').selectOption('saying no')
        expect(await rules()).not.toEqual(recommended)
        await page.getByLabel('Rules').selectOption('all')
        expect(await page.locator('#not-judged').textContent()).toMatch(/\d+ rules not judged.*apologize needs customer/s)
        await page.getByLabel('Rules').selectOption('recommended')
        expect(await rules()).toEqual(recommended)
      })

      test('loads the learned detector when it is switched on', async () => {
        await put('Your reply', 'It is a kettle, not a death in the family.')
        expect(await rules()).toEqual([])
        const loaded = page.waitForResponse(/\/dist\/learned\.js$/)
        await page.getByLabel('Learned detector').check()
        await loaded
        await page.locator('#findings .because').first().waitFor()
        expect(await page.locator('#findings').textContent()).toMatch(/\d+ % sure/)
        await page.getByLabel('Learned detector').uncheck()
        expect(await rules()).toEqual([])
      })

      test.each([
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        "' onmouseover='alert(1)",
        '</textarea><svg onload=alert(1)>'
      ])('shows %s as text', async (hostile) => {
        await put('What the customer wrote', `My ${hostile} arrived broken and I am furious!`)
        await put('Your reply', `You should have read ${hostile} before you ordered. There is nothing I can do.`)
        expect((await page.locator('#findings .words').allTextContents()).join('\n')).toContain(hostile)
        expect(await page.locator('#underlines').textContent()).toContain(hostile)
        expect(await page.locator('main :is(img, script, svg, [onmouseover], [onerror])').count()).toBe(0)
      })

      test('says that it cannot judge what is not English', async () => {
        await put('Your reply', 'Leider ist der Wasserkocher nicht mehr da und wir können das Geld für den Kauf nicht erstatten, weil die Frist abgelaufen ist.')
        expect(await page.locator('#summary').textContent()).toContain('does not look like English')
      })

      test.each(['light', 'dark'] as const)('fits a phone, and every text stands out, in %s', async (colorScheme) => {
        await page.emulateMedia({colorScheme})
        await page.setViewportSize({width: 360, height: 740})
        await page.reload()
        expect(await rules()).toContain('no-dead-end')
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
        expect(await page.evaluate(faintTexts)).toEqual([])
      })

      test('can be used with the keyboard alone', async () => {
        await page.reload()
        await page.getByLabel('Rules').focus()
        const reached: string[] = []
        for (let times = 0; times < 12; times++) {
          reached.push(
            await page.evaluate(
              "document.activeElement.id || document.activeElement.className || document.activeElement.tagName + ' in ' + document.activeElement.parentElement.className"
            )
          )
          await page.keyboard.press('Tab')
        }
        expect(reached.slice(0, 4)).toEqual(['preset', 'learned', 'customer', 'reply'])
        for (const part of ['fix', 'words', 'suggestion']) expect(reached).toContain(part)
      })

      test('complains of nothing and asks nobody else', () => {
        expect(complaints).toEqual([])
      })
    })

    describe('the bundled core', () => {
      const lines = readFileSync(join(root, 'fixtures/replies.jsonl'), 'utf8').trim().split('\n')
      const records = [...lines.map((line) => JSON.parse(line)), ...[...fixtureReplies.values()].map((reply) => ({reply}))]
      const judge = `
        import {createLinter} from 'reply-lint'
        import {learned} from 'reply-lint/learned'
        import {recommended} from 'reply-lint/presets'
        const records = ${JSON.stringify(records)}
        export const judged = () => [{rules: recommended}, {rules: recommended, learned}].map((options) => {
          const linter = createLinter(options)
          return records.map(({reply, ...context}) => linter.lint(reply, context))
        })`
      const programs = {
        node: "import {judged} from './judge.mjs'; console.log(JSON.stringify(judged()))",
        page: "import {judged} from './judge.mjs'; document.querySelector('pre').textContent = JSON.stringify(judged())",
        worker: "import {judged} from './judge.mjs'; postMessage(JSON.stringify(judged()))",
        asks: "new Worker('worker.js', {type: 'module'}).onmessage = ({data}) => { document.querySelector('pre').textContent = data }"
      }
      let site: Site
      let expected: unknown
      beforeAll(async () => {
        writeFileSync(join(folder, 'judge.mjs'), judge)
        for (const [name, code] of Object.entries(programs)) {
          writeFileSync(join(folder, `${name}.mjs`), code)
          writeFileSync(join(folder, `${name}.html`), `<!doctype html><title>${name}</title><pre></pre><script type="module" src="${name}.js"></script>`)
        }
        const entryPoints = ['page', 'worker', 'asks'].map((name) => join(folder, `${name}.mjs`))
        await build({entryPoints, bundle: true, minify: true, format: 'esm', charset: 'utf8', outdir: folder, logLevel: 'error'})
        // the package as it is built, not bundled
        expected = JSON.parse(execFileSync(process.execPath, [join(folder, 'node.mjs')], {encoding: 'utf8', maxBuffer: 2 ** 26}))
        site = await serve(folder)
      }, 60_000)
      afterAll(() => site.server.close())

      test.each([
        ['a page', 'page'],
        ['a worker', 'asks']
      ])('judges in %s as in Node', async (_, name) => {
        const {page, complaints} = await watch(site.origin)
        await page.goto(`${site.origin}/${name}.html`)
        await page.locator('pre:not(:empty)').waitFor()
        const judged = JSON.parse((await page.locator('pre').textContent()) ?? '')
        expect(judged).toEqual(expected)
        expect(judged.flat()).toHaveLength(2 * records.length)
        expect(JSON.stringify(judged).match(/"ruleId"/g)?.length).toBeGreaterThan(30)
        expect(complaints).toEqual([])
        await page.close()
      })
    })

    test('the audit as a page opens from disk with its charts, and shows a hostile reply as text', async () => {
      const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>'
      const record = {
        reply: `Hello, ${hostile} you entered the wrong address, which is how ${hostile} it is for the lamp. There is nothing I can do.`,
        customer: `My lamp broke ${hostile} and I want a refund`,
        team: hostile
      }
      const records = Array.from({length: 6}, (_, index) => JSON.stringify({...record, id: `${hostile} ${index}`}))
      writeFileSync(join(folder, 'replies.jsonl'), records.join('\n'))
      const html = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'audit', '--by', 'team', '--format', 'html', 'replies.jsonl'], {cwd: folder})
      writeFileSync(join(folder, 'audit.html'), html)
      const address = pathToFileURL(join(folder, 'audit.html')).href

      const {page, complaints} = await watch(address)
      await page.goto(address)
      const charts = page.locator('svg[role=img]')
      expect(await charts.count()).toBeGreaterThanOrEqual(3)
      for (const chart of await charts.all()) {
        const bar = await chart.locator('rect').first().boundingBox()
        expect(bar?.width).toBeGreaterThan(50)
        expect(bar?.height).toBeGreaterThan(5)
      }
      // the words that a letter's replies share, and how a record is called
      expect(await page.locator('blockquote').first().innerText()).toContain('<img src=x onerror=')
      expect(await page.locator('th[scope=row]').allInnerTexts()).toContain(hostile)
      expect(await page.locator('tbody').first().innerText()).toContain('no-dead-end')
      expect(await page.locator('img, script, [onerror]').count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })

interface Site {
  server: Server
  origin: string
}

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8'}

/** Serves a folder on this machine, under the strictest policy that a page with a script and a style can have. */
async function serve(from: string): Promise<Site> {
  const server = createServer(({url = '/'}, response) => {
    const file = join(from, new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html'))
    const isThere = existsSync(file)
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'text/plain',
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'"
    })
    response.end(isThere ? readFileSync(file) : '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`}
}

/** Runs in the page: the texts whose colour has less than 4.5 : 1 of contrast to what stands behind it (WCAG 2.2, 1.4.3). */
const faintTexts = `{
  const rgba = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number); return [r, g, b, a] }
  const light = (color) => color.slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0)
  const behind = (node) => { const color = rgba(getComputedStyle(node).backgroundColor); return color[3] > 0 || !node.parentElement ? color : behind(node.parentElement) }
  const shown = [...document.querySelectorAll('body *')].filter((node) => node.checkVisibility() && !node.closest('#underlines') && [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
  shown.flatMap((node) => {
    const [one, other] = [light(rgba(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => b - a)
    const contrast = (one + 0.05) / (other + 0.05)
    return contrast < 4.5 ? [node.className + ' ' + node.textContent.slice(0, 20) + ' ' + contrast.toFixed(2)] : []
  })
}`
