package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.SimpleNames;
import dev.carillon.catalog.call.classfile.archive.CodeFiles;
import dev.carillon.catalog.call.classfile.given.UnseenTypes;
import dev.carillon.catalog.call.classfile.pool.NamedPartitions;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.policy.RequiredActions;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.objectweb.asm.ClassReader;

/** Reads folders of classes and jars. */
public final class ClassFiles {

  private static final String CLASS = ".class";

  private ClassFiles() {}

  /**
   * Reads the calls of all classes in these places, as those of one module. Classes of the SDK
   * itself are left out. Of a class that a jar has for several releases of Java all are read; a
   * place that stands twice, and a class that does, as in a folder and in the jar that was made of
   * it, is read once.
   *
   * @param places folders of classes, such as {@code target/classes}, and jars; jars inside of
   *     either are read, too
   * @throws UncheckedIOException if a place cannot be read; the cause is a {@link
   *     FileSystemException} that names it
   */
  public static SdkCallsOfModule read(List<Path> places) {
    Set<String> others = new HashSet<>();
    read(places, clients(places, others));
    FoundCalls found = new FoundCalls();
    Set<String> inside = new HashSet<>();
    read(places, new OneFile(found, new SdkNames(others), new HashSet<>(), inside));
    if (others.addAll(inside)) {
      found = new FoundCalls();
      read(places, new OneFile(found, new SdkNames(others), new HashSet<>(), inside));
    }
    Set<String> unseen = found.unseenTypes();
    if (!unseen.isEmpty()) {
      read(places, callers(unseen, found));
    }
    for (Set<String> more = found.unreadTexts(); !more.isEmpty(); more = found.unreadTexts()) {
      read(places, textsOf(more, found));
    }
    return found.finish();
  }

  private static void read(List<Path> places, CodeFiles.Taker taker) {
    CodeFiles files = new CodeFiles(taker);
    Set<Path> read = new HashSet<>();
    for (Path place : places) {
      try {
        if (read.add(place.toRealPath())) {
          files.read(place);
        }
      } catch (ZipException e) {
        throw unreadable(place, "is neither a folder of classes nor a jar", e);
      } catch (AccessDeniedException e) {
        throw unreadable(place, "cannot be read, permission denied: " + e.getMessage(), e);
      } catch (IOException e) {
        throw unreadable(place, "cannot be read. " + e.getMessage(), e);
      }
    }
  }

  private static UncheckedIOException unreadable(Path place, String reason, Exception cause) {
    IOException told = new FileSystemException(place.toString(), null, reason);
    told.initCause(cause);
    return new UncheckedIOException(told.getMessage(), told);
  }

  /**
   * Takes some classes again, or in front of the others: files that are no classes are told where
   * all are read.
   *
   * @param opens which folders and archives can hold one
   * @param wants which files can be one, by their names
   * @param found where a class is noted whose code cannot be read
   */
  private record SomeFiles(
      Predicate<String> opens, Predicate<String> wants, SomeClasses classes, FoundCalls found)
      implements CodeFiles.Taker {

    @Override
    public boolean opens(String origin) {
      return opens.test(origin);
    }

    @Override
    public boolean wants(String name) {
      return name.endsWith(CLASS) && wants.test(name);
    }

    @Override
    public void takeUnread(String name, String why) {
      // Not told here.
    }

    @Override
    public void take(String origin, String name, byte[] bytes) {
      try {
        classes.take(new ClassReader(bytes), origin, bytes);
      } catch (RuntimeException | AssertionError | VirtualMachineError e) {
        noteUnread(origin, name, e, found);
      }
    }
  }

  private interface SomeClasses {
    void take(ClassReader type, String origin, byte[] bytes);
  }

  /**
   * Takes what can be a client of an SDK under a name that is not known yet: in archives inside of
   * others, which can only be read as a whole, it is found when all is read.
   */
  private static SomeFiles clients(List<Path> places, Set<String> others) {
    return new SomeFiles(
        origin -> places.stream().anyMatch(place -> place.toString().equals(origin)),
        name -> name.endsWith("Client" + CLASS) && !SdkNames.USUAL.isOfSdk(name),
        (type, origin, bytes) -> SdkNames.addOther(type, bytes, others),
        new FoundCalls()); // All of these classes are read again.
  }

  /** Takes the classes beside some types of the program, for what they call of these. */
  private static SomeFiles callers(Set<String> types, FoundCalls found) {
    UnseenTypes owners = UnseenTypes.of(types);
    return new SomeFiles(
        holding(types, found),
        name -> !SdkNames.USUAL.isOfSdk(name),
        (type, origin, bytes) -> found.given().calls(type, owners),
        found);
  }

