package dev.carillon.catalog.call.classfile.local;

import org.objectweb.asm.Opcodes;

/** What instructions do with operands. */
public final class KnownInstructions {

  private KnownInstructions() {}

  /** Returns whether an instruction writes a field. */
  public static boolean isWrite(int opcode) {
    return opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
  }

  /** Returns whether an instruction loads an element, counts with two numbers, or compares them. */
  public static boolean makeOneOfTwo(int opcode) {
    return (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
        || (opcode >= Opcodes.IADD && opcode <= Opcodes.DREM)
        || (opcode >= Opcodes.ISHL && opcode <= Opcodes.LXOR)
        || (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG);
  }
}
