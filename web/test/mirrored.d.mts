import type { Plugin } from 'vite';

type Entry = string | Record<string, string>;

export function mirrored(sentence: string): string;
export function mirroredDictionary(dictionary: Record<string, Entry>): Record<string, Entry>;
export function mirroredWords(): Plugin;
