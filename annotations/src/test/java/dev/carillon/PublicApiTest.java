package dev.carillon;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a user's code can name of the jar: a type or a signature that is new here is a decision. */
@Tag("any-jdk")
class PublicApiTest {

  private static final Path LIST = Path.of("src/test/resources/public-api.txt");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.carillon");

  private static Set<String> exported = Set.of();

  @BeforeAll
  static void readModule() throws IOException {
    Path classes =
        Path.of(IamActions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (InputStream module = Files.newInputStream(classes.resolve("module-info.class"))) {
      exported =
          ModuleDescriptor.read(module).exports().stream()
              .filter(exports -> !exports.isQualified())
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void whatUsersCanNameIsListedWithItsSignatures() throws IOException {
    String listing = api().map(JavaClass::reflect).map(ApiListing::of).sorted().collect(joining());
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      Files.writeString(LIST, listing);
    }
    String listed = Files.readString(LIST);
    assertEquals(
        "",
        changes(members(listed), members(listing)),
        () ->
            "What users can name has changed ('-' is gone and breaks their code, '+' is new). If"
                + " that is meant, CHANGELOG says so and -Dcarillon.golden=rewrite lists it.");
    assertEquals(listed, listing);
  }

  /** Returns the members of a listing, each with its type in front. */
  private static List<String> members(String listing) {
    List<String> members = new ArrayList<>();
    String type = "";
    for (String line : listing.lines().toList()) {
      type = line.startsWith(" ") ? type : line;
      members.add(line.startsWith(" ") ? type + " {" + line + " }" : line);
    }
    return members;
  }

  private static String changes(List<String> listed, List<String> now) {
    Stream<String> gone = listed.stream().filter(one -> !now.contains(one)).map("- "::concat);
    Stream<String> added = now.stream().filter(one -> !listed.contains(one)).map("+ "::concat);
    return Stream.concat(gone, added).collect(joining("\n"));
  }

  @Test
  void whatIsInternalSaysSoInItsName() {
    assertEquals(
        List.of("dev.carillon.internal.generated"),
        exported.stream().filter(name -> name.contains("internal")).toList());
  }

  @Test
  void noSignatureNamesATypeThatUsersCannotName() {
    List<String> hidden = new ArrayList<>();
    for (JavaClass type : api().toList()) {
      Stream.concat(
              type.getSuperclass().stream(),
              Stream.concat(type.getInterfaces().stream(), type.getTypeParameters().stream()))
          .forEach(parent -> check(type.getName(), parent, hidden));
      for (JavaMember member : type.getMembers()) {
        if (isVisible(member.getModifiers())
            && !member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          signature(member).forEach(named -> check(member.getFullName(), named, hidden));
        }
      }
    }
    assertEquals(List.of(), hidden);
    assertFalse(api().toList().isEmpty());
  }

  private static Stream<JavaType> signature(JavaMember member) {
    if (!(member instanceof JavaCodeUnit unit)) {
      return Stream.of(((JavaField) member).getType());
    }
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getTypeParameters().stream(),
            unit.getThrowsClause().getTypes().stream())
        .flatMap(types -> types);
  }

  private static void check(String where, JavaType named, List<String> hidden) {
    for (JavaClass type : named.getAllInvolvedRawTypes()) {
      JavaClass base = type.getBaseComponentType();
      boolean ours = base.getPackageName().startsWith("dev.carillon");
      if (ours && !(exported.contains(base.getPackageName()) && isPublic(base))) {
        hidden.add(where + " names " + base.getName());
      }
    }
  }

  /** Returns the public types of the exported packages, those in others included. */
  private static Stream<JavaClass> api() {
    return CLASSES.stream()
        .filter(type -> exported.contains(type.getPackageName()))
        .filter(PublicApiTest::isPublic);
  }

  private static boolean isPublic(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
