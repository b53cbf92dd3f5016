package dev.carillon.processor.spec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.internal.generated.ActionTable;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.processor.plan.ActionEnumComments;
import dev.carillon.processor.plan.ActionEnumPlan;
import dev.carillon.processor.plan.ActionPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The enum of a service's actions. What is known of them is in a nested class that the first
 * question loads: Java allows the constants no more than 64 KB of code, and programs use few of
 * them.
 */
record ActionEnumSpec(ActionEnumPlan plan, ClassName className, LongTexts texts)
    implements TypeSource {

  private static final ClassName SDK_ACTION =
      ClassName.get("software.amazon.awssdk.policybuilder.iam", "IamAction");
  private static final ClassName SET = ClassName.get("java.util", "Set");
  private static final TypeName LEVEL = Poet.type(AccessLevel.class);
  private static final TypeName LEVELS = ParameterizedTypeName.get(SET, LEVEL);
  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get("java.util", "List"), Poet.STRING);
  private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
  private static final TypeName REFERENCE =
      ParameterizedTypeName.get(OPTIONAL, Poet.type(ServiceReference.class));
  private static final String TABLE = "Table";

  /** The methods that are the same in each enum. */
  private static final List<MethodSpec> GETTERS =
      List.of(
          tableGetter(Poet.STRING, "actionName"),
          tableGetter(Poet.STRING, "iamName"),
          getter(LEVEL, "accessLevel", "return $T.ofListed(accessLevels())", LEVEL),
          tableGetter(LEVELS, "accessLevels"),
          tableGetter(STRINGS, "dependentActions"),
          tableGetter(TypeName.BOOLEAN, "knowsDependentActions"),
          tableGetter(STRINGS, "resourceTypes"),
          tableGetter(STRINGS, "requiredResourceTypes"),
          tableGetter(STRINGS, "conditionKeys"),
          getter(
              REFERENCE, "reference", "return $T.of(" + TABLE + ".ACTIONS.reference())", OPTIONAL));

  @Override
  public TypeSpec poetSpec() {
    TypeSpec.Builder type =
        Poet.begin(TypeSpec.enumBuilder(className()), plan.head(), texts)
            .addAnnotation(madeFrom())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(Poet.type(Action.class));
    if (!plan.current().isEmpty()) {
      type.addEnumConstant(texts.name(current()));
    }
    for (ActionPlan action : plan.removed()) {
      type.addEnumConstant(action.constant(), removed(action));
    }
    type.addMethod(find())
        .addMethod(withAccessLevel())
        .addMethod(upToAccessLevel())
        .addMethod(matching());
    type.addMethod(getter(Poet.STRING, "service", "return $S", plan.head().subject()))
        .addMethods(GETTERS);
    if (plan.sdkAction()) {
      type.addSuperinterface(SDK_ACTION)
          .addMethod(getter(Poet.STRING, "value", "return iamName()"));
    }
    return type.addType(table()).build();
  }

  private AnnotationSpec madeFrom() {
    AnnotationSpec.Builder annotation = Poet.madeFrom(plan.head());
    for (String piece : plan.catalog()) {
      annotation.addMember("catalog", "$S", piece);
    }
    return annotation.build();
  }

  /**
   * Returns the constants that have nothing but a comment, in one line, but for the comma behind
   * the last.
   */
  private String current() {
    StringBuilder constants = new StringBuilder();
    for (ActionPlan action : plan.current()) {
      constants.append(constants.isEmpty() ? "" : ",\n\n");
      constants.append("/** ").append(action.javadoc().replace('\n', ' ')).append(" */\n");
      constants.append(action.constant());
    }
    return constants.toString();
  }

  private TypeSpec removed(ActionPlan action) {
    AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
    action.removedSince().ifPresent(since -> deprecated.addMember("since", "$S", since));
    return TypeSpec.anonymousClassBuilder("")
        .addJavadoc(texts.add(action.javadoc()))
        .addAnnotation(deprecated.addMember("forRemoval", "true").build())
        .build();
  }

  private MethodSpec find() {
    return lookUp("find", OPTIONAL, plan.comments().find())
        .addParameter(Poet.STRING, "name")
        .addCode("return " + TABLE + ".ACTIONS.find(name);\n")
        .build();
  }

  private MethodSpec withAccessLevel() {
    return lookUp("withAccessLevel", SET, plan.comments().withAccessLevel())
        .addParameter(LEVEL, "first")
        .addParameter(ArrayTypeName.of(LEVEL), "more")
        .varargs()
        .addCode("return " + TABLE + ".ACTIONS.withAccessLevel(first, more);\n")
        .build();
  }

  private MethodSpec upToAccessLevel() {
    return lookUp("upToAccessLevel", SET, plan.comments().upToAccessLevel())
        .addParameter(LEVEL, "highest")
        .addCode("return " + TABLE + ".ACTIONS.upToAccessLevel(highest);\n")
        .build();
  }

  private MethodSpec matching() {
    return lookUp("matching", SET, plan.comments().matching())
        .addParameter(Poet.STRING, "pattern")
        .addCode("return " + TABLE + ".ACTIONS.matching(pattern);\n")
        .build();
  }

  private MethodSpec.Builder lookUp(String name, ClassName container, String comment) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(texts.add(comment))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(container, className()));
  }

  private static MethodSpec tableGetter(TypeName type, String name) {
    return getter(type, name, "return " + TABLE + ".ACTIONS." + name + "(this)");
  }

  private static MethodSpec getter(
      TypeName type, String name, String statement, Object... arguments) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Poet.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addCode(statement + ";\n", arguments)
        .build();
  }

  private TypeSpec table() {
    ClassName own = className().nestedClass(TABLE);
    return TypeSpec.classBuilder(TABLE)
        .addJavadoc(texts.add(ActionEnumComments.TABLE))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(Poet.type(ActionTable.class), className()))
        .addField(
            FieldSpec.builder(own, "ACTIONS", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(texts.add(ActionEnumComments.ACTIONS))
                .initializer("new $T()", own)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(texts.add(ActionEnumComments.TABLE_CONSTRUCTOR))
                .addStatement(
                    "super($S, $T.values(), $L, $L$L)",
                    plan.head().subject(),
                    className(),
                    plan.current().size(),
                    texts.add(StringLiteral.of(PackedTable.levels(plan.constants()))),
                    literals(",", PackedTable.irregularNames(plan.constants())))
                .build())
        .addMethod(packed())
        .build();
  }

  private MethodSpec packed() {
    List<String> pieces =
        PackedTable.of(
            plan.constants(), plan.resourceTypes(), plan.conditionKeys(), plan.unlisted());
    return MethodSpec.methodBuilder("packed")
        .addAnnotation(Poet.OVERRIDE)
        .addModifiers(Modifier.PROTECTED)
        .returns(ArrayTypeName.of(Poet.STRING))
        .addStatement("return new $T[] {$L\n}", Poet.STRING, literals("", pieces))
        .build();
  }

  /** Lays out texts with commas between, each on lines of its own. */
  private CodeBlock literals(String before, List<String> pieces) {
    CodeBlock.Builder literals = CodeBlock.builder();
    String comma = before;
    for (String piece : pieces) {
      literals.add(comma).add("\n$>$>$L$<$<", texts.add(StringLiteral.filled(piece)));
      comma = ",";
    }
    return literals.build();
  }
}
