package dev.carillon.catalog.call.classfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the constant {@value #FIELD} of a client of the SDK. */
final class ServiceNameVisitor extends ClassVisitor {

  static final String FIELD = "SERVICE_NAME";

  private static final Pattern CLIENT =
      Pattern.compile(SdkNames.SDK + "services/([a-z0-9/]+)/[A-Z][A-Za-z0-9]*Client\\.class");

  private final String sdkPackage;
  private final FoundCalls found;

  ServiceNameVisitor(String name, FoundCalls found) {
    super(Opcodes.ASM9);
    Matcher matcher = CLIENT.matcher(name);
    sdkPackage = matcher.matches() ? matcher.group(1).replace('/', '.') : "";
    this.found = found;
  }

  /** Returns whether a class file's name is that of a client. */
  static boolean isClient(String name) {
    return CLIENT.matcher(name).matches();
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if (name.equals(FIELD) && value instanceof String text) {
      found.addServiceName(sdkPackage, text);
    }
    return null;
  }
}
