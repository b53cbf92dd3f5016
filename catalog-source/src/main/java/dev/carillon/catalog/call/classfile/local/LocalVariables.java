package dev.carillon.catalog.call.classfile.local;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The variables of the methods of a class: compilers use a slot again once the block of a variable
 * has ended, and say which one it is, if they write what debuggers need.
 */
public final class LocalVariables extends ClassVisitor {

  private final Map<String, MethodVariables> methods = new HashMap<>();

  private LocalVariables() {
    super(Opcodes.ASM9);
  }

  /**
   * Reads those of a class.
   *
   * @param flags how its code is read later, as labels have to be the same
   */
  public static LocalVariables of(ClassReader reader, int flags) {
    LocalVariables variables = new LocalVariables();
    reader.accept(variables, flags);
    return variables;
  }

  /** Returns the variables of a method. */
  public MethodVariables of(String method, String descriptor) {
    return methods.computeIfAbsent(method + descriptor, name -> new MethodVariables());
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return of(name, descriptor);
  }
}
