// Takes away what the service worker keeps, and the worker itself; and files that wait here.

import { forgetFiles } from '../device/forget_files';

export async function forgetOffline(): Promise<void> {
  forgetFiles();
  if (!('serviceWorker' in navigator)) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((one) => one.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
