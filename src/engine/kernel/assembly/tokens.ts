/** Tokens as the lexer hashes them (lexing/tokens.ts): the two highest bits are the class, 0 for keywords and punctuation. */

export function normalise(token: i32): i32 {
  return token >>> 30 === 0 ? token : token & 0xc0000000;
}

export function scatter(token: i32): i32 {
  return (token ^ (token >>> 15)) * 0x2c1b3c6d;
}

/** The token at an address, in the form that counts. */
export function tokenAt(address: i32, normalised: bool): i32 {
  const token = load<i32>(address);
  return normalised ? normalise(token) : token;
}
