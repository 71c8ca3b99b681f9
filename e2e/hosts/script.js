globalThis.includeEmbedScript();
