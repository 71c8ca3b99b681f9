import { devices } from '@playwright/test';
import { type App, expect, test } from './reader-driver.ts';

test.use({ engineComes: false });

interface Question {
  readonly asked: string;
  /** The heading of the panel that answers. */
  readonly heading: string;
  /** What it says there, in sight. */
  readonly answer: RegExp;
}

const QUESTIONS: Readonly<Record<'en' | 'uk', readonly Question[]>> = {
  en: [
    {
      asked: 'Where does Alibaba train?',
      heading: 'What the map shows',
      answer: /two countries where Chinese groups rent data centres for training: Singapore and Malaysia/,
    },
    {
      asked: 'Is anything in Australia?',
      heading: 'Australia',
      answer: /10,000 Nvidia chips .* for a data centre in Sydney/,
    },
    { asked: 'Who says so?', heading: 'What the map shows', answer: /Retells the report/ },
    {
      asked: 'What is new since the article?',
      heading: 'What the map shows',
      answer: /Tencent has leased about 100,000 advanced AI chips/,
    },
  ],
  uk: [
    {
      asked: 'Що нового?',
      heading: 'Що показує карта',
      answer: /Tencent орендувала близько 100 тис\. передових ШІ-чипів/,
    },
    {
      asked: 'А Тенсент?',
      heading: 'Шеньчжень',
      answer: /Tencent, яка, за даними Financial Times, орендувала/,
    },
    { asked: 'Чи це законно?', heading: 'Що показує карта', answer: /загалом не потребувала ліцензії США/ },
    { asked: 'Хто це каже?', heading: 'Що показує карта', answer: /Переказує повідомлення/ },
  ],
};

/** Asks in the field, and takes the first answer. */
async function ask(app: App, question: string): Promise<void> {
  await app.search.fill(question);
  await expect(app.searchOptions.first()).toBeVisible();
  await app.search.press('Enter');
}

for (const language of ['en', 'uk'] as const) {
  test(`whole questions lead to the sentence that answers (${language})`, async ({ app }) => {
    await app.open(`${language}/`);
    for (const { asked, heading, answer } of QUESTIONS[language]) {
      await ask(app, asked);
      await expect(app.heading, asked).toHaveText(heading);
      await expect(app.panel.getByText(answer).filter({ visible: true }).first(), asked).toBeInViewport();
    }
  });
}

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  test.use(phone);

  test('what is new comes into sight, and leads to where it stands', async ({ app, page }) => {
    await app.open('en/malaysia/');
    await ask(app, 'What is new?');
    const news = app.panel.locator('#story-new li');
    await expect(news.first()).toBeInViewport();
    await news.filter({ hasText: 'in Paris' }).locator('a').click();
    await expect(app.heading).toHaveText('Paris');
    await expect(app.fact('paris-opened')).toBeInViewport();
    await expect(page.locator('#alibaba-france-opened > summary')).toBeFocused();
  });
});
