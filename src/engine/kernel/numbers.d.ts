/** What AssemblyScript calls a 32-bit integer, for the one file that both compilers read (assembly/slots.ts). */
declare type i32 = number;
