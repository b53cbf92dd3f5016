package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.given.ProgramTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * The classes that can give a class what its fields and the parameters of its methods have, where
 * not every class can: those of its package, and those that extend it; and those that have lambdas
 * for an interface, which say what its method returns. They need not name anything of the SDK.
 */
final class Givers implements ProgramTypes {

  private static final int INVOKE_DYNAMIC = 18;

  private final Map<String, List<String>> byPackage = new HashMap<>();
  private final Map<String, Set<String>> lambdas = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final ClientHierarchy hierarchy;

  /** Takes what classes extend, which is known when all were added. */
  Givers(ClientHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Adds a class of the program. */
  void add(String type, ClassReader file) {
    byPackage.computeIfAbsent(folder(type), name -> new ArrayList<>()).add(type);
    char[] buffer = new char[file.getMaxStringLength()];
    for (int i = 1; i < file.getItemCount(); i++) {
      int item = file.getItem(i);
      if (item > 0 && file.readByte(item - 1) == INVOKE_DYNAMIC) {
        int nameAndType = file.getItem(file.readUnsignedShort(item + 2));
        String made = file.readUTF8(nameAndType + 2, buffer);
        made = made.substring(made.indexOf(')') + 1);
        if (made.startsWith("L") && !made.startsWith("Ljava/")) {
          lambdas
              .computeIfAbsent(Type.getType(made).getClassName(), name -> new HashSet<>())
              .add(type);
        }
      }
    }
  }

  @Override
  public Set<String> callable(String type) {
    return hierarchy.callable(type);
  }

  @Override
  public boolean areNone(String type) {
    return hierarchy.subtypes(type).isEmpty() && !lambdas.containsKey(type);
  }

  @Override
  public boolean isOfLibrary(String type) {
    return hierarchy.isOfLibrary(type);
  }

  private static String folder(String type) {
    return type.substring(0, type.lastIndexOf('.') + 1);
  }

  /** Returns those of a class, but for classes that were told before. */
  List<String> of(String type) {
    List<String> givers = new ArrayList<>();
    String folder = folder(type);
    if (told.add(folder)) {
      givers.addAll(byPackage.getOrDefault(folder, List.of()));
    }
    if (told.add(type)) {
      givers.addAll(hierarchy.subtypes(type));
      givers.addAll(lambdas.getOrDefault(type, Set.of()));
    }
    return givers;
  }
}
