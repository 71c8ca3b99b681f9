declare module 'virtual:scene.css';
