// Speaks to WordPress, which hides a frame that it has made from an address until the frame has told a height. Whether the
// page's own scripts can come is not known: in such a frame they need CORS headers, which a host may not send. A script
// like this one needs none, and it can only ask for the height that the frame has. The page itself, which answers to
// the same message after it, tells the right one.

// Read as `hostMarksFrom` in embed/dialects.ts reads it.
const wordPressSecret = /[#?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];

function tellWordPress(): void {
  window.parent.postMessage({ message: 'height', value: innerHeight, secret: wordPressSecret }, '*');
}

if (wordPressSecret !== undefined && window.parent !== window) {
  addEventListener('message', ({ source, data }) => {
    const isAsked = source === window.parent && data?.message === 'ready' && data.secret === wordPressSecret;
    if (isAsked) tellWordPress();
  });
  tellWordPress();
}
