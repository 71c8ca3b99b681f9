// pym's own parent script makes the frame and sets its height: https://blog.apps.npr.org/pym.js/
globalThis.hostParent = new globalThis.pym.Parent('map', globalThis.embedAddress(), { title: 'Map' });
