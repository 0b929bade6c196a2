// The words the engine gives to a face, in English; generated, and empty until they are.

export const templates = [] as const satisfies readonly string[];

export type EngineText = (typeof templates)[number];