  /** Takes some classes that call nothing of the SDK, for the texts that they have. */
  private static SomeFiles textsOf(Set<String> types, FoundCalls found) {
    Set<String> files = new HashSet<>();
    types.forEach(type -> files.add(SimpleNames.of(type) + CLASS));
    return new SomeFiles(
        holding(types, found),
        name -> files.contains(name.substring(name.lastIndexOf('/') + 1)),
        (type, origin, bytes) -> {
          if (types.contains(ModelTypes.className(type.getClassName()))) {
            CallVisitor.read(type, origin, new FoundCalls(found.texts()));
          }
        },
        found);
  }

  /** Returns which folders and archives hold some types, or an archive that does. */
  private static Predicate<String> holding(Set<String> types, FoundCalls found) {
    List<String> origins = found.origins(types);
    return origin -> origins.stream().anyMatch(one -> one.startsWith(origin));
  }

  /** Notes a class that cannot be read, and of which nothing shows that it calls the SDK. */
  private static void noteUnread(String origin, String name, Throwable fault, FoundCalls found) {
    if (isNewer(fault)) {
      found.addNewer(origin, name);
    } else {
      found.addDamaged(origin + ": " + name + ", which is " + said(fault));
    }
  }

  private static String said(Throwable fault) {
    return isNewer(fault)
        ? "no class file that Carillon knows: " + fault.getMessage()
        : "no whole class file";
  }

  /** Returns whether a class file is of a Java that ASM does not know. */
  private static boolean isNewer(Throwable fault) {
    return fault instanceof IllegalArgumentException
        && String.valueOf(fault.getMessage()).startsWith("Unsupported class file");
  }

  /**
   * Takes one file after the other.
   *
   * @param others takes the packages that the SDK is found in under a name that is not known yet
   */
  private record OneFile(FoundCalls found, SdkNames names, Set<String> taken, Set<String> others)
      implements CodeFiles.Taker {

    @Override
    public boolean wants(String name) {
      return name.contains(RequiredActions.FOLDER)
          || (name.endsWith(CLASS)
              && !name.endsWith("module-info.class")
              && (!names.isOfSdk(name) || ServiceNameVisitor.isClient(names.inSdk(name))));
    }

    @Override
    public boolean opens(String origin) {
      return true;
    }

    @Override
    public void takeUnread(String name, String why) {
      found.addDamaged(name + ", which is " + why);
    }

    /** Takes what {@code @RequiresActions} names: one on each line. */
    private void takeDeclared(String origin, String name, String lines) {
      List<String> actions = new ArrayList<>();
      for (String line : lines.lines().toList()) {
        if (isAction(line)) {
          actions.add(folded(line));
        } else if (!line.isBlank()) {
          takeUnread(origin + ": " + name, "no list of actions");
          return;
        }
      }
      found.addDeclared(origin, actions);
    }

    /** Returns an action whose service is written as it is looked up. */
    private static String folded(String action) {
      String service = ActionName.foldedServiceOf(action);
      return service + action.substring(service.length());
    }

    private static boolean isAction(String line) {
      try {
        ActionPattern.parse(line);
        return true;
      } catch (InvalidPolicyException e) {
        return false;
      }
    }

    @Override
    public void take(String origin, String name, byte[] bytes) throws IOException {
      if (!name.endsWith(CLASS)) {
        takeDeclared(origin, name, new String(bytes, StandardCharsets.UTF_8));
        return;
      }
      boolean calls = names.areIn(bytes);
      try {
        byte[] plain = calls ? names.plain(bytes) : bytes;
        ClassReader reader = new ClassReader(plain);
        if (names.isOfSdk(name)) {
          reader.accept(new ServiceNameVisitor(names.inSdk(name), found), ClassReader.SKIP_CODE);
          return;
        }
        SdkNames.addOther(reader, plain, others);
        found.addType(reader, origin);
        UnreadCode.find(reader, plain, found);
        if (calls && taken.add(reader.getClassName() + ' ' + Arrays.hashCode(bytes))) {
          found.addPartitions(NamedPartitions.of(reader));
          CallVisitor.read(reader, origin, found);
        }
      } catch (RuntimeException
          | AssertionError
          | VirtualMachineError e) { // of a length that is damaged, for one
        if (calls) {
          throw new IOException(name + " is " + said(e), e);
        }
        noteUnread(origin, name, e, found);
      }
    }
  }
}
