// What WordPress does with a page that it embeds by oEmbed: the quotation shows until the frame reports its height.
// https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
const LIMITS = { least: 200, greatest: 1000 };
const frame = document.querySelector('iframe');
const quotation = document.querySelector('blockquote');

frame.style.position = 'absolute';
frame.style.visibility = 'hidden';

addEventListener('message', ({ source, data }) => {
  const isFrame = source === frame.contentWindow && data?.secret === frame.dataset.secret;
  if (!isFrame) return;
  quotation.style.display = 'none';
  frame.removeAttribute('style');
  if (data.message !== 'height') return;
  frame.height = Math.min(LIMITS.greatest, Math.max(LIMITS.least, Number.parseInt(data.value, 10)));
});

// For a frame that had loaded before this script.
addEventListener('DOMContentLoaded', () => {
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});
