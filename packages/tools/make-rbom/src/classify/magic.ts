import type { ArtifactType } from '../document.ts';

/** Bytes at an offset, in hexadecimal. */
type Mark = readonly [offset: number, hex: string, type: ArtifactType];

/** From the formats' own documents, as collected by file(1) and the IANA media types. */
const MARKS: readonly Mark[] = [
  [0, '1f8b', 'archive'], // gzip (RFC 1952)
  [0, '28b52ffd', 'archive'], // zstd (RFC 8878)
  [0, 'fd377a585a00', 'archive'], // xz
  [0, '425a68', 'archive'], // bzip2
  [0, '377abcaf271c', 'archive'], // 7z
  [0, '504b0304', 'archive'], // zip
  [0, '504b0506', 'archive'], // zip without members
  [257, '7573746172', 'archive'], // tar (POSIX ustar)
  [0, 'edabeedb', 'package'], // rpm
  [0, 'd0cf11e0a1b11ae1', 'package'], // compound file: msi
  [0, '78617221', 'package'], // xar: macOS pkg
  [0, '213c617263683e0a', 'library'], // ar
  [0, '0061736d', 'library'], // WebAssembly
  [0, '2321', 'executable'], // #!
  [0, '255044462d', 'document'], // PDF
  [0, '89504e470d0a1a0a', 'image'],
  [0, 'ffd8ff', 'image'],
  [0, '47494638', 'image'],
  [8, '57454250', 'image'], // WebP in RIFF
];

const ZIP_BY_NAME: readonly (readonly [RegExp, ArtifactType])[] = [
  [/\.whl$/i, 'wheel'],
  [/\.(?:jar|war|ear|nupkg|apk|aar|egg|vsix|xpi|ipa)$/i, 'package'],
  [/\.(?:docx|xlsx|pptx|od[tsp]|epub)$/i, 'document'],
];

/** What the first bytes of a binary format say. */
export function typeOfMagic(head: Uint8Array, name: string): ArtifactType | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const program = typeOfProgram(bytes, name);
  if (program) return program;
  const mark = MARKS.find(([offset, hex]) => bytes.toString('hex', offset, offset + hex.length / 2) === hex);
  if (!mark) return undefined;
  const [, hex, type] = mark;
  if (hex.startsWith('504b')) return ZIP_BY_NAME.find(([ending]) => ending.test(name))?.[1] ?? type;
  if (hex === '213c617263683e0a')
    return bytes.toString('latin1', 8, 21) === 'debian-binary' ? 'package' : type;
  // Packages that are nothing but an archive under another ending.
  return type === 'archive' && /\.(?:gem|crate|apk)$/i.test(name) ? 'package' : type;
}

/** ELF, Mach-O and PE: programs and the libraries they load. */
function typeOfProgram(bytes: Buffer, name: string): ArtifactType | undefined {
  if (bytes.length < 20) return undefined;
  const magic = bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) {
    const kind = bytes[5] === 2 ? bytes.readUInt16BE(16) : bytes.readUInt16LE(16);
    // A position-independent program is of the same kind as a library: there the name decides.
    return kind === 1 || (kind === 3 && /\.so(?:\.\d+)*$/i.test(name)) ? 'library' : 'executable';
  }
  if (magic === 0xcffaedfe || magic === 0xcefaedfe) return machO(bytes.readUInt32LE(12));
  if (magic === 0xfeedfacf || magic === 0xfeedface) return machO(bytes.readUInt32BE(12));
  // Fat Mach-O shares its mark with Java's class files, whose next four bytes are a version of at least 45.
  if (magic === 0xcafebabe) return bytes.readUInt32BE(4) < 45 ? 'executable' : 'library';
  if (bytes.readUInt16BE(0) === 0x4d5a) return /\.dll$/i.test(name) ? 'library' : 'executable';
  return undefined;
}

/** By the field `filetype`: an object, a library to load, a bundle. */
function machO(kind: number): ArtifactType {
  return kind === 1 || kind === 6 || kind === 8 ? 'library' : 'executable';
}
