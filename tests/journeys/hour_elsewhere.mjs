// Parts of the hour (hour.mjs) seen from elsewhere: from another zone, and from other pages.

import assert from 'node:assert/strict'
import { counts, until } from './house.mjs'

// Who sits elsewhere sees the hour of both places; what was chosen stays on the device.
export async function clocksOfTwoPlaces(page) {
  await page.getByTestId('clock-here').getByText('Nairobi').waitFor()
  await page.getByTestId('add-clock').click()
  await page.getByTestId('clock-zone').selectOption('Africa/Dakar')
  await page.getByTestId('clock-there').locator('time', { hasText: 'Dakar' }).waitFor()
  await page.reload()
  await page.getByTestId('clock-there').locator('time', { hasText: 'Dakar' }).waitFor()
  const hours = await page.getByTestId('clocks').innerText()
  const [here, there] = [...hours.matchAll(/(\d\d):\d\d (?:Nairobi|Dakar)/g)]
    .map(([, hour]) => Number(hour))
  assert.equal((here + 24 - there) % 24, 3, hours)
}

// What the facilitators call a group of statements stands on the wall and on everybody's map.
export async function theRoomReadsTheTheme(hour) {
  await hour.wall.getByTestId('wall-theme').getByText('Answering everyone').waitFor()
  await hour.delegate.reload()
  const shown = hour.delegate.getByTestId('map-themes')
  await until('the themes, once one comes near them', async () => {
    await hour.delegate.evaluate(() =>
      document.querySelector('[data-testid=once-seen]')?.scrollIntoView())
    return await shown.count() === 1
  })
  await shown.getByText('Answering everyone').waitFor()
  await counts(shown.locator('a'), 1)
}
