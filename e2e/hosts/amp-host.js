// What amp-iframe documents of itself: https://amp.dev/documentation/components/amp-iframe/#iframe-resizing
const LEAST_HEIGHT = 100;
const frame = document.querySelector('iframe');
const placeholder = document.getElementById('placeholder');

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.sentinel !== 'amp') return;
  if (data.type === 'embed-ready') placeholder.hidden = true;
  if (data.type === 'embed-size' && data.height >= LEAST_HEIGHT) frame.style.height = `${data.height}px`;
});
